import type { ActState } from "../../../core/packs/timeline.ts";
import type { DocumentRule, JudgedItem } from "../../../core/rule.ts";
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
  ofRareEarth: true,
  concerns({ item: { endUse } }) {
    return endUse?.kind === "declared" && endUse.endUse.category?.value === "undetermined";
  },
  *check(_document, concerned) {
    for (const [endUse, items] of endUsesInEffect(concerned)) {
      const { category } = endUse;
      const grave = items.find(isGrave);
      const gravest = grave ?? items[0];
      if (category === undefined || gravest === undefined) continue;
      yield {
        start: category.start,
        end: category.end,
        path: `${endUse.path}/category`,
        of: gravest.item,
        severity: grave === undefined ? "warning" : "error",
        message: `The end use of ${nameSome(items, nameOf)} is undetermined: that admits the question and does not answer it. ${controlSentences(gravest.control)} Find out what the item is for and write category and statement.`,
        basis: basisOf(gravest.control),
        related: items.slice(0, 5).map(({ item }) => ({ ...item.place, message: `${nameOf(item)} is under this end use.` })),
        subject: endUse.path,
      };
    }
  },
};

/**
 * An admission is an error wherever the question has to be answered: not on a source of low confidence alone, nor where
 * all the acts that list the item are suspended, not yet in force or of unverified state.
 */
function isGrave({ recognition, control }: JudgedItem): boolean {
  if (recognition.confidence === "low") return false;
  if (control.inForce.length > 0) return carriesError(control);
  return control.unverified.length === 0 && !control.considered.some(({ kind, act }) => kind === "listed" && sleeping.has(act.state));
}

const sleeping: ReadonlySet<ActState> = new Set<ActState>(["suspended", "pending"]);
