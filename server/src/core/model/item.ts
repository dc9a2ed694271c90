import { partKeys, plainFields } from "../../generated/fields.ts";
import { type Located, type Place, placeOf } from "../text/place.ts";
import { pointer } from "../text/pointer.ts";
import type { Written } from "../text/written.ts";
import { readAsked } from "./asked.ts";
import { type ControlCode, readControlCodes, readTariffCodes } from "./codes.ts";
import { readComposition } from "./composition.ts";
import { formOfEndUse } from "./endUse.ts";
import { readFreeOf } from "./freeOf.ts";
import { readMagnet } from "./magnet.ts";
import { readOrigins } from "./origins.ts";
import { readProperties } from "./properties.ts";
import type { FieldRecord } from "./record.ts";
import { chainFrom } from "./reference.ts";
import type {
  DescriptionText,
  DocumentHead,
  EndUseInEffect,
  Field,
  FieldValues,
  Item,
  ItemFields,
  ItemKey,
  OpenItem,
  PartSought,
  Party,
  Reference,
  Supposed,
  WrittenEndUse,
} from "./types.ts";
import { readMass, readMoney } from "./units.ts";
import { invalidItems } from "./unread.ts";

/** The keys that a line with `ref` inherits, and that parts files can provide. */
const shared: ReadonlySet<string> = new Set(partKeys);

/** Keys of a `matching` entry that select items and are no facts about them. */
const patterns: ReadonlySet<ItemKey> = new Set(["manufacturer", "supplier"]);

const nothing: readonly Item[] = [];
const noCodes: readonly ControlCode[] = [];

/** Keys that belong together: a source with one of them provides them all. */
const together: Partial<Record<ItemKey, readonly ItemKey[]>> = {
  composition: ["composition", "compositionStatus"],
  compositionStatus: ["composition", "compositionStatus"],
  hsCode: ["hsCode", "tariffCodes"],
  tariffCodes: ["hsCode", "tariffCodes"],
};

/** True where a record has a key, or one that belongs together with it. */
function isWrittenBy(record: FieldRecord, key: ItemKey): boolean {
  return record.has(key) || together[key]?.some((one) => record.has(one)) === true;
}

/** True if an item itself has a key or one that belongs together with it, so that no other source of this fact counts. */
export function statesItself(item: Item, key: ItemKey): boolean {
  const record = ItemRecord.recordOf(item);
  return record !== undefined && isWrittenBy(record, key);
}

/** The readers of the fields that are not plain text. */
const readers: { readonly [K in Exclude<keyof FieldValues, keyof typeof plainFields>]: Reader<FieldValues[K]> } = {
  quantity: (record) => record.decimal("quantity"),
  manufacturer: partyReader("manufacturer"),
  supplier: partyReader("supplier"),
  tariffCodes: readTariffCodes,
  controlCodes: readControlCodes,
  magnet: readMagnet,
  composition: readComposition,
  freeOf: readFreeOf,
  origins: readOrigins,
  properties: readProperties,
  mass: readMass,
  value: readMoney,
  ref: (record) => record.name("ref"),
};

/** Reads a field from the item or entry that contains it. */
type Reader<T> = (record: FieldRecord, by: Item) => T | undefined;

function partyReader(key: "manufacturer" | "supplier"): Reader<Party> {
  return (record, { document, path }) => document.partyBook.read(record.value(key), pointer(path, key));
}

/** Creates a class with a getter for each field, which `ItemRecord` implements. */
function withFields(): new () => ItemFields {
  const Fields = class {};
  const define = (key: keyof ItemFields, get: (this: ItemRecord) => unknown): void =>
    void Object.defineProperty(Fields.prototype, key, { get });
  define("description", function () {
    return ItemRecord.descriptionOf(this);
  });
  for (const key of Object.keys(plainFields) as (keyof typeof plainFields)[])
    define(key, function () {
      return ItemRecord.textOf(this, key);
    });
  for (const [key, read] of Object.entries(readers) as [keyof typeof readers, Reader<object>][])
    define(key, function () {
      return ItemRecord.fieldOf(this, key, read);
    });
  return Fields as new () => ItemFields; // all getters are defined above
}

/**
 * An item backed by its parsed record. Only this class follows references to find a field. It is a class to save memory, since there is one
 * object for each line. Fields are read on demand, because most fields of most items are never used.
 */
export class ItemRecord extends withFields() implements OpenItem {
  readonly document: DocumentHead;
  readonly path: string;
  readonly parent: OpenItem | undefined;
  children: OpenItem[] = [];
  readonly partNumber: Located<string> | undefined;
  readonly place: Place;
  reference: Reference | undefined = undefined;
  writtenEndUse: WrittenEndUse;
  endUse: EndUseInEffect | undefined = undefined;
  readonly #record: FieldRecord;
  /** The cached lookup in parts files, valid while the reference stays the same. */
  #found: (Pick<Item, "entry" | "matching"> & { readonly reference: Reference | undefined }) | undefined = undefined;

  constructor(
    document: DocumentHead,
    record: FieldRecord,
    path: string,
    parent: OpenItem | undefined,
    partNumber: Located<string> | undefined,
    place: Place,
    writtenEndUse: WrittenEndUse,
  ) {
    super();
    this.document = document;
    this.path = path;
    this.parent = parent;
    this.partNumber = partNumber;
    this.place = place;
    this.writtenEndUse = writtenEndUse;
    this.#record = record;
  }

  /** The record behind an item. */
  static recordOf(item: Item): FieldRecord | undefined {
    return #record in item ? item.#record : undefined;
  }

  static descriptionOf(item: ItemRecord): readonly Field<DescriptionText>[] {
    const writer = item.#writer("description");
    if (writer === undefined) return [];
    const text = writer.#record.text("description");
    if (text !== undefined) return [item.#from(writer, text, undefined)];
    const byLanguage = writer.#record.value("description")?.record?.entries() ?? [];
    return byLanguage.flatMap(({ name, value: { text: one } }) => (one === undefined ? [] : [item.#from(writer, one, name)]));
  }

  static textOf(item: ItemRecord, key: ItemKey): Field<Written> | undefined {
    const writer = item.#writer(key);
    const text = writer === undefined ? undefined : writer.#record.text(key);
    return writer === undefined || text === undefined ? undefined : item.#from(writer, text, undefined);
  }

  static fieldOf<T extends object>(item: ItemRecord, key: ItemKey, read: Reader<T>): Field<T> | undefined {
    const writer = item.#writer(key);
    const said = writer === undefined ? undefined : read(writer.#record, writer);
    // Objects created often must not start with a spread: V8 of Node 20 creates a hidden class for each.
    return writer === undefined || said === undefined ? undefined : { origin: item.#origin(writer), by: writer, ...said };
  }

  get extent() {
    return placeOf(this.#record);
  }

  get codesInEffect(): readonly ControlCode[] {
    const codes = this.controlCodes?.codes ?? noCodes;
    if (this.reference === undefined && this.document.parts === undefined) return codes;
    const all = [...codes];
    const lists = new Set(codes.map(({ list }) => list?.value));
    for (const source of [...this.#referring(), ...this.#entries("controlCodes")]) {
      const further = (readControlCodes(source.#record)?.codes ?? noCodes).filter(({ list }) => !lists.has(list?.value));
      for (const one of further) lists.add(one.list?.value);
      all.push(...further);
    }
    return all;
  }

  get identity() {
    return this.#record.map;
  }

  get endUseForm() {
    const { document, path, writtenEndUse } = this;
    return writtenEndUse === undefined ? formOfEndUse(this.#record, path, document.partyBook) : undefined;
  }

  get invalidItems() {
    return invalidItems(this.#record);
  }

  get ownComposition() {
    const own = this.#record;
    if (!own.has("composition")) return undefined;
    return readComposition(own, {
      compositionStatus: own.text("compositionStatus"),
      get mass() {
        return readMass(own);
      },
    });
  }

  get unknownLicence() {
    const { document, parent } = this;
    if (document.kind !== "shipment" || parent !== undefined) return undefined;
    const named = this.#record.name("licence");
    return named === undefined || document.licences.has(named.value) ? undefined : named;
  }

  get entry(): Item["entry"] {
    return this.#inParts()?.entry;
  }

  get matching(): Item["matching"] {
    return this.#inParts()?.matching ?? nothing;
  }

  get sought(): PartSought {
    return {
      number: this.partNumber?.value,
      manufacturerNumber: () => {
        const sayer = this.#sayer("manufacturerPartNumber");
        return sayer === undefined ? undefined : sayer.#record.text("manufacturerPartNumber")?.value;
      },
      manufacturer: () => this.#partyName("manufacturer"),
      supplier: () => this.#partyName("supplier"),
    };
  }

  isUnread(key: ItemKey): boolean {
    return this.#record.conversion?.unread?.includes(key) === true;
  }

  get restsOn(): Item["restsOn"] {
    const record = this.#record.value("source")?.record;
    const told = (key: string): string | undefined => record?.text(key)?.value;
    return { document: told("document"), date: told("date"), by: told("by") };
  }

  get asked(): Item["asked"] {
    return readAsked(this.#record);
  }

  get unreadTexts(): Item["unreadTexts"] {
    return this.#record.unreadTexts;
  }

  get designators(): readonly string[] {
    return (this.#record.conversion?.names ?? "").split(/[\s,;]+/).filter((name) => name !== "");
  }

  writes(key: ItemKey): boolean {
    return this.#record.has(key);
  }

  seenFrom(document: DocumentHead, endUse: EndUseInEffect | undefined): Item {
    const { path, parent, partNumber, place, writtenEndUse } = this;
    const seen = new ItemRecord(document, this.#record, path, parent, partNumber, place, writtenEndUse);
    seen.children = this.children;
    seen.reference = this.reference;
    seen.endUse = endUse;
    return seen;
  }

  /**
   * The item or entry that provides a key: the item itself, otherwise the first item in its chain of references with the key, otherwise an
   * entry of a parts file.
   */
  #writer(key: ItemKey): ItemRecord | undefined {
    const { parts, supposed } = this.document;
    const answer = supposed === undefined ? undefined : this.#supposedFor(key, supposed);
    if (answer !== undefined) return answer.#record.has(key) ? answer : undefined;
    const hasParts = parts !== undefined;
    // Fast path: nearly every item has no reference, so nothing else can provide the key.
    if ((this.reference === undefined && !hasParts) || this.#record.has(key)) return this;
    if (!shared.has(key)) return undefined;
    return this.#sayer(key) ?? (hasParts ? this.#entryWith(key) : undefined);
  }

  /** The facts supposed of the item, or of one in its chain of references before any that has the key itself. */
  #supposedFor(key: ItemKey, supposed: Supposed): ItemRecord | undefined {
    for (const item of this.#referring()) {
      const answer = supposed(item);
      if (answer !== undefined && #record in answer && (isWrittenBy(answer.#record, key) || answer.#record.isBlank(key))) return answer;
      if (item.#record.has(key) || !shared.has(key)) return undefined;
    }
    return undefined;
  }

  #partyName(key: "manufacturer" | "supplier"): string | undefined {
    const sayer = this.#sayer(key);
    return sayer === undefined ? undefined : sayer.document.partyBook.read(sayer.#record.value(key), "")?.name?.value;
  }

  #inParts(): Pick<Item, "entry" | "matching"> | undefined {
    const { parts } = this.document;
    if (parts === undefined) return undefined;
    if (this.#found === undefined || this.#found.reference !== this.reference) {
      const { sought, reference } = this;
      this.#found = { entry: parts.entryOf(sought), matching: parts.matchingOf(sought), reference };
    }
    return this.#found;
  }

  /** The item that provides a key, without parts files. */
  #sayer(key: ItemKey): ItemRecord | undefined {
    for (const item of this.#referring()) if (item.#record.has(key)) return item;
    return undefined;
  }

  /** The item itself and the items in its chain of references. */
  *#referring(): Iterable<ItemRecord> {
    yield this;
    for (const reference of chainFrom(this)) {
      if (reference.kind !== "item") return;
      const { target }: { readonly target: Item } = reference;
      if (#record in target) yield target;
    }
  }

  /**
   * The entry of a parts file that provides a key. Entries of a referenced item precede those of the item, and entries precede `matching`.
   */
  #entryWith(key: ItemKey): ItemRecord | undefined {
    if (together[key] !== undefined && [...this.#referring()].some((item) => isWrittenBy(item.#record, key))) return undefined;
    for (const entry of this.#entries(key)) if (isWrittenBy(entry.#record, key)) return entry.#record.has(key) ? entry : undefined;
    return undefined;
  }

  /** The entries of parts files that may provide a key, in order of priority. */
  #entries(key: ItemKey): readonly ItemRecord[] {
    const items = [...this.#referring()].reverse();
    const matching = patterns.has(key) ? nothing : items.flatMap((item) => item.matching);
    return [...items.map((item) => item.entry), ...matching].flatMap((entry) =>
      typeof entry === "object" && #record in entry ? [entry] : [],
    );
  }

  /** A text with its source. The object is written out for speed, since most fields are texts. */
  #from(writer: ItemRecord, { value, in: within, start, end, layout }: Written, language: string | undefined): Field<DescriptionText> {
    return { origin: this.#origin(writer), by: writer, value, in: within, start, end, layout, language };
  }

  #origin(writer: ItemRecord): "own" | "ref" | "part" {
    return writer === this ? "own" : writer instanceof PartEntry ? "part" : "ref";
  }
}

/** An entry or `matching` entry of a parts file, parsed like an item. It is in no list of items and has no reference. */
export class PartEntry extends ItemRecord {}
