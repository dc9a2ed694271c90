import type { Confidence, ElementSymbol, Form, MagnetMaterial, Role } from "./types.ts";

/** The recogniser's part of a pack: the union of the files of its folder, every list joined to the lists of the packs before it. */
export interface RecogniserData {
  /** Key of a source → its address; `citations` of all entries name these keys. */
  readonly sources: Readonly<Record<string, string>>;
  readonly materialClasses: readonly MaterialClassEntry[];
  readonly itemForms: readonly ItemFormEntry[];
  readonly elements: readonly ElementEntry[];
  readonly nomenclatures: readonly NomenclatureEntry[];
  readonly tariffCodes: readonly TariffCodeEntry[];
  readonly casNumbers: readonly CasEntry[];
  readonly materials: readonly MaterialEntry[];
  readonly grades: readonly GradeEntry[];
  readonly finishedGoods: readonly FinishedGoodEntry[];
  readonly goods: readonly GoodsEntry[];
  readonly lookAlikes: readonly LookAlikeEntry[];
  readonly wordLists: readonly WordListEntry[];
  readonly formWords: readonly FormWordEntry[];
  readonly partnerWords: readonly PartnerWordEntry[];
  /** The entries of control lists that are for elements of classes, whatever their dates. */
  readonly controlCodes: readonly ControlCodeEntry[];
}

/** An entry of a control list: a code that is declared says what it says. */
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

/** What every entry says of where it comes from. */
interface Cited {
  readonly confidence: Confidence;
  /** Keys of `sources`; `none` is the key for "no address read". */
  readonly citations: readonly string[];
  readonly note?: string;
}

/**
 * A group of words that mean the same entry. A group matches when one of its words stands in the text
 * and, where `context` is given, one of those word lists is seen somewhere in the same item.
 *
 * - `terms`: phrases, case folded. Latin words match whole words only; Chinese, Japanese and Korean match anywhere.
 *   A blank matches any run of blanks, hyphens and underscores. The last word may end in `*` (a word that begins so)
 *   when the term is one word, a term of one word may begin with `*` (a longer word that ends so); otherwise a plural `s`
 *   is understood.
 * - `exact`: the same, but the case counts.
 * - `shapes`: patterns of one code such as `N{24-60}{SH|UH}`, described in `shape.ts`; the case counts unless `anyCase`.
 */
export interface Vocabulary {
  readonly terms?: readonly string[];
  readonly exact?: readonly string[];
  readonly shapes?: readonly string[];
  readonly anyCase?: boolean;
  /** The word must hang by a hyphen on what stands before it, as `-ND` does. */
  readonly afterHyphen?: boolean;
  /** Names of word lists. */
  readonly context?: readonly string[];
  /** Word lists of which a word must stand behind it in its phrase, as `wafer` behind `Ge`, with nothing between but words that say how it is. */
  readonly followedBy?: readonly string[];
  /** `true`: where a description says nothing but the word, it needs no context. */
  readonly alone?: boolean;
  /** Word lists to which every word that stands before it in its phrase must belong, as `steam` in `steam generator` does not. */
  readonly kinds?: readonly string[];
  /** `false`: a plural `s` is not understood, because the plural means something else: `moteurs` are mostly engines. */
  readonly plural?: boolean;
  /** Where the head of their phrase stands if it is not behind them: before them as in French, or on either side of a code. */
  readonly head?: "first" | "either";
  /** How strong this group is as evidence, where it differs from the entry. */
  readonly strength?: "strong" | "weak" | "trace";
  /** The elements that this group shows for certain, where they differ from those of the entry. */
  readonly holds?: readonly ElementSymbol[];
}

/** A form that an item can have. */
export interface ItemFormEntry {
  readonly id: Form;
  /** It says how a material is made up and leaves open what it is. */
  readonly shape?: boolean;
}

/** A class of materials. */
export interface MaterialClassEntry {
  readonly id: string;
  readonly names: { readonly en: string };
  /** What a message calls its elements together. */
  readonly together: string;
  /** A composition, a formula or a symbol that names one of them tells of the class. */
  readonly elements: readonly ElementSymbol[];
  /** `ask`: an end use is asked for every item that holds it; `controlled`: only where a control applies or may apply. */
  readonly endUse: "ask" | "controlled";
  /** The form that the name of an element alone means. */
  readonly elementIs?: Form;
  /** Elements that the words of a list name together: what denies them denies each. */
  readonly groups?: readonly { readonly words: string; readonly called: string; readonly elements: readonly ElementSymbol[] }[];
  /** Elements that a magnet may be named after: another magnet material gives way to them. */
  readonly magnetElements?: readonly ElementSymbol[];
  /** Left out: no formula and no symbol in a text tells of it. */
  readonly formulas?: FormulaChemistry;
}

/** Which other elements the formulas of a class hold. */
export interface FormulaChemistry {
  /** All others make a formula a run of letters. */
  readonly partners: readonly ElementSymbol[];
  /** Those of alloys, of which a formula needs no numbers. */
  readonly alloyMetals?: readonly ElementSymbol[];
  /** Those that make an alloy with two other elements, hyphens or not. */
  readonly baseMetals?: readonly ElementSymbol[];
  /** Those that stand in salts only. */
  readonly saltMetals?: readonly ElementSymbol[];
  /** How many of a partner of one letter stand to one of the class, where it is the only one. */
  readonly ratios?: readonly { readonly partner: ElementSymbol; readonly min: number; readonly max: number }[];
}

/** An element of a class. */
export interface ElementEntry extends Cited {
  readonly symbol: ElementSymbol;
  readonly atomicNumber: number;
  readonly atomicWeight: number;
  readonly names: Readonly<Record<string, string>>;
  /** The words by which a text names the element. */
  readonly match: readonly Vocabulary[];
  readonly oxideWords?: readonly string[];
  /** Light, medium, heavy: conventions that differ between sources, never used by a rule. */
  readonly classes?: { readonly twoWay?: string; readonly threeWay?: string };
  /** The act that listed the element, where one did. */
  readonly listedBy?: string;
  /** Charges that it takes in compounds, the usual one first: a formula in which they balance is known in any case. */
  readonly charges?: readonly number[];
  /** Formulas of two elements that are known in any case though no charges balance in them. */
  readonly compounds?: readonly string[];
  readonly bareSymbolRisk: "low" | "medium" | "high";
}

/** A nomenclature of tariff codes. */
export interface NomenclatureEntry {
  readonly id: string;
  /** The name under which `tariffCodes` hold its codes. */
  readonly system: string;
  /** What its name begins with in a document, `CN` of `CN2026`. */
  readonly prefixes: readonly string[];
  /** What a message calls it. */
  readonly name: string;
  /** The one that all others refine. */
  readonly world?: boolean;
  /** What codes of permanent magnets begin with. */
  readonly magnetCodes?: readonly string[];
  /** Digits of its codes in full. */
  readonly digits: number;
  /** Digits to which other forms cut its codes. */
  readonly shortened?: number;
  /** A code of so many digits that names no nomenclature is looked up in this one. */
  readonly assumed?: DigitRange;
  /** A code of so many digits that names no nomenclature may be of this one. */
  readonly possible?: DigitRange;
}

interface DigitRange {
  readonly min: number;
  readonly max?: number;
}

/** How a tariff code speaks of a material. */
export type TariffRole = "direct" | "mixed" | "may-contain" | "excluded";

/** One tariff code. */
export interface TariffCodeEntry extends Cited {
  /** `HS2022`, `CN2023`, `PRC10` (Chinese, ten digits) or `HTSUS`. */
  readonly system: string;
  /** The year of that nomenclature, such as `2022`; `unverified` where no source says it. */
  readonly tariffYear: string;
  /** Digits as published, with or without dots. */
  readonly code: string;
  readonly role: TariffRole;
  /** Absent: no element at all (excluded codes); the id of a class: all of its elements. */
  readonly elements?: readonly ElementSymbol[] | string;
  readonly class?: string;
  readonly description: string;
  /** Of a code that stands for several: what each of them is of. */
  readonly descriptions?: readonly string[];
  readonly form?: Form;
  /** The id of the material that the code names, which then says more than `elements`. */
  readonly material?: string;
  /** A trace user (capacitor, LED, fibre): counts only when trace rare earths are asked for. */
  readonly trace?: boolean;
  /** Of an excluded code: the elements whose presence speaks against it; without them any does. */
  readonly absent?: readonly ElementSymbol[];
  /** Forms of goods that the code is not for. */
  readonly excludesForms?: readonly Form[];
}

/** One CAS number. */
export interface CasEntry extends Cited {
  readonly number: string;
  readonly name: string;
  /** Absent for mixtures of no fixed formula. */
  readonly formula?: string;
  readonly form: Form;
  /** The finer word of the source: chloride, fluoride, garnet and so on. */
  readonly substanceClass: string;
  /** Share of each element in percent by mass, computed from the formula; absent where the composition varies. */
  readonly elementMassPercent?: Readonly<Record<ElementSymbol, number>>;
  /** Elements it holds where no formula gives them. */
  readonly holds?: readonly ElementSymbol[];
  readonly mayHold?: readonly ElementSymbol[];
  /** The class that it is of, where its elements do not tell. */
  readonly class?: string;
  /** The id of the material that the number names. */
  readonly material?: string;
  /** The number stands in the public CAS Common Chemistry list. */
  readonly commonChemistry: boolean;
}

/** A range of percent by mass. `of` is an element, elements joined by `+`, or a word such as `polymer`, `dopant`. */
export interface MassRange {
  readonly of: string;
  readonly min: number;
  readonly max: number;
}

/** A material of a class. */
export interface MaterialEntry extends Cited {
  readonly id: string;
  /** What it is, for messages. */
  readonly title: string;
  /** Names by language, for people; what is matched stands in `match`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly match: readonly Vocabulary[];
  readonly holds?: readonly ElementSymbol[];
  /** The id of a class: all of its elements. */
  readonly mayHold?: readonly ElementSymbol[] | string;
  /** The class that it is of, where its elements do not tell. */
  readonly class?: string;
  /** It names a class as a whole: by itself, as `rare earth` does, or as that of a magnet. */
  readonly means?: "class" | "class-magnet";
  /** Ids of the substances that a mention of it may mean. */
  readonly mayMean?: readonly string[];
  readonly massPercent: readonly MassRange[];
  readonly level: string;
  readonly form?: Form;
  readonly formula?: string;
  readonly magnetMaterial?: MagnetMaterial;
  /** Symbols of the elements beside those of the class. */
  readonly partners?: readonly string[];
  /** A formula or composition without oxygen that holds all of these is this material. */
  readonly recipe?: readonly string[];
  /** Word lists that a mention of this material counts for. */
  readonly provides?: readonly string[];
  /** A formula that holds all of `recipe` counts for them too. */
  readonly formulaProvides?: boolean;
  readonly strength?: "strong" | "weak" | "trace";
  /** What the element of the class is in the material, where it is not what the material is of: an additive in stabilised zirconia. */
  readonly role?: Role;
  readonly tariffCodes?: readonly string[];
}

/** A family of magnet grades. */
export interface GradeEntry extends Cited {
  readonly id: string;
  readonly title: string;
  readonly match: readonly Vocabulary[];
  /** The material it means; absent for grades of magnets without rare earth. */
  readonly material?: string;
  readonly known?: readonly string[];
  /** What the letters after the number mean, each with ranges of Dy and Tb that are questions, never answers. */
  readonly suffixes?: readonly GradeSuffix[];
  readonly meaning?: string;
  readonly rule?: string;
}

/** A coercivity class of NdFeB. */
export interface GradeSuffix extends Cited {
  readonly suffix: string;
  readonly maxTemperatureC: number;
  readonly massPercent: readonly MassRange[];
}

/** A finished good, or a magnet that does not say its material: a question. */
export interface FinishedGoodEntry extends Cited {
  readonly id: string;
  readonly title: string;
  readonly match: readonly Vocabulary[];
  readonly mayHold: readonly ElementSymbol[];
  /** The class that it may hold, where its elements do not tell. */
  readonly class?: string;
  readonly provides?: readonly string[];
  readonly reason: string;
  /** Word lists whose words, behind its own, still name it: a magnet ring is a magnet. */
  readonly ownHeads?: readonly string[];
  /** The words name a technique, so that whatever is of it is it: a scanner for magnetic resonance. */
  readonly technique?: boolean;
  /** `magnet`: the bare magnet itself, which gives way to the name of another magnet material. */
  readonly magnet?: boolean;
}

/** A kind of goods that says nothing of materials by itself, such as a toy; guidance names it by its id. */
export interface GoodsEntry extends Cited {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly string[];
}

/** Something that looks like a material of a class. */
export interface LookAlikeEntry extends Cited {
  readonly id: string;
  readonly title: string;
  readonly match: readonly Vocabulary[];
  readonly reason: string;
  /** When it is one after all, for people. */
  readonly unless: string;
  /** `suppress`: what it covers is no evidence; `ask`: what it covers is weak evidence. */
  readonly action: "suppress" | "ask";
  /** It names another magnet material: bare magnet words and grades anywhere in the item give way to it. */
  readonly otherMagnet?: boolean;
  /** The word of `magnet.type` that means the same. */
  readonly magnetType?: string;
  /** It names a good, such as a sensor, that a magnet may be built into: then the form of the item is open. */
  readonly good?: boolean;
  /** Elements that may be there when the action is to ask. */
  readonly mayHold?: readonly ElementSymbol[];
  /** The class that it may be of, where its elements do not tell. */
  readonly class?: string;
  /** Word lists that answer an `ask` when seen in the same item: then it is only rejected. */
  readonly settledBy?: readonly string[];
}

/** A list of words with a name, which entries ask for, or the engine under the names of `engineLists`. */
export interface WordListEntry {
  readonly id: string;
  readonly purpose: string;
  readonly terms?: readonly string[];
  readonly exact?: readonly string[];
  readonly shapes?: readonly string[];
  /** More terms, by the language they are of. */
  readonly byLanguage?: Readonly<Record<string, readonly string[]>>;
  /** A form that counts for a word of the list where it is declared. */
  readonly form?: Form;
}

/** Words that show the form of an item. */
export interface FormWordEntry {
  readonly form: Form;
  /** `controlled`: the words are read for classes of that kind only. */
  readonly endUse?: "controlled";
  readonly terms: readonly string[];
}

/** Words for the other elements of an alloy. */
export interface PartnerWordEntry {
  readonly element: string;
  readonly terms: readonly string[];
}

/**
 * Word lists that are read for controlled classes: nouns of devices, of lots and pieces, of measures and of packaging, words that go with
 * these, and ways of making.
 */
export const quietLists = ["device-noun", "matter-noun", "matter-word", "measure-noun", "packaging", "making-word"] as const;

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
  "attribute",
  "heavy-rare-earth",
  "chemical-multiple",
  "chemical-part",
  "coating-word",
  "film-word",
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
  "fitted",
  "plain-noun",
  "part-noun",
  "passing-noun",
  "container",
  "other-element",
  "plain-word",
  "preposition",
  "plating",
  "denying-ending",
  "measure-unit",
  ...quietLists,
] as const;

export type EngineList = (typeof engineLists)[number];
