import type { ItemForm } from "../../generated/common.ts";
import type { MagnetMaterialName } from "../../generated/pack.ts";
import type { Message } from "../l10n/message.ts";
import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";

/** The symbol of an element, as the periodic table writes it. */
export type ElementSymbol = string;

/** A class of materials, ready to be asked. */
export interface MaterialClass {
  readonly id: string;
  /** Its name in messages: `rare earth`. */
  readonly name: string;
  /** The name in messages of its elements together: `rare earths`. */
  readonly together: string;
  /** The verb between an item and the name: an item contains rare earth, and is equipment for rare earths. */
  readonly verb: "contains" | "is";
  /** `ask`: an end use is asked for every item that holds it; `controlled`: only where a control applies or may apply. */
  readonly endUse: "ask" | "controlled";
  /** The form that the name of an element alone means; undefined where it leaves the form open. */
  readonly elementIs: Form | undefined;
  /** Symbols of its elements. */
  readonly elements: ReadonlySet<string>;
  readonly symbols: readonly string[];
  readonly formulas: Chemistry | undefined;
  /** The entry of the data that names it by itself. */
  readonly entry: string;
}

/** The elements that a formula of a class may hold beside its own, and their ratios. */
export interface Chemistry {
  readonly partners: ReadonlySet<string>;
  readonly alloyMetals: ReadonlySet<string>;
  readonly baseMetals: ReadonlySet<string>;
  readonly saltMetals: ReadonlySet<string>;
  /** Ratios of a partner of one letter to one element of the class, where it is the only partner. */
  readonly ratios: readonly { readonly partner: ElementSymbol; readonly min: number; readonly max: number }[];
}

/** The certainty of a source. An entry of low confidence never raises an error by itself. */
export type Confidence = "high" | "medium" | "low";

/** Kinds of evidence, strongest first: indications are ordered by it. */
export const evidenceKinds = {
  composition: 0,
  "cas-number": 1,
  "tariff-code": 2,
  "control-code": 3,
  formula: 4,
  "element-word": 5,
  material: 6,
  grade: 7,
  "finished-good": 8,
  "tariff-code-may-contain": 9,
  trace: 10,
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/**
 * The role of a material that is not, or may not be, that of the item itself: a coating or film on it, an additive or dopant in it, the
 * name of a product, a purpose; `unknown-noun`: the thing of that material is one that the data do not know.
 */
export type Role = "coating" | "film" | "additive" | "product-name" | "purpose" | "unknown-noun";

/** One reason to think that an item holds a material of some class. */
export interface Evidence extends Place {
  readonly kind: EvidenceKind;
  /** The classes of materials that it speaks of. */
  readonly classes: readonly MaterialClass[];
  /** Strong evidence shows a material, weak evidence makes a question, trace evidence counts only when asked for. */
  readonly strength: "strong" | "weak" | "trace";
  /** The text that was seen, as written. */
  readonly seen: string;
  /** The entry of the recogniser's data that it matched: a material id, a code, an element symbol, a word. */
  readonly entry: string;
  /** Its meaning in words: "sintered NdFeB", "dysprosium oxide (tariff code)". */
  readonly meaning: Message;
  /** Elements it shows for certain, and those that the material may hold. */
  readonly elements: readonly ElementSymbol[];
  readonly mayHold: readonly ElementSymbol[];
  readonly confidence: Confidence;
  /** A declared share that begins at nought: its elements stand in `mayHold`. */
  readonly perhaps?: true;
  /** Absent where it names the material of the item itself. */
  readonly role?: Role;
}

/** Something that looked like a material of a class and was rejected, or that spoke against it; never silent in `explain`. */
export interface Rejection extends Place {
  readonly seen: string;
  /** The look-alike or the excluded tariff code. */
  readonly entry: string;
  readonly reason: Message;
}

/** A form of an item, as the data name them. */
export type Form = ItemForm;

/** The form of an item and how it is known. */
export interface ShownForm {
  readonly value: Form;
  readonly declared: boolean;
  /** Shapes of the item, beside its form: a powder, a wafer. */
  readonly shapes?: readonly Form[];
  readonly of?: Form;
  readonly orGood?: true;
  readonly role?: Role;
  /** No text names it. */
  readonly implied?: true;
  /** The form is declared, and other evidence shows a different one. */
  readonly isDisputed?: true;
}

/** Families of magnet material that the law names. */
export type MagnetMaterial = MagnetMaterialName;

/** The input of the recogniser: the parts of an item that can speak of its material, each with its place. */
export interface RecogniserInput {
  /** Texts that are cut, because together they are too long to be read; absent when all are complete. */
  readonly cut?: readonly string[];
  /** `description` (each language), `material`, `magnet.grade`, `partNumber` and `manufacturerPartNumber`, `category`, in this order. */
  readonly texts: readonly (Written & { readonly field: "description" | "material" | "grade" | "number" | "category" })[];
  readonly magnetType?: Written | undefined;
  readonly magnetProcess?: Written | undefined;
  readonly casNumber?: Written | undefined;
  /** `hsCode` has no nomenclature; entries of `tariffCodes` have one (HS2022, CN2026, PRC2026, HTSUS2026 …). */
  readonly tariffCodes: readonly (Written & { readonly nomenclature?: string })[];
  /** `controlCodes`: a code with the list that it is of. */
  readonly controlCodes?: readonly (Written & { readonly list: string })[] | undefined;
  /** As written: no form may be called so. */
  readonly form?: string | undefined;
  readonly composition?: CompositionInput | undefined;
}

/** Options of a recognition. */
export interface RecogniserOptions {
  /** Capacitors, LEDs, fibres and glass make a question too. */
  readonly traceRareEarths: boolean;
}

/** A declared composition. */
export interface CompositionInput {
  readonly status: "complete" | "incomplete" | "unknown";
  readonly lines: readonly CompositionLine[];
}

/** One line of a composition. `share` is the mass share in percent where it is written or can be computed. */
export interface CompositionLine {
  readonly element?: Written | undefined;
  readonly casNumber?: Written | undefined;
  readonly substance?: Written | undefined;
  /** Least and greatest mass percent as decimal text; absent when no share was declared. */
  readonly share?: { readonly min: string; readonly max: string } | undefined;
}

/** The knowledge about one element in an item. */
export type Presence = "declared" | "shown" | "possible" | "excluded";

/** The completeness of a composition as an account of the item; `by-name`: declared complete, by a material or in words that leave it open. */
export type CompositionState = "undeclared" | "incomplete" | "by-name" | "complete";

/** The main constituent of an item, as far as it is known. A list entry for a material means goods that consist mostly of it. */
export interface Principal {
  /** The line with the greatest share in the declared composition: its label, and the elements of classes in it. */
  readonly substance: { readonly label: string; readonly elements: readonly string[] } | undefined;
  /** The element of a class of greatest share, by composition or formula. */
  readonly element: string | undefined;
  /** The other element of greatest share. */
  readonly partner: string | undefined;
  /** A formula names all constituents. A partner that it lacks is absent. */
  readonly isWrittenOut: boolean;
  /** Elements of which less than 0.1 % is declared. */
  readonly traces: ReadonlySet<string>;
}

/** The verdict on a class of materials for which there is evidence. */
export type ClassVerdict = "material" | "question";

/** A class of materials for which there is evidence. */
export interface SeenClass {
  readonly of: MaterialClass;
  readonly verdict: ClassVerdict;
}

/** The answer of the recogniser for an item. */
export interface Recognition {
  /** `material`: strong evidence of a class of materials. `question`: weak evidence only. `none`: neither. */
  readonly verdict: ClassVerdict | "none";
  /** The classes that there is evidence of, those that it holds before those that are a question, else in the order of the evidence. */
  readonly classes: readonly SeenClass[];
  /** The confidence of the strongest evidence; high when there is none. */
  readonly confidence: Confidence;
  /** Strongest first, then in the order of the fields that they stand in, and in that of the text. */
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly Rejection[];
  /**
   * `declared` in the composition with a share above zero or none given, `shown` by other evidence,
   * `possible` where the material may hold it and nothing excludes it, `excluded` by a complete composition or a share of zero.
   * Elements that are not in the map are not in question.
   */
  readonly elements: ReadonlyMap<ElementSymbol, Presence>;
  /** True for a non-empty composition that is declared complete. Constituents that it does not name are absent. */
  readonly compositionComplete: boolean;
  readonly compositionState: CompositionState;
  readonly principal: Principal;
  /** The partners of an alloy that are known (`Co` in SmCo, `Fe` …), symbols of elements beside those of `elements`. */
  readonly partners: ReadonlySet<string>;
  /**
   * Declared form, else what the evidence shows; undefined when unknown. `of`: what a target is a target of, where that is
   * an oxide or another compound. `orGood`: a finished good is named too, and the item may be that with such a part in it. `role`:
   * nothing shows it but words that have such a role.
   */
  readonly form: ShownForm | undefined;
  /**
   * Kinds of goods of which the texts say that the item is one, by the ids of the data: `motor` of `motor with NdFeB magnets`,
   * and none of `magnet for a motor`.
   */
  readonly goods: ReadonlySet<string>;
  readonly magnetMaterials: ReadonlySet<MagnetMaterial>;
}
