import type { Control, ControlVerdict } from "./types.ts";

/** What reaches an item, or may: by acts in force, then by those of unverified state. */
export function allControls({ inForce, unverified }: ControlVerdict): readonly Control[] {
  return [...inForce, ...unverified];
}

/** Whether anything reaches an item, or may; goods that commonly lie below the limit of a list are not taken to reach it. */
export function mayBeControlled({ inForce, unverified }: ControlVerdict): boolean {
  return inForce.some(isAsked) || unverified.some(isAsked);
}

function isAsked({ maxSeverity }: Control): boolean {
  return maxSeverity !== "information";
}

/** Whether a control is certain and known from a source that can carry an error. */
export function isSure({ certainty, confidence }: Control): boolean {
  return certainty === "applies" && confidence !== "low";
}
