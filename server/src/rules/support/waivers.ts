import type { Observation } from "../../core/rule.ts";
import type { JudgedWaiver } from "../../core/waivers/types.ts";

/** The place and subject of a finding on a waiver. */
export function ofWaiver({ start, end, text }: JudgedWaiver): Pick<Observation, "start" | "end" | "path" | "subject"> {
  return { start, end, path: "", subject: text };
}
