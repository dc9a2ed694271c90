import { message } from "../l10n/message.ts";
import type { FreeOf } from "../model/freeOf.ts";
import { namesOf } from "./classes.ts";
import type { ElementSymbol, Evidence, MaterialClass, Recognition, Rejection } from "./types.ts";

/** Strong evidence of a material that an item is declared free of. A declared control code is no such evidence. */
export function contradictions({ evidence }: Recognition, freeOf: FreeOf): readonly Evidence[] {
  return evidence.filter((one) => one.strength === "strong" && one.kind !== "control-code" && one.perhaps !== true && isAbout(one, freeOf));
}

/**
 * The recognition of an item that is declared free of some classes of materials. Weaker evidence of them is rejected. If strong evidence
 * contradicts the declaration, it has no effect.
 */
export function withoutFree<T extends Recognition>(recognition: T, freeOf: FreeOf | undefined): T {
  if (freeOf === undefined || recognition.verdict === "none" || contradictions(recognition, freeOf).length > 0) return recognition;
  const left = recognition.evidence.filter((one) => !isAbout(one, freeOf));
  const rejected = recognition.evidence.flatMap((one) => (isAbout(one, freeOf) ? [rejection(one)] : []));
  const classes = recognition.classes.filter(({ of }) => !isFree(of, freeOf));
  const freed = recognition.classes.flatMap(({ of }) => (isFree(of, freeOf) ? [of] : []));
  const isFreed = (element: ElementSymbol): boolean => freed.some(({ elements }) => elements.has(element));
  const verdict = classes.some((one) => one.verdict === "material") ? "material" : classes.length > 0 ? "question" : "none";
  return {
    ...recognition,
    verdict,
    classes,
    evidence: left,
    rejected: [...recognition.rejected, ...rejected],
    elements: new Map([...recognition.elements].filter(([element]) => !isFreed(element))),
    magnetMaterials: verdict === "material" ? recognition.magnetMaterials : new Set(),
  };
}

function isFree({ id }: MaterialClass, { classes }: FreeOf): boolean {
  return classes === "all" || classes.has(id);
}

/** True for evidence of nothing but materials that an item is free of. */
function isAbout({ classes }: Evidence, freeOf: FreeOf): boolean {
  return classes.length > 0 && classes.every((one) => isFree(one, freeOf));
}

function rejection({ in: within, start, end, seen, entry, classes }: Evidence): Rejection {
  return { in: within, start, end, seen, entry, reason: message("rejected-free", { materials: namesOf(classes) }) };
}
