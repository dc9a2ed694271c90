import { type IsoDate, parseIsoDate } from "../../../core/date.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { type Message, message } from "../../../core/l10n/message.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";

/**
 * A shipment is judged by the law of its export date, so a wrong date can make everything legal: no act was in force in the year 1, and the
 * law of a day years ahead is unknown.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: [],
  meta: {
    id: "shipment/date",
    severity: "information",
    title: "export date far from today",
    summary: "The export date of a shipment is before the first known act, or more than a year after today.",
    waivable: true,
    task: { action: "mend" },
  },
  concerns: () => false, // the date is declared outside the items
  *check({ document: { exportDate, countryOfExport }, today, law }) {
    const date = parseIsoDate(exportDate?.value ?? "");
    if (exportDate === undefined || date === undefined) return;
    const strangeness = strange(date, today, countryOfExport?.value, law);
    if (strangeness === undefined) return;
    const { summary, why } = strangeness;
    yield {
      ...placeOf(exportDate),
      path: "/exportDate",
      summary,
      details: [message("shipment-date-advice"), why],
      subject: date,
    };
  },
};

function strange(date: IsoDate, today: IsoDate, exported: string | undefined, law: PackAt): { summary: Message; why: Message } | undefined {
  const knownFrom = law.knownFrom(exported);
  if (knownFrom !== undefined && date < knownFrom) {
    return {
      summary:
        exported === undefined
          ? message("shipment-date-too-early", { date })
          : message("shipment-date-too-early-for-exports", { date, country: countryName(exported) }),
      why: message("shipment-date-nothing-known", { knownFrom }),
    };
  }
  if (date > yearAfter(today))
    return { summary: message("shipment-date-too-late", { date }), why: message("shipment-date-law-changes", { today }) };
  return undefined;
}

/** The same month and day one year later, for comparison as text. For 29 February the result is no real date but still sorts correctly. */
function yearAfter(date: IsoDate): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, "0")}${date.slice(4)}`;
}
