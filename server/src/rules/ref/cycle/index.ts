import { atRef } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { itemName } from "../../support/quoting.ts";

/** A `ref` that leads back to itself never provides facts. */
export const rule: ItemRule = {
  scope: "item",
  about: ["reference"],
  meta: {
    id: "ref/cycle",
    severity: "error",
    title: "circular reference",
    summary: "Following `ref` through lines and the parts of assemblies leads back to the same line.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ item }) {
    if (item.reference?.kind !== "cycle") return;
    yield {
      ...atRef(item),
      summary: message("ref-cycle", { part: itemName(item) }),
      details: message("ref-cycle-advice"),
    };
  },
};
