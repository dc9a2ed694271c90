import type { CancellationToken } from "vscode-languageserver";
import { compareFindings } from "../../core/changes/compareFindings.ts";
import { type DeclaredDay, declaredDays } from "../../core/changes/declaredDays.ts";
import { dayAfter } from "../../core/date.ts";
import { counts, type Finding } from "../../core/finding.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo, getOrInsert } from "../../core/maps.ts";
import { type ChangeDay, changeDaysIn } from "../../core/packs/stateChanges.ts";
import { perKey } from "../../core/perKey.ts";
import type { Checker, IsoDate, Verdict } from "../../index.ts";
import { rangeOf } from "../features/support/range.ts";
import type { ComingDay, ComingEvent, EffectFinding, EffectOnFile } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The dates in a snapshot, kept with it. */
const datesOf = perKey(datesIn);

/**
 * Answers `lodestone/comingDays`. Days count from the date chosen in the session, else from today.
 *
 * @throws ResponseError on cancellation, between two files
 */
export async function comingDays(
  snapshots: WorkspaceSnapshots,
  session: Session,
  token: CancellationToken,
): Promise<{ readonly today: IsoDate; readonly days: readonly ComingDay[] }> {
  const today = session.asOf ?? session.today;
  const events = new Map<string, ComingEvent[]>();
  const checkers = new Set([session.checker]);
  for await (const { uri, path, snapshot } of snapshots.all(token)) {
    if ("problem" in snapshot) continue;
    checkers.add(snapshot.checker);
    for (const { date, kind, name, span } of datesOf(snapshot)) {
      if (date <= today) continue;
      const event = { uri, path, range: rangeOf(snapshot.lines, span), kind, name };
      addTo(events, date, event);
    }
  }
  const law = changesAfter(today, checkers, session.checker.texts);
  const dates = [...new Set([...law.keys(), ...events.keys()])].sort();
  return { today, days: dates.map((date) => ({ date, law: [...(law.get(date)?.values() ?? [])], events: events.get(date) ?? [] })) };
}

/**
 * Answers `lodestone/effectsOf`: compares the findings of each file under the law of that date and of their own. A document with a date
 * of its own is left out, unless the session has chosen one for all.
 *
 * @throws ResponseError on cancellation, between two files
 */
export async function effectsOf(
  date: IsoDate,
  snapshots: WorkspaceSnapshots,
  { asOf }: Pick<Session, "asOf">,
  token: CancellationToken,
): Promise<{ readonly files: readonly EffectOnFile[] }> {
  const files: EffectOnFile[] = [];
  for await (const { uri, path, snapshot } of snapshots.all(token)) {
    if ("problem" in snapshot) continue;
    const before = snapshot.verdict;
    const floating = new Set(
      before.documents.filter(({ asOfSource }) => asOf !== undefined || asOfSource === "today").map(({ index }) => index),
    );
    if (floating.size === 0) continue;
    const { appears, vanishes, changed } = compareFindings(counting(before, floating), counting(judgedOn(snapshot, date), floating));
    if (appears.length + vanishes.length + changed.length === 0) continue;
    const inShort = ({ ruleId, severity, message, start, end, basis }: Finding): EffectFinding => ({
      ruleId,
      severity,
      message,
      range: rangeOf(snapshot.lines, { start, end }),
      acts: basis?.kind === "acts" ? basis.acts : [],
    });
    files.push({
      uri,
      path,
      appears: appears.map(inShort),
      vanishes: vanishes.map(inShort),
      changed: changed.map(({ after }) => inShort(after)),
    });
  }
  return { files };
}

/** By date, the changes of law in the packs of the checkers; several may contain the same act. */
function changesAfter(
  today: IsoDate,
  checkers: Iterable<Checker>,
  texts: Texts,
): ReadonlyMap<string, ReadonlyMap<string, ChangeDay["changes"][number]>> {
  const byDate = new Map<string, Map<string, ChangeDay["changes"][number]>>();
  for (const { packs } of checkers) {
    const days = packs.changeDays().filter(({ date }) => date > today);
    for (const { date, changes } of changeDaysIn(days, texts)) {
      const known = getOrInsert(byDate, date, () => new Map());
      for (const change of changes) known.set(`${change.act} ${change.clause ?? ""}`, change);
    }
  }
  return byDate;
}

/** The days declared in a snapshot. A licence or waiver still holds on its last day, so its event is the day after. */
function datesIn(snapshot: Snapshot): readonly DeclaredDay[] {
  return declaredDays(snapshot.checker.inspect(inputOf(snapshot))).map((day) =>
    day.kind === "export" ? day : { ...day, date: dayAfter(day.date) },
  );
}

function counting({ findings }: Pick<Verdict, "findings">, documents: ReadonlySet<number>): readonly Finding[] {
  return findings.filter((finding) => counts(finding) && documents.has(finding.document));
}

function judgedOn(snapshot: Snapshot, date: IsoDate): Verdict {
  return snapshot.checker.check(inputOf(snapshot, { ...snapshot.settings, asOf: { date, source: "option" } }));
}
