import type { Clue } from "./clue.ts";
import type { CompositionVerdict } from "./composition.ts";
import type { MaterialEntry } from "./data.ts";
import { type FormInput, formOf } from "./form.ts";
import {
  type Confidence,
  type Evidence,
  evidenceKinds,
  type MagnetMaterial,
  type Presence,
  type RareEarth,
  type Recognition,
  type Rejection,
  rareEarths,
} from "./types.ts";

/** All that was found of an item. */
export interface Findings extends Omit<FormInput, "clues"> {
  readonly clues: readonly Clue[];
  readonly rejected: readonly Rejection[];
  readonly composition: CompositionVerdict | undefined;
  /** Elements that a text says are absent. */
  readonly excludedByText: ReadonlySet<RareEarth>;
  readonly countTrace: boolean;
  readonly recipes: readonly MaterialEntry[];
  readonly partnerWords: ReadonlySet<string>;
}

/** Brings what was found of an item to one answer. */
export function conclude(findings: Findings): Recognition {
  const { composition } = findings;
  const rejected = [...findings.rejected];
  const answered = composition?.complete === true && composition.declared.size === 0 && composition.perhaps.size === 0;
  const clues: Clue[] = [];
  for (const clue of findings.clues) {
    if (answered && isAnswered(clue)) rejected.push(answer(clue));
    else clues.push(clue);
  }
  clues.sort(byStrength);
  const counted = clues.filter((clue) => clue.evidence.strength !== "trace" || findings.countTrace);
  const strong = counted.filter((clue) => clue.evidence.strength === "strong");
  const elements = presenceOf(strong.length > 0 ? strong : counted, strong.length > 0, findings);
  const partners = new Set<string>(composition?.partners ?? []);
  for (const clue of strong) for (const partner of clue.partners) partners.add(partner);
  const form = formOf({ ...findings, clues });
  if (form?.value === "alloy" || form?.value === "target") for (const partner of findings.partnerWords) partners.add(partner);
  const magnetMaterials = new Set<MagnetMaterial>();
  for (const clue of strong) if (clue.magnetMaterial !== undefined) magnetMaterials.add(clue.magnetMaterial);
  const recipe = recipeOf(composition, findings.recipes);
  if (recipe !== undefined) magnetMaterials.add(recipe);
  return {
    verdict: strong.length > 0 ? "rare-earth" : counted.length > 0 ? "question" : "none",
    confidence: surest(counted, strong.length > 0 ? strong : counted),
    evidence: clues.map((clue) => clue.evidence),
    rejected,
    elements,
    compositionComplete: composition?.complete === true,
    partners,
    form,
    magnetMaterials,
  };
}

/** Evidence that a complete composition without rare earth beats: words of a text, and whatever was only a question. */
function isAnswered({ source, evidence }: Clue): boolean {
  return source === "description" || evidence.strength !== "strong";
}

function answer({ evidence }: Clue): Rejection {
  const { start, end, seen, entry } = evidence;
  return { start, end, seen, entry, reason: "the composition is declared complete and holds no rare earth" };
}

const strengths: readonly Evidence["strength"][] = ["strong", "weak", "trace"];
const confidences: readonly Confidence[] = ["high", "medium", "low"];

function byStrength(a: Clue, b: Clue): number {
  return (
    strengths.indexOf(a.evidence.strength) - strengths.indexOf(b.evidence.strength) ||
    evidenceKinds.indexOf(a.evidence.kind) - evidenceKinds.indexOf(b.evidence.kind) ||
    confidences.indexOf(a.evidence.confidence) - confidences.indexOf(b.evidence.confidence) ||
    a.evidence.start - b.evidence.start ||
    b.evidence.end - a.evidence.end
  );
}

/** Of evidence of the greatest strength the surest. */
function surest(counted: readonly Clue[], strongest: readonly Clue[]): Confidence {
  if (counted.length === 0) return "high";
  const strength = strongest[0]?.evidence.strength;
  let best = confidences.length - 1;
  for (const { evidence } of strongest) if (evidence.strength === strength) best = Math.min(best, confidences.indexOf(evidence.confidence));
  return confidences[best] ?? "low";
}

function presenceOf(clues: readonly Clue[], isStrong: boolean, findings: Findings): ReadonlyMap<RareEarth, Presence> {
  const { composition, excludedByText } = findings;
  const presence = new Map<RareEarth, Presence>();
  for (const element of composition?.declared ?? []) presence.set(element, "declared");
  for (const element of composition?.perhaps ?? []) presence.set(element, "possible");
  const excluded = new Set<RareEarth>(composition?.zero ?? []);
  if (composition?.complete === true) {
    for (const element of rareEarths) if (!composition.declared.has(element) && !composition.perhaps.has(element)) excluded.add(element);
  }
  if (isStrong) {
    for (const clue of clues) {
      for (const element of clue.evidence.elements) {
        // A declared composition is surer than a word of a text, and less sure than the other declared fields that gainsay it.
        if (presence.get(element) === "declared" || (excluded.has(element) && clue.source !== "structured")) continue;
        presence.set(element, "shown");
      }
    }
  }
  for (const element of excluded) if (!presence.has(element)) presence.set(element, "excluded");
  for (const element of excludedByText) if (!presence.has(element)) presence.set(element, "excluded");
  const known = new Set([...presence].filter(([, state]) => state !== "excluded").map(([element]) => element));
  for (const clue of clues) {
    const { elements, mayHold } = clue.evidence;
    if (clue.alternatives && mayHold.some((element) => known.has(element))) continue;
    for (const element of [...elements, ...mayHold]) if (!presence.has(element)) presence.set(element, "possible");
  }
  return presence;
}

/** The magnet material whose elements a composition declares. */
function recipeOf(composition: CompositionVerdict | undefined, recipes: readonly MaterialEntry[]): MagnetMaterial | undefined {
  if (composition === undefined || composition.declared.size === 0 || composition.partners.has("O")) return undefined;
  const holds = new Set<string>([...composition.declared, ...composition.partners]);
  return recipes.find((entry) => entry.magnetMaterial !== undefined && (entry.recipe ?? []).every((symbol) => holds.has(symbol)))
    ?.magnetMaterial;
}
