import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { message } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import { withoutFree } from "../../../core/recognise/freeOf.ts";
import { materialIn } from "../../../core/recognise/materialIn.ts";
import type { Recognition } from "../../../core/recognise/types.ts";
import type { ItemRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { nameHolds } from "../../../core/text/nameHolds.ts";
import { placeOf } from "../../../core/text/place.ts";
import { partyWords } from "../../../generated/mappingWords.ts";
import { heldClasses, seenMessages } from "../../support/evidence.ts";
import { namesCompany } from "../../support/lexicon.ts";
import { quoted } from "../../support/quoting.ts";

/** A material named only in an unread field must not pass unnoticed. */
export const rule: ItemRule = {
  scope: "item",
  about: ["unread-text"],
  meta: {
    id: "item/unread-text",
    severity: "warning",
    title: "monitored material outside the fields that are read",
    summary:
      "A text under a column or key that describes no part, or under an `x-` key, names a monitored material that nothing else of the item shows.",
    waivable: true,
    task: { action: "mend" },
  },
  *check(judged, context) {
    const { item } = judged;
    for (const text of item.unreadTexts) {
      const seen = newIn(text, judged, context);
      if (seen === undefined) continue;
      const where = whereOf(text, context);
      yield {
        ...placeOf(text),
        path: item.path,
        summary: message("item-unread-text", {
          where: where === "mapped" ? "key" : where,
          name: quoted(text.under),
          classes: heldClasses(seen),
        }),
        details: message("item-unread-text-advice", { where }),
        reasons: seenMessages(seen),
        subject: text.under,
      };
    }
  },
};

/** The kind of column or key that contains the text. */
function whereOf({ isCell, under }: Item["unreadTexts"][number], { isForeign }: JudgingContext): "column" | "unnamed" | "mapped" | "key" {
  if (isCell === true) return under === "" ? "unnamed" : "column";
  return isForeign ? "mapped" : "key";
}

/** Materials in a text that would need an end use and that the item does not show elsewhere; undefined when there are none. */
function newIn(
  text: Item["unreadTexts"][number],
  { item, recognition, asking }: JudgedItem,
  context: JudgingContext,
): Recognition | undefined {
  const found = materialIn(text, context.recogniser);
  if (found === undefined || (nameHolds(text.under, partyWords) && namesCompany(text.value, context.law))) return undefined;
  const seen = withoutFree(found, item.freeOf);
  const isKnown = seen.classes.every(
    ({ of, verdict }) => verdict !== "material" || recognition.classes.some((known) => known.of.id === of.id && known.verdict === verdict),
  );
  return isKnown || !endUseRequired({ recognition: seen, control: context.controlOf(item, seen), asking }) ? undefined : seen;
}
