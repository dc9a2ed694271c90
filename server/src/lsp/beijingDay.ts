import { type IsoDate, parseIsoDate } from "../index.ts";

/** The calendar day of a moment where the user is. */
export function localDay(moment: Date): IsoDate {
  const text = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`the clock says ${text}`);
  return date;
}
