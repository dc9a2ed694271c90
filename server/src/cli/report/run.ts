import type { Message } from "../../core/l10n/message.ts";
import type { RunState } from "../../core/states/ofRun.ts";
import type {
  Report,
  ReportChanged,
  ReportFixes,
  ReportLoweredRule,
  ReportNotice,
  ReportPack,
  ReportPassedOver,
  ReportSummary,
  ReportUnread,
} from "../../generated/report.ts";
import type { RunTotals } from "../../report/totals.ts";
import type { ShardOfFiles } from "../check/shard.ts";

/** Why something could not be checked: the reason for exit status 2. */
export interface Problem {
  /** Path as the report writes paths; absent where no file is meant. */
  readonly path?: string;
  /** From 1; absent where no place in the file is meant. */
  readonly position?: { readonly line: number; readonly column: number };
  /** The id of a mistake in a mapping, which is told with it. */
  readonly id?: string;
  /** What was seen, why it matters, what to do, in sentences. */
  readonly message: readonly Message[];
}

/** The same in the language of the report. */
export interface ToldProblem extends Pick<Problem, "path" | "position"> {
  readonly message: string;
}

/** What reports say of files that look like bills of materials and were not read. */
export interface ToldUnread {
  readonly files: readonly ReportUnread[];
  readonly passedOver: ReportPassedOver;
  /** Whether the run fails by them. */
  readonly fails: boolean;
}

/** What is known when all files have been judged. */
export interface RunEnd {
  readonly asOf: Report["asOf"];
  readonly packs: readonly ReportPack[];
  readonly notices: readonly ReportNotice[];
  /** The rules that settings silence or make milder. */
  readonly loweredRules: readonly ReportLoweredRule[];
  /** What looks like a bill of materials and was not read. */
  readonly unread: ToldUnread;
  readonly summary: ReportSummary;
  readonly state: RunState;
  /** First and last day that documents were judged at; undefined where there was no document. */
  readonly days: RunTotals["days"];
  /** Which files changed, where only those were judged. */
  readonly changed: ReportChanged | undefined;
  /** Which part of the files was judged; undefined for all. */
  readonly shard: ShardOfFiles | undefined;
  readonly problems: readonly ToldProblem[];
  /** Absent where nobody asked for fixes. */
  readonly fixes?: ReportFixes;
  readonly exitStatus: 0 | 1 | 2;
}
