import { actsSetAsideWords } from "../core/config/actsSetAside.ts";
import { type LoweredRule, loweredWords } from "../core/config/loweredRules.ts";
import { offMaterialWords } from "../core/config/offMaterials.ts";
import type { CheckSettings } from "../core/judge/types.ts";
import type { Argument } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { Packs } from "../core/packs/at.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { ReportNotice } from "../generated/report.ts";
import { noticeOf } from "./run.ts";

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

/** True when a notice mentions something that findings leave out. */
export function leaveOut(notices: readonly ReportNotice[]): boolean {
  return notices.some(({ id }) => silencing.includes(id));
}

/**
 * The notices about rules that settings lower or switch off, and about acts and material classes that they set aside.
 *
 * @param holder name of the file or setting that does
 */
export function loweringNotices(
  holder: Argument,
  lowered: readonly LoweredRule[],
  { materials, actStates }: Pick<CheckSettings, "materials" | "actStates">,
  packs: Packs,
  texts: Texts,
): readonly ReportNotice[] {
  return [
    ...(lowered.length === 0 ? [] : noticeOf("rules-lowered", loweredWords(holder, lowered), texts)),
    ...noticeOf("acts-set-aside", actsSetAsideWords(holder, actStates, packs), texts),
    ...noticeOf("materials-off", offMaterialWords(holder, materials, packs.recogniserData), texts),
  ];
}
