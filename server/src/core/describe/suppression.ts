import { verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";

/** A waiver or baseline that suppresses a finding, from the engine or a report. */
type Suppressed =
  | { readonly kind: "baseline"; readonly baseline: string }
  | ({ readonly kind: "waiver" } & Readonly<Record<"until" | "by" | "reason", string>>);

/** The reason why a finding is suppressed: a label and a sentence. */
export interface SuppressionWords {
  readonly label: string;
  readonly text: string;
}

/** The reason why a finding is suppressed, in words. */
export function suppressionWords(suppressed: Suppressed, texts: Texts): SuppressionWords {
  if (suppressed.kind === "baseline") {
    const text = texts.say("explain-known-to", { baseline: verbatim(suppressed.baseline) });
    return { label: texts.say("explain-label", { label: "baselined" }), text };
  }
  const { until, by, reason } = suppressed;
  const text = texts.say("explain-waived", { until: verbatim(until), by: verbatim(by), reason: verbatim(reason) });
  return { label: texts.say("explain-label", { label: "waived" }), text };
}
