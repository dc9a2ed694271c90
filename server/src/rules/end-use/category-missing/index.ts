import { asksEndUse } from "../../../core/control/asked.ts";
import { together } from "../../../core/control/together.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { endUsesInEffect, itemNamesThere, namedFirst } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { basisOf, controlMessages } from "../../support/law.ts";

/**
 * A file that is not in our format says in a sentence what a part is for. Its author answered, so nothing is called missing; whether
 * the use is civil, the sentence does not say. In a file of ours the schema asks for the category.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material"],
  meta: {
    id: "end-use/category-missing",
    severity: "warning",
    title: "end use without a category",
    summary:
      "A file that a shape reads says what a part with controlled material is for, and not in which category: a warning where a control applies or may apply, otherwise information.",
    waivable: true,
    lawOfEach: true,
  },
  concerns: (judged, { isForeign: readByShape }) => readByShape && isUncategorised(judged),
  *check(_context, concerned) {
    for (const [{ statement, path }, under] of endUsesInEffect(concerned)) {
      const items = namedFirst(under.map((judged) => ({ ...judged, line: judged.item })));
      const [first, ...others] = items;
      if (statement === undefined || first === undefined) continue;
      const control = together([first.control, ...others.map((judged) => judged.control)]);
      yield {
        in: statement.in,
        start: statement.start,
        end: statement.end,
        path: `${path}/category`,
        of: first.item,
        severity: items.some((judged) => mayBeControlled(judged.control)) ? "warning" : "information",
        summary: message("end-use-category-missing", { parts: itemNamesThere(items) }),
        details: [message("end-use-category-missing-advice"), ...controlMessages(control)],
        basis: basisOf(control),
        related: placesOf(items, "item-is-under-end-use"),
        subject: path,
        isOfPath: true,
      } satisfies Observation;
    }
  },
};

function isUncategorised(judged: JudgedItem): boolean {
  const { endUse } = judged.item;
  if (endUse?.kind !== "declared" || isForeign(endUse.endUse)) return false;
  return endUse.endUse.category === undefined && endUse.endUse.statement !== undefined && asksEndUse(judged);
}
