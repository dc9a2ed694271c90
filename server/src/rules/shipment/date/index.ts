import { type IsoDate, parseIsoDate } from "../../../core/date.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { DocumentRule } from "../../../core/rule.ts";

/**
 * A shipment is judged by the law of its export date, so a wrong one makes everything legal: no act was in force in the year 1,
 * and of a day years away nobody knows the law.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: [],
  meta: {
    id: "shipment/date",
    severity: "information",
    title: "export date far from today",
    summary: "The export date of a shipment lies before the first act that is known, or more than a year after today.",
    waivable: true,
  },
  concerns: () => false, // it is written outside the items
  *check({ document: { exportDate, countryOfExport }, today, law }) {
    const date = parseIsoDate(exportDate?.value ?? "");
    if (exportDate === undefined || date === undefined) return;
    const strangeness = strange(date, today, countryOfExport?.value, law);
    if (strangeness === undefined) return;
    const [summary, why] = strangeness;
    yield {
      in: exportDate.in,
      start: exportDate.start,
      end: exportDate.end,
      path: "/exportDate",
      summary,
      details: `${why} Write the day on which the shipment leaves, or take the key out: then it is judged by the law of today.`,
      basis: { kind: "house" },
      subject: date,
    };
  },
};

function strange(date: IsoDate, today: IsoDate, exported: string | undefined, law: PackAt): readonly [string, string] | undefined {
  const knownFrom = law.knownFrom(exported);
  if (knownFrom !== undefined && date < knownFrom)
    return [
      `The export date ${date} lies before the first act known here${exported === undefined ? "" : ` that has to do with exports from ${exported}`}.`,
      `None is known to be in force before ${knownFrom}, so nothing is found to be controlled on that day.`,
    ];
  if (date > yearAfter(today))
    return [`The export date ${date} is more than a year away.`, `Today is ${today}, and law changes: what holds then is not known yet.`];
  return undefined;
}

/** The same day a year later, to be compared with; the year after a 29 February ends with a day that is none, and 1 March lies behind it. */
function yearAfter(date: IsoDate): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, "0")}${date.slice(4)}`;
}
