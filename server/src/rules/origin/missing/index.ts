import { isJudged, isOff } from "../../../core/control/endUseRequired.ts";
import { listOf, message } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { atItem } from "../../support/broughtIn.ts";
import { heldClasses, holding } from "../../support/evidence.ts";
import { declaredCodes, nameOfAct, unverifiedMessages } from "../../support/law.ts";
import { inPartsFile, itemName } from "../../support/quoting.ts";
import { actsThatAsk } from "./decides.ts";

/** Some controls depend on the country of origin. The finding is raised only when the origin would decide. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material"],
  meta: {
    id: "origin/missing",
    severity: "warning",
    title: "controlled material without a country of origin",
    summary: "An item contains a controlled material, its origin decides which acts apply, and `countryOfOrigin` is not declared.",
    waivable: true,
    lawOfEach: true,
  },
  *check(judged, context) {
    const { item, recognition, control } = judged;
    if (!isJudged(judged) || item.countryOfOrigin !== undefined || isOff(judged)) return;
    if (item.isUnread("countryOfOrigin")) return; // `mapping/value` reports it
    const acts = actsThatAsk(judged, context);
    if (acts.length === 0) return;
    yield {
      ...atItem(item),
      summary:
        recognition.verdict === "material"
          ? message("origin-missing", { part: itemName(item), holds: holding(recognition), classes: heldClasses(recognition) })
          : message("origin-missing-declared", { part: itemName(item), codes: declaredCodes(control) }),
      details: [
        context.isForeign ? message("origin-missing-advice-foreign", { where: inPartsFile(item) }) : message("origin-missing-advice"),
        message("origin-missing-decides", { acts: listOf(acts.map(nameOfAct)), count: acts.length }),
        ...unverifiedMessages(control),
      ],
      basis: { kind: "acts", acts: acts.map(({ act }) => act.id) },
    };
  },
};
