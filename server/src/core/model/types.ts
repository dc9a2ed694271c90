import type { plainFields } from "../../generated/fields.ts";
import type { ShipmentLine } from "../../generated/shipment.ts";
import type { IsoDate } from "../date.ts";
import type { MapNode } from "../formats/tree.ts";
import type { Located, Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { Codes, ControlCode, TariffCode } from "./codes.ts";
import type { Composition } from "./composition.ts";
import type { FreeOf } from "./freeOf.ts";
import type { Magnet } from "./magnet.ts";
import type { Origins } from "./origins.ts";
import type { Properties } from "./properties.ts";
import type { FieldRecord, FieldValue, UnreadText } from "./record.ts";
import type { Mass, Measure, Money } from "./units.ts";
import type { Outside, WhyUnread } from "./unreadable.ts";

/** The parties of a document by key, so that each use costs a single lookup. */
export interface PartyBook {
  /** Reads the value at `path`: a party, the key of one in this book, or a bare name. */
  read(value: FieldValue | undefined, path: string): Party | undefined;
  /** The end uses that parties above a table make up, by their maps. */
  readonly above: Map<MapNode, EndUse>;
}

/** The kinds of document that Lodestone judges. */
export type DocumentKind = "bom" | "shipment";

/** The kind of a file: documents of a kind, or a parts file. */
export type FileKind = DocumentKind | "parts";

/** The declared kind of a party. */
export type PartyKind = "civil" | "military" | "government" | "unknown";

/** An owner of a party. */
export interface PartyParent {
  readonly name: Located<string> | undefined;
  readonly country: Located<string> | undefined;
  /** In percent, as decimal text. */
  readonly sharePercent: Located<string> | undefined;
  readonly path: string;
}

/** A party as written: a map of its own, the key of one in `parties`, or a bare name. */
export interface Party {
  /** The name or bare text; findings about the name are placed there. */
  readonly name: Located<string> | undefined;
  readonly nameLocal: Located<string> | undefined;
  readonly country: Located<string> | undefined;
  readonly kind: PartyKind | undefined;
  readonly address: Located<string> | undefined;
  /** Numbers in registers, by the name of the register. */
  readonly identifiers: readonly (Located<string> & { readonly register: string })[];
  readonly parents: readonly PartyParent[];
  /** Equal for all uses of one declaration through keys or aliases; undefined for a bare name. */
  readonly identity: object | undefined;
  /** The JSON Pointer to the map or bare name. For a party named by key, that of its entry in `parties`. */
  readonly path: string;
  /** The place of its use: the map, the bare name, or the key. */
  readonly usedAt: Place;
}

/** A licence as written. */
export interface Licence {
  /** The places where the number is declared again with other terms; absent if there are none. */
  readonly again?: readonly Located<string>[];
  /** The JSON Pointer to the licence. */
  readonly path: string;
  readonly number: Located<string>;
  readonly list: Located<string> | undefined;
  readonly type: Located<string> | undefined;
  readonly validFrom: Located<string> | undefined;
  readonly validUntil: Located<string> | undefined;
  readonly endUser: Party | undefined;
  readonly country: Located<string> | undefined;
  readonly controlCodes: readonly ControlCode[];
  readonly quantity: Measure | undefined;
}

/** An end use with the place of its declaration. */
export interface EndUse extends Place {
  /** Equal for all aliases of one declaration. */
  readonly identity: object;
  /** The underlying record, for copying the end use elsewhere. */
  readonly record: FieldRecord;
  readonly path: string;
  /** The place of its key: `endUse`, or its key in `endUses`. */
  readonly key: Place;
  readonly category: Located<string> | undefined;
  readonly statement: Located<string> | undefined;
  /** True when a mapping read it, so that its file has no place for missing fields. */
  readonly isOfMapping: boolean;
  /** True when a mapping read only a statement, or an end user beside it. If the text is a key of `endUses`, that declaration is used instead. */
  readonly isText: boolean;
  /** True when category or statement is blank, and for a civil category without a statement that a mapping read. Such a form has no effect. */
  readonly isForm: boolean;
  readonly endUser: Party | undefined;
  /** Further parties to the transaction: consignees, buyers, payers and the like. */
  readonly receivers: readonly Party[];
  /** The parties above its table, as an end use that all items below share. */
  readonly above: EndUse | undefined;
  readonly country: Located<string> | undefined;
  /** The contract or purchase order. */
  readonly order: Located<string> | undefined;
}

/** The fields of an end use that papers alone ask for, read on demand. */
export interface EndUsePapers {
  readonly place: Located<string> | undefined;
  readonly product: Readonly<Record<"name" | "model", Located<string> | undefined>>;
  readonly certificate: Readonly<Record<"id" | "issued" | "validUntil" | "signedBy", Located<string> | undefined>>;
  /** True for a promise that was given, false for one that was refused, undefined for one that was not requested. */
  promise(commitment: Commitment): Located<boolean> | undefined;
}

/** The promises of an end user, as `commitments` names them. */
export type Commitment = "noOtherUse" | "noTransfer" | "noWmd" | "noMilitary";

/**
 * The value that an item or document writes under `endUse`; undefined when there is none. `name`: a key missing in `endUses`; undefined for
 * a value of the wrong type.
 */
export type WrittenEndUse =
  | { readonly kind: "declared"; readonly endUse: EndUse }
  | { readonly kind: "unresolved"; readonly name: Located<string> | undefined }
  | undefined;

/**
 * The source of the end use of an item. `part`: its entry in a parts file, or that of the referenced item; `use`: a `uses` entry of a parts
 * file for the file of the item.
 */
export type EndUseOrigin = "item" | "assembly" | "document" | "ref" | "part" | "use";

/**
 * The end use that applies to an item. `unresolved`: it is present but cannot be read, for example because of an unknown key. It does not
 * count as missing, since the fault has its own finding. `among`: conflicting end uses of parts files with equal priority.
 */
export type EndUseInEffect =
  | { readonly kind: "declared"; readonly endUse: EndUse; readonly origin: EndUseOrigin; readonly by: Item | undefined }
  | { readonly kind: "unresolved"; readonly origin: EndUseOrigin; readonly by: Item | undefined; readonly among?: readonly EndUse[] };

/** A file name in a `ref`, with the part number after the hash. */
export interface NamedFile {
  /** As written, relative to the folder of the file that contains the `ref`. */
  readonly file: string;
  readonly part: string | undefined;
}

/** The reason why a `ref` to another file cannot be resolved. `instead`: a replacement for the file name or part number. */
export type LinkFault =
  | { readonly kind: "no-file"; readonly instead: string | undefined }
  /** The name differs from that of the file in letter case, which only some systems ignore. */
  | { readonly kind: "other-case"; readonly instead: string }
  | { readonly kind: "backslash"; readonly instead: string | undefined }
  | { readonly kind: "outside"; readonly where: Outside }
  | { readonly kind: "unreadable"; readonly why: WhyUnread }
  /** The file has YAML syntax errors, and the target is, or may be, in the broken part. `line` is one-based. */
  | { readonly kind: "broken"; readonly line: number }
  | { readonly kind: "not-bom"; readonly isShipment: boolean }
  | { readonly kind: "several-boms"; readonly count: number }
  /** The part number after the hash is empty. */
  | { readonly kind: "empty-part" }
  | { readonly kind: "no-part"; readonly part: string; readonly instead: string | undefined }
  | { readonly kind: "ambiguous-part"; readonly part: string; readonly places: readonly Item[] };

/** A parsed `ref`. `other-file`: it was not looked up. */
export type Reference =
  | { readonly kind: "item"; readonly at: Place; readonly target: Item; readonly named?: NamedFile }
  | { readonly kind: "bom"; readonly at: Place; readonly target: Document; readonly named: NamedFile }
  | { readonly kind: "unlinked"; readonly at: Place; readonly named: NamedFile; readonly fault: LinkFault }
  | { readonly kind: "other-file"; readonly at: Place; readonly named: NamedFile }
  | { readonly kind: "missing"; readonly at: Place; readonly part: string; readonly nearest: string | undefined }
  /** `places`: the first few possible targets; `count`: the number of all. */
  | { readonly kind: "ambiguous"; readonly at: Place; readonly part: string; readonly places: readonly Item[]; readonly count: number }
  | { readonly kind: "no-file"; readonly at: Place; readonly text: string; readonly nearest: string | undefined }
  | { readonly kind: "outside"; readonly at: Place; readonly form: "address" | "path" }
  | { readonly kind: "too-long"; readonly at: Place }
  | { readonly kind: "cycle"; readonly at: Place };

/** The keys of a shipment with a single party each. */
export const partyRoles = ["exporter", "consignee", "importer", "endUser"] as const;
export type PartyRole = (typeof partyRoles)[number];

/** The keys of an item in the schemas. */
export type ItemKey = keyof ShipmentLine;

/**
 * A field value with its source. `own`: the item has the key; `ref`: inherited from the referenced item; `part`: from an entry or
 * `matching` entry of a parts file for the item or the referenced one. `by`: the item or entry with the key.
 */
export type Field<T> = T & { readonly origin: "own" | "ref" | "part"; readonly by: Item };

/** The lookup keys of a part in parts files. Rarely used ones are read on demand. */
export interface PartSought {
  readonly number: string | undefined;
  manufacturerNumber(): string | undefined;
  /** The name of the manufacturer. */
  manufacturer(): string | undefined;
  supplier(): string | undefined;
}

/** A repeated declaration in parts files: of a part number with its manufacturer, or of a key of `endUses`. */
export interface Duplicate {
  readonly kind: "part" | "end-use";
  readonly name: string;
  /** As written; undefined if not given. */
  readonly manufacturer: string | undefined;
  readonly path: string;
  readonly document: number;
  readonly at: Place;
  readonly first: Place;
}

/** An `endUse` of a parts file with a key that no parts file of the root declares. */
export interface UnknownEndUse {
  readonly name: Located<string>;
  /** The JSON Pointer to it. */
  readonly path: string;
  readonly document: number;
}

/** A waiver in an entry of a parts file, with its terms as written. */
export interface EntryWaiver {
  /** A stable id, derived from file and path. */
  readonly id: string;
  readonly rule: string;
  readonly until: string;
  readonly by: string;
  readonly reason: string;
  readonly document: number;
  readonly at: Place;
  /** The entry that contains the waiver. */
  readonly of: PartsDeclaration;
}

/** A declaration of a parts file that applies to matching lines: an entry, or one of `matching` or `uses`. */
export interface PartsDeclaration {
  /** A stable id, derived from file and path. */
  readonly id: string;
  readonly kind: "entry" | "matching" | "use";
  /** The part number; for `matching` and `uses`, the first pattern. */
  readonly name: string;
  /** As written; undefined if not given. */
  readonly manufacturer: string | undefined;
  readonly path: string;
  readonly document: number;
  readonly at: Place;
}

/** The contents of all parts files below a root, as seen from one of its files. */
export interface PartFacts {
  /** A version that changes when the facts about looked-up parts may have changed. */
  readonly stamp: string;
  /** A version that changes with every change in a parts file. */
  readonly book: string;
  /** The keys of `endUses` in all parts files. */
  readonly endUseKeys: readonly string[];
  /** The end use declared under a key in any parts file. */
  endUseOf(key: string): EndUse | undefined;
  /** The entry of a part. `ambiguous` when several fit a line without a manufacturer; none is then used. */
  entryOf(part: PartSought): Item | "ambiguous" | undefined;
  /** The `matching` entries that fit a part in this file, in order of priority. */
  matchingOf(part: PartSought): readonly Item[];
  /** The end use that `uses` entries give a part in this file. */
  useOf(part: PartSought): EndUseInEffect | undefined;
  /** All declarations that fit a part in this file, including those that another one overrides. */
  fitting(part: PartSought): readonly PartsDeclaration[];
  /** True when any entry has a waiver. */
  readonly hasWaivers: boolean;
  /** The waivers of an entry. */
  waiversOf(entry: Item): readonly EntryWaiver[];
  /** The declarations in this file, if it is a parts file. */
  readonly own: OwnParts;
}

/** The declarations of one parts file, in text order. */
export interface OwnParts {
  readonly declarations: readonly PartsDeclaration[];
  /** Declarations that repeat an earlier one of this or an earlier file. */
  readonly duplicates: readonly Duplicate[];
  /** Its entries with a composition. */
  readonly compositions: readonly Item[];
  /** Its entries with a source. */
  readonly sourced: readonly Item[];
  /** Unknown end-use keys in its entries and `uses`, each place once. */
  readonly unknownEndUses: readonly UnknownEndUse[];
  /** The waivers of its entries. */
  readonly waivers: readonly EntryWaiver[];
}

/** A text of a description. `language`: its language tag, if there are several texts. */
export interface DescriptionText extends Written {
  readonly language: string | undefined;
}

/** The item fields that are not plain text. */
interface RichFields {
  /** As decimal text. */
  readonly quantity: Located<string>;
  readonly manufacturer: Party;
  readonly supplier: Party;
  readonly tariffCodes: Codes<TariffCode>;
  readonly controlCodes: Codes<ControlCode>;
  readonly magnet: Magnet;
  readonly composition: Composition;
  /** Materials that the item itself does not contain. It does not apply to its parts. */
  readonly freeOf: FreeOf;
  /** Countries of the stages of production. The country of origin is that for customs. */
  readonly origins: Origins;
  readonly properties: Properties;
  /** For one unit of the item that contains the field. */
  readonly mass: Mass;
  /** The price of one unit of the item that contains the field. */
  readonly value: Money;
  readonly ref: Written;
}

/** The values of all fields except the description, by key. */
export type FieldValues = RichFields & { readonly [K in keyof typeof plainFields]: Written };

/**
 * The fields of an item. A value comes from its own keys, then from the referenced item (inheritable keys only), then from its entry in a
 * parts file, then from `matching` entries. A present key takes precedence even if its value has the wrong type, which makes the field
 * undefined. Fields are read on demand.
 */
export type ItemFields = { readonly [K in keyof FieldValues]: Field<FieldValues[K]> | undefined } & {
  /** One text, or one for each language in the order written; empty without a description. */
  readonly description: readonly Field<DescriptionText>[];
};

/** A line of a BOM or shipment. */
export interface Item extends ItemFields {
  readonly document: DocumentHead;
  /** The JSON Pointer to the item in its document. */
  readonly path: string;
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  readonly partNumber: Located<string> | undefined;
  /** The place of findings on the item as a whole: the value of `partNumber`, otherwise the first key; for an alias, the alias. */
  readonly place: Place;
  /** The whole text of the item, including its parts. */
  readonly extent: Place;
  /** Equal for all aliases of one item in the same document and context. */
  readonly identity: object;
  readonly reference: Reference | undefined;
  readonly writtenEndUse: WrittenEndUse;
  readonly endUse: EndUseInEffect | undefined;
  /** Its own end use that is a form, and so has no effect. The parties that it names receive the item all the same. */
  readonly endUseForm: EndUse | undefined;
  /** Its control codes. For a list without codes in the nearest source, the sources behind it are searched. */
  readonly codesInEffect: readonly ControlCode[];
  /** Its entry in a parts file; `ambiguous` when several fit. */
  readonly entry: Item | "ambiguous" | undefined;
  /** The `matching` entries for it, in order of priority. */
  readonly matching: readonly Item[];
  /** The keys for looking it up in parts files. */
  readonly sought: PartSought;
  /** The place of `items` if its value is no list of items. */
  readonly invalidItems: Place | undefined;
  /** The number under `licence` that no licence of the document has. Only lines of a shipment name licences. */
  readonly unknownLicence: Located<string> | undefined;
  /** True when the item itself has a key, including by a merge, whatever its value. */
  writes(key: ItemKey): boolean;
  /** True when a mapping found a meaningless value for a key. The value has a finding of its own. */
  isUnread(key: ItemKey): boolean;
  /** For an entry of a parts file: the source of its facts. */
  readonly restsOn: { readonly document: string | undefined; readonly date: string | undefined; readonly by: string | undefined };
  /** For an entry of a parts file: the questions that were put to somebody about the part, in text order. */
  readonly asked: readonly AskedOn[];
  /** The reference designators of the item in the drawing, from a table that a mapping reads. */
  readonly designators: readonly string[];
  /** Its texts that no field is read from. */
  readonly unreadTexts: readonly UnreadText[];
  /** Its own `composition`, read with its own mass and status only. */
  readonly ownComposition: Composition | undefined;
  /** A view of the item as a part of another document, with the end use that applies there. */
  seenFrom(document: DocumentHead, endUse: EndUseInEffect | undefined): Item;
}

/** An item during parsing. Other code sees it as `Item`. */
export interface OpenItem extends Item {
  children: OpenItem[];
  reference: Reference | undefined;
  endUse: EndUseInEffect | undefined;
  writtenEndUse: WrittenEndUse;
}

/** A question that was put to somebody. */
export interface AskedOn {
  readonly on: IsoDate;
  /** The supplier or person who was asked. */
  readonly of: string | undefined;
  /** The facts asked for; undefined for all that is open. */
  readonly about: readonly string[] | undefined;
}

/** The facts supposed of an item, as an entry of a parts file would give them; undefined for an item without any. */
export type Supposed = (item: Pick<Item, "document" | "path" | "place">) => Item | undefined;

/**
 * The content of a document outside its items, which is all that a rule sees beside the judged item. Faulty values are absent; the schema
 * reports them.
 */
export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly index: number;
  /** The start of the document. */
  readonly place: Place;
  readonly id: Located<string> | undefined;
  readonly revision: Located<string> | undefined;
  readonly title: Located<string> | undefined;
  /** The entries of `parties`, by key. */
  readonly partyBook: PartyBook;
  /** The end use of the document itself, the default for its items. */
  readonly endUse: WrittenEndUse;
  /** The end uses declared outside the items: in `endUses` and by the document itself. */
  readonly headEndUses: readonly EndUse[];
  /** The end use of the document itself that is a form, or the parties above a table. The parties that it names receive all items. */
  readonly endUseForm: EndUse | undefined;
  readonly endUseByKey: ReadonlyMap<string, EndUse>;
  /** The facts of parts files; undefined when there are none. */
  readonly parts: PartFacts | undefined;
  /** Facts supposed of items while an answer is tried. They replace every declaration of these facts. */
  readonly supposed: Supposed | undefined;
  /** By number. */
  readonly licences: ReadonlyMap<string, Licence>;
  readonly countryOfExport: Located<string> | undefined;
  readonly countryOfDestination: Located<string> | undefined;
  readonly transitCountries: readonly Located<string>[];
  readonly exportDate: Located<string> | undefined;
  /** An ISO 4217 code; the default currency of all values. */
  readonly currency: Located<string> | undefined;
  /** The party under a key of the document. */
  party(role: PartyRole): Party | undefined;
  readonly intermediaries: readonly Party[];
  /** The place of `items` if its value is no list of items. */
  invalidItems(): Place | undefined;
}

/** A parsed document. */
export interface Document extends DocumentHead {
  /** Every item in document order; assemblies precede their parts. */
  readonly items: readonly Item[];
  /** The top-level items; of a shipment, its lines. */
  readonly lines: readonly Item[];
}
