/** A calendar day as ISO 8601 text, `YYYY-MM-DD`, without time zone. It is compared as text. */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const form = /^\d{4}-\d{2}-\d{2}$/;
/** The last year of four digits. */
const lastYear = 9999;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Parses a date; undefined for a text that is no day of the Gregorian calendar. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!form.test(text)) return undefined;
  const { year, month, day } = parts(text);
  if (day < 1 || day > lengthOf(year, month)) return undefined;
  return text as IsoDate; // checked just now
}

/** Days from one date to another, negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 0000-03-01, after Howard Hinnant's civil calendar algorithm. */
function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/**
 * The day after a date. After the last day of year 9999, which licences without an end have, it stays the same, since years of five digits
 * would compare wrongly.
 */
export function dayAfter(date: IsoDate): IsoDate {
  const { year, month, day } = parts(date);
  if (day < lengthOf(year, month)) return isoDate(year, month, day + 1);
  if (month < 12) return isoDate(year, month + 1, 1);
  return year < lastYear ? isoDate(year + 1, 1, 1) : date;
}

/** The same day some months later, or the last day of that month if it is shorter. Stays within years of four digits. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parts(date);
  const total = year * 12 + month - 1 + months;
  const [then, at] = [Math.floor(total / 12), (total % 12) + 1];
  return then > lastYear ? isoDate(lastYear, 12, 31) : isoDate(then, at, Math.min(day, lengthOf(then, at)));
}

/** The day before a date. */
export function dayBefore(date: IsoDate): IsoDate {
  const { year, month, day } = parts(date);
  if (day > 1) return isoDate(year, month, day - 1);
  return month > 1 ? isoDate(year, month - 1, lengthOf(year, month - 1)) : isoDate(year - 1, 12, 31);
}

function parts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Number of days in a month; 0 for an invalid month. */
function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function isoDate(year: number, month: number, day: number): IsoDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as IsoDate; // made from a real day
}
