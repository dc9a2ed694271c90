import { verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { ReportSuppression } from "../generated/report.ts";

/** Why a finding counts for nothing: one word, and the reason in words. */
export interface SuppressionWords {
  readonly label: string;
  readonly text: string;
}

/** Says why a finding counts for nothing, for every report that people read. */
export function suppressionWords(suppression: ReportSuppression, texts: Texts): SuppressionWords {
  switch (suppression.kind) {
    case "baseline":
      return {
        label: texts.say("explain-label", { label: "baselined" }),
        text: texts.say("explain-known-to", { baseline: verbatim(suppression.baseline) }),
      };
    case "waiver": {
      const { until, by, reason } = suppression;
      const args = { until: verbatim(until), by: verbatim(by), reason: verbatim(reason) };
      return { label: texts.say("explain-label", { label: "waived" }), text: texts.say("explain-waived", args) };
    }
  }
}
