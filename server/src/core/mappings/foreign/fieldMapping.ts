import { controlLists } from "../../../generated/fields.ts";
import { countriesNamed } from "../../countries/countriesNamed.ts";
import type { Fix } from "../../finding.ts";
import { type ContentNode, type Conversion, content, type MapNode, type Node, type ScalarNode } from "../../formats/tree.ts";
import type { Message } from "../../l10n/message.ts";
import { addTo, getOrInsert } from "../../maps.ts";
import { perKey } from "../../perKey.ts";
import { replaceFix } from "../../schema/rewrite.ts";
import { controlCodeIn } from "../../text/mayName.ts";
import { nearest } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import { constantOf, type FactsOf, type FieldKind, kindOfWord, type NumberKind, textFields, wordIn } from "./fieldKinds.ts";
import type { Field, Mapping, Path, PathSource, Source } from "./mapping.ts";
import { asText, countriesIn, countryNamed, isThere, listAt, mapAt, numberIn, scalarAt, unitNamed } from "./values.ts";

/** A word that is not in the vocabulary of its field. It counts as unknown. */
export interface UnknownWord extends Span {
  readonly field: string;
  readonly word: string;
  /**
   * The missing part: of a control code the list beside it, without which it is meaningless, of a tariff code its 6 to 13 digits, of a
   * figure its unit.
   */
  readonly lacks?: "list" | "digits" | "unit";
  /** Replacements, for formats that can be written. */
  readonly fixes: readonly Fix<Message>[];
}

/**
 * The nodes at a path from an item; empty if there are none. Of several columns with the same name the first counts, unless `all` is true.
 */
export type Lookup = (path: Path, all?: boolean) => readonly ContentNode[];

/** A value under its key. */
type Named = readonly [name: string, value: Node];

/** Reads the facts of an item or document. Values without a meaning are left out. */
export class FieldMapper {
  readonly #decimal: "." | ",";
  readonly #unknown = new Map<string, UnknownWord>();
  readonly #taken: Set<ContentNode>;
  #unread: string[] = [];

  /**
   * @param usual the decimal separator if the mapping does not set one
   * @param taken receives the nodes whose texts are taken as they stand
   */
  constructor({ decimal }: Pick<Mapping, "decimal">, usual: "." | ",", taken = new Set<ContentNode>()) {
    this.#decimal = decimal ?? usual;
    this.#taken = taken;
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
  read(fields: readonly Field[], lookup: Lookup, at: Span, of: FactsOf = "item"): readonly Named[] {
    const parts = new Map<string, Named[]>();
    const whole: Named[] = [];
    let unitOfQuantity: Named | undefined;
    let isSentence = false;
    this.#unread = [];
    for (const plan of plansOf(fields)(of)) {
      const { kind, name, part } = plan;
      const value = this.#valueOf(plan, lookup, at);
      if (value === undefined) continue;
      if (value.kind === "map" && (kind === "quantity" || kind === "mass" || kind === "money")) {
        const [number, unit] = value.entries.map((entry): Named => [entry.name, entry.value]);
        if (number !== undefined && kind === "quantity") {
          whole.push(number);
          unitOfQuantity = unit;
        } else for (const one of [number, unit]) if (one !== undefined) addTo(parts, name, one);
      } else if (part === undefined) whole.push([name, value]);
      else addTo(parts, name, [part, value]);
      if (kind === "end-use") isSentence = true;
    }
    const codes = of === "controlCodes" ? whole : parts.get("controlCodes");
    if (codes !== undefined) listInCode(codes);
    this.#tellListless(codes, of === "controlCodes" ? "" : "controlCodes/");
    if (parts.get("controlCodes")?.every(([name]) => name === "list") === true) parts.delete("controlCodes"); // a list without a code
    if (unitOfQuantity !== undefined && !whole.some(([name]) => name === "unit")) whole.push(unitOfQuantity);
    for (const [name, entries] of parts) whole.push([name, assembled(name, entries, isSentence)]);
    return whole;
  }

  /** Records a control code without a list, which cannot be interpreted. An unknown list is recorded on its own. */
  #tellListless(entries: readonly Named[] | undefined, before: string): void {
    const found = entries?.find(([name]) => name === "code")?.[1];
    const isListed = entries?.some(([name]) => name === "list") === true || this.#unread.includes(`${before}list`);
    if (found?.kind !== "scalar" || isListed) return;
    const lacks = /\d/.test(found.source) ? { lacks: "list" as const } : {};
    this.#tellOf({ field: `${before}code`, word: found.source, ...lacks, fixes: [], start: found.start, end: found.end });
  }

  #valueOf({ kind, field, from, isText }: Plan, lookup: Lookup, at: Span): Node | undefined {
    if (kind === "description") return description(from, lookup, this.#taken);
    if (typeof kind === "object" && "each" in kind) return this.#each(kind.each, field, from, lookup, at);
    for (const source of from) {
      if ("constant" in source) return constantAt(at, kind, source.constant);
      const found = oneOf(lookup(source.path), source.values);
      if (found === undefined) continue;
      const value = this.#converted(kind, field, found, source, lookup);
      if (value === undefined) continue;
      if (isText || (kind === "code" && controlCodeIn(found.source) !== undefined)) this.#taken.add(found);
      return value;
    }
    return undefined;
  }

  #each(kind: FieldKind, field: readonly string[], from: readonly Source[], lookup: Lookup, at: Span): Node | undefined {
    const all = from.flatMap((source) =>
      "constant" in source
        ? (constantAt(at, kind, source.constant) ?? [])
        : eachOf(lookup(source.path)).flatMap((node) => {
            const one = oneOf([node], source.values);
            if (one === undefined) return [];
            return (
              (kind === "country" ? severalIn(one, source, field) : undefined) ?? this.#converted(kind, field, one, source, lookup) ?? []
            );
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
      return word === undefined ? this.#unknownWord(field, node, nearWords(written, source, kind.words)) : scalarAt(node, word);
    }
    switch (kind) {
      case "text":
      case "party":
      case "end-use":
      case "code":
      case "tariff":
        if (kind === "tariff" && !tariffCode.test(meant.trim())) this.#tellOnce(malformed(field, node));
        return meant === written ? asText(node) : scalarAt(node, meant);
      case "country": {
        const code = countryNamed(meant);
        return code === undefined
          ? this.#unknownWord(field, node, nearWords(written, source, [], countriesNamed(meant)?.codes))
          : scalarAt(node, code);
      }
      case "unit": {
        const unit = unitNamed(meant);
        return unit === undefined ? undefined : scalarAt(node, unit);
      }
      case "figure-unit":
        return mapAt(node, [["unit", meant === written ? asText(node) : scalarAt(node, meant)]]);
      case "number":
      case "share":
      case "quantity":
      case "mass":
      case "money":
      case "figure":
        return this.#number(kind, field, node, meant, source, lookup, field.length > (kind === "figure" ? 2 : 1));
      default:
        return undefined;
    }
  }

  /**
   * A number with its unit. A technical figure keeps its text and the unit as the file writes them, because the figure vocabularies can
   * interpret such units, and texts that contain more than a number: `5N`, `> 99.99 %`.
   *
   * @param isPart true for a field of the number alone, whose unit another field may give
   */
  #number(
    kind: NumberKind,
    field: readonly string[],
    node: ScalarNode,
    meant: string,
    { unit }: PathSource,
    lookup: Lookup,
    isPart: boolean,
  ): Node | undefined {
    if (kind === "share") return this.#share(node, meant);
    const isNumber = typeof node.value === "number";
    const read = numberIn(isNumber ? String(node.value) : meant, isNumber ? "." : this.#decimal);
    const given = (): string | undefined => (typeof unit === "object" ? oneOf(lookup(unit))?.source.trim() : unit);
    const conversion = kind === "figure" ? { figure: { text: meant.trim(), unit: given() } } : undefined;
    if (read === undefined) return conversion !== undefined && /\d/.test(meant) ? mapAt(node, [], conversion) : undefined;
    const number = scalarAt(node, Number(read.number), read.number);
    if (kind === "number") return number;
    if (conversion !== undefined) {
      const named = read.rest === "" ? conversion.figure.unit : read.rest;
      if (named !== undefined || isPart) return measured("figure", node, number, named, conversion);
      this.#tellOnce({ field: field.join("/"), word: node.source, lacks: "unit", fixes: [], start: node.start, end: node.end });
      return undefined;
    }
    const isFixed = kind === "money" && typeof unit === "string";
    const named = (isFixed ? undefined : unitNamed(read.rest)) ?? (typeof unit === "object" ? unitNamed(given() ?? "") : unit);
    if (named === undefined && (kind === "quantity" || (kind === "mass" && !isPart))) return kind === "quantity" ? number : undefined;
    return measured(kind, node, number, named);
  }

  /** A share in percent, as a number or a range. */
  #share(node: ScalarNode, meant: string): Node | undefined {
    const isNumber = typeof node.value === "number";
    const percentIn = (text: string): ScalarNode | undefined => {
      const read = numberIn(text, isNumber ? "." : this.#decimal);
      return read === undefined || !percent.test(read.rest) ? undefined : scalarAt(node, Number(read.number), read.number);
    };
    if (isNumber) return percentIn(String(node.value));
    const [, most] = atMost.exec(meant) ?? [];
    const [, from, to] = between.exec(meant) ?? [];
    if (most === undefined && from === undefined) return percentIn(meant);
    const [min, max] = [from === undefined ? scalarAt(node, 0) : percentIn(from), percentIn(most ?? to ?? "")];
    if (min === undefined || max === undefined) return undefined;
    return mapAt(node, [
      ["min", min],
      ["max", max],
    ]);
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

/** The words behind a share in percent by mass. Any other unit, such as ppm, is none of a share. */
const percent = /^(?:(?:wt|mass|m|w|gew|质量|質量|重量)?[\s.-]*[%％](?:\s*(?:by mass|by weight|m\/m|w\/w|\(wt\)))?)?$/i;

/** A share of at most a figure, and one between two figures. */
const atMost = /^\s*(?:<=?|≤|max\.?)\s*(.+)$/i;
const between = /^\s*([\d.,]+)\s*[%％]?\s*(?:-|–|~|～|\.\.|to|bis)\s*(\d.*)$/i;

/** A tariff code: 6 digits, up to the 13 of the longest national codes. */
const tariffCode = /^\d(?:[. -]?\d){5,12}$/;

function malformed(field: readonly string[], { source, start, end }: ScalarNode): UnknownWord {
  return { field: field.join("/"), word: source, lacks: "digits", fixes: [], start, end };
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
  /** True if its text is taken as it stands. */
  readonly isText: boolean;
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
  return [{ field, from, kind, name, part, isText: of !== "item" || textFields.has(name) }];
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
  return measured("figure", at, scalarAt(at, Number(read.value), read.value), read.unit);
}

/**
 * The single text that some nodes contain; undefined for none or several different ones.
 *
 * @param meanings texts with a meaning of their own, which count even where they say that nothing is known
 */
function oneOf(nodes: readonly ContentNode[], meanings?: PathSource["values"]): ScalarNode | undefined {
  let found: ScalarNode | undefined;
  for (const node of eachOf(nodes)) {
    if (node.kind !== "scalar" || node.value === null || !(isThere(node.source) || meanings?.has(node.source) === true)) continue;
    if (found !== undefined && found.source !== node.source) return undefined;
    found ??= node;
  }
  return found;
}

/** The countries of a text that names several; undefined for one or none. Only stages of production have shares. */
function severalIn(node: ScalarNode, { values }: PathSource, [name]: readonly string[]): readonly Node[] | undefined {
  const countries = values.has(node.source) ? undefined : countriesIn(node.source);
  const shares = countries?.flatMap(({ percent }) => percent ?? []) ?? [];
  if (countries === undefined || (shares.length > 0 && name !== "origins")) return undefined;
  return countries.map(({ code, percent }) => {
    const country = scalarAt(node, code);
    if (percent === undefined) return country;
    return mapAt(node, [
      ["country", country],
      ["percent", scalarAt(node, Number(percent), percent)],
    ]);
  });
}

/** The nodes with lists replaced by their entries, since a single value may be written as a list. */
function eachOf(nodes: readonly ContentNode[]): readonly ContentNode[] {
  return nodes.some(({ kind }) => kind === "seq")
    ? nodes.flatMap((node) => (node.kind === "seq" ? node.items.map(content) : [node]))
    : nodes;
}

/** All texts of a description with their places. Several texts are keyed like those of different languages. */
function description(from: readonly Source[], lookup: Lookup, taken: Set<ContentNode>): Node | undefined {
  const texts: [string, Node][] = [];
  const take = (key: string, text: ScalarNode): void => {
    taken.add(text);
    texts.push([key, asText(text)]);
  };
  for (const source of from) {
    if ("constant" in source) continue;
    for (const node of eachOf(lookup(source.path, true))) {
      if (node.kind === "map") for (const [tag, text] of inLanguages(node)) take(tag, text);
      if (node.kind === "scalar" && node.value !== null && isThere(node.source)) take(String(texts.length + 1), node);
    }
  }
  const [first] = texts;
  if (first === undefined) return undefined;
  return texts.length === 1 ? first[1] : mapAt({ start: first[1].start, end: first[1].end }, texts);
}

/** The texts of a map whose keys are all language tags with text values; empty for any other map. */
function inLanguages({ entries }: MapNode): readonly (readonly [string, ScalarNode])[] {
  const texts = entries.flatMap(({ name, value }) =>
    value.kind === "scalar" && value.value !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name) ? [[name, value] as const] : [],
  );
  return texts.length === entries.length ? texts : [];
}

/** The keys of a number and of its unit. */
const measureKeys = {
  quantity: ["quantity", "unit"],
  mass: ["value", "unit"],
  money: ["amount", "currency"],
  figure: ["value", "unit"],
} as const;

/** A number and its unit, which are written at one place. */
function measured(
  kind: keyof typeof measureKeys,
  at: Span,
  number: ScalarNode,
  unit: string | undefined,
  conversion?: Conversion,
): MapNode {
  const [key, unitKey] = measureKeys[kind];
  return mapAt(
    at,
    unit === undefined
      ? [[key, number]]
      : [
          [key, number],
          [unitKey, scalarAt(at, unit)],
        ],
    conversion,
  );
}

/** A structured field, from its parts. */
function assembled(name: string, entries: readonly Named[], isSentence: boolean): Node {
  const at = { start: Math.min(...entries.map(([, { start }]) => start)), end: Math.max(...entries.map(([, { end }]) => end)) };
  switch (name) {
    case "properties":
      return mapAt(at, figuresOf(entries));
    case "controlCodes":
      return listAt(at, codesOf(entries));
    case "origins":
      return listAt(at, originsOf(entries));
    case "composition":
      return listAt(
        at,
        entries.map((entry) => listed("element", "massPercent", entry)),
      );
    case "endUse":
      return mapAt(
        at,
        entries,
        isSentence && entries.every(([part]) => part === "statement" || part === "endUser" || part === "receivers") ? { isText: true } : {},
      );
    default:
      return mapAt(at, entries);
  }
}

/** The entry of a list for a field whose last key is its name, such as `composition/Dy`. */
function listed(nameKey: string, valueKey: string, [name, value]: Named): MapNode {
  return mapAt(value, [
    [nameKey, scalarAt(value, name)],
    [valueKey, value],
  ]);
}

/** Takes the list out of a code that begins with it and has none beside it: `PRC 1C902.a.4`. */
function listInCode(entries: Named[]): void {
  const at = entries.findIndex(([name]) => name === "code");
  const code = entries[at]?.[1];
  if (code?.kind !== "scalar" || entries.some(([name]) => name === "list")) return;
  const [, list, rest] = /^\s*([A-Z]{2,3})[\s:]+(\S.*)$/.exec(code.source) ?? [];
  if (list === undefined || rest === undefined || !controlLists.has(list)) return;
  entries.splice(at, 1, ["list", scalarAt(code, list)], ["code", scalarAt(code, rest)]);
}

/** Control codes, each with the list of its field or a separate list. */
function codesOf(entries: readonly Named[]): readonly Node[] {
  const apart = entries.filter(([name]) => name === "list" || name === "code");
  const [, code] = apart.find(([name]) => name === "code") ?? [];
  const codes = entries.filter((entry) => !apart.includes(entry)).map((entry) => listed("list", "code", entry));
  return code === undefined ? codes : [...codes, mapAt(code, apart)];
}

/**
 * The countries of the stages of production, each with its share. Shares that stand beside the countries are in the same order; where they
 * are not as many, some country has none, and no share counts.
 */
function originsOf(entries: readonly Named[]): readonly Node[] {
  const lists = new Map<string, (readonly ContentNode[])[]>();
  for (const [stage, value] of entries) if (value.kind === "seq") addTo(lists, stage, value.items.map(content));
  return [...lists].flatMap(([stage, all]) => {
    const [countries = [], shares = []] = [false, true].map((isShare) => all.find(([first]) => isNumber(first) === isShare));
    return countries.map((one, index) => {
      const own: readonly Named[] = one.kind === "map" ? one.entries.map(({ name, value }): Named => [name, value]) : [["country", one]];
      const beside = shares.length === countries.length ? shares[index] : undefined;
      const isAlone = beside !== undefined && own.every(([name]) => name !== "percent");
      return mapAt(one, [["stage", scalarAt(one, stage)], ...own, ...(isAlone ? [["percent", beside] as const] : [])]);
    });
  });
}

function isNumber(node: ContentNode | undefined): boolean {
  return node?.kind === "scalar" && typeof node.value === "number";
}

/** Figures by name. The number and unit of a figure are merged, because they may be in different places. */
function figuresOf(entries: readonly Named[]): readonly Named[] {
  const byName = new Map<string, MapNode[]>();
  for (const [name, value] of entries) if (value.kind === "map") addTo(byName, name, value);
  return [...byName].map(([name, all]) => {
    // The first value of a key counts, in the order of the mapping.
    const parts = new Map<string, Node>();
    for (const { name: key, value } of all.flatMap((one) => one.entries)) if (!parts.has(key)) parts.set(key, value);
    const conversion = all.find((one) => one.conversion !== undefined)?.conversion;
    return [name, mapAt(all[0] ?? { start: 0, end: 0 }, [...parts], conversion)] as const;
  });
}
