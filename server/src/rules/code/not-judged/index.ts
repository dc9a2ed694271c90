import { actOfUnlisted } from "../../../core/control/declared.ts";
import { message, verbatim } from "../../../core/l10n/message.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgingContext } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { saidOfItself } from "../../support/codes.ts";
import { doubtMessages, nameOfAct } from "../../support/law.ts";
import { itemName, quoted } from "../../support/quoting.ts";

/** A declared control code means that the item is controlled. When no known act lists the code, silence would look like clearance. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/not-judged",
    severity: "information",
    title: "control code without a known act",
    summary:
      "An item has an end use and declares a control code that no act in the packs lists, so the other requirements of the code are not judged.",
    waivable: true,
    task: { action: "decide", words: "Check the law of the control code by hand" },
    lawIn: "controlledItems",
  },
  *check({ item }, context) {
    if (item.endUse?.kind !== "declared") return; // a missing end use has its own finding
    for (const { list, code, index } of saidOfItself(item, item.controlCodes)?.codes ?? []) {
      const act = list === undefined ? undefined : actOfAskedList(list.value, code.value, context);
      if (list === undefined || act === undefined) continue;
      yield {
        ...placeOf(code),
        path: `${item.path}/controlCodes/${index}/code`,
        summary: message("code-not-judged", { part: itemName(item), list: verbatim(list.value), code: quoted(code.value) }),
        details: message("code-not-judged-advice"),
        reasons: [message("code-not-judged-act", { act: nameOfAct(act) }), ...doubtMessages(act, nameOfAct(act))],
        acts: [act.act.id],
        subject: code.value,
      };
    }
  },
};

/**
 * The act of the list that may cover a code which no pack lists. Undefined unless the list is enabled and the act is, or may be, in force
 * on the date.
 */
function actOfAskedList(list: string, code: string, { law, regimes }: JudgingContext): ActAt | undefined {
  if (!isAsked(list, regimes) || !law.controlling.some(({ id }) => id === list)) return undefined;
  const act = law.listedCodes(list, code).codes.length > 0 ? undefined : actOfUnlisted(list, code, law);
  return act !== undefined && mayHold(act) ? act : undefined;
}
