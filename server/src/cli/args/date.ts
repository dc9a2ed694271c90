import { message, verbatim } from "../../core/l10n/message.ts";
import { type IsoDate, parseIsoDate } from "../../index.ts";
import { UsageError } from "./usageError.ts";

/** The date of `--as-of`; undefined without the option. */
export function asOfOption(value: string | undefined): IsoDate | undefined {
  return dayOption("--as-of", value);
}

/** The date of an option; undefined without the option. @throws UsageError for an invalid date */
export function dayOption(option: string, value: string | undefined): IsoDate | undefined {
  if (value === undefined) return undefined;
  const date = parseIsoDate(value);
  if (date === undefined) {
    throw new UsageError(message("usage-date", { option: verbatim(option), value: verbatim(value) }), message("usage-date-advice"));
  }
  return date;
}
