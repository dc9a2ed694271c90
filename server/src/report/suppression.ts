import type { ReportSuppression } from "../generated/report.ts";

/** Why a finding counts for nothing: one word, and the reason in words. */
export interface SuppressionWords {
  readonly label: string;
  readonly text: string;
}

/** Says why a finding counts for nothing, for every report that people read. */
export function suppressionWords(suppression: ReportSuppression): SuppressionWords {
  switch (suppression.kind) {
    case "baseline":
      return { label: "baselined", text: `Known since before (${suppression.baseline})` };
    case "waiver":
      return { label: "waived", text: `Waived until ${suppression.until} by ${suppression.by}: ${suppression.reason}` };
  }
}
