import { verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";

/** A waiver or baseline that puts a finding aside, as the engine or a report has it. */
type Suppressed =
  | { readonly kind: "baseline"; readonly baseline: string }
  | ({ readonly kind: "waiver" } & Readonly<Record<"until" | "by" | "reason", string>>);

/** Why a finding counts for nothing: one word, and the reason in words. */
export interface SuppressionWords {
  readonly label: string;
  readonly text: string;
}

/** Puts into words why a finding counts for nothing. */
export function suppressionWords(suppressed: Suppressed, texts: Texts): SuppressionWords {
  if (suppressed.kind === "baseline") {
    const text = texts.say("explain-known-to", { baseline: verbatim(suppressed.baseline) });
    return { label: texts.say("explain-label", { label: "baselined" }), text };
  }
  const { until, by, reason } = suppressed;
  const text = texts.say("explain-waived", { until: verbatim(until), by: verbatim(by), reason: verbatim(reason) });
  return { label: texts.say("explain-label", { label: "waived" }), text };
}
