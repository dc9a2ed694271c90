import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule } from "../../../core/rule.ts";

/** An item without any text has not been checked, so it must not count as clear. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["silent"],
  meta: {
    id: "item/no-text",
    severity: "information",
    title: "items without text",
    summary:
      "Items have no description, code or other text by which they can be judged, so they are not checked. This is reported once per document.",
    waivable: false,
    task: { action: "mend" },
  },
  concerns: ({ hasText }) => !hasText,
  *check({ isForeign }, items) {
    const [first] = items;
    if (first === undefined) return;
    yield {
      ...first.item.place,
      path: "",
      of: first.item,
      summary: message("item-no-text", { count: items.length }),
      details: [message(isForeign ? "item-no-text-advice-foreign" : "item-no-text-advice")],
      subject: "",
    };
  },
};
