import { dayAfter, type IsoDate } from "../date.ts";
import type { ListSection, PackBundle } from "./bundle.ts";
import { day } from "./days.ts";
import type { Period } from "./timeline.ts";

/** Sections whose entries may have dates of their own. */
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
 * Days on which anything in the packs may change, in order, each once: first days of the periods of acts and clauses, first days of dated
 * entries, and days after their last ones.
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
