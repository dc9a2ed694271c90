import { controlLists } from "../../generated/fields.ts";
import { controlCodeIn } from "../text/mayName.ts";
import { beginningOf, type Written } from "../text/written.ts";
import type { Recogniser } from "./recognise.ts";
import type { Recognition } from "./types.ts";

/** UTF-16 code units read of a text that belongs to no field. */
const longestRead = 1000;

/**
 * The monitored material that a text by itself shows with certainty, in words or as a control code, of any list unless it names one;
 * undefined when it shows none.
 */
export function materialIn(text: Written, recogniser: Recogniser): Recognition | undefined {
  const { value, in: within, start, end, layout } = text.value.length > longestRead ? beginningOf(text, longestRead) : text;
  const place = { in: within, start, end, layout };
  const code = controlCodeIn(value);
  const lists = code === undefined ? [] : [...controlLists].filter((list) => (code.list ?? list) === list);
  const controlCodes = lists.map((list) => ({ ...place, list, value: code?.code ?? "" }));
  if (controlCodes.length === 0 && !recogniser.mayShow(value)) return undefined;
  const written = { ...place, field: "description" as const, value };
  const seen = recogniser.recognise({ texts: [written], tariffCodes: [], controlCodes }, { traceRareEarths: false });
  return seen.verdict === "material" ? seen : undefined;
}
