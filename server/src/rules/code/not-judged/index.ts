import { listOf, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { ListedItem } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgingContext } from "../../../core/rule.ts";
import { doubtMessages, nameOfAct } from "../../support/law.ts";
import { itemName, quoted, someOf } from "../../support/quoting.ts";

/** A code that is declared says that the item is controlled; where nothing judges it, silence would look like clear. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/not-judged",
    severity: "information",
    title: "control code that is not judged yet",
    summary: "An item declares a PRC control code that is in force on the date, for a material or goods that Lodestone does not judge yet.",
    waivable: true,
    lawIn: "controlledItems",
  },
  *check({ item }, context) {
    const declared = item.controlCodes;
    if (declared?.origin !== "own") return;
    for (const { list, code, index } of declared.codes) {
      if (list === undefined) continue;
      const entries = unjudged(list.value, code.value, context);
      const acts = [...new Set(entries.map(({ act }) => act))];
      if (acts.length === 0) continue;
      const names = [...new Set(entries.map(({ item: entry }) => entry.name.en))];
      yield {
        in: code.in,
        start: code.start,
        end: code.end,
        path: `${item.path}/controlCodes/${index}/code`,
        summary: message("code-not-judged", { part: itemName(item), list: verbatim(list.value), code: quoted(code.value) }),
        details: [
          message("code-not-judged-advice"),
          message("code-not-judged-goods", { acts: listOf(acts.map(nameOfAct)), goods: someOf(names, prose) }),
          ...acts.flatMap((act) => doubtMessages(act, nameOfAct(act))),
        ],
        basis: { kind: "acts", acts: acts.map(({ act }) => act.id) },
        subject: code.value,
      };
    }
  },
};

/** The entries under a code, of an authority whose controls are judged, that hold, or may hold, on the day; none where one of them is judged. */
function unjudged(list: string, code: string, { law, regimes, recogniser }: JudgingContext): readonly ListedItem[] {
  const authorities: readonly string[] = law.controlling.map(({ id }) => id).filter((id) => isAsked(id, regimes));
  const entries = law.controlledItemsUnder(list, code).filter(({ act }) => authorities.includes(act.act.authority) && mayHold(act));
  return entries.some(({ item }) => item.elements.some((element) => recogniser.classes.elements.has(element))) ? [] : entries;
}
