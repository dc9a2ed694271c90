import { message, verbatim } from "../../../core/l10n/message.ts";
import type { WaiverRule } from "../../../core/rule.ts";
import { quoted } from "../../support/quoting.ts";
import { ofWaiver } from "../../support/waivers.ts";

/** A waiver is approved up to a date. After that date its finding needs a new decision. */
export const rule: WaiverRule = {
  scope: "waiver",
  meta: {
    id: "waiver/expired",
    severity: "error",
    title: "waiver past its last day",
    summary: "The last day of a waiver has passed, so the waived finding counts again.",
    waivable: false,
    task: { action: "decide", words: "Renew the waiver, or deal with its finding" },
  },
  *check(waiver) {
    if (waiver.state !== "expired") return;
    const { terms, asOf, findings } = waiver;
    yield {
      ...ofWaiver(waiver),
      summary: message("waiver-expired", { rule: quoted(terms.rule), until: terms.until, asOf }),
      details: [
        waiver.isEntry === true
          ? message("parts-waiver-expired")
          : findings === 0
            ? message("waiver-expired-idle")
            : message("waiver-expired-counts", { count: findings }),
        message("waiver-approved-by", { by: verbatim(terms.by) }),
      ],
    };
  },
};
