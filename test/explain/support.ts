import { type Explanation, explanationOf } from "../../server/src/core/describe/explanation.ts";
import { type DescribedItem, describeItem } from "../../server/src/core/describe/item.ts";
import { placesIn } from "../../server/src/core/describe/places.ts";
import { type Message, message } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { type CheckResult, LineIndex } from "../../server/src/index.ts";

const byOption = message("as-of-command", { source: "option" });

/** An item of the first document of a text, by its index, with its explanation. */
export function explained(
  result: Pick<CheckResult, "judged" | "findings">,
  text: string,
  index = 0,
  texts = inEnglish,
  date: Message = byOption,
): { readonly described: DescribedItem; readonly words: Explanation } {
  const [document] = result.judged;
  const item = document?.items[index];
  if (document === undefined || item === undefined) throw new Error("There is no such item.");
  const at = placesIn(new LineIndex(text));
  const described = describeItem(result, { document, item }, at);
  return { described, words: explanationOf(described, at, date, texts) };
}
