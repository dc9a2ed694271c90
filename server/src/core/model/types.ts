import type { plainFields } from "../../generated/fields.ts";
import type { ShipmentLine } from "../../generated/shipment.ts";
import type { Located, Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { Codes, ControlCode, TariffCode } from "./codes.ts";
import type { Composition } from "./composition.ts";
import type { FreeOf } from "./freeOf.ts";
import type { Magnet } from "./magnet.ts";
import type { Properties } from "./properties.ts";
import type { FieldRecord, FieldValue, UnreadText } from "./record.ts";
import type { Mass, Measure, Money } from "./units.ts";
import type { Outside, WhyUnread } from "./unreadable.ts";

/** The parties of a document by key, so that a use of one costs a look-up however many there are. */
export interface PartyBook {
  /** Reads what stands at `path`: a party, the key of one of these, or a bare name. */
  read(value: FieldValue | undefined, path: string): Party | undefined;
}

/** The two kinds of document that Lodestone judges. */
export type DocumentKind = "bom" | "shipment";

/** What a file is read as: documents of a kind, or what is known of parts. */
export type FileKind = DocumentKind | "parts";

/** What sort of party it is declared to be. */
export type PartyKind = "civil" | "military" | "government" | "unknown";

/** An owner of a party. */
export interface PartyParent {
  readonly name: Located<string> | undefined;
  readonly country: Located<string> | undefined;
  /** Percent, as decimal text. */
  readonly sharePercent: Located<string> | undefined;
  readonly path: string;
}

/** A party as written: a map of its own, the key of one in `parties`, or a bare name. */
export interface Party {
  /** The name, or the bare text; where a finding about the name is placed. */
  readonly name: Located<string> | undefined;
  readonly nameLocal: Located<string> | undefined;
  readonly country: Located<string> | undefined;
  readonly kind: PartyKind | undefined;
  readonly parents: readonly PartyParent[];
  /** The same for one that is written once, however many keys and aliases lead to it; undefined for a bare name. */
  readonly identity: object | undefined;
  /** JSON Pointer to the map or the bare name: that of its entry in `parties` where it is named by key. */
  readonly path: string;
  /** Where it is used: its map, its bare name, or the key that names it. */
  readonly usedAt: Place;
}

/** A licence as written. */
export interface Licence {
  /** Where its number stands once more, with other terms; absent where it does not. */
  readonly again?: readonly Located<string>[];
  /** JSON Pointer to it. */
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

/** An end use where it is written. */
export interface EndUse extends Place {
  /** The same for one that is written once, however many aliases lead to it. */
  readonly identity: object;
  /** What it is read from: for what writes it elsewhere. */
  readonly record: FieldRecord;
  readonly path: string;
  /** The key it stands under: `endUse`, or its own key in `endUses`. */
  readonly key: Place;
  readonly category: Located<string> | undefined;
  readonly statement: Located<string> | undefined;
  /** Whether a mapping read it, so that its file has no place for what it lacks. */
  readonly isOfMapping: boolean;
  /** Whether its statement is all that a mapping read: then the same text as a key of `endUses` says more of it. */
  readonly isText: boolean;
  /** Whether its category or its statement is a blank: it is a form that waits, and in effect nowhere. */
  readonly isForm: boolean;
  readonly endUser: Party | undefined;
  readonly country: Located<string> | undefined;
}

/**
 * What an item or a document itself writes under `endUse`; undefined when it writes nothing there. `name`: the key that it names and
 * `endUses` does not hold; undefined for what is none.
 */
export type WrittenEndUse =
  | { readonly kind: "declared"; readonly endUse: EndUse }
  | { readonly kind: "unresolved"; readonly name: Located<string> | undefined }
  | undefined;

/**
 * From where an end use takes effect on an item. `part`: its entry in a parts file, or that of what it refers to; `use`: what a parts file
 * says of the file that it stands in.
 */
export type EndUseOrigin = "item" | "assembly" | "document" | "ref" | "part" | "use";

/**
 * The end use in effect on an item. `unresolved` is one that was named or written but cannot be read
 * (an unknown key, a list): its author answered, so nothing is called missing, and the mistake has its own finding. `among`: the
 * end uses of parts files of which none comes before the others.
 */
export type EndUseInEffect =
  | { readonly kind: "declared"; readonly endUse: EndUse; readonly origin: EndUseOrigin; readonly by: Item | undefined }
  | { readonly kind: "unresolved"; readonly origin: EndUseOrigin; readonly by: Item | undefined; readonly among?: readonly EndUse[] };

/** A file as a `ref` names it, with the part that is meant in it. */
export interface NamedFile {
  /** As written, relative to the folder of the file that says `ref`. */
  readonly file: string;
  readonly part: string | undefined;
}

/** Why a `ref` to another file leads nowhere. `instead`: what to write in place of the file, or of the part. */
export type LinkFault =
  | { readonly kind: "no-file"; readonly instead: string | undefined }
  /** The name is written in other letters than that of the file, which only some machines take for the same. */
  | { readonly kind: "other-case"; readonly instead: string }
  | { readonly kind: "backslash"; readonly instead: string | undefined }
  | { readonly kind: "outside"; readonly where: Outside }
  | { readonly kind: "unreadable"; readonly why: WhyUnread }
  /** It is no well-formed YAML, and what was meant stands, or may stand, where it is not. `line` counts from 1. */
  | { readonly kind: "broken"; readonly line: number }
  | { readonly kind: "not-bom"; readonly isShipment: boolean }
  | { readonly kind: "several-boms"; readonly count: number }
  /** Nothing stands behind the hash. */
  | { readonly kind: "empty-part" }
  | { readonly kind: "no-part"; readonly part: string; readonly instead: string | undefined }
  | { readonly kind: "ambiguous-part"; readonly part: string; readonly places: readonly Item[] };

/** A reference by `ref`, taken apart; `other-file` is one that nobody has looked up. */
export type Reference =
  | { readonly kind: "item"; readonly at: Place; readonly target: Item; readonly named?: NamedFile }
  | { readonly kind: "bom"; readonly at: Place; readonly target: Document; readonly named: NamedFile }
  | { readonly kind: "unlinked"; readonly at: Place; readonly named: NamedFile; readonly fault: LinkFault }
  | { readonly kind: "other-file"; readonly at: Place; readonly named: NamedFile }
  | { readonly kind: "missing"; readonly at: Place; readonly part: string; readonly nearest: string | undefined }
  /** `places`: the first few of the items that may be meant; `count`: how many there are. */
  | { readonly kind: "ambiguous"; readonly at: Place; readonly part: string; readonly places: readonly Item[]; readonly count: number }
  | { readonly kind: "no-file"; readonly at: Place; readonly text: string; readonly nearest: string | undefined }
  | { readonly kind: "outside"; readonly at: Place; readonly form: "address" | "path" }
  | { readonly kind: "too-long"; readonly at: Place }
  | { readonly kind: "cycle"; readonly at: Place };

/** The keys of a shipment that hold one party each. */
export const partyRoles = ["exporter", "consignee", "importer", "endUser"] as const;
export type PartyRole = (typeof partyRoles)[number];

/** The keys of an item, as the schemas have them. */
export type ItemKey = keyof ShipmentLine;

/**
 * Something that an item says, with where it comes from: `own`, it writes the key itself; `ref`, what its `ref` leads to does; `part`,
 * an entry in a parts file does, or one of `matching`, its own or that of what its `ref` leads to. `by`: the item, or the entry, that writes it.
 */
export type Field<T> = T & { readonly origin: "own" | "ref" | "part"; readonly by: Item };

/** By what a part is looked up in parts files; what is said less often is read when it is asked for. */
export interface PartSought {
  readonly number: string | undefined;
  manufacturerNumber(): string | undefined;
  /** The names of its manufacturer and its supplier. */
  manufacturer(): string | undefined;
  supplier(): string | undefined;
}

/** A part number with its manufacturer, or a key of `endUses`, that stands once more in a parts file. */
export interface Duplicate {
  readonly kind: "part" | "end-use";
  readonly name: string;
  /** As written; undefined where none is. */
  readonly manufacturer: string | undefined;
  readonly path: string;
  readonly document: number;
  readonly at: Place;
  readonly first: Place;
}

/** An `endUse` of a parts file that names a key which no parts file of the root declares. */
export interface UnknownEndUse {
  readonly name: Located<string>;
  /** JSON Pointer to it. */
  readonly path: string;
  readonly document: number;
}

/** A waiver that stands in an entry of a parts file, with all of its terms as written. */
export interface EntryWaiver {
  /** The same text as long as it stands at the same path of the same file. */
  readonly id: string;
  readonly rule: string;
  readonly until: string;
  readonly by: string;
  readonly reason: string;
  readonly document: number;
  readonly at: Place;
  /** The entry that it stands in. */
  readonly of: PartsDeclaration;
}

/** What a parts file declares for the lines that it fits: an entry, or one of `matching` or `uses`. */
export interface PartsDeclaration {
  /** The same text as long as it stands at the same path of the same file. */
  readonly id: string;
  readonly kind: "entry" | "matching" | "use";
  /** The part number; of others the first pattern. */
  readonly name: string;
  /** As written; undefined where an entry names none. */
  readonly manufacturer: string | undefined;
  readonly path: string;
  readonly document: number;
  readonly at: Place;
}

/** What the parts files below a root say, as seen from one of its files. */
export interface PartFacts {
  /** Another text whenever they may say something else of the parts that were looked up. */
  readonly stamp: string;
  /** Another text whenever any of the files is another one. */
  readonly book: string;
  /** The keys of `endUses` of all of them. */
  readonly endUseKeys: readonly string[];
  /** The end use under a key of `endUses` of any of them. */
  endUseOf(key: string): EndUse | undefined;
  /** The entry of a part; several that would fit a line without a manufacturer are ambiguous, and none is taken. */
  entryOf(part: PartSought): Item | "ambiguous" | undefined;
  /** Those of their `matching` that fit a part in that file, in the order in which they count. */
  matchingOf(part: PartSought): readonly Item[];
  /** The end use that their `uses` have for a part in that file. */
  useOf(part: PartSought): EndUseInEffect | undefined;
  /** What of them fits a part in that file, also where something else comes before it. */
  fitting(part: PartSought): readonly PartsDeclaration[];
  /** Whether any entry waives anything. */
  readonly hasWaivers: boolean;
  /** What an entry waives. */
  waiversOf(entry: Item): readonly EntryWaiver[];
  /** What stands in that file, where it is a parts file itself. */
  readonly own: OwnParts;
}

/** What stands in one parts file, in the order of its text. */
export interface OwnParts {
  readonly declarations: readonly PartsDeclaration[];
  /** What stands in it, or in one before it, already. */
  readonly duplicates: readonly Duplicate[];
  /** Its entries that declare a composition. */
  readonly compositions: readonly Item[];
  /** The keys of end uses in its entries and `uses` that lead nowhere, each place once. */
  readonly unknownEndUses: readonly UnknownEndUse[];
  /** What its entries waive. */
  readonly waivers: readonly EntryWaiver[];
}

/** A text of a description; `language` is the tag that it stands under where there are several. */
export interface DescriptionText extends Written {
  readonly language: string | undefined;
}

/** What an item says under the keys that hold more than one plain text. */
interface RichFields {
  /** As decimal text. */
  readonly quantity: Located<string>;
  readonly manufacturer: Party;
  readonly supplier: Party;
  readonly tariffCodes: Codes<TariffCode>;
  readonly controlCodes: Codes<ControlCode>;
  readonly magnet: Magnet;
  readonly composition: Composition;
  /** What it is declared not to contain, of itself alone and not of the parts below it. */
  readonly freeOf: FreeOf;
  readonly properties: Properties;
  /** Of one unit of the item that writes it. */
  readonly mass: Mass;
  /** The price of one unit of the item that writes it. */
  readonly value: Money;
  readonly ref: Written;
}

/** The values of all fields but the description, by their keys. */
export type FieldValues = RichFields & { readonly [K in keyof typeof plainFields]: Written };

/**
 * What an item says of itself, field by field: its own keys, then, but for those that a line with `ref` does not take over, those of
 * what its `ref` leads to, then those of its entry in a parts file, then what parts files say of items like it. A key that is written
 * decides, also where what stands under it has the wrong shape: then the field is undefined. Each is read when it is asked for.
 */
export type ItemFields = { readonly [K in keyof FieldValues]: Field<FieldValues[K]> | undefined } & {
  /** One text, or one for each language in the order written; none where there is no description. */
  readonly description: readonly Field<DescriptionText>[];
};

/** One line of a BOM or of a shipment. */
export interface Item extends ItemFields {
  readonly document: DocumentHead;
  /** JSON Pointer into its document. */
  readonly path: string;
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
  readonly partNumber: Located<string> | undefined;
  /**
   * Where a finding about the item as a whole stands: the value of `partNumber`; without one, the first key;
   * for an item that is an alias, the alias.
   */
  readonly place: Place;
  /** All that is written of it, its parts too. */
  readonly extent: Place;
  /** The same for one that is written once, however many aliases lead to it, and as which part of which document it is seen. */
  readonly identity: object;
  readonly reference: Reference | undefined;
  readonly writtenEndUse: WrittenEndUse;
  readonly endUse: EndUseInEffect | undefined;
  /** Its entry in a parts file; ambiguous where several would fit. */
  readonly entry: Item | "ambiguous" | undefined;
  /** What parts files say of items like it, in the order in which that counts. */
  readonly matching: readonly Item[];
  /** By what it is looked up in parts files. */
  readonly sought: PartSought;
  /** Where its `items` stands, if what stands there is no list of items. */
  readonly invalidItems: Place | undefined;
  /** The number that it names under `licence` and that no licence of the document has; only the lines of a shipment name licences. */
  readonly unknownLicence: Located<string> | undefined;
  /** Whether it writes a key itself, or takes it over by a merge, whatever stands under it. */
  writes(key: ItemKey): boolean;
  /** Whether something is written for a key that has no meaning, in a file that a mapping reads: that has a finding of its own. */
  isUnread(key: ItemKey): boolean;
  /** Of an entry of a parts file: what its facts rest on. */
  readonly restsOn: { readonly document: string | undefined; readonly date: string | undefined; readonly by: string | undefined };
  /** What it is called in the drawing, in a table that a mapping reads. */
  readonly designators: readonly string[];
  /** Texts of it from which nothing is read. */
  readonly unreadTexts: readonly UnreadText[];
  /** What it writes itself under `composition`, by its own mass and status alone. */
  readonly ownComposition: Composition | undefined;
  /** The same item as a part of another document, under the end use that is in effect on it there. */
  seenFrom(document: DocumentHead, endUse: EndUseInEffect | undefined): Item;
}

/** An item while its document is being read; everything else sees it as `Item`. */
export interface OpenItem extends Item {
  children: OpenItem[];
  reference: Reference | undefined;
  endUse: EndUseInEffect | undefined;
  writtenEndUse: WrittenEndUse;
}

/**
 * What a document says outside its items: all that a rule may see of it beside the item it judges.
 * Broken parts are absent; the schema findings speak of them.
 */
export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly index: number;
  /** Where it begins. */
  readonly place: Place;
  readonly id: Located<string> | undefined;
  readonly revision: Located<string> | undefined;
  readonly title: Located<string> | undefined;
  /** The entries of `parties`, by key. */
  readonly partyBook: PartyBook;
  /** The end use of the document itself, the default of every item. */
  readonly endUse: WrittenEndUse;
  /** The end uses that are written outside the items: in `endUses`, and that of the document itself. */
  readonly headEndUses: readonly EndUse[];
  readonly endUseByKey: ReadonlyMap<string, EndUse>;
  /** What parts files say of its items; undefined where there are none. */
  readonly parts: PartFacts | undefined;
  /** By number. */
  readonly licences: ReadonlyMap<string, Licence>;
  readonly countryOfExport: Located<string> | undefined;
  readonly countryOfDestination: Located<string> | undefined;
  readonly exportDate: Located<string> | undefined;
  /** ISO 4217; the currency of every value that names none. */
  readonly currency: Located<string> | undefined;
  /** The party under a key of the document. */
  party(role: PartyRole): Party | undefined;
  readonly intermediaries: readonly Party[];
  /** Where `items` stands, if what stands there is no list of items. */
  invalidItems(): Place | undefined;
}

/** A document read for judging. */
export interface Document extends DocumentHead {
  /** Every item, assemblies before their parts, in the order of the text. */
  readonly items: readonly Item[];
  /** The top-level items; of a shipment, its lines. */
  readonly lines: readonly Item[];
}
