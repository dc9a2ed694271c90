import { type IsoDate, parseIsoDate } from "../index.ts";

/** Beijing is eight hours ahead of UTC all year round. */
const ahead = 8 * 60 * 60 * 1000;

/**
 * The calendar day of a moment in Beijing. It is the same for every user: most checked law is that of the PRC, its acts begin and end
 * there at midnight, and colleagues in two time zones get the same result. No other code derives a day from the clock.
 */
export function beijingDay(moment: Date): IsoDate {
  const text = new Date(moment.getTime() + ahead).toISOString().slice(0, "YYYY-MM-DD".length);
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`the clock says ${text}`);
  return date;
}
