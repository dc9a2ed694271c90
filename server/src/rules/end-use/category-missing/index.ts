import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { type JudgedThere, withBroughtIn } from "../../support/broughtIn.ts";
import { itemNamesThere, ofEachEndUse } from "../../support/endUses.ts";
import { controlMessages } from "../../support/law.ts";

/**
 * A file that is not in our format says in a sentence what a part is for. Its author answered, so nothing is called missing; whether
 * the use is civil, the sentence does not say. In a file of ours the schema asks for the category.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference"],
  meta: {
    id: "end-use/category-missing",
    severity: "warning",
    title: "end use without a category",
    summary:
      "A file that a mapping reads says what a part with controlled material is for, and not in which category: a warning where a control applies or may apply, otherwise information.",
    waivable: true,
    lawOfEach: true,
  },
  concerns: (judged, context) => uncategorised(judged, context).length > 0,
  *check(context, concerned) {
    const judged = concerned.flatMap((one) => uncategorised(one, context));
    yield* ofEachEndUse(judged, ({ statement, path }, items, control) => {
      if (statement === undefined) return undefined;
      return {
        at: statement,
        path: `${path}/category`,
        severity: items.some((one) => mayBeControlled(one.control)) ? "warning" : "information",
        summary: message("end-use-category-missing", { parts: itemNamesThere(items) }),
        details: [message("end-use-category-missing-advice"), ...controlMessages(control)],
        items: "item-is-under-end-use",
      };
    });
  },
};

/** An item and what it brings in, as far as a sentence alone says what it is for, in this file or in another one that a mapping reads. */
function uncategorised(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  return withBroughtIn(judged, context).filter((one) => isUncategorised(one, context));
}

function isUncategorised(judged: JudgedItem, { isForeign: readByMapping }: JudgingContext): boolean {
  const { endUse } = judged.item;
  if (endUse?.kind !== "declared") return false;
  const { category, statement, isOfMapping } = endUse.endUse;
  const isAsked = isForeign(endUse.endUse) ? isOfMapping : readByMapping;
  return isAsked && category === undefined && statement !== undefined && endUseRequired(judged);
}
