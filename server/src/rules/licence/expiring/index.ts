import { daysBetween, parseIsoDate } from "../../../core/date.ts";
import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { quoted } from "../../support/quoting.ts";

/**
 * Days before the end of a licence on which the notice starts; the last valid day is day zero. This is a convention of Lodestone: the
 * authority has 45 working days to decide on an application (Decree 792, article 17), about 60 calendar days.
 */
const notice = 60;

/** A licence that expires while goods still wait is noticed only at the border, and a new one takes weeks. */
export const rule: DocumentRule = {
  scope: "document",
  about: [],
  meta: {
    id: "licence/expiring",
    severity: "information",
    title: "licence about to expire",
    summary: "A licence of the document expires within 60 days after the date of the check.",
    waivable: true,
    task: { action: "apply", words: "Renew the licence", of: "subject" },
  },
  concerns: () => false, // the date is declared outside the items
  *check({ document, asOf }) {
    for (const { number, path, validUntil } of document.licences.values()) {
      const last = validUntil === undefined ? undefined : parseIsoDate(validUntil.value);
      if (validUntil === undefined || last === undefined) continue;
      const days = daysBetween(asOf, last);
      if (days < 0 || days > notice) continue;
      yield {
        ...placeOf(validUntil),
        path: `${path}/validUntil`,
        summary: message("licence-expiring", { licence: quoted(number.value), date: last, days }),
        details: [message("licence-expiring-advice"), message("licence-checked-as-of", { date: asOf })],
        subject: number.value,
      };
    }
  },
};
