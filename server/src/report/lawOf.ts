import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { Report } from "../generated/report.ts";
import type { RunTotals } from "./totals.ts";

/** The descriptions of the sources of a run date. */
export type AsOfSources = Readonly<Record<Report["asOf"]["source"], Message>>;

/** The date of the law used for judging, or the first and last such dates, with their source. */
export function lawOf(
  { asOf, days }: { readonly asOf: Report["asOf"] } & Pick<RunTotals, "days">,
  sources: AsOfSources,
  texts: Texts,
): string {
  const source = sources[asOf.source];
  if (asOf.source === "per-file" && days !== undefined && days.first !== days.last)
    return texts.say("report-law-of-days", { first: days.first, last: days.last, source });
  if (asOf.source === "per-file" && days !== undefined)
    return texts.say("explain-date", { date: days.first, source: message("report-export-date") });
  return texts.say("explain-date", { date: verbatim(asOf.date), source });
}
