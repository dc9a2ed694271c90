import type { DocumentRule } from "../../../core/rule.ts";
import { endUsesInEffect, nameSome } from "../../support/endUses.ts";
import { basisOf, carriesError, controlSentences } from "../../support/law.ts";
import { nameOf } from "../../support/words.ts";

/**
 * `undetermined` is an admission, not a declaration. It is written once and reported once,
 * where it is written, however many items it is in effect on.
 */
export const rule: DocumentRule = {
  scope: "document",
  meta: {
    id: "end-use/undetermined",
    severity: "error",
    title: "end use left undetermined",
    summary: "The end use in effect on a rare-earth item has the category `undetermined`.",
    waivable: true,
  },
  concerns({ recognition, item: { endUse } }) {
    return recognition.verdict === "rare-earth" && endUse?.kind === "declared" && endUse.endUse.category?.value === "undetermined";
  },
  *check(_document, concerned) {
    for (const [endUse, items] of endUsesInEffect(concerned)) {
      const { category } = endUse;
      const gravest = items.find(({ control }) => carriesError(control)) ?? items[0];
      if (category === undefined || gravest === undefined) continue;
      yield {
        start: category.start,
        end: category.end,
        path: `${endUse.path}/category`,
        message: `The end use of ${nameSome(items, nameOf)} is undetermined: that admits the question and does not answer it. ${controlSentences(gravest.control)} Find out what the item is for and write category and statement.`,
        basis: basisOf(gravest.control),
        related: items.slice(0, 5).map(({ item }) => ({ ...item.place, message: `${nameOf(item)} is under this end use.` })),
        subject: endUse.path,
      };
    }
  },
};
