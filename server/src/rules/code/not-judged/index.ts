import type { ListedItem } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgingContext } from "../../../core/rule.ts";
import { actName, doubtSentence } from "../../support/law.ts";
import { listed, nameOf, quoted, sentences } from "../../support/quoting.ts";

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
      const goods =
        names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")} and ${names.length - mostNamed} more` : listed(names);
      yield {
        in: code.in,
        start: code.start,
        end: code.end,
        path: `${item.path}/controlCodes/${index}/code`,
        summary: `${nameOf(item)} declares ${list.value} ${quoted(code.value)}, which Lodestone does not judge yet.`,
        details: sentences(
          `${listed(acts.map(actName))} ${acts.length === 1 ? "lists" : "list"} under it: ${goods}.`,
          ...acts.map((act) => doubtSentence(act, actName(act))),
          "Neither its end use nor its licence is checked here: check both by hand.",
        ),
        basis: { kind: "acts", acts: acts.map(({ act }) => act.id) },
        subject: code.value,
      };
    }
  },
};

const mostNamed = 3;

/** The entries under a code, of an authority whose controls are judged, that hold, or may hold, on the day; none where one of them is judged. */
function unjudged(list: string, code: string, { law, regimes, recogniser }: JudgingContext): readonly ListedItem[] {
  const authorities: readonly string[] = law.controlling.map(({ id }) => id).filter((id) => isAsked(id, regimes));
  const entries = law.controlledItemsUnder(list, code).filter(({ act }) => authorities.includes(act.act.authority) && mayHold(act));
  return entries.some(({ item }) => item.elements.some((element) => recogniser.classes.elements.has(element))) ? [] : entries;
}
