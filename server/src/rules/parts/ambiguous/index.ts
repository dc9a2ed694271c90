import { atItem } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { itemName } from "../../support/quoting.ts";

/** Facts about a product of another manufacturer would be worse than no facts. */
export const rule: ItemRule = {
  scope: "item",
  about: ["entry"],
  meta: {
    id: "parts/ambiguous",
    severity: "warning",
    title: "part with several entries in parts files",
    summary: "An item names no manufacturer, and parts files have its part number of several; no facts are taken from them.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ item }) {
    if (item.entry !== "ambiguous") return;
    yield {
      ...atItem(item),
      summary: message("parts-ambiguous", { part: itemName(item) }),
      details: message("parts-ambiguous-advice"),
    };
  },
};
