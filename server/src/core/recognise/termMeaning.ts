import type { CasEntry, ElementEntry, FinishedGoodEntry, GradeEntry, MaterialEntry, WordGroup } from "../../generated/pack.ts";
import { message, prose } from "../l10n/message.ts";
import { lazily, perKey } from "../perKey.ts";
import type { Place } from "../text/place.ts";
import { elementsOfCas } from "./cas.ts";
import type { MaterialClasses } from "./classes.ts";
import type { RecogniserData } from "./data.ts";
import type { Most } from "./formula.ts";
import type { Meaning } from "./meaning.ts";
import type { HeadSide } from "./phrase.ts";
import type { ElementSymbol, Evidence, Form, MagnetMaterial, Role } from "./types.ts";

/** The meaning of evidence apart from elements and classes. */
interface Statement {
  /** The form that it shows by itself. */
  readonly form: Form | undefined;
  /** Symbols of the elements beside those of classes. */
  readonly partners: readonly string[];
  readonly magnetMaterial: MagnetMaterial | undefined;
  /** The main part of the material: the element of a class and the other element of greatest share. */
  readonly most: Most | undefined;
  /** Its elements are alternatives, as in "rare earth" or in a code for several oxides: one known element answers for all. */
  readonly alternatives: boolean;
}

/** A piece of evidence with its meaning apart from the elements. */
export interface Indication extends Statement {
  readonly evidence: Evidence;
  /** `description` can be answered by a complete composition, `structured` (material, CAS number, direct tariff code, magnet type) cannot. */
  readonly source: "description" | "structured" | "composition";
  /** It names a finished good, not a magnet or a material. */
  readonly finishedGood: boolean;
  /** Its form is the one implied by the bare name of an element. */
  readonly isFormImplied?: true;
}

/** The context-free statement of a word, a formula or a code. */
export interface TermMeaning extends Statement, Omit<Evidence, keyof Place | "seen" | "perhaps" | "role"> {
  /** Its sort, for the rules of language: a bare magnet word, another finished good, a grade, or a substance. */
  readonly sort: "magnet" | "good" | "grade" | "substance";
  /** It names one element, by word or symbol, so that a negation excludes that element. */
  readonly element: ElementSymbol | undefined;
  /** It names the elements of a class as a group, any of which may be there. */
  readonly isGroup: boolean;
  /** It names a whole class, by itself or as the class of a magnet. Its denial denies the class. */
  readonly means: MaterialEntry["means"];
  /** The substance is a finished good, such as a contrast agent. */
  readonly isGood: boolean;
  /** It names a product of a material, such as a diamond wire, and not the material. */
  readonly isThing: boolean;
  /** It is written as a formula or an abbreviation, as in the name of a chip. */
  readonly isCode: boolean;
  /** Its role wherever it is named; undefined where it is the material of the item. */
  readonly role: Role | undefined;
  /** Word lists to which the words before it in its phrase must belong; empty where any word may stand there. */
  readonly kinds: readonly string[];
  /** It names a technique. A thing of that technique counts as the technique. */
  readonly isTechnique: boolean;
  /** The place of the head of its phrase. */
  readonly head: HeadSide;
}

/** A statement at a place of an item. */
export function indicate(
  term: TermMeaning,
  { in: within, start, end }: Place,
  seen: string,
  source: Indication["source"],
  role?: Role,
): Indication {
  const { kind, classes, strength, entry, meaning, elements, mayHold, confidence } = term;
  const { form, partners, magnetMaterial, most, alternatives } = term;
  const evidence = { in: within, start, end, kind, classes, strength, seen, entry, meaning, elements, mayHold, confidence };
  return {
    evidence: role === undefined ? evidence : { ...evidence, role },
    form,
    partners,
    magnetMaterial,
    most,
    alternatives,
    source,
    finishedGood: term.sort === "good" || term.isGood,
  };
}

/** Gives the meaning of a word; undefined for look-alikes and word lists, which mean nothing by themselves. */
export type TermMeanings = (meaning: Meaning) => TermMeaning | undefined;

/** The meanings of the words of some data, each worked out when a text first holds such a word. */
export function termMeaningsOf(data: RecogniserData, classes: MaterialClasses): TermMeanings {
  const materials = lazily(() => new Map(data.materials.map((entry) => [entry.id, entry])));
  return perKey((meaning: Meaning) => {
    switch (meaning.kind) {
      case "element":
        return ofElement(meaning.entry, classes);
      case "material":
        return ofMaterial(meaning.entry, meaning.group, classes);
      case "grade": {
        const material = materials().get(meaning.entry.material ?? "");
        return material === undefined ? undefined : ofGrade(meaning.entry, meaning.group, material, classes);
      }
      case "good":
        return ofGood(meaning.entry, meaning.group, classes);
      default:
        return undefined;
    }
  });
}

function ofElement({ symbol, names, confidence }: ElementEntry, classes: MaterialClasses): TermMeaning {
  const elements = [symbol];
  return plain("element-word", symbol, prose(names.en ?? symbol), {
    elements,
    classes: classes.of(elements, []),
    confidence,
    element: symbol,
  });
}

function ofGood(entry: FinishedGoodEntry, { kinds, head }: WordGroup, classes: MaterialClasses): TermMeaning {
  const magnet = entry.magnet === true;
  return {
    ...plain("finished-good", entry.id, message("recognised-good", { title: prose(entry.title), reason: prose(entry.reason) }), {
      elements: [],
      classes: classes.of([], entry.mayHold, entry.class),
      confidence: entry.confidence,
      element: undefined,
    }),
    strength: "weak",
    mayHold: entry.mayHold,
    form: magnet ? "magnet" : undefined,
    sort: magnet ? "magnet" : "good",
    isTechnique: entry.technique === true,
    kinds: kinds ?? [],
    head: head ?? "last",
  };
}

/** The statement of a CAS number. */
export function ofCas(entry: CasEntry, classes: MaterialClasses): TermMeaning {
  const { number, name, confidence, class: id, form, mayHold = [] } = entry;
  const elements = elementsOfCas(entry);
  const meaning = message("recognised-cas-number", { name: prose(name) });
  const what = { elements, classes: classes.of(elements, mayHold, id), confidence, element: undefined };
  return { ...plain("cas-number", number, meaning, what), mayHold, form };
}

/** Strong evidence that names elements and nothing else. */
export function plain(
  kind: TermMeaning["kind"],
  entry: string,
  meaning: TermMeaning["meaning"],
  { elements, classes, confidence, element }: Pick<TermMeaning, "elements" | "classes" | "confidence" | "element">,
): TermMeaning {
  // Written out, since one is made for every line of a composition: see `placed`.
  return {
    kind,
    strength: "strong",
    entry,
    meaning,
    elements,
    classes,
    confidence,
    element,
    mayHold: [],
    form: undefined,
    partners: [],
    magnetMaterial: undefined,
    alternatives: false,
    sort: "substance",
    isGroup: false,
    means: undefined,
    isGood: false,
    isThing: false,
    isCode: kind === "formula",
    most: undefined,
    role: undefined,
    kinds: [],
    isTechnique: false,
    head: "last",
  };
}

/** The elements that a material may hold, as a list. */
export function mayHoldOf(entry: MaterialEntry, classes: MaterialClasses): readonly ElementSymbol[] {
  return classes.listed(entry.mayHold);
}

/** The statement of the name of a material. */
export function ofMaterial(
  entry: MaterialEntry,
  group: Pick<WordGroup, "strength" | "holds" | "exact">,
  classes: MaterialClasses,
): TermMeaning {
  const strength = group.strength ?? entry.strength ?? "strong";
  const elements = group.holds ?? entry.holds ?? [];
  const mayHold = mayHoldOf(entry, classes);
  return {
    ...plain(strength === "trace" ? "trace" : "material", entry.id, prose(entry.title), {
      elements,
      classes: classes.of(elements, mayHold, entry.class),
      confidence: entry.confidence,
      element: undefined,
    }),
    strength,
    mayHold,
    form: entry.form,
    partners: entry.partners ?? [],
    magnetMaterial: entry.magnetMaterial,
    alternatives: elements.length === 0,
    isGroup: typeof entry.mayHold === "string",
    means: entry.means,
    isGood: entry.level === "finished-good",
    // A material without a named element, such as graphite, is known by its trade name.
    isThing: (!entry.level.startsWith("primary") && entry.level !== "any") || elements.length + mayHold.length === 0,
    isCode: group.exact !== undefined,
    most: { element: elements[0], partner: entry.partners?.[0], isWrittenOut: false },
    role: entry.role,
  };
}

function ofGrade(entry: GradeEntry, group: WordGroup, material: MaterialEntry, classes: MaterialClasses): TermMeaning {
  return {
    ...ofMaterial(material, group, classes),
    kind: "grade",
    strength: group.strength ?? "strong",
    entry: entry.id,
    meaning: message("recognised-grade", { grade: prose(entry.title) }),
    confidence: entry.confidence,
    sort: "grade",
  };
}
