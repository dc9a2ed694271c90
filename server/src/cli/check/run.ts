import type { Message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportChanged } from "../../generated/report.ts";
import type { Packs } from "../../index.ts";
import type { Graphs } from "../graph/graphs.ts";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { Judgeable } from "./checkers.ts";
import type { CheckRequest, ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";
import type { ShardOfFiles } from "./shard.ts";
import type { Timings } from "./timings.ts";

/** One run of `check`, when its files are found and their checkers made: all that judging and reporting work with. */
export interface Run {
  readonly host: Host;
  /** The language that is spoken to the user. */
  readonly texts: Texts;
  readonly request: CheckRequest;
  readonly files: Judgeable["files"];
  /** Which files changed; undefined where that was not asked. */
  readonly changed: ReportChanged | undefined;
  /** Which part of the files that were found they are; undefined for all. */
  readonly shard: ShardOfFiles | undefined;
  /** The mappings that claim no file, in words. */
  readonly idleMappings: readonly Message[];
  /** What looks like a bill of materials and is not read. */
  readonly unread: Prepared["unread"];
  /** The packs of every checker that is used. */
  readonly packs: readonly Packs[];
  /** The reports to write. */
  readonly targets: readonly ReportTarget[];
  /** What standard input held; undefined where it is not read. */
  readonly given: Uint8Array | undefined;
  /** Colours on standard output. */
  readonly color: boolean;
  /** The files that those of the run refer to. */
  readonly graphs: Graphs;
  readonly time: Timings;
  readonly problems: ProblemLog;
}
