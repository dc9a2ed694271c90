import { message, type Verbatim } from "../../../core/l10n/message.ts";
import type { WaiverRule } from "../../../core/rule.ts";
import type { Wording } from "../../../core/text/wording.ts";
import type { JudgedWaiver } from "../../../core/waivers/types.ts";
import { quoted } from "../../support/quoting.ts";
import { replacement } from "../../support/replacement.ts";
import { ofWaiver } from "../../support/waivers.ts";

/** A waiver without a finding today could hide a finding tomorrow that nobody has examined. */
export const rule: WaiverRule = {
  scope: "waiver",
  meta: {
    id: "waiver/unused",
    severity: "warning",
    title: "waiver without effect",
    summary: "The line has no finding of the waived rule. With a waiver in a parts file, no document below the root has one for that part.",
    waivable: false,
    task: { action: "mend" },
  },
  *check(waiver) {
    if (waiver.state !== "unused" || waiver.isOfUnused === true) return;
    const rule = quoted(waiver.terms.rule);
    if (waiver.isEntry === true) {
      yield {
        ...ofWaiver(waiver),
        summary: message("parts-waiver-unused", { rule }),
        details: [message("parts-waiver-unused-advice"), message("waiver-unused-why")],
      };
      return;
    }
    yield {
      ...ofWaiver(waiver),
      ...whyUnused(waiver, rule),
      fixes: replacement(message("waiver-fix-remove", { rule }), waiver.removal, ""),
    };
  },
};

/** A well-formed waiver. */
type ReadWaiver = Exclude<JudgedWaiver, { readonly state: "malformed" }>;

function whyUnused({ terms, unread }: Pick<ReadWaiver, "terms" | "unread">, rule: Verbatim): Wording {
  if (unread === undefined)
    return { summary: message("waiver-unused", { rule }), details: [message("waiver-unused-advice"), message("waiver-unused-why")] };
  if (terms.rule.startsWith("schema/"))
    return {
      summary: message("waiver-unused-unread"),
      details: [message("waiver-unused-unread-advice"), message("waiver-unused-unread-why")],
    };
  return { summary: message("waiver-unused-prohibition", { rule }), details: message("waiver-unused-prohibition-advice") };
}
