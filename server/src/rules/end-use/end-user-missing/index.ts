import { leavesTerritory } from "../../../core/control/reach.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import type { JudgedThere } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { DocumentHead } from "../../../core/model/types.ts";
import type { DocumentRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import type { Reach } from "../../../generated/pack.ts";
import { itemNamesThere, ofEachEndUse } from "../../support/endUses.ts";
import { unverifiedMessages } from "../../support/law.ts";

/** A licence is granted to one end user; an end use that names none cannot be applied for (Decree 792, articles 16 and 24). */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference", "parts"],
  meta: {
    id: "end-use/end-user-missing",
    severity: "warning",
    title: "controlled line without an end user",
    summary:
      "A shipment leaves the territory of the act that controls a line, and neither the end use nor the shipment names an end user. The same goes for a controlled part of a line that is not a declared assembly or finished good.",
    waivable: true,
    task: { action: "declare", words: "Name the end user" },
    lawOfEach: true,
  },
  concerns: (judged, context) => withoutEndUser(judged, context).length > 0,
  *check(context, concerned) {
    if (context.document.party("endUser") !== undefined) return;
    const judged = concerned.flatMap((one) => withoutEndUser(one, context));
    yield* ofEachEndUse(judged, ({ key, path }, items, control) => ({
      at: key,
      path,
      summary: message("end-use-no-end-user", { parts: itemNamesThere(items) }),
      details: [message("end-use-no-end-user-advice"), message("end-use-no-end-user-why")],
      reasons: unverifiedMessages(control),
      items: "item-is-controlled",
    }));
  },
};

/** The line or those of its separately exported parts that are certainly controlled and have an end use without an end user. */
function withoutEndUser(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  const { item } = judged;
  if (item.document.kind !== "shipment" || item.parent !== undefined) return [];
  return [{ ...judged, line: item }, ...partsThatLeave(item, context)].filter(
    ({ item: part, control }) =>
      part.endUse?.kind === "declared" &&
      part.endUse.endUse.endUser === undefined &&
      allControls(control).some(
        ({ act, certainty }) => certainty === "applies" && asksLicence(originOf(part), act.act.reach, item.document),
      ),
  );
}

/**
 * True when a shipment needs a licence under an act: the goods leave its territory, or the act binds persons abroad and goods of its origin
 * leave another country.
 */
function asksLicence(origin: string | undefined, reach: Reach | undefined, document: DocumentHead): boolean {
  if (reach === undefined || leavesTerritory(document, reach)) return true;
  const { countryOfExport, countryOfDestination } = document;
  const leaves = countryOfExport !== undefined && countryOfExport.value !== countryOfDestination?.value;
  return leaves && reach.extraterritorial === true && origin !== undefined && reach.origin?.includes(origin) === true;
}
