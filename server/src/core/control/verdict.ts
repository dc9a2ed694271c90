import type { Control, ControlVerdict } from "./types.ts";

/** What reaches an item, or may: by acts in force, then by those of unverified state. */
export function allControls({ inForce, unverified }: ControlVerdict): readonly Control[] {
  return [...inForce, ...unverified];
}

/** Whether anything reaches an item, or may. */
export function mayBeControlled({ inForce, unverified }: ControlVerdict): boolean {
  return inForce.length + unverified.length > 0;
}

/** Whether a control is certain and known from a source that can carry an error. */
export function isSure({ certainty, confidence }: Control): boolean {
  return certainty === "applies" && confidence !== "low";
}
