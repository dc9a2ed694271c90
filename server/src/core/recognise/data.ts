import type { PackFile, TariffCodeEntry } from "../../generated/pack.ts";
import type { Confidence, ElementSymbol, Form, MagnetMaterial } from "./types.ts";
import type { WordTable } from "./wordTable.ts";

/** Sections of packs that the recogniser reads as they are; `citations` of their entries are keys of `RecogniserData.sources`. */
export const recogniserSections = [
  "materialClasses",
  "itemForms",
  "elements",
  "nomenclatures",
  "casNumbers",
  "materials",
  "grades",
  "finishedGoods",
  "goods",
  "lookAlikes",
  "wordLists",
  "formWords",
  "partnerWords",
] as const satisfies readonly (keyof PackFile)[];

/** Sections that the recogniser reads as they are, with their entries. */
export type RecogniserSections = { readonly [K in (typeof recogniserSections)[number]]: Readonly<NonNullable<PackFile[K]>> };

/** Sections of a pack, and the table of their words where it has been made. */
export interface RecogniserPart extends RecogniserSections {
  readonly words?: WordTable | undefined;
}

/** Data of the recogniser: sections of all packs, each joined in the order of the packs. */
export interface RecogniserData extends RecogniserPart {
  /** The packs that the sections are joined of; absent where they stand for themselves. */
  readonly parts?: readonly RecogniserPart[];
  /** Addresses of sources, by key. */
  readonly sources: Readonly<Record<string, string>>;
  /** The tariff codes of the packs, and those that entries of control lists give. */
  readonly tariffCodes: readonly TariffCode[];
  /** Control codes of entries for elements of classes, on any date. */
  readonly controlCodes: readonly ControlCodeEntry[];
}

/** A tariff code, or several that are read as one. */
export interface TariffCode extends Omit<TariffCodeEntry, "elements" | "citations"> {
  readonly elements?: readonly ElementSymbol[] | string;
  readonly citations: readonly string[];
  /** The description of each, where the code stands for several. */
  readonly descriptions?: readonly string[];
}

/** A control code, with the properties of the items that declare it. */
export interface ControlCodeEntry {
  readonly list: string;
  readonly code: string;
  /** The item holds all of them. */
  readonly elements: readonly ElementSymbol[];
  readonly form: Form | undefined;
  readonly magnetMaterial: MagnetMaterial | undefined;
  readonly partners: readonly string[];
  readonly name: string;
  readonly confidence: Confidence;
}

/** The word lists whose names the engine knows; a pack that lacks one simply never sees it. */
export const engineLists = [
  "magnet",
  "alloy",
  "negation-before",
  "negation-after",
  "no-negation",
  "substitute",
  "exception",
  "negation-skip",
  "conjunction",
  "for",
  "belongs-to",
  "with",
  "for-after",
  "grade-word",
  "grade-of",
  "of-before",
  "purpose-label",
  "join",
  "accessory",
  "accessory-first",
  "fitting",
  "passing",
  "chip",
  "inflection",
  "tool",
  "paper",
  "paper-first",
  "label-first",
  "attribute",
  "heavy-rare-earth",
  "chemical-multiple",
  "chemical-part",
  "coating-word",
  "film-word",
  "additive-host",
  "additive-word",
  "feedstock",
  "piece",
  "share-unit",
  "of",
  "dopant-after",
  "dopant-before",
  "dopant-host",
  "undisclosed",
  "and-such",
  "label",
  "legal-form",
  "company-word",
  "company-noun",
  "fitted",
  "plain-noun",
  "part-noun",
  "passing-noun",
  "container",
  "other-element",
  "plain-word",
  "trade-word",
  "preposition",
  "plating",
  "denying-ending",
  "measure-unit",
  "device-noun",
  "device-body",
  "matter-noun",
  "matter-word",
  "measure-noun",
  "packaging",
  "making-word",
  "order-remark",
  "state-remark",
  "origin",
  "provenance",
  "field-label",
  "lot-word",
  "solid-lot-word",
  "metal-lot-word",
  "word-like-formula",
  "wafer-word",
] as const;

export type EngineList = (typeof engineLists)[number];
