import type { MaterialEntry } from "../../generated/pack.ts";
import { message } from "../l10n/message.ts";
import { type MaterialClasses, namesOf } from "./classes.ts";
import type { CompositionVerdict } from "./composition.ts";
import { type FormInput, formOf } from "./form.ts";
import { principalOf } from "./principal.ts";
import { type Indication, mayHoldOf } from "./termMeaning.ts";
import {
  type Confidence,
  type ElementSymbol,
  type Evidence,
  evidenceKinds,
  type MagnetMaterial,
  type MaterialClass,
  type Presence,
  type Recognition,
  type Rejection,
  type SeenClass,
} from "./types.ts";

/** All findings on an item. */
export interface Findings extends Omit<FormInput, "indications"> {
  readonly indications: readonly Indication[];
  readonly rejected: readonly Rejection[];
  readonly composition: CompositionVerdict | undefined;
  /** Elements that a text declares absent. */
  readonly excludedByText: ReadonlySet<ElementSymbol>;
  readonly countTrace: boolean;
  readonly recipes: readonly MaterialEntry[];
  readonly classes: MaterialClasses;
  readonly partnerWords: ReadonlySet<string>;
}

const noGoods: ReadonlySet<string> = new Set();

/** Combines the findings on an item into one answer. */
export function conclude(findings: Findings): Recognition {
  const { composition } = findings;
  const rejected = [...findings.rejected];
  const declared = composition?.state === "complete" ? classesIn(composition.indications) : undefined;
  const namesElement = findings.indications.some(({ evidence }) => evidence.strength === "strong" && evidence.elements.length > 0);
  const indications: Indication[] = [];
  for (const indication of findings.indications) {
    if (declared !== undefined && isAnswered(indication, declared)) rejected.push(answer(indication, "rejected-composition"));
    else if (composition !== undefined && isExcluded(indication, composition.zero, namesElement))
      rejected.push(answer(indication, "rejected-zero"));
    else indications.push(indication);
  }
  indications.sort(byStrength);
  const counted = indications.filter((indication) => indication.evidence.strength !== "trace" || findings.countTrace);
  const strong = counted.filter((indication) => indication.evidence.strength === "strong");
  const form = formOf(indications, findings);
  const recipe = recipeOf(composition, findings.recipes);
  const elements = presenceOf(strong.length > 0 ? strong : counted, strong.length > 0, findings, {
    isMagnet: form?.value === "magnet",
    recipe,
  });
  const partners = new Set<string>(composition?.partners ?? []);
  for (const indication of strong) for (const partner of indication.partners) partners.add(partner);
  if (form?.value === "alloy" || form?.value === "target") for (const partner of findings.partnerWords) partners.add(partner);
  const magnetMaterials = new Set<MagnetMaterial>();
  for (const indication of strong) if (indication.magnetMaterial !== undefined) magnetMaterials.add(indication.magnetMaterial);
  if (recipe?.magnetMaterial !== undefined) magnetMaterials.add(recipe.magnetMaterial);
  return {
    verdict: strong.length > 0 ? "material" : counted.length > 0 ? "question" : "none",
    classes: seenClasses(strong, counted),
    confidence: surest(counted, strong.length > 0 ? strong : counted),
    evidence: indications.map((indication) => indication.evidence),
    rejected,
    elements,
    compositionComplete: composition?.state === "complete",
    compositionState: composition?.state ?? "undeclared",
    principal: principalOf(strong, composition),
    partners,
    form,
    // A CAS number identifies a substance, and goods have none.
    goods: indications.some(({ evidence, source }) => evidence.kind === "cas-number" && source === "structured") ? noGoods : findings.goods,
    magnetMaterials,
  };
}

/** The classes of some evidence. */
function classesIn(indications: readonly Indication[]): readonly MaterialClass[] {
  let found: readonly MaterialClass[] = [];
  for (const { evidence } of indications) {
    if (found.length === 0) found = evidence.classes;
    else if (evidence.classes !== found) found = [...new Set([...found, ...evidence.classes])];
  }
  return found;
}

/** The classes with strong evidence, then those with weaker evidence alone. */
function seenClasses(strong: readonly Indication[], counted: readonly Indication[]): readonly SeenClass[] {
  if (counted.length === 0) return [];
  const held = classesIn(strong);
  const seen = held.map((of): SeenClass => ({ of, verdict: "material" }));
  if (strong.length < counted.length) for (const of of classesIn(counted)) if (!held.includes(of)) seen.push({ of, verdict: "question" });
  return seen;
}

/** Evidence that a complete composition without its classes overrides: words of a text, and every mere question. */
function isAnswered({ source, evidence }: Indication, declared: readonly MaterialClass[]): boolean {
  return (source === "description" || evidence.strength !== "strong") && evidence.classes.every((one) => !declared.includes(one));
}

/**
 * True for evidence whose possible elements all have a declared share of zero: a question, or what holds none of them for certain beside a
 * named element. So zeros settle the diffusion of a neodymium magnet, and contradict a rare earth oxide.
 */
function isExcluded({ evidence }: Indication, zero: ReadonlySet<ElementSymbol>, namesElement: boolean): boolean {
  const asked = askedBy(evidence);
  const isOpen = evidence.strength !== "strong" || (evidence.elements.length === 0 && namesElement);
  return isOpen && asked.length > 0 && asked.every((element) => zero.has(element));
}

/** The elements whose share would settle weaker evidence: its possible elements, else all of its classes. */
export function askedBy({ elements, mayHold, classes }: Evidence): readonly ElementSymbol[] {
  const meant = [...elements, ...mayHold];
  return meant.length > 0 ? meant : classes.flatMap(({ symbols }) => symbols);
}

/** The elements that evidence names; without any, those whose share would settle it. */
export function meantBy(one: Evidence): readonly ElementSymbol[] {
  return one.elements.length > 0 ? one.elements : askedBy(one);
}

function answer({ evidence }: Indication, why: "rejected-composition" | "rejected-zero"): Rejection {
  const { in: within, start, end, seen, entry, classes } = evidence;
  return { in: within, start, end, seen, entry, reason: message(why, { materials: namesOf(classes) }) };
}

/** Strengths and confidences, the greatest first. */
const strengths = { strong: 0, weak: 1, trace: 2 } as const;
const confidences = { high: 0, medium: 1, low: 2 } as const;

function byStrength({ evidence: a }: Indication, { evidence: b }: Indication): number {
  return (
    strengths[a.strength] - strengths[b.strength] ||
    evidenceKinds[a.kind] - evidenceKinds[b.kind] ||
    confidences[a.confidence] - confidences[b.confidence] ||
    a.start - b.start ||
    b.end - a.end
  );
}

/** The surest confidence among the evidence of the greatest strength. */
function surest(counted: readonly Indication[], strongest: readonly Indication[]): Confidence {
  if (counted.length === 0) return "high";
  const strength = strongest[0]?.evidence.strength;
  let best: Confidence = "low";
  for (const { evidence } of strongest)
    if (evidence.strength === strength && confidences[evidence.confidence] < confidences[best]) best = evidence.confidence;
  return best;
}

/** The form and the composition, as far as they tell of a magnet. */
interface MagnetView {
  readonly isMagnet: boolean;
  /** The magnet material whose elements the composition declares. */
  readonly recipe: MaterialEntry | undefined;
}

function presenceOf(
  indications: readonly Indication[],
  isStrong: boolean,
  findings: Findings,
  magnet: MagnetView,
): ReadonlyMap<ElementSymbol, Presence> {
  const { composition, excludedByText, classes } = findings;
  const presence = new Map<ElementSymbol, Presence>();
  for (const element of composition?.declared ?? []) presence.set(element, "declared");
  for (const element of composition?.perhaps ?? []) presence.set(element, "possible");
  if (isStrong) {
    for (const indication of indications) {
      for (const element of indication.evidence.elements) {
        // A declared composition outranks a word in a text. Other declared fields that contradict it outrank the composition.
        const said = presence.has(element) || isExcludedBy(composition, classes, element);
        if (presence.get(element) === "declared" || (said && indication.source !== "structured")) continue;
        presence.set(element, "shown");
      }
    }
  }
  for (const element of composition?.zero ?? []) if (!presence.has(element)) presence.set(element, "excluded");
  if (composition !== undefined && composition.state !== "incomplete")
    for (const element of classes.elements) if (!presence.has(element) && !composition.open.has(element)) presence.set(element, "excluded");
  for (const element of excludedByText) if (!presence.has(element)) presence.set(element, "excluded");
  const material = magnet.recipe ?? (magnet.isMagnet ? magnetOf(presence, findings) : undefined);
  const may = (elements: readonly ElementSymbol[]): void => {
    for (const element of elements) if (!presence.has(element)) presence.set(element, "possible");
  };
  // Both are seldom asked for.
  let known: ReadonlySet<ElementSymbol> | undefined;
  let formulas: ReadonlyMap<number, number> | undefined;
  for (const indication of indications) {
    const { elements, mayHold } = indication.evidence;
    // One known element answers "rare earth oxide". In a magnet it only determines the material, which may contain others.
    if (indication.alternatives) {
      if (material !== undefined) continue;
      known ??= answering(presence, composition);
      if (!magnet.isMagnet && meets(mayHold, known)) continue;
    }
    may(elements);
    if (mayHold.length === 0) continue;
    formulas ??= formulaSpans(indications);
    if (!isWrittenOut(indication, formulas)) may(mayHold);
  }
  if (material !== undefined) may(mayHoldOf(material, classes));
  return presence;
}

function meets(elements: readonly ElementSymbol[], known: ReadonlySet<ElementSymbol>): boolean {
  return elements.some((element) => known.has(element));
}

/** True for an element that a composition excludes: its share is zero, or a complete composition has no room for it. */
function isExcludedBy(composition: CompositionVerdict | undefined, { elements }: MaterialClasses, element: ElementSymbol): boolean {
  if (composition === undefined) return false;
  const { state, declared, perhaps, open, zero } = composition;
  if (zero.has(element)) return true;
  return state !== "incomplete" && elements.has(element) && !declared.has(element) && !perhaps.has(element) && !open.has(element);
}

/** Elements that answer a choice of several: those shown, and those declared in a complete composition, which leaves no others open. */
function answering(
  presence: ReadonlyMap<ElementSymbol, Presence>,
  composition: CompositionVerdict | undefined,
): ReadonlySet<ElementSymbol> {
  const isWhole = composition?.state === "complete" || composition?.isFull === true;
  const known = new Set<ElementSymbol>();
  for (const [element, state] of presence) if (state === "shown" || (state === "declared" && isWhole)) known.add(element);
  return known;
}

/** The ends of formulas, by their beginnings. */
function formulaSpans(indications: readonly Indication[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  for (const { evidence } of indications) if (evidence.kind === "formula") spans.set(evidence.start, evidence.end);
  return spans;
}

/** True if a formula stands at the name of a material: `HoCu2` tells the elements of a regenerator. */
function isWrittenOut({ evidence, magnetMaterial }: Indication, formulas: ReadonlyMap<number, number>): boolean {
  const formulaEnd = formulas.get(evidence.start);
  return evidence.kind === "material" && magnetMaterial === undefined && formulaEnd !== undefined && formulaEnd >= evidence.end;
}

/** The magnet material to which the known elements of a magnet belong: with neodymium NdFeB, with samarium SmCo. */
function magnetOf(presence: ReadonlyMap<ElementSymbol, Presence>, { recipes, classes }: Findings): MaterialEntry | undefined {
  return recipes.find(({ magnetMaterial, recipe }) => {
    if (magnetMaterial === undefined) return false;
    const held = (recipe ?? []).filter((symbol) => classes.elements.has(symbol));
    return held.length > 0 && held.every((element) => presence.get(element) === "declared" || presence.get(element) === "shown");
  });
}

/** The magnet material whose elements a composition declares. */
function recipeOf(composition: CompositionVerdict | undefined, recipes: readonly MaterialEntry[]): MaterialEntry | undefined {
  if (composition === undefined || composition.declared.size === 0 || composition.partners.has("O")) return undefined;
  const holds = new Set<string>([...composition.declared, ...composition.partners]);
  return recipes.find((entry) => entry.magnetMaterial !== undefined && (entry.recipe ?? []).every((symbol) => holds.has(symbol)));
}
