import type { WaiverRule } from "../../../core/rule.ts";
import { ofWaiver } from "../../support/waivers.ts";

/** A waiver that waives nothing today would waive tomorrow what nobody has looked at. */
export const rule: WaiverRule = {
  scope: "waiver",
  meta: {
    id: "waiver/unused",
    severity: "warning",
    title: "waiver that waives nothing",
    summary: "No finding of the rule that a waiver names begins on the line that the waiver stands above or at the end of.",
    waivable: false,
  },
  *check(waiver) {
    if (waiver.state !== "unused") return;
    const { rule: waived } = waiver.terms;
    const [why, details] =
      waiver.unread === undefined
        ? [
            `no finding of ${waived} begins on its line that is not waived already`,
            "Left here, it would cover what nobody has approved. Remove it, or put it right above the line that is meant.",
          ]
        : !waived.startsWith("schema/")
          ? [`what ${waived} says on its line is a prohibition, which no approval lifts`, "Settle the finding, and remove the waiver."]
          : [
              "what stands below the key on its line was not read, and what nobody has judged, nobody can approve",
              "Mend the key, or begin its name with x- if it is your own, and remove the waiver.",
            ];
    yield {
      ...ofWaiver(waiver),
      summary: `This waiver waives nothing: ${why}.`,
      details,
      fixes: [{ title: `Remove the waiver of ${waived}`, safe: false, edits: [{ ...waiver.removal, newText: "" }] }],
    };
  },
};
