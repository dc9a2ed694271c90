import type { ControlVerdict } from "../../../core/control/types.ts";
import { textAt } from "../../../core/model/read.ts";
import type { DocumentHead } from "../../../core/model/types.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { placesThere } from "../../support/evidence.ts";
import { basisOf, controlSentences, ofAuthority } from "../../support/law.ts";
import { leavesTerritory } from "../../support/territory.ts";
import { nameOf } from "../../support/words.ts";

/**
 * Customs release nothing controlled without its licence (Decree 792, article 21). Parts of an assembly or of a
 * finished good are not lines: what leaves is the line.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["rare-earth"],
  meta: {
    id: "licence/missing",
    severity: "error",
    title: "controlled line without a licence",
    summary: "A line of a shipment that leaves China is controlled and names no licence.",
    waivable: true,
    regime: "PRC",
  },
  *check({ item, recognition, control }) {
    const { document } = item;
    const exported = document.countryOfExport?.value;
    if (document.kind !== "shipment" || item.parent !== undefined || exported === undefined) return;
    if (textAt(item.node, "licence") !== undefined) return;
    const due = licencesDue(ofAuthority(control, "PRC"), document);
    if (due.inForce.length + due.unverified.length === 0) return;
    const certain = due.inForce.some(({ certainty }) => certainty === "applies");
    const sure = due.inForce.some(({ certainty, confidence }) => certainty === "applies" && confidence !== "low");
    yield {
      ...item.place,
      path: item.path,
      severity: sure && recognition.confidence !== "low" ? "error" : "warning",
      message: `${nameOf(item)} leaves ${exported} and names no licence. ${controlSentences(due)} ${certain ? "Apply for one" : "Find out whether one is due, and if so apply for it"}, enter it under \`licences\`, and name its number here under \`licence\`.`,
      basis: basisOf(due),
      related: placesThere({ item, recognition }),
      subject: item.partNumber?.value ?? "",
    };
  },
};

/**
 * The controls under which leaving the country needs a licence. What hangs on an undeclared composition is left to
 * `composition/missing`: the answer to that comes first.
 */
function licencesDue(verdict: ControlVerdict, document: DocumentHead): ControlVerdict {
  return verdict.only(
    ({ act, certainty, missing }) =>
      act.act.requires === "licence" &&
      leavesTerritory(document, act.act.reach) &&
      (certainty === "applies" || !missing.includes("composition")),
  );
}
