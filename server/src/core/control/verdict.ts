import type { Control, ControlVerdict } from "./types.ts";

/** Controls that apply or may apply: those of acts in force, then those of unverified acts. */
export function allControls({ inForce, unverified }: ControlVerdict): readonly Control[] {
  return [...inForce, ...unverified];
}

/** True where a control applies or may apply. Controls capped at `information` do not count: common goods lie below their limits. */
export function mayBeControlled({ inForce, unverified }: ControlVerdict): boolean {
  return inForce.some(isAsked) || unverified.some(isAsked);
}

function isAsked({ maxSeverity }: Control): boolean {
  return maxSeverity !== "information";
}

/** True for a control that applies and rests on a source good enough for an error. */
export function isSure({ certainty, confidence }: Control): boolean {
  return certainty === "applies" && confidence !== "low";
}
