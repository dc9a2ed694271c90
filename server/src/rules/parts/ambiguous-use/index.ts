import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { itemName } from "../../support/quoting.ts";

/** Two conflicting declarations of an end use count as none. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material"],
  meta: {
    id: "parts/ambiguous-use",
    severity: "error",
    title: "item with several end uses in parts files",
    summary: "Two entries of `uses` in parts files that take the same precedence give an item different end uses; neither counts.",
    waivable: true,
    task: { action: "mend" },
  },
  *check(judged) {
    const { item } = judged;
    const among = item.endUse?.kind === "unresolved" ? item.endUse.among : undefined;
    if (among === undefined || !endUseRequired(judged)) return;
    yield {
      ...atItem(item),
      summary: message("parts-ambiguous-use", { part: itemName(item) }),
      details: message("parts-ambiguous-use-advice"),
      related: among.map((endUse) => ({ ...placeOf(endUse.key), message: message("parts-use-here") })),
    };
  },
};
