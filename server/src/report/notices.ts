import { byCodeUnit } from "../core/text/ordered.ts";
import type { ReportNotice } from "../generated/report.ts";

/** The ids of notices in the order of a report; all others stand between them. */
const firstNotices: readonly string[] = [
  "law",
  "law-older",
  "pack-stale",
  "day-in-the-past",
  "mapping/matches-nothing",
  "rules-lowered",
  "acts-set-aside",
  "materials-off",
];
const lastNotices: readonly string[] = ["files/unread", "unread/matches-nothing"];

/** Sorts notices by kind, and those of one kind by their words: an order that does not depend on the files of a shard. */
export function noticesInOrder(notices: readonly ReportNotice[]): readonly ReportNotice[] {
  const rank = ({ id }: ReportNotice): number => {
    const first = firstNotices.indexOf(id);
    return first >= 0 ? first - firstNotices.length : lastNotices.indexOf(id) + 1;
  };
  return notices.toSorted((a, b) => rank(a) - rank(b) || (a.id === b.id ? byCodeUnit(a.message, b.message) : 0));
}

/** The ids of notices about something that findings leave out. */
const silencing: readonly string[] = ["acts-set-aside", "materials-off", "law-lacks"];

/** True where notices tell of something that findings leave out. */
export function leaveOut(notices: readonly ReportNotice[]): boolean {
  return notices.some(({ id }) => silencing.includes(id));
}
