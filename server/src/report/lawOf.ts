import type { Report } from "../generated/report.ts";
import type { RunTotals } from "./totals.ts";

/** Where the date of a run comes from, in words. */
export type AsOfSources = Readonly<Record<Report["asOf"]["source"], string>>;

/** The day by whose law was judged, or the first and the last, and where they come from. */
export function lawOf({ asOf, days }: { readonly asOf: Report["asOf"] } & Pick<RunTotals, "days">, sources: AsOfSources): string {
  if (asOf.source === "per-file" && days !== undefined && days.first !== days.last)
    return `${days.first} to ${days.last} (${sources[asOf.source]})`;
  if (asOf.source === "per-file" && days !== undefined) return `${days.first} (the export date)`;
  return `${asOf.date} (${sources[asOf.source]})`;
}
