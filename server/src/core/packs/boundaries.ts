import { dayAfter, type IsoDate } from "../date.ts";
import type { ListSection, PackBundle } from "./bundle.ts";
import { day } from "./days.ts";
import type { Period } from "./timeline.ts";

/** The sections whose entries may have days of their own. */
export const datedSections = [
  "controlledItems",
  "parties",
  "itemLists",
  "thresholds",
  "guidance",
  "licenceTypes",
  "provisions",
  "countryLists",
  "sourcingRestrictions",
] as const satisfies readonly ListSection[];

/**
 * Every day on which something in the packs may change, in order and each once: the first days of the periods of acts and
 * clauses, and the first day and the day after the last one of entries with days of their own.
 *
 * @param periods the histories of all acts and clauses
 */
export function lawBoundaries({ packs }: PackBundle, periods: Iterable<readonly Period[]>): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const history of periods) for (const { from } of history) if (from !== undefined) days.add(from);
  for (const pack of packs) {
    for (const { from, until } of datedSections.flatMap((section): readonly Dated[] => pack[section])) {
      if (from !== undefined) days.add(day(from));
      if (until !== undefined) days.add(dayAfter(day(until)));
    }
  }
  return [...days].sort();
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
}
