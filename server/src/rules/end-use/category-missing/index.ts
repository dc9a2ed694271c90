import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { type JudgedThere, withReferencedItems } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import { declaredEndUse } from "../../../core/model/endUseState.ts";
import type { DocumentRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { itemNamesThere, ofEachEndUse } from "../../support/endUses.ts";
import { controlMessages } from "../../support/law.ts";

/**
 * Foreign file formats state the end use as a sentence. The author answered, so the end use is not missing, but a sentence does not settle
 * whether the use is civil. In a Lodestone file the schema requires the category.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference"],
  meta: {
    id: "end-use/category-missing",
    severity: "warning",
    title: "end use without a category",
    summary:
      "A file that a mapping reads gives an end use for a part with a monitored material, but no category: a warning if a control applies or may apply, otherwise information.",
    waivable: true,
    task: { action: "declare", words: "Choose the category of the end use" },
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
        details: message("end-use-category-missing-advice"),
        reasons: controlMessages(control),
        items: "item-is-under-end-use",
      };
    });
  },
};

/**
 * The item and its referenced parts whose end use has only a sentence and no category, in this file or in another one that a mapping reads.
 */
function uncategorised(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  return withReferencedItems(judged, context).filter((one) => isUncategorised(one, context));
}

function isUncategorised(judged: JudgedItem, { isForeign: readByMapping }: JudgingContext): boolean {
  const endUse = declaredEndUse(judged.item);
  if (endUse === undefined) return false;
  const { category, statement, isOfMapping } = endUse;
  const isAsked = isForeign(endUse) ? isOfMapping : readByMapping;
  return isAsked && category === undefined && statement !== undefined && endUseRequired(judged);
}
