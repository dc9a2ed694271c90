import type { Observation } from "../../core/rule.ts";
import type { JudgedWaiver } from "../../core/waivers/types.ts";

/** Where a finding about a waiver stands, and what it rests on. */
export function ofWaiver({ start, end, text }: JudgedWaiver): Pick<Observation, "start" | "end" | "path" | "basis" | "subject"> {
  return { start, end, path: "", basis: { kind: "house" }, subject: text };
}
