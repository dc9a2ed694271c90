import type { Recogniser } from "../../core/recognise/recognise.ts";
import type { Recognition } from "../../core/recognise/types.ts";
import { beginningOf, type Written } from "../../core/text/written.ts";

/** UTF-16 code units read of a text that belongs to no field. */
const longestRead = 1000;

/** The monitored material that a text by itself shows with certainty; undefined when it shows none. */
export function materialIn(text: Written, recogniser: Recogniser): Recognition | undefined {
  const { value, in: within, start, end, layout } = text.value.length > longestRead ? beginningOf(text, longestRead) : text;
  if (!recogniser.mayShow(value)) return undefined;
  const written = { field: "description" as const, value, in: within, start, end, layout };
  const seen = recogniser.recognise({ texts: [written], tariffCodes: [] }, { traceRareEarths: false });
  return seen.verdict === "material" ? seen : undefined;
}
