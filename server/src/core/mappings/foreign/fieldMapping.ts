import { controlLists, endUseCategories, figureNames, plainFields } from "../../../generated/fields.ts";
import { countriesNamed } from "../../countries/countriesNamed.ts";
import type { Fix } from "../../finding.ts";
import { type ContentNode, type Conversion, content, entryOf, type MapNode, type Node, type ScalarNode } from "../../formats/tree.ts";
import type { Message } from "../../l10n/message.ts";
import { addTo, getOrInsert, ownValue } from "../../maps.ts";
import { partyRoles } from "../../model/types.ts";
import { perKey } from "../../perKey.ts";
import { replaceFix } from "../../schema/rewrite.ts";
import { nearest } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { Field, Mapping, Path, PathSource, Source } from "./mapping.ts";
import { countryNamed, isThere, listAt, mapAt, numberIn, scalarAt, unitNamed, withoutLink } from "./values.ts";

/** A word that is not in the vocabulary of its field. It counts as unknown. */
export interface UnknownWord extends Span {
  readonly field: string;
  readonly word: string;
  /**
   * The missing part of a code: the control list beside it, without which a control code is meaningless, or the 6 to 13 digits of a tariff
   * code.
   */
  readonly lacks?: "list" | "digits";
  /** Replacements, for formats that can be written. */
  readonly fixes: readonly Fix<Message>[];
}

/**
 * The nodes at a path from an item; empty if there are none. Of several columns with the same name the first counts, unless `all` is true.
 */
export type Lookup = (path: Path, all?: boolean) => readonly ContentNode[];

/** The conversion of a field from text to a value. */
export type FieldKind =
  | "text"
  | "description"
  | "number"
  | "quantity"
  | "mass"
  | "money"
  | "figure"
  | "figure-unit"
  | "country"
  | "party"
  | "end-use"
  | "share"
  | "unit"
  | "code"
  | "tariff"
  | Words
  | { readonly each: "country" | "party" };
type Words = { readonly words: ReadonlySet<string> };

/** The owner of a field: an item, a document, or an entry of one of our lists. */
export type FactsOf = "item" | "document" | FactList;

/** The lists whose entries are maps. */
export type FactList = keyof typeof entryKinds;

type Kinds = Readonly<Record<string, FieldKind>>;

/** Fields with plain text. Those that parts files cannot provide exist only in trees, and without a closed vocabulary. */
function plainKinds(ofPart: boolean): Kinds {
  const fields = Object.entries(plainFields).filter(([, field]) => field.ofPart === ofPart);
  return Object.fromEntries(fields.map(([name, { kind }]): [string, FieldKind] => [name, ofPart ? kind : "text"]));
}

const kinds: Kinds = {
  partNumber: "text",
  description: "description",
  quantity: "quantity",
  ...plainKinds(true),
  manufacturer: "party",
  "manufacturer/name": "text",
  "manufacturer/country": "country",
  supplier: "party",
  "supplier/name": "text",
  "supplier/country": "country",
  "magnet/type": "text",
  "magnet/grade": "text",
  "magnet/process": "text",
  freeOf: "text",
  "controlCodes/list": { words: controlLists },
  "controlCodes/code": "code",
  ...Object.fromEntries([...controlLists].map((list): [string, FieldKind] => [`controlCodes/${list}`, "code"])),
  ...Object.fromEntries(
    [...figureNames].flatMap((name): [string, FieldKind][] => [
      [`properties/${name}`, "figure"],
      [`properties/${name}/value`, "figure"],
      [`properties/${name}/unit`, "figure-unit"],
    ]),
  ),
  mass: "mass",
  "mass/value": "mass",
  "mass/unit": "unit",
  value: "money",
  "value/amount": "money",
  "value/currency": "text",
  endUse: "end-use",
  "endUse/category": { words: endUseCategories },
  "endUse/statement": "text",
  "endUse/endUser": "party",
  "endUse/country": "country",
};

/** Further item fields that exist only in trees. */
const treeKinds: Kinds = { ref: "text", ...plainKinds(false) };

const partyKinds: Kinds = { name: "text", nameLocal: "text", country: "country", kind: "text" };

const documentKinds: Kinds = {
  id: "text",
  revision: "text",
  title: "text",
  currency: "text",
  exportDate: "text",
  countryOfExport: "country",
  countryOfDestination: "country",
  transitCountries: { each: "country" },
  ...Object.fromEntries(
    partyRoles.flatMap((role) => [
      [role, "party"],
      ...Object.entries(partyKinds).map(([name, kind]): [string, FieldKind] => [`${role}/${name}`, kind]),
    ]),
  ),
  ...Object.fromEntries(Object.entries(kinds).filter(([name]) => name.startsWith("endUse"))),
};

const entryKinds = {
  composition: {
    element: "text",
    casNumber: "text",
    substance: "text",
    massPercent: "number",
    "massPercent/min": "number",
    "massPercent/max": "number",
    mass: "mass",
    "mass/value": "mass",
    "mass/unit": "unit",
  },
  controlCodes: { list: { words: controlLists }, code: "code" },
  tariffCodes: { nomenclature: "text", code: "tariff" },
  licences: {
    number: "text",
    list: "text",
    type: "text",
    validFrom: "text",
    validUntil: "text",
    endUser: "party",
    country: "country",
  },
  intermediaries: { name: "text", nameLocal: "text", country: "country", kind: "text" },
} as const satisfies Readonly<Record<string, Kinds>>;

/** The lists of facts, with their owner. */
export const factLists: ReadonlyMap<string, "item" | "document"> = new Map<FactList, "item" | "document">([
  ["composition", "item"],
  ["controlCodes", "item"],
  ["tariffCodes", "item"],
  ["licences", "document"],
  ["intermediaries", "document"],
]);

/** The item fields that a mapping can map, except the mass percent of an element. */
export const fieldNames: readonly string[] = Object.keys(kinds);

/** Fields that provide evidence of the material of an item. */
export const tellingFields: ReadonlySet<string> = new Set([
  "partNumber",
  "description",
  "material",
  "category",
  "hsCode",
  "casNumber",
  "composition",
  "magnet",
  "controlCodes",
]);

/** The words allowed in a schema annotation for an owner. */
export function wordsOf(of: FactsOf): readonly string[] {
  switch (of) {
    case "item":
      return [...fieldNames, ...Object.keys(treeKinds), ...[...factLists].flatMap(([name, at]) => (at === "item" ? [name] : []))];
    case "document":
      return [...Object.keys(documentKinds), ...[...factLists].flatMap(([name, at]) => (at === "document" ? [name] : []))];
    default:
      return Object.keys(entryKinds[of]);
  }
}

/** The kind of a field; undefined for an unknown field. */
export function kindOfField(field: readonly string[], of: FactsOf = "item"): FieldKind | undefined {
  const [first = "", second] = field;
  if (of !== "item") {
    const known: Kinds = of === "document" ? documentKinds : entryKinds[of];
    return ownValue(known, field.join("/"));
  }
  if (first === "composition" && second !== undefined) return field.length === 2 && /^[A-Z][a-z]?$/.test(second) ? "share" : undefined;
  const name = field.join("/");
  return ownValue<FieldKind>(kinds, name);
}

/** The kind of a field, including fields that tables have no columns for. */
export function kindOfWord(field: readonly string[], of: FactsOf): FieldKind | undefined {
  const name = field.join("/");
  return (of === "item" ? ownValue<FieldKind>(treeKinds, name) : undefined) ?? kindOfField(field, of);
}

/** Reads the facts of an item or document. Values without a meaning are left out. */
export class FieldMapper {
  readonly #decimal: "." | ",";
  readonly #unknown = new Map<string, UnknownWord>();
  #unread: string[] = [];

  /** @param usual the decimal separator if the mapping does not set one */
  constructor({ decimal }: Pick<Mapping, "decimal">, usual: "." | ",") {
    this.#decimal = decimal ?? usual;
  }

  /** Words outside the vocabularies, each once at its first place. */
  get unknownWords(): readonly UnknownWord[] {
    return [...this.#unknown.values()];
  }

  /** The fields of the last facts read that contain unknown words; undefined if there are none. */
  get unread(): readonly string[] | undefined {
    return this.#unread.length === 0 ? undefined : this.#unread;
  }

  /** The facts of some fields as entries of a map. `composition` and other structured fields are assembled from their parts. */
  read(fields: readonly Field[], lookup: Lookup, at: Span, of: FactsOf = "item"): readonly (readonly [string, Node])[] {
    const parts = new Map<string, [string, Node][]>();
    const whole: [string, Node][] = [];
    let unitOfQuantity: Node | undefined;
    let isSentence = false;
    this.#unread = [];
    for (const { field, from, kind, name, part } of plansOf(fields)(of)) {
      const value = this.#valueOf(kind, field, from, lookup, at);
      if (value === undefined) continue;
      if (kind === "quantity") {
        whole.push([name, entryOf(value, "number")?.value ?? value]);
        unitOfQuantity = entryOf(value, "unit")?.value;
      } else if (value.kind === "map" && (kind === "mass" || kind === "money"))
        for (const entry of value.entries) addTo(parts, name, [entry.name, entry.value]);
      else if (part === undefined) whole.push([name, value]);
      else addTo(parts, name, [part, value]);
      if (kind === "end-use") isSentence = true;
    }
    this.#tellListless(of === "controlCodes" ? whole : parts.get("controlCodes"), of === "controlCodes" ? "" : "controlCodes/");
    if (parts.get("controlCodes")?.every(([name]) => name === "list") === true) parts.delete("controlCodes"); // a list without a code
    if (unitOfQuantity !== undefined && !whole.some(([name]) => name === "unit")) whole.push(["unit", unitOfQuantity]);
    const conversion = (name: string, { length }: readonly unknown[]): Conversion | undefined =>
      name !== "endUse" ? undefined : isSentence && length === 1 ? { isText: true } : {};
    return [...whole, ...[...parts].map(([name, entries]) => [name, assembled(name, entries, conversion(name, entries))] as const)];
  }

  /** Records a control code without a list, which cannot be interpreted. An unknown list is recorded on its own. */
  #tellListless(entries: readonly (readonly [string, Node])[] | undefined, before: string): void {
    const found = entries?.find(([name]) => name === "code")?.[1];
    const isListed = entries?.some(([name]) => name === "list") === true || this.#unread.includes(`${before}list`);
    if (found?.kind !== "scalar" || isListed) return;
    this.#tellOf({ field: `${before}code`, word: found.source, lacks: "list", fixes: [], start: found.start, end: found.end });
  }

  #valueOf(kind: FieldKind, field: readonly string[], from: readonly Source[], lookup: Lookup, at: Span): Node | undefined {
    if (kind === "description") return description(from, lookup);
    if (typeof kind === "object" && "each" in kind) return this.#each(kind.each, field, from, lookup, at);
    for (const source of from) {
      if ("constant" in source) return constantAt(at, kind, source.constant);
      const found = oneOf(lookup(source.path));
      if (found === undefined) continue;
      const value = this.#converted(kind, field, found, source, lookup);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #each(kind: FieldKind, field: readonly string[], from: readonly Source[], lookup: Lookup, at: Span): Node | undefined {
    const all = from.flatMap((source) =>
      "constant" in source
        ? (constantAt(at, kind, source.constant) ?? [])
        : eachOf(lookup(source.path)).flatMap((node) => {
            const one = oneOf([node]);
            return one === undefined ? [] : (this.#converted(kind, field, one, source, lookup) ?? []);
          }),
    );
    return all.length === 0 ? undefined : listAt(at, all);
  }

  #converted(kind: FieldKind, field: readonly string[], node: ScalarNode, source: PathSource, lookup: Lookup): Node | undefined {
    const written = node.source;
    const mapped = source.values.get(written) ?? source.values.get(otherValues);
    if (mapped === noValue) return undefined;
    const meant = mapped ?? written;
    if (typeof kind === "object" && "words" in kind) {
      const word = wordIn(kind, meant);
      return word === undefined ? this.#unknownWord(field, node, nearWords(written, source, kind.words)) : placed(node, word);
    }
    switch (kind) {
      case "text":
      case "party":
      case "end-use":
      case "code":
      case "tariff":
        if (kind === "tariff" && !tariffCode.test(meant.trim())) this.#tellOnce(malformed(field, node));
        return meant === written ? asText(node) : placed(node, meant);
      case "country": {
        const code = countryNamed(meant);
        return code === undefined
          ? this.#unknownWord(field, node, nearWords(written, source, [], countriesNamed(meant)?.codes))
          : placed(node, code);
      }
      case "unit": {
        const unit = unitNamed(meant);
        return unit === undefined ? undefined : placed(node, unit);
      }
      case "description":
        return asText(node);
      case "figure":
        return this.#figure(node, meant, source, lookup, field.length > 2);
      case "figure-unit":
        return mapAt(node, [["unit", meant === written ? asText(node) : placed(node, meant)]]);
      case "number":
      case "quantity":
      case "share":
      case "mass":
      case "money":
        return this.#number(kind, node, meant, source, lookup, field.length > 1);
      default:
        return undefined;
    }
  }

  #number(
    kind: "number" | "quantity" | "share" | "mass" | "money",
    node: ScalarNode,
    meant: string,
    source: PathSource,
    lookup: Lookup,
    isPart: boolean,
  ): Node | undefined {
    const read = numberIn(
      typeof node.value === "number" ? String(node.value) : meant,
      typeof node.value === "number" ? "." : this.#decimal,
    );
    if (read === undefined) return undefined;
    const number = scalarAt(node, Number(read.number), read.number);
    if (kind === "number" || kind === "share") return number;
    const unit = this.#unitOf(source, read.rest, lookup);
    if (kind === "quantity")
      return unit === undefined
        ? number
        : mapAt(node, [
            ["number", number],
            ["unit", placed(node, unit)],
          ]);
    if (kind === "mass")
      return unit === undefined && !isPart
        ? undefined
        : mapAt(node, [["value", number], ...(unit === undefined ? [] : [["unit", placed(node, unit)] as const])]);
    const currency = typeof source.unit === "string" ? source.unit : unit;
    return mapAt(node, [["amount", number], ...(currency === undefined ? [] : [["currency", placed(node, currency)] as const])]);
  }

  /**
   * A technical figure with its unit as the file writes it. The figure vocabularies can interpret such units, and texts that contain more
   * than a number: `5N`, `> 99.99 %`.
   */
  #figure(node: ScalarNode, meant: string, { unit }: PathSource, lookup: Lookup, isPart: boolean): Node | undefined {
    const isNumber = typeof node.value === "number";
    const read = numberIn(isNumber ? String(node.value) : meant, isNumber ? "." : this.#decimal);
    const given = unit === undefined || typeof unit === "string" ? unit : oneOf(lookup(unit))?.source.trim();
    const figure = { text: meant.trim(), unit: given };
    if (read === undefined) return /\d/.test(meant) ? mapAt(node, [], { figure }) : undefined;
    const named = read.rest === "" ? given : read.rest;
    if (named === undefined && !isPart) return undefined;
    const value = scalarAt(node, Number(read.number), read.number);
    return mapAt(node, [["value", value], ...(named === undefined ? [] : [["unit", placed(node, named)] as const])], { figure });
  }

  /** The unit after the number, otherwise the one that the mapping specifies. */
  #unitOf({ unit }: PathSource, rest: string, lookup: Lookup): string | undefined {
    const beside = rest === "" ? undefined : unitNamed(rest);
    if (beside !== undefined) return beside;
    if (unit === undefined || typeof unit === "string") return unit;
    const named = oneOf(lookup(unit));
    return named === undefined ? undefined : unitNamed(named.source);
  }

  #unknownWord(field: readonly string[], node: ScalarNode, near: readonly string[]): undefined {
    const { source, start, end } = node;
    const fixes = near.flatMap((word) => replaceFix(node, word, false) ?? []);
    this.#tellOf({ field: field.join("/"), word: source, start, end, fixes });
    return undefined;
  }

  #tellOf(word: UnknownWord): void {
    this.#unread.push(word.field);
    this.#tellOnce(word);
  }

  #tellOnce(word: UnknownWord): void {
    const key = `${word.field} ${word.word}`;
    if (!this.#unknown.has(key)) this.#unknown.set(key, word);
  }
}

/** A tariff code: 6 digits, up to the 13 of the longest national codes. */
const tariffCode = /^\d(?:[. -]?\d){5,12}$/;

function malformed(field: readonly string[], { source, start, end }: ScalarNode): UnknownWord {
  return { field: field.join("/"), word: source, lacks: "digits", fixes: [], start, end };
}

/** The word of a closed vocabulary that a text matches, ignoring case; blanks match hyphens. */
function wordIn({ words }: Words, text: string): string | undefined {
  const word = text.trim().replaceAll(" ", "-");
  return [word.toLowerCase(), word.toUpperCase()].find((one) => words.has(one));
}

/** The key in `values` for all other words. */
const otherValues = "*";

/** The meaning of a word without information. */
const noValue = "unknown";

/**
 * Suggestions for an unknown word: the nearest word with a mapped meaning, otherwise of the vocabulary, otherwise the given country codes.
 */
function nearWords(word: string, { values }: PathSource, list: Iterable<string>, codes: readonly string[] = []): readonly string[] {
  const near = nearest(word, values.keys()) ?? nearest(word, list);
  return near === undefined ? codes : [near];
}

/** A field prepared for reading. It is cached, because every row and item uses the same fields. */
interface Plan extends Field {
  readonly kind: FieldKind;
  /** The key in the Lodestone format. */
  readonly name: string;
  /** The nested key; undefined if the value is the whole field. */
  readonly part: string | undefined;
}

const plansOf = perKey((fields: readonly Field[]) => {
  const made = new Map<FactsOf, readonly Plan[]>();
  return (of: FactsOf): readonly Plan[] => getOrInsert(made, of, () => fields.flatMap((field) => planOf(field, fields, of)));
});

function planOf({ field, from }: Field, fields: readonly Field[], of: FactsOf): readonly Plan[] {
  const kind = kindOfWord(field, of);
  const [name = "", second] = field;
  if (kind === undefined || from.length === 0) return [];
  // Statement and category may be two columns of one end use, and name and country two of one party.
  const part = second ?? (kind === "end-use" ? "statement" : kind === "party" && hasParts(fields, name) ? "name" : undefined);
  return [{ field, from, kind, name, part }];
}

/** True when nested fields of a field are mapped too. */
function hasParts(fields: readonly Field[], name: string): boolean {
  return fields.some(({ field: [first, second] }) => first === name && second !== undefined);
}

/** A node for a constant value. It has no place in the text, so it gets the place of the item. */
function constantAt({ start, end }: Span, kind: FieldKind, value: string): Node | undefined {
  const at = { start, end };
  if (kind === "figure-unit") return mapAt(at, [["unit", scalarAt(at, value)]]);
  const read = constantOf(kind, value);
  if (read === undefined) return undefined;
  if (typeof read !== "object") return scalarAt(at, read, typeof read === "number" ? value : read);
  const number = scalarAt(at, Number(read.value), read.value);
  return mapAt(at, [["value", number], ...(read.unit === undefined ? [] : [["unit", scalarAt(at, read.unit)] as const])]);
}

/** Converts a constant value; a figure is written with its unit. Undefined for a value without a meaning. */
export function constantOf(
  kind: FieldKind,
  value: string,
): string | number | { readonly value: string; readonly unit: string | undefined } | undefined {
  if (typeof kind === "object") return "words" in kind ? wordIn(kind, value) : constantOf(kind.each, value);
  switch (kind) {
    case "number":
    case "quantity":
    case "share":
      return Number.isFinite(Number(value)) && value.trim() !== "" ? Number(value) : undefined;
    case "country":
      return countryNamed(value);
    case "mass":
    case "figure": {
      const read = numberIn(value, ".");
      if (read === undefined) return undefined;
      return { value: read.number, unit: read.rest === "" ? undefined : kind === "mass" ? unitNamed(read.rest) : read.rest };
    }
    default:
      return value;
  }
}

/** The single text that some nodes contain; undefined for none or several different ones. */
function oneOf(nodes: readonly ContentNode[]): ScalarNode | undefined {
  let found: ScalarNode | undefined;
  for (const node of eachOf(nodes)) {
    if (node.kind !== "scalar" || node.value === null || !isThere(node.source)) continue;
    if (found !== undefined && found.source !== node.source) return undefined;
    found ??= node;
  }
  return found;
}

/** The nodes with lists replaced by their entries, since a single value may be written as a list. */
function eachOf(nodes: readonly ContentNode[]): readonly ContentNode[] {
  return nodes.some(({ kind }) => kind === "seq")
    ? nodes.flatMap((node) => (node.kind === "seq" ? node.items.map(content) : [node]))
    : nodes;
}

/** All texts of a description with their places. Several texts are keyed like those of different languages. */
function description(from: readonly Source[], lookup: Lookup): Node | undefined {
  const texts: [string, Node][] = [];
  for (const source of from) {
    if ("constant" in source) continue;
    for (const node of eachOf(lookup(source.path, true))) {
      if (node.kind === "map") for (const [tag, text] of inLanguages(node)) texts.push([tag, text]);
      if (node.kind === "scalar" && node.value !== null && isThere(node.source)) texts.push([String(texts.length + 1), asText(node)]);
    }
  }
  const [first] = texts;
  if (first === undefined) return undefined;
  return texts.length === 1 ? first[1] : mapAt({ start: first[1].start, end: first[1].end }, texts);
}

/** The texts of a map whose keys are all language tags with text values; empty for any other map. */
function inLanguages({ entries }: MapNode): readonly (readonly [string, ScalarNode])[] {
  const texts = entries.flatMap(({ name, value }) =>
    value.kind === "scalar" && value.value !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)
      ? [[name, asText(value)] as const]
      : [],
  );
  return texts.length === entries.length ? texts : [];
}

/** A scalar whose value is the written text, without a surrounding link. */
function asText(node: ScalarNode): ScalarNode {
  const link = withoutLink(node.source.trim());
  if (link === undefined) return { ...node, value: node.source };
  const text = node.source.trim().slice(link.from, link.to);
  const begin = node.source.indexOf(text);
  const quotes = node.style === "plain" ? 0 : 1;
  if (node.layout !== undefined) return placed(node, text);
  const start = node.start + quotes + begin;
  return { kind: "scalar", style: "plain", source: text, value: text, start, end: start + text.length };
}

function placed(node: Span, value: string): ScalarNode {
  return scalarAt(node, value);
}

function assembled(name: string, entries: readonly (readonly [string, Node])[], conversion: Conversion | undefined): Node {
  const at = { start: Math.min(...entries.map(([, { start }]) => start)), end: Math.max(...entries.map(([, { end }]) => end)) };
  const keys = listedBy[name];
  if (name === "properties") return mapAt(at, figuresOf(entries), conversion);
  if (name === "controlCodes") return listAt(at, codesOf(entries));
  if (keys === undefined) return mapAt(at, entries, conversion);
  return listAt(
    at,
    entries.map(([key, value]) =>
      mapAt(value, [
        [keys[0], scalarAt(value, key)],
        [keys[1], value],
      ]),
    ),
  );
}

/** Control codes, each with the list of its field or a separate list. */
function codesOf(entries: readonly (readonly [string, Node])[]): readonly Node[] {
  const isApart = ([name]: readonly [string, Node]): boolean => name === "list" || name === "code";
  const apart = entries.filter(isApart);
  const [, code] = apart.find(([name]) => name === "code") ?? [];
  const named = entries
    .filter((entry) => !isApart(entry))
    .map(([list, value]) =>
      mapAt(value, [
        ["list", scalarAt(value, list)],
        ["code", value],
      ]),
    );
  return code === undefined ? named : [...named, mapAt(code, apart)];
}

/** Figures by name. The number and unit of a figure are merged, because they may be in different places. */
function figuresOf(entries: readonly (readonly [string, Node])[]): readonly (readonly [string, Node])[] {
  const byName = new Map<string, MapNode[]>();
  for (const [name, value] of entries) if (value.kind === "map") addTo(byName, name, value);
  return [...byName].map(([name, [first, ...more]]) => {
    const all = [first, ...more].flatMap((one) => one?.entries ?? []);
    // The first value of a key counts, in the order of the mapping.
    const parts = new Map(all.map((entry) => [entry.name, entry.value] as const).reverse());
    const conversion = [first, ...more].find((one) => one?.conversion !== undefined)?.conversion;
    return [name, mapAt(first ?? { start: 0, end: 0 }, [...parts].reverse(), conversion)] as const;
  });
}

/** Lists whose fields are named by the key of each entry, such as `composition/Dy`: the entry keys for that name and for the value. */
const listedBy: Readonly<Record<string, readonly [string, string]>> = {
  composition: ["element", "massPercent"],
};
