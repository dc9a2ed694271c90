import { message, verbatim } from "../../core/l10n/message.ts";
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
    throw new UsageError(message("usage-date", { option: verbatim(option), value: verbatim(value) }), message("usage-date-advice"));
  }
  return date;
}
