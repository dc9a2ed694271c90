import { type IsoDate, parseIsoDate } from "../../index.ts";
import { UsageError } from "./usageError.ts";

/** The day that `--as-of` gives; undefined where it is not given. */
export function asOfOption(value: string | undefined): IsoDate | undefined {
  return dayOption("--as-of", value);
}

/** The day that an option gives; undefined where it is not given. */
export function dayOption(option: string, value: string | undefined): IsoDate | undefined {
  if (value === undefined) return undefined;
  const date = parseIsoDate(value);
  if (date === undefined) {
    throw new UsageError(`${option} \`${value}\` is no day of the calendar. Write it as year-month-day, such as 2026-11-25.`);
  }
  return date;
}
