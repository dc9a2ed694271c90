import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import type { Period } from "../../../server/src/core/packs/timeline.ts";
import type { Act, ActEnd, Clause, LastKnown, Resumption, Suspension } from "../../../server/src/generated/pack.ts";
import type { ActHistory, Law } from "./law.ts";
import { lines, table, text } from "./markdown.ts";
import { type ActPage, actLink } from "./page.ts";
import { spoken } from "./words.ts";

/** The reason for a period in Markdown, with its sources. */
interface Reason {
  readonly why: string;
  readonly pack: CompiledPack;
  readonly citations: readonly string[];
}

/**
 * A table of the periods of an act or clause, with the reason for each. The time before issue is left out, since the day of issue is shown
 * above.
 */
export function timelineTable(page: ActPage, periods: readonly Period[], clause?: Clause): string {
  const rows = periods
    .filter(({ state }) => state !== "not-issued")
    .map((period) => ({ period, reason: reasonOf(page, period, periods[periods.indexOf(period) - 1], clause) }));
  return table(rows, [
    { head: "State", cell: ({ period }) => (period.state === "unverified" ? "**unverified**" : spoken(period.state)) },
    { head: "From", cell: ({ period }) => period.from ?? "" },
    { head: "Until, included", cell: ({ period }) => period.until ?? "open" },
    { head: "Why", cell: ({ reason }) => reason.why },
    { head: "Sources", cell: ({ reason }) => page.sources.cite(reason.pack, reason.citations) },
  ]);
}

/** A period in a few words: `suspended 2025-11-07 to 2026-11-10`. */
export function shortPeriod(period: Period): string {
  return `${period.state === "unverified" ? "**unverified**" : spoken(period.state)} ${daysOf(period)}`;
}

/** The days of a period in words, including the last. */
export function daysOf({ from, until }: Period): string {
  if (until === undefined) return `from ${from ?? ""}`;
  return from === until ? `on ${from ?? ""}` : `${from ?? ""} to ${until}`;
}

/** The reason why a state is unverified, and the last facts known. */
export function unverifiedWords(period: Period, { act }: ActHistory, clause: Clause | undefined): string {
  const notBefore = clause?.notBefore ?? act.notBefore;
  const cause =
    period.suspension !== undefined
      ? `The suspension ran out on ${period.suspension.until ?? ""}, and no act was seen that says what follows.`
      : notBefore === undefined
        ? "Its first day in force was not read."
        : "Its first day in force depends on something that is not known; this is the earliest that it can be.";
  const known = lastKnownOf(period, act, clause);
  return lines(cause, known === undefined ? "" : `Last known on ${known.on}: ${text(known.text)}`);
}

function lastKnownOf(period: Period, act: Act, clause: Clause | undefined): LastKnown | undefined {
  return period.suspension?.lastKnown ?? clause?.lastKnown ?? act.lastKnown;
}

function reasonOf(page: ActPage, period: Period, before: Period | undefined, clause: Clause | undefined): Reason {
  const { law, history } = page;
  const { act, pack } = history;
  const own = (why: string, citations: readonly string[] = (clause ?? act).citations): Reason => ({ why, pack, citations });
  switch (period.state) {
    case "suspended":
      return suspended(law, history, period.suspension, clause);
    case "unverified":
      return unverified(law, history, period, clause);
    case "ended": {
      const end = endOf(act, clause);
      return own(changeWords(law, "Ended", end), end?.citations);
    }
    case "in-force": {
      const resumption = [...(act.resumptions ?? []), ...(clause?.resumptions ?? [])].find(({ on }) => on === period.from);
      if (resumption !== undefined) return own(changeWords(law, "In force again", resumption), resumption.citations);
      if (act.seenInForce?.on === period.from)
        return own("Seen in force on the first of these days; the first day in force was not read.", act.seenInForce?.citations);
      if (before?.state === "suspended") return own("The suspension was over; a later entry shows that it was in force in between.");
      const open = period.until === undefined ? " Nothing was found that suspends or ends it." : "";
      return own(`${clause?.effective === period.from ? "The clause takes effect." : "It takes effect."}${open}`);
    }
    default: {
      if (act.kind === "draft" || act.kind === "statement") return own(`A ${act.kind} never takes effect.`);
      // Of a clause it is not said that it was issued then: a later act may have put it in.
      const subject = clause === undefined ? "Issued" : "The clause is not in force yet";
      const effective = clause?.effective ?? (clause?.notBefore === undefined ? act.effective : undefined);
      return own(
        effective === undefined
          ? `${subject}; its first day in force depends on something that is not known.`
          : `${subject}; takes effect on ${effective}.`,
      );
    }
  }
}

function suspended(law: Law, history: ActHistory, suspension: Suspension | undefined, clause: Clause | undefined): Reason {
  if (suspension === undefined) return { why: "", pack: history.pack, citations: [] };
  const withAct = clause !== undefined && history.act.suspensions?.includes(suspension) === true ? " with the whole act" : "";
  const by =
    suspension.by === undefined ? "; the number of the act that says so was not found" : ` by ${actLink(law, suspension.by, "docs/acts")}`;
  return {
    why: lines(`Suspended${withAct}${by}.`, text(suspension.note ?? "")),
    pack: law.packOfSuspension(suspension, history),
    citations: suspension.citations,
  };
}

function unverified(law: Law, history: ActHistory, period: Period, clause: Clause | undefined): Reason {
  const { act, pack } = history;
  const { suspension } = period;
  const own = clause?.lastKnown ?? act.lastKnown;
  const ofSuspension = suspension !== undefined && (suspension.lastKnown !== undefined || own === undefined);
  return {
    why: unverifiedWords(period, history, clause),
    pack: ofSuspension ? law.packOfSuspension(suspension, history) : pack,
    citations: ofSuspension ? (suspension.lastKnown ?? suspension).citations : (own ?? clause ?? act).citations,
  };
}

/** The earliest end of the act or clause. */
function endOf(act: Act, clause: Clause | undefined): ActEnd | undefined {
  return [act.ends, clause?.ends].flatMap((end) => end ?? []).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

function changeWords(law: Law, what: string, change: ActEnd | Resumption | undefined): string {
  const by = change?.by === undefined ? "" : ` by ${actLink(law, change.by, "docs/acts")}`;
  return lines(`${what}${by}.`, text(change?.note ?? ""));
}
