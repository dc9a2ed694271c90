import type { Texts } from "../../core/l10n/texts.ts";
import type { Packs } from "../../index.ts";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { CheckRequest, ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";
import type { Timings } from "./timings.ts";

/** One run of `check`, when its files are found and their checkers made: all that judging and reporting work with. */
export interface Run extends Pick<Prepared, "files" | "changed" | "shard" | "idleMappings" | "unread" | "graphs"> {
  readonly host: Host;
  /** The language that is spoken to the user. */
  readonly texts: Texts;
  readonly request: CheckRequest;
  /** The packs of every checker that is used. */
  readonly packs: readonly Packs[];
  /** The reports to write. */
  readonly targets: readonly ReportTarget[];
  /** What standard input held; undefined where it is not read. */
  readonly given: Uint8Array | undefined;
  /** Colours on standard output. */
  readonly color: boolean;
  readonly time: Timings;
  readonly problems: ProblemLog;
}
