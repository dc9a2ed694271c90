import type { WaiverRule } from "../../../core/rule.ts";
import { ofWaiver } from "../../support/waivers.ts";

/** Whoever approved the waiver did so up to a day. After it the question is open again. */
export const rule: WaiverRule = {
  scope: "waiver",
  meta: {
    id: "waiver/expired",
    severity: "error",
    title: "waiver past its last day",
    summary: "On the date of the check a waiver is past its last day, so the finding that it waived counts again.",
    waivable: false,
  },
  *check(waiver) {
    if (waiver.state !== "expired") return;
    const { terms, asOf, findings } = waiver;
    const effect =
      findings === 0
        ? "Nothing here needs it any more"
        : `${findings === 1 ? "The finding" : `The ${findings} findings`} that it waived ${findings === 1 ? "counts" : "count"} again`;
    yield {
      ...ofWaiver(waiver),
      summary: `The waiver of ${terms.rule} that ${terms.by} approved held until ${terms.until}, and this document is judged as of ${asOf}.`,
      details: `${effect}: ${findings === 0 ? "remove it" : "settle what was put off, or have a new date approved"}.`,
    };
  },
};
