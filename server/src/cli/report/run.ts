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
import type { Apart } from "../../project/unread.ts";
import type { ToldProblem } from "../../report/model.ts";
import type { RunTotals } from "../../report/totals.ts";
import type { ShardOfFiles } from "../check/shard.ts";

/** The reason why something could not be checked, which causes exit status 2. */
export interface Problem {
  /** The path as shown in reports; absent for a problem without a file. */
  readonly path?: string;
  /** Counted from 1; absent for a problem without a position. */
  readonly position?: { readonly line: number; readonly column: number };
  /** The id of the mapping error, for display. */
  readonly id?: string;
  /** The problem, its consequence and advice, in sentences. */
  readonly message: readonly Message[];
}

/** The unread files that resemble bills of materials, for reports. */
export interface ToldUnread {
  readonly files: readonly ReportUnread[];
  /** The reasons why settings do not reach some of them. */
  readonly apart: readonly Apart[];
  readonly passedOver: ReportPassedOver;
  /** True when they fail the run. */
  readonly fails: boolean;
}

/** The results of a run once all files are checked. */
export interface RunEnd {
  readonly asOf: Report["asOf"];
  readonly packs: readonly ReportPack[];
  readonly notices: readonly ReportNotice[];
  /** The rules that settings disable or lower. */
  readonly loweredRules: readonly ReportLoweredRule[];
  /** The unread files that resemble bills of materials. */
  readonly unread: ToldUnread;
  readonly summary: ReportSummary;
  readonly state: RunState;
  /** The first and last check date of the documents; undefined without documents. */
  readonly days: RunTotals["days"];
  /** The selection of changed files, if only those were checked. */
  readonly changed: ReportChanged | undefined;
  /** The shard that was checked; undefined for all files. */
  readonly shard: ShardOfFiles | undefined;
  readonly problems: readonly ToldProblem[];
  /** Absent without a request for fixes. */
  readonly fixes?: ReportFixes;
  readonly exitStatus: 0 | 1 | 2;
}
