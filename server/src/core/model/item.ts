import { partKeys, plainFields } from "../../generated/fields.ts";
import { type Located, type Place, placeOf } from "../text/place.ts";
import { pointer } from "../text/pointer.ts";
import type { Written } from "../text/written.ts";
import { chainFrom } from "./chain.ts";
import { readControlCodes, readTariffCodes } from "./codes.ts";
import { readComposition } from "./composition.ts";
import { readFreeOf } from "./freeOf.ts";
import { readMagnet } from "./magnet.ts";
import { readProperties } from "./properties.ts";
import type { FieldRecord } from "./record.ts";
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
  WrittenEndUse,
} from "./types.ts";
import { readMass, readMoney } from "./units.ts";
import { invalidItems } from "./unread.ts";

/** Keys that a line with `ref` takes over, and that parts files say. */
const shared: ReadonlySet<string> = new Set(partKeys);

/** What of `matching` is no fact: it says which items are meant. */
const patterns: ReadonlySet<ItemKey> = new Set(["manufacturer", "supplier"]);

const nothing: readonly Item[] = [];

/** Keys that say something only together: who writes one of them says them all. */
const together: Partial<Record<ItemKey, readonly ItemKey[]>> = {
  composition: ["composition", "compositionStatus"],
  compositionStatus: ["composition", "compositionStatus"],
  hsCode: ["hsCode", "tariffCodes"],
  tariffCodes: ["hsCode", "tariffCodes"],
};

/** Readers of the fields that are no plain text, each for what stands under its key. */
const readers: { readonly [K in Exclude<keyof FieldValues, keyof typeof plainFields>]: Reader<FieldValues[K]> } = {
  quantity: (record) => record.decimal("quantity"),
  manufacturer: partyReader("manufacturer"),
  supplier: partyReader("supplier"),
  tariffCodes: readTariffCodes,
  controlCodes: readControlCodes,
  magnet: readMagnet,
  composition: readComposition,
  freeOf: readFreeOf,
  properties: readProperties,
  mass: readMass,
  value: readMoney,
  ref: (record) => record.name("ref"),
};

/** Reads a field from the item, or the entry, that writes it. */
type Reader<T> = (record: FieldRecord, by: Item) => T | undefined;

function partyReader(key: "manufacturer" | "supplier"): Reader<Party> {
  return (record, { document, path }) => document.partyBook.read(record.value(key), pointer(path, key));
}

/** A class with a getter for each field, which asks `ItemRecord` for it. */
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
  return Fields as new () => ItemFields; // the getters of all of them stand above
}

/**
 * An item over what it is read from. References are followed for a field here alone.
 * A class, as there is one for each line; fields are read when they are asked for, since nobody asks a screw for most of them.
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
  /** What parts files have for it, as long as it refers to the same; absent before it is asked for. */
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

  /** What an item is read from. */
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
    // No object that is made often begins with a spread: V8 of Node 20 gives each such object a hidden class of its own.
    return writer === undefined || said === undefined ? undefined : { origin: item.#origin(writer), by: writer, ...said };
  }

  get extent() {
    return placeOf(this.#record);
  }

  get identity() {
    return this.#record.map;
  }

  get invalidItems() {
    return invalidItems(this.#record);
  }

  get ownComposition() {
    const own = this.#record;
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

  /** The item, or the entry, that a key is taken from: itself where it writes it, else the first that its `ref` leads to and that does, else an entry. */
  #writer(key: ItemKey): ItemRecord | undefined {
    const hasParts = this.document.parts !== undefined;
    // Nearly every item refers to nothing: then nobody else writes it, and whether it does shows when it is read.
    if ((this.reference === undefined && !hasParts) || this.#record.has(key)) return this;
    if (!shared.has(key)) return undefined;
    return this.#sayer(key) ?? (hasParts ? this.#entryWith(key) : undefined);
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

  /** The item that says a key, parts files aside. */
  #sayer(key: ItemKey): ItemRecord | undefined {
    for (const item of this.#referring()) if (item.#record.has(key)) return item;
    return undefined;
  }

  /** Itself, and the items that its `ref` leads to, one after the other. */
  *#referring(): Iterable<ItemRecord> {
    yield this;
    for (const reference of chainFrom(this)) {
      if (reference.kind !== "item") return;
      const { target }: { readonly target: Item } = reference;
      if (#record in target) yield target;
    }
  }

  /** What of parts files a key is taken from: of what an item refers to before that of the item, and entries before what holds for items like them. */
  #entryWith(key: ItemKey): ItemRecord | undefined {
    const keys = together[key] ?? [key];
    const items = [...this.#referring()];
    if (keys.length > 1 && items.some((item) => keys.some((one) => item.#record.has(one)))) return undefined;
    items.reverse();
    const matching = patterns.has(key) ? nothing : items.flatMap((item) => item.matching);
    for (const entry of [...items.map((item) => item.entry), ...matching]) {
      if (typeof entry !== "object" || !(#record in entry)) continue;
      if (keys.some((one) => entry.#record.has(one))) return entry.#record.has(key) ? entry : undefined;
    }
    return undefined;
  }

  /** A text with where it comes from; written out, since most of what is read are texts. */
  #from(writer: ItemRecord, { value, in: within, start, end, layout }: Written, language: string | undefined): Field<DescriptionText> {
    return { origin: this.#origin(writer), by: writer, value, in: within, start, end, layout, language };
  }

  #origin(writer: ItemRecord): "own" | "ref" | "part" {
    return writer === this ? "own" : writer instanceof PartEntry ? "part" : "ref";
  }
}

/** What a parts file says of a part, or of all parts that patterns fit. It is read as an item; it stands in no list and refers to nothing. */
export class PartEntry extends ItemRecord {}
