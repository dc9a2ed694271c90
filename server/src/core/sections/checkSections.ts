import type { CheckInput, Engine, Verdict } from "../judge/types.ts";
import { SectionedText } from "./sectionedText.ts";

/** Checks a text section by section; undefined where it cannot be cut. What was read of a section is let go at once. */
export function checkSections(engine: Engine, input: CheckInput): Verdict | undefined {
  return SectionedText.open(engine, input, { keep: false })?.verdict();
}
