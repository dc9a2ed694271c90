import { contentOf } from "../../../formats/tree.ts";
import { code, message } from "../../../l10n/message.ts";
import { addTo } from "../../../maps.ts";
import { LineIndex } from "../../../text/lineIndex.ts";
import { type FactList, type FactsOf, factLists, kindOfWord, wordsOf } from "../fieldKinds.ts";
import type { AnnotatedSchema, Field, Meaning, Path, PathSource, Position } from "../mapping.ts";
import { invalid, type SchemaFault, unknownWord } from "./fault.ts";
import { nothing, type Subschema, type Subschemas } from "./subschemas.ts";
import { keyword, type Word } from "./word.ts";

/** Limits against malicious or broken schemas: the places that apply to one value, and the number of merged positions. */
const mostAtOnce = 32;
const mostPositions = 10_000;

const kinds: ReadonlySet<string> = new Set(["bom", "shipment"]);

/** The context of annotation words: their owner, and the fact that encloses them, such as a manufacturer. */
interface Context {
  readonly of: FactsOf;
  readonly below: readonly string[];
}

/** A position under construction. */
type Draft = { -readonly [Key in keyof Position]: Position[Key] } & {
  readonly byKey: Map<string, Position>;
  first: (Position | undefined)[];
  readonly numbers: readonly number[];
  readonly within: Context;
};

/** The content of the annotations of a schema. */
type Read = Omit<AnnotatedSchema, "toJSON" | "validates" | "validator">;

/** Computes the merged positions of a schema with the meanings of their annotations. */
export function positionsIn({ all }: Subschemas, text: string, items: readonly Path[]): Read & { readonly faults: readonly SchemaFault[] } {
  return new Positions(all, text, items).made();
}

/** A fact that annotations define. */
interface Fact {
  readonly of: FactsOf;
  readonly field: readonly string[];
  readonly source: PathSource;
  /** The offset of the annotation word. */
  readonly at: number;
  /** True when a Lodestone key gives the fact rather than an annotation of its own. */
  readonly isOwn: boolean;
}

class Positions {
  readonly faults: SchemaFault[] = [];
  readonly #all: readonly Subschema[];
  readonly #text: string;
  readonly #leads: ReadonlySet<number>;
  readonly #known = new Map<string, Draft>();
  readonly #open: Draft[] = [];
  readonly #facts = new Map<string, Fact>();
  readonly #bySource = new Map<PathSource, Fact>();
  readonly #told = new Set<string>();
  /** The schemas of items if the mapping specifies their paths. Annotations of the root then do not make the document an item. */
  readonly #items: ReadonlySet<number> | undefined;
  #kind: Word | undefined;
  #count = 0;
  #columns: Draft | undefined;
  #isTooMuch = false;

  constructor(all: readonly Subschema[], text: string, items: readonly Path[]) {
    this.#items = items.length === 0 ? undefined : new Set(items.flatMap((path) => [...leadingTo(all, path)]));
    this.#all = this.#items === undefined ? all : all.map((one, number) => (this.#items?.has(number) === true ? asItem(one) : one));
    this.#text = text;
    this.#leads = leadingToWords(this.#all);
  }

  made(): Read & { readonly faults: readonly SchemaFault[] } {
    this.#tellCircles();
    const root = this.#isTooMuch ? undefined : this.#at([0], { of: "document", below: [] });
    for (let draft = this.#open.pop(); draft !== undefined && !this.#isTooMuch; draft = this.#open.pop()) this.#follow(draft);
    this.#tellUnits();
    if (this.#count === 0 && this.faults.length === 0) {
      const start = this.#all[0]?.node.start ?? 0;
      this.#tell(invalid({ start, end: start }, message("mapping-schema-no-item", { word: code("item") })));
    }
    return {
      kind: this.#kind?.text === "shipment" ? "shipment" : this.#kind === undefined ? undefined : "bom",
      root: root ?? nowhere,
      fields: this.#fieldsOf("item"),
      document: this.#fieldsOf("document"),
      entries: new Map([...factLists.keys()].map((list) => [list, this.#fieldsOf(list as FactList)])),
      columns: this.#columnFields(),
      faults: this.faults.sort((a, b) => a.start - b.start),
    };
  }

  /** The position of a value to which several schemas apply; undefined when none of them leads to an annotation. */
  #at(numbers: readonly number[], within: Context): Draft | undefined {
    const here = this.#closed(numbers);
    if (here.length === 0) return undefined;
    const key = JSON.stringify([within.of, within.below, here]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const first = this.#all[here[0] ?? 0]?.node;
    if (first !== undefined && (here.length > mostAtOnce || this.#known.size >= mostPositions)) {
      this.#isTooMuch = true;
      const said =
        here.length > mostAtOnce
          ? message("mapping-schema-places", { most: mostAtOnce })
          : message("mapping-schema-positions", { most: mostPositions });
      this.#tell(invalid(startOf(first), said));
    }
    const draft: Draft = {
      means: undefined,
      byKey: new Map(),
      otherKeys: undefined,
      first: [],
      rest: undefined,
      numbers: here,
      within,
    };
    this.#known.set(key, draft);
    this.#open.push(draft);
    return draft;
  }

  /** The given schemas with all others that apply to the same value, limited to those that lead to an annotation, in text order. */
  #closed(numbers: readonly number[]): readonly number[] {
    const found = new Set<number>();
    const open = [...numbers];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      if (!this.#leads.has(number) || found.has(number)) continue;
      found.add(number);
      open.push(...(this.#all[number]?.same ?? []));
    }
    const startIn = (number: number) => this.#all[number]?.node.start ?? 0;
    return [...found].sort((a, b) => startIn(a) - startIn(b));
  }

  #follow(draft: Draft): void {
    const here = draft.numbers.flatMap((number) => this.#all[number] ?? []);
    const word = this.#wordOf(here);
    const inner = word === undefined ? draft.within : this.#meaningOf(draft, word);
    if (inner === undefined) return;
    for (const key of new Set(here.flatMap(({ byKey }) => [...byKey.keys()]))) {
      const position = this.#at(
        here.flatMap(({ byKey, otherKeys }) => byKey.get(key) ?? otherKeys).filter((number) => number !== nothing),
        inner,
      );
      if (position !== undefined) draft.byKey.set(key, position);
    }
    draft.otherKeys = this.#at(
      here.flatMap(({ otherKeys }) => otherKeys),
      inner,
    );
    const longest = Math.max(0, ...here.map(({ first }) => first.length));
    for (let index = 0; index < longest; index++)
      draft.first.push(
        this.#at(
          here
            .flatMap(({ first, rest }) => (index < first.length ? (first[index] ?? nothing) : rest))
            .filter((number) => number !== nothing),
          inner,
        ),
      );
    draft.rest = this.#at(
      here.flatMap(({ rest }) => rest),
      inner,
    );
    if (draft.means?.what === "item") this.#columns ??= draft;
    const { means } = draft;
    if (means !== undefined && means.what !== "item" && word !== undefined && !hasWordsBelow(draft))
      draft.means = { ...means, ownKeys: this.#ownKeys(means, inner, word) };
  }

  /** The only annotation of a value. `bom` and `shipment` may occur beside it. */
  #wordOf(here: readonly Subschema[]): Word | undefined {
    let found: Word | undefined;
    for (const { word } of here) {
      if (word === undefined) continue;
      const isKind = kinds.has(word.text);
      const before = isKind ? this.#kind : found;
      if (before !== undefined && before.signature !== word.signature) this.#tellTwo(before, word);
      else if (isKind) this.#kind ??= word;
      else found ??= word;
    }
    return found;
  }

  #tellTwo(one: Word, other: Word): void {
    const line = new LineIndex(this.#text).positionAt(one.start).line + 1;
    this.#tell(invalid(other, message("mapping-schema-two-words", { one: code(one.text), other: code(other.text), line })));
  }

  /**
   * Determines the meaning of an annotation for its position. Returns the context of annotations below it; undefined for an invalid one.
   */
  #meaningOf(draft: Draft, word: Word): Context | undefined {
    const { of, below } = draft.within;
    if (word.text === "item") {
      if (of !== "document" && of !== "item")
        return void this.#tell(invalid(word, message("mapping-schema-misplaced", { word: code("item") })));
      if (of === "document" && this.#items !== undefined && !draft.numbers.some((number) => this.#items?.has(number))) return draft.within;
      this.#count++;
      const key = this.#keyOf(word, "item");
      draft.means = { what: "item", source: undefined, key, ownKeys: new Map() };
      return { of: "item", below: [] };
    }
    const field = [...below, ...word.text.split("/")];
    const name = field.join("/");
    if (factLists.get(name) === of) {
      const list = name as FactList; // `factLists` has only these names
      const value = list === "composition" ? this.#sourceOf(list, ["massPercent"], word) : undefined;
      draft.means = { what: { list }, source: value, key: this.#keyOf(word, list), ownKeys: new Map() };
      return { of: list, below: [] };
    }
    const isHead = wordsOf(of).some((one) => one.startsWith(`${name}/`)); // `magnet` has nested fields but no value itself
    const kind = kindOfWord(field, of);
    if (kind === undefined && !isHead) return void this.#tellUnknown(word, of, below);
    if (word.key !== undefined) return void this.#tell(invalid(word.key, message("mapping-schema-key", { field: code(word.text) })));
    const source = kind === undefined ? undefined : this.#sourceOf(of, field, word);
    draft.means = { what: "fact", source, key: undefined, ownKeys: new Map() };
    return { of, below: field };
  }

  #tellUnknown(word: Word, of: FactsOf, below: readonly string[]): void {
    const isOfItem =
      of === "document" &&
      below.length === 0 &&
      (kindOfWord(word.text.split("/"), "item") !== undefined || factLists.get(word.text) === "item");
    if (isOfItem) {
      this.#tell(invalid(word, message("mapping-schema-outside-item", { field: code(word.text), word: code("item") })));
      return;
    }
    const prefix = below.length === 0 ? "" : `${below.join("/")}/`;
    const allowed = wordsOf(of).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length), headOf(name.slice(prefix.length))] : [],
    );
    const more = below.length === 0 && (of === "document" || of === "item") ? ["item", ...kinds] : [];
    this.#tell(unknownWord(word, word.text, [...allowed, ...more]));
  }

  #keyOf({ key }: Word, of: FactsOf): PathSource | undefined {
    if (key === undefined) return undefined;
    const field = key.text.split("/");
    if (kindOfWord(field, of) !== undefined) return this.#sourceOf(of, field, { ...key, unit: undefined, values: new Map() });
    this.#tell(unknownWord(key, key.text, wordsOf(of)));
    return undefined;
  }

  /** The source of a fact. An annotation reached in several ways has the same source. */
  #sourceOf(
    of: FactsOf,
    field: readonly string[],
    { start, unit, values }: Pick<Word, "start" | "unit" | "values">,
    isOwn = false,
  ): PathSource {
    const key = JSON.stringify([of, field, start, isOwn]);
    const known = this.#facts.get(key);
    if (known !== undefined) return known.source;
    const path: Path = { fromRoot: false, steps: [], text: `${keyword}@${key}` };
    const source: PathSource = { path, unit, values };
    const fact = { of, field, source, at: start, isOwn };
    this.#facts.set(key, fact);
    this.#bySource.set(source, fact);
    return source;
  }

  /** The meanings of Lodestone keys in a map without annotations, with nested keys joined by slashes. */
  #ownKeys({ what }: Meaning, { of, below }: Context, word: Word): ReadonlyMap<string, PathSource> {
    const isEntry = typeof what === "object";
    const prefix = isEntry ? "" : `${below.join("/")}/`;
    return new Map(
      wordsOf(of).flatMap((name) => {
        const key = name.startsWith(prefix) ? name.slice(prefix.length) : "";
        return key === "" ? [] : [[key, this.#sourceOf(of, name.split("/"), { ...word, values: new Map() }, true)] as const];
      }),
    );
  }

  #fieldsOf(of: FactsOf): readonly Field[] {
    const facts = [...this.#facts.values()].filter((fact) => fact.of === of).sort((a, b) => a.at - b.at);
    return byField(facts.map(({ field, source }) => [field, source]));
  }

  #columnFields(): readonly Field[] {
    return byField(
      [...(this.#columns?.byKey ?? [])].flatMap(([key, { means }]) => {
        const source = means?.what === "fact" ? means.source : undefined;
        const fact = source === undefined ? undefined : this.#bySource.get(source);
        return fact === undefined
          ? []
          : [[fact.field, { ...fact.source, path: { fromRoot: false, steps: [{ kind: "key", key }], text: key } }]];
      }),
    );
  }

  /** Reports masses and figures without a unit, which have no meaning. */
  #tellUnits(): void {
    const units = new Set([...this.#facts.values()].flatMap(({ of, field, isOwn }) => (isOwn ? [] : [`${of} ${field.join("/")}`])));
    for (const draft of this.#known.values()) {
      const source = draft.means?.what === "fact" ? draft.means.source : undefined;
      const fact = source === undefined ? undefined : this.#bySource.get(source);
      if (fact === undefined || source?.unit !== undefined) continue;
      const kind = kindOfWord(fact.field, fact.of);
      if (kind !== "mass" && kind !== "figure") continue;
      const isPart = fact.field.at(-1) === "value";
      const unit = [...(isPart ? fact.field.slice(0, -1) : fact.field), "unit"].join("/");
      if (isPart ? units.has(`${fact.of} ${unit}`) : hasWordsBelow(draft) || isMap(draft, this.#all)) continue;
      const word = draft.numbers.map((number) => this.#all[number]?.word).find((one) => one?.start === fact.at);
      const said = message("mapping-schema-unit-missing", { field: code(fact.field.join("/")), part: code(unit) });
      if (word !== undefined) this.#tell({ ...invalid(word, said), ruleId: "mapping/unit-missing" });
    }
  }

  /** Reports schemas that apply to themselves, which would never end. */
  #tellCircles(): void {
    const done = new Set<number>();
    for (let from = 0; from < this.#all.length; from++) {
      const path = new Set<number>();
      const open: (readonly [number, boolean])[] = [[from, false]];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [number, left] = next;
        if (left) {
          path.delete(number);
          done.add(number);
          continue;
        }
        if (path.has(number)) {
          const nodes = [...path].flatMap((one) => this.#all[one]?.node ?? []);
          const place = nodes.map((node) => contentOf(node, "$ref")).findLast((ref) => ref !== undefined) ?? nodes[0];
          this.#isTooMuch = true;
          if (place !== undefined) this.#tell(invalid(place, message("mapping-schema-circle")));
          return;
        }
        if (done.has(number)) continue;
        path.add(number);
        open.push([number, true]);
        for (const one of this.#all[number]?.same ?? []) open.push([one, false]);
      }
    }
  }

  #tell(fault: SchemaFault): void {
    const key = `${fault.ruleId} ${fault.start} ${fault.end}`;
    if (!this.#told.has(key)) this.faults.push(fault);
    this.#told.add(key);
  }
}

/** The sources of each field, in order. */
function byField(sources: readonly (readonly [field: readonly string[], source: PathSource])[]): readonly Field[] {
  const byName = new Map<string, PathSource[]>();
  for (const [field, source] of sources) addTo(byName, field.join("/"), source);
  return [...byName].map(([name, from]) => ({ field: name.split("/"), from }));
}

const nowhere: Position = { means: undefined, byKey: new Map(), otherKeys: undefined, first: [], rest: undefined };

function hasWordsBelow({ byKey, otherKeys, first, rest }: Draft): boolean {
  return byKey.size > 0 || otherKeys !== undefined || first.length > 0 || rest !== undefined;
}

/** True when the schemas at a position allow only maps. */
function isMap({ numbers }: Draft, all: readonly Subschema[]): boolean {
  const types = numbers.flatMap((number) => contentOf(all[number]?.node, "type") ?? []);
  return types.length > 0 && types.every((type) => type.kind === "scalar" && type.value === "object");
}

/** The schemas that a path from the root reaches; for a list at its end, those of its entries. */
function leadingTo(all: readonly Subschema[], { steps }: Path): ReadonlySet<number> {
  let here = closedIn(all, [0]);
  const entries = (numbers: Iterable<number>): readonly number[] =>
    [...numbers].flatMap((number) => [...(all[number]?.first ?? []), ...(all[number]?.rest ?? [])]);
  for (const step of steps) {
    const next = [...here].flatMap((number) => {
      const { byKey, otherKeys } = all[number] ?? { byKey: new Map<string, number>(), otherKeys: [] };
      if (step.kind === "key") return byKey.get(step.key) ?? otherKeys;
      return step.kind === "every" ? [...byKey.values(), ...otherKeys, ...entries([number])] : [];
    });
    here = closedIn(all, next);
  }
  const within = closedIn(all, entries(here));
  return within.size > 0 ? within : here;
}

/** The given schemas with all others that apply to the same values. */
function closedIn(all: readonly Subschema[], numbers: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...numbers];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (number === nothing || found.has(number)) continue;
    found.add(number);
    open.push(...(all[number]?.same ?? []));
  }
  return found;
}

/** A schema with the annotation `item`, which a path in the mapping implies. */
function asItem(schema: Subschema): Subschema {
  const { start } = schema.node;
  const word: Word = { text: "item", start, end: start, unit: undefined, values: new Map(), key: undefined, signature: "item" };
  return { ...schema, word: schema.word ?? word };
}

function headOf(name: string): string {
  return name.split("/")[0] ?? name;
}

function startOf({ start }: { readonly start: number }): { readonly start: number; readonly end: number } {
  return { start, end: start };
}

/** The schemas from which an annotation is reachable; only these matter for locating facts. */
function leadingToWords(all: readonly Subschema[]): ReadonlySet<number> {
  const before = new Map<number, number[]>();
  for (const [from, { same, byKey, otherKeys, first, rest }] of all.entries())
    for (const to of [...same, ...byKey.values(), ...otherKeys, ...first, ...rest]) {
      addTo(before, to, from);
    }
  const found = new Set<number>();
  const open = all.flatMap(({ word }, number) => (word === undefined ? [] : [number]));
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (found.has(number)) continue;
    found.add(number);
    open.push(...(before.get(number) ?? []));
  }
  return found;
}
