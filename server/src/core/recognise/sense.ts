import type { GradeEntry, MaterialEntry, RecogniserData, Vocabulary } from "./data.ts";
import type { Most } from "./indication.ts";
import type { HeadSide } from "./phrase.ts";
import { type Confidence, type EvidenceKind, type Form, type MagnetMaterial, type RareEarth, type Role, rareEarths } from "./types.ts";

/** What a word says wherever it stands; worked out once for each group of words. */
export interface Sense {
  readonly kind: EvidenceKind;
  readonly strength: "strong" | "weak" | "trace";
  readonly entry: string;
  readonly meaning: string;
  readonly elements: readonly RareEarth[];
  readonly mayHold: readonly RareEarth[];
  readonly confidence: Confidence;
  readonly form: Form | undefined;
  readonly partners: readonly string[];
  readonly magnetMaterial: MagnetMaterial | undefined;
  /** Its elements are alternatives of which one that is known answers for all. */
  readonly alternatives: boolean;
  /** What it is of, for the rules of language: a bare magnet word, another finished good, a grade, or a substance. */
  readonly sort: "magnet" | "good" | "grade" | "substance";
  /** It names one element, by word or symbol, so that a negation excludes that element. */
  readonly element: RareEarth | undefined;
  /** It names the rare earths as a group, any of which may be there. */
  readonly isGroup: boolean;
  /** The substance is a finished good, such as a contrast agent. */
  readonly isGood: boolean;
  readonly most: Most | undefined;
  /** What its rare earth is wherever it is named, where that is not the material of the item. */
  readonly role: Role | undefined;
  /** Word lists to which the words before it in its phrase must belong; empty where any word may stand there. */
  readonly kinds: readonly string[];
  /** It names a technique, so that whatever is of it is it. */
  readonly isTechnique: boolean;
  /** Where the head of its phrase may stand. */
  readonly head: HeadSide;
}

/** What the groups of words of the data say; look-alikes and word lists say nothing by themselves. */
export function compileSenses(data: RecogniserData): ReadonlyMap<Vocabulary, Sense> {
  const senses = new Map<Vocabulary, Sense>();
  const materials = new Map(data.materials.map((entry) => [entry.id, entry]));
  for (const { symbol, names, confidence, match } of data.elements) {
    const sense = plain("element-word", symbol, names.en ?? symbol, [symbol], confidence, symbol);
    for (const group of match) senses.set(group, sense);
  }
  for (const entry of data.materials) for (const group of entry.match) senses.set(group, ofMaterial(entry, group));
  for (const entry of data.grades) {
    const material = materials.get(entry.material ?? "");
    if (material !== undefined) for (const group of entry.match) senses.set(group, ofGrade(entry, group, material));
  }
  for (const entry of data.finishedGoods) {
    const magnet = entry.magnet === true;
    const sense: Sense = {
      ...plain("finished-good", entry.id, `${entry.title}: ${entry.reason}`, [], entry.confidence, undefined),
      strength: "weak",
      mayHold: entry.mayHold,
      form: magnet ? "magnet" : undefined,
      sort: magnet ? "magnet" : "good",
      isTechnique: entry.technique === true,
    };
    for (const group of entry.match) senses.set(group, { ...sense, kinds: group.kinds ?? [], head: group.head ?? "last" });
  }
  return senses;
}

/** Strong evidence that names elements and nothing else. */
export function plain(
  kind: EvidenceKind,
  entry: string,
  meaning: string,
  elements: readonly RareEarth[],
  confidence: Confidence,
  element: RareEarth | undefined,
): Sense {
  return {
    kind,
    strength: "strong",
    entry,
    meaning,
    elements,
    mayHold: [],
    confidence,
    form: undefined,
    partners: [],
    magnetMaterial: undefined,
    alternatives: false,
    sort: "substance",
    element,
    isGroup: false,
    isGood: false,
    most: undefined,
    role: undefined,
    kinds: [],
    isTechnique: false,
    head: "last",
  };
}

/** The elements that a material may hold, as a list. */
export function mayHoldOf(entry: MaterialEntry): readonly RareEarth[] {
  return entry.mayHold === "any" ? rareEarths : (entry.mayHold ?? []);
}

function ofMaterial(entry: MaterialEntry, group: Vocabulary): Sense {
  const strength = group.strength ?? entry.strength ?? "strong";
  const elements = group.holds ?? entry.holds ?? [];
  return {
    ...plain(strength === "trace" ? "trace" : "material", entry.id, entry.title, elements, entry.confidence, undefined),
    strength,
    mayHold: mayHoldOf(entry),
    form: entry.form,
    partners: entry.partners ?? [],
    magnetMaterial: entry.magnetMaterial,
    alternatives: elements.length === 0,
    isGroup: entry.mayHold === "any",
    isGood: entry.level === "finished-good",
    most: { rareEarth: elements[0], partner: entry.partners?.[0], isWrittenOut: false },
    role: entry.role,
  };
}

function ofGrade(entry: GradeEntry, group: Vocabulary, material: MaterialEntry): Sense {
  return {
    ...ofMaterial(material, group),
    kind: "grade",
    strength: group.strength ?? "strong",
    entry: entry.id,
    meaning: `${entry.title}; a grade does not say how much of which element`,
    confidence: entry.confidence,
    sort: "grade",
  };
}
