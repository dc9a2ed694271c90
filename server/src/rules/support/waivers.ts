import type { Observation } from "../../core/rule.ts";
import type { JudgedWaiver } from "../../core/waivers/types.ts";

/** The place and basis of a finding on a waiver. */
export function ofWaiver({ start, end, text }: JudgedWaiver): Pick<Observation, "start" | "end" | "path" | "basis" | "subject"> {
  return { start, end, path: "", basis: { kind: "house" }, subject: text };
}
