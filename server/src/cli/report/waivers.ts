import { daysBetween } from "../../core/date.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportWaiver } from "../../generated/waiversReport.ts";
import { LineIndex, type Verdict } from "../../index.ts";
import { rangeOf } from "../../report/fileReport.ts";

/** The waivers of a checked file in report form. */
export function waiverReports(path: string, text: string, { waivers }: Verdict, texts: Texts): ReportWaiver[] {
  const lines = new LineIndex(text);
  return waivers.map(({ document, asOf, state, findings, terms, ...span }) => {
    const { rule, until, by, reason, fault } = { fault: undefined, ...terms };
    return {
      path,
      range: rangeOf(span, lines),
      document,
      asOf,
      state,
      ...(rule === undefined ? {} : { rule }),
      ...(until === undefined ? {} : { until, daysLeft: daysBetween(asOf, until) }),
      ...(by === undefined ? {} : { by }),
      ...(reason === undefined ? {} : { reason }),
      findings,
      ...(fault === undefined ? {} : { fault: texts.of(fault) }),
    };
  });
}
