import type { IsoDate } from "../date.ts";

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date of a pack as a date of the core. The texts of a bundle were held to be real days when it was made
 * (`loadPacks`), so nothing is checked again here.
 */
export function day(text: string): IsoDate {
  return text as IsoDate; // see above
}

/** The day after a date. */
export function dayAfter(date: IsoDate): IsoDate {
  const { year, month, number } = parts(date);
  if (number < lengthOf(year, month)) return isoDate(year, month, number + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** The day before a date. */
export function dayBefore(date: IsoDate): IsoDate {
  const { year, month, number } = parts(date);
  if (number > 1) return isoDate(year, month, number - 1);
  return month > 1 ? isoDate(year, month - 1, lengthOf(year, month - 1)) : isoDate(year - 1, 12, 31);
}

function parts(date: IsoDate): { readonly year: number; readonly month: number; readonly number: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), number: Number(date.slice(8, 10)) };
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 31);
}

function isoDate(year: number, month: number, number: number): IsoDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
  return text as IsoDate; // made from a real day
}
