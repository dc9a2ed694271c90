import { matcherOf } from "../config/fileRules.ts";
import type { Matches } from "../config/glob.ts";
import { mapOf, type TreeFile } from "../formats/tree.ts";
import { readHead } from "../mappings/own/read.ts";
import { addTo, getOrInsert } from "../maps.ts";
import { readEndUses, writtenEndUse } from "../model/endUse.ts";
import { PartEntry } from "../model/item.ts";
import { FieldRecord } from "../model/record.ts";
import type {
  DocumentHead,
  Duplicate,
  EndUse,
  EndUseInEffect,
  EntryWaiver,
  Item,
  OwnParts,
  PartFacts,
  PartSought,
  PartsDeclaration,
  UnknownEndUse,
  WrittenEndUse,
} from "../model/types.ts";
import { isForeign, type OtherFile, type Place, placeOf } from "../text/place.ts";
import { pointer } from "../text/pointer.ts";
import { nameKey, numberKey } from "./keys.ts";
import { Matching, Patterns } from "./matching.ts";

/** A parsed parts file. */
export interface ReadParts {
  readonly file: OtherFile;
  readonly tree: TreeFile;
}

/** An entry with its manufacturer, normalised for comparison. */
interface Entry {
  readonly item: PartEntry;
  readonly maker: string | undefined;
  readonly declared: PartsDeclaration;
}

/** An entry of `uses`. */
interface Use {
  readonly files: Matches | undefined;
  readonly position: number;
  readonly namesParts: boolean;
  readonly endUse: NonNullable<WrittenEndUse>;
  readonly declared: PartsDeclaration;
}

/** The `uses` entries that apply to a file, in order: those with part patterns, and those without. */
interface UsesHere {
  readonly naming: ReadonlySet<Use>;
  readonly others: readonly Use[];
}

/** The facts that a book provides to a file of its root. */
export type FactsInBook = Omit<PartFacts, "stamp" | "book">;

/** The waivers of entries, of this book and earlier ones. Texts that a new book does not affect still refer to entries of the old one. */
const waiversBy = new WeakMap<Item, readonly EntryWaiver[]>();

/** The contents of all parts files of a root. */
export class PartsBook {
  readonly stamp: string;
  readonly #endUses = new Map<string, EndUse>();
  readonly #entries = new Map<string, Entry[]>();
  readonly #uses: Use[] = [];
  /** The `uses` entries with part patterns, indexed by these. */
  readonly #naming = new Patterns<Use>();
  readonly #matching = new Matching();
  readonly #declarations: PartsDeclaration[] = [];
  readonly #duplicates: Duplicate[] = [];
  readonly #compositions: Item[] = [];
  readonly #sourced: Item[] = [];
  readonly #unknownEndUses: UnknownEndUse[] = [];
  readonly #waivers: EntryWaiver[] = [];
  /** Cached by path, since every keystroke asks for it. */
  readonly #seen = new Map<string, FactsInBook>();

  /** @param stamp unique among the books of the root */
  constructor(files: readonly ReadParts[], stamp: string) {
    this.stamp = stamp;
    const documents = files.flatMap(({ file, tree }) =>
      tree.documents.flatMap(({ root }, index) => {
        const map = mapOf(root);
        return map === undefined ? [] : [{ record: new FieldRecord(map, file), head: readHead(map, "bom", index, file), path: file.path }];
      }),
    );
    // End uses come first, because any file may refer to those of another.
    for (const { record, head } of documents) this.#addEndUses(record, head);
    for (const { record, head, path } of documents) {
      this.#addEntries(record, head);
      this.#addMatching(record, head, path);
      this.#addUses(record, head);
    }
  }

  /** The facts for a file of the root. */
  seenFrom(path: string): FactsInBook {
    return getOrInsert(this.#seen, path, () => this.#factsFor(path));
  }

  #factsFor(path: string): FactsInBook {
    const here = this.#uses.filter(({ files }) => files === undefined || files(path));
    const others = here.filter(({ namesParts }) => !namesParts);
    const uses = { naming: new Set(here.filter(({ namesParts }) => namesParts)), others };
    return {
      endUseKeys: [...this.#endUses.keys()],
      endUseOf: (key) => this.#endUses.get(key),
      entryOf: (part) => this.#entryOf(part),
      matchingOf: (part) => this.#matching.of(part, path).map(({ item }) => item),
      useOf: (part) => this.#useAmong(uses, part),
      fitting: (part) => this.#fitting(uses, path, part),
      hasWaivers: this.#waivers.length > 0,
      waiversOf: (entry) => waiversBy.get(entry) ?? [],
      own: this.#ownOf(path),
    };
  }

  #ownOf(path: string): OwnParts {
    return {
      declarations: this.#declarations.filter(({ at }) => isOf(at, path)),
      duplicates: this.#duplicates.filter(({ at }) => isOf(at, path)).sort((a, b) => a.document - b.document || a.at.start - b.at.start),
      compositions: this.#compositions.filter(({ place }) => isOf(place, path)),
      sourced: this.#sourced.filter(({ place }) => isOf(place, path)),
      unknownEndUses: onceEach(this.#unknownEndUses.filter(({ name }) => isOf(name, path))),
      waivers: this.#waivers.filter(({ at }) => isOf(at, path)),
    };
  }

  /** The entry for the part number, otherwise for the manufacturer part number. */
  #entryOf(part: PartSought): PartEntry | "ambiguous" | undefined {
    if (this.#entries.size === 0) return undefined;
    return this.#entryUnder(part.number, part) ?? this.#entryUnder(part.manufacturerNumber(), part);
  }

  #entryUnder(number: string | undefined, part: PartSought): PartEntry | "ambiguous" | undefined {
    const found = number === undefined ? undefined : this.#entries.get(numberKey(number));
    if (found === undefined) return undefined;
    const maker = makerOf(part);
    if (maker === undefined) return found.length > 1 ? "ambiguous" : found[0]?.item;
    return (found.find((entry) => entry.maker === maker) ?? found.find((entry) => entry.maker === undefined))?.item;
  }

  /** The end use that `uses` entries give a part. Those with part patterns take precedence. */
  #useAmong(uses: UsesHere, part: PartSought): EndUseInEffect | undefined {
    const named = this.#usesNaming(uses, part.number);
    if (named.length > 0) return agreed(named);
    const byMaker = this.#usesNaming(uses, part.manufacturerNumber());
    return agreed(byMaker.length > 0 ? byMaker : uses.others);
  }

  /** The `uses` entries whose patterns fit a part number, in order. */
  #usesNaming({ naming }: UsesHere, number: string | undefined): readonly Use[] {
    if (naming.size === 0 || number === undefined) return [];
    const found = [...this.#naming.fitting(numberKey(number))].filter((use) => naming.has(use));
    return found.sort((a, b) => a.position - b.position);
  }

  /** All declarations that fit a part: entries of its numbers unless of another manufacturer, and `matching` and `uses` entries. */
  #fitting(uses: UsesHere, path: string, part: PartSought): readonly PartsDeclaration[] {
    const numbers = [part.number, part.manufacturerNumber()].flatMap((number) => (number === undefined ? [] : [numberKey(number)]));
    const entries = numbers.flatMap((number) => this.#entries.get(number) ?? []);
    const maker = entries.length === 0 ? undefined : makerOf(part);
    const fit = entries.filter((entry) => maker === undefined || entry.maker === undefined || entry.maker === maker);
    const naming = numbers.flatMap((number) => this.#usesNaming(uses, number));
    return [...fit, ...this.#matching.of(part, path), ...naming, ...uses.others].map(({ declared }) => declared);
  }

  #addEndUses(record: FieldRecord, head: DocumentHead): void {
    for (const [name, endUse] of readEndUses(record, head.partyBook)) {
      const before = this.#endUses.get(name);
      if (before === undefined) this.#endUses.set(name, endUse);
      else this.#again({ kind: "end-use", name, manufacturer: undefined, path: endUse.path, at: endUse.key, first: before.key }, head);
    }
  }

  #addEntries(record: FieldRecord, head: DocumentHead): void {
    for (const { name, key, value } of record.value("parts")?.record?.entries() ?? []) {
      const path = pointer("/parts", name);
      if (value.record !== undefined) this.#addEntry(name, key, key, value.record, path, head);
      for (const { record: one, index } of value.listed ?? [])
        this.#addEntry(name, key, one.value("manufacturer") ?? one.entries()[0]?.key ?? one, one, pointer(path, index), head);
    }
  }

  #addEntry(name: string, key: Place, at: Place, record: FieldRecord, path: string, head: DocumentHead): void {
    const partNumber = { ...placeOf(key), value: name };
    const written = this.#endUseIn(record, path, head);
    const item = new PartEntry(head, record, path, undefined, partNumber, placeOf(key), written);
    if (record.has("composition")) this.#compositions.push(item);
    if (record.has("source")) this.#sourced.push(item);
    const manufacturer = item.manufacturer?.name?.value;
    const declared = declaration("entry", name, manufacturer, path, head, placeOf(at));
    const waivers = waiversIn(record, declared);
    if (waivers.length > 0) waiversBy.set(item, waivers);
    this.#waivers.push(...waivers);
    const maker = manufacturer === undefined ? undefined : nameKey(manufacturer);
    const number = numberKey(name);
    const before = this.#entries.get(number)?.find((entry) => entry.maker === maker);
    if (before === undefined) {
      addTo(this.#entries, number, { item, maker, declared });
      this.#declarations.push(declared);
    } else this.#again({ kind: "part", name, manufacturer, path, at: placeOf(at), first: before.item.place }, head);
  }

  #addMatching(record: FieldRecord, head: DocumentHead, file: string): void {
    for (const { record: one, index } of record.listed("matching") ?? []) {
      const path = pointer("/matching", index);
      const written = this.#endUseIn(one, path, head);
      const declared = declaredBy("matching", one, path, head);
      if (declared === undefined) continue;
      const item = new PartEntry(head, one, path, undefined, undefined, declared.at, written);
      if (one.has("composition")) this.#compositions.push(item);
      if (one.has("source")) this.#sourced.push(item);
      const { files, parts, manufacturer, supplier } = patternsIn(one);
      this.#matching.add({ item, declared, in: file, parts, manufacturer, supplier, files: files && matcherOf(files) });
      this.#declarations.push(declared);
    }
  }

  #addUses(record: FieldRecord, head: DocumentHead): void {
    for (const { record: use, index } of record.listed("uses") ?? []) {
      const path = pointer("/uses", index);
      const endUse = this.#endUseIn(use, path, head);
      const { files, parts } = patternsIn(use);
      const declared = declaredBy("use", use, path, head);
      if (endUse === undefined || declared === undefined) continue;
      const one = { position: this.#uses.length, files: files && matcherOf(files), namesParts: parts !== undefined, endUse, declared };
      this.#uses.push(one);
      for (const pattern of parts ?? []) this.#naming.add(numberKey(pattern), one);
      this.#declarations.push(declared);
    }
  }

  /** The `endUse` of an entry or `uses` entry. */
  #endUseIn(record: FieldRecord, path: string, head: DocumentHead): WrittenEndUse {
    const written = writtenEndUse(record, path, head.partyBook, head.endUseByKey, { endUseOf: (one) => this.#endUses.get(one) });
    const name = written?.kind === "unresolved" ? written.name : undefined;
    if (name !== undefined) this.#unknownEndUses.push({ name, path: pointer(path, "endUse"), document: head.index });
    return written;
  }

  #again(duplicate: Omit<Duplicate, "document">, { index }: DocumentHead): void {
    this.#duplicates.push({ ...duplicate, document: index });
  }
}

function isOf(at: Place, path: string): boolean {
  return isForeign(at) && at.in.path === path;
}

/** Removes repetitions through aliases. */
function onceEach(unknown: readonly UnknownEndUse[]): readonly UnknownEndUse[] {
  return [...new Map(unknown.map((one) => [one.name.start, one])).values()];
}

/** The waivers of an entry. The schema reports incomplete ones, which are left out. */
function waiversIn(entry: FieldRecord, of: PartsDeclaration): readonly EntryWaiver[] {
  return (entry.listed("waive") ?? []).flatMap(({ record, index }) => {
    const [rule, until, by, reason] = ["rule", "until", "by", "reason"].map((key) => record.text(key)?.value);
    if (rule === undefined || until === undefined || by === undefined || reason === undefined) return [];
    return [{ id: `${of.id}/waive/${index}`, rule, until, by, reason, document: of.document, at: placeOf(record), of }];
  });
}

/** The patterns of a `matching` or `uses` entry; undefined for missing keys. */
function patternsIn(one: FieldRecord) {
  const listed = (key: string): readonly string[] | undefined =>
    one.has(key) || one.isBlank(key) ? (one.value(key)?.list ?? []).flatMap(({ text }) => text?.value ?? []) : undefined;
  const [manufacturer, supplier] = [one.text("manufacturer")?.value, one.text("supplier")?.value];
  // A blank must not match everything: an entry with a blank matches nothing yet.
  const isForm = one.isBlank("manufacturer") || one.isBlank("supplier");
  return { files: isForm ? [] : listed("files"), parts: listed("parts"), manufacturer, supplier };
}

/** The declaration of a `matching` or `uses` entry, placed at its first pattern; undefined without one. */
function declaredBy(kind: "matching" | "use", one: FieldRecord, path: string, head: DocumentHead): PartsDeclaration | undefined {
  const first = ["parts", "manufacturer", "supplier", "files"].flatMap((key) => one.value(key)?.list?.[0]?.text ?? one.text(key) ?? [])[0];
  return first && declaration(kind, first.value, undefined, path, head, placeOf(first));
}

function declaration(
  kind: PartsDeclaration["kind"],
  name: string,
  manufacturer: string | undefined,
  path: string,
  { index: document }: DocumentHead,
  at: Place,
): PartsDeclaration {
  return { id: `${isForeign(at) ? at.in.path : ""}#${document}${path}`, kind, name, manufacturer, path, document, at };
}

/** The manufacturer of a part, normalised for comparison. */
function makerOf(part: PartSought): string | undefined {
  const name = part.manufacturer();
  return name === undefined ? undefined : nameKey(name);
}

/** The common end use of `uses` entries; unresolved when they differ. */
function agreed([first, ...others]: readonly Use[]): EndUseInEffect | undefined {
  if (first === undefined) return undefined;
  const differing = others.filter(({ endUse }) => !isSame(endUse, first.endUse));
  const origin = "use";
  if (differing.length > 0) {
    const among = [first, ...differing].flatMap(({ endUse }) => (endUse.kind === "declared" ? [endUse.endUse] : []));
    return { kind: "unresolved", origin, by: undefined, among };
  }
  const { endUse } = first;
  return endUse.kind === "declared"
    ? { kind: "declared", endUse: endUse.endUse, origin, by: undefined }
    : { kind: "unresolved", origin, by: undefined };
}

function isSame(one: NonNullable<WrittenEndUse>, other: NonNullable<WrittenEndUse>): boolean {
  if (one.kind === "declared") return other.kind === "declared" && one.endUse.identity === other.endUse.identity;
  return other.kind !== "declared" && one.name?.value === other.name?.value;
}
