/** A calendar day as ISO 8601 text, `YYYY-MM-DD`. Compared as text; no clock, no time zone. */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date a text writes, or undefined when it is no real day of the Gregorian calendar. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  return text as IsoDate;
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

/** The day after a date. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const candidates = [text(year, month, day + 1), text(year, month + 1, 1), text(year + 1, 1, 1)];
  return candidates.map(parseIsoDate).find((next) => next !== undefined) ?? date;
}

function text(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
