import type { Texts } from "../../core/l10n/texts.ts";
import type { Packs } from "../../index.ts";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { CheckRequest, ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";
import type { Timings } from "./timings.ts";

/** One run of `check`, with its files and checkers: the inputs of checking and reporting. */
export interface Run extends Pick<Prepared, "files" | "changed" | "shard" | "idleMappings" | "unread" | "inputs"> {
  readonly host: Host;
  /** The language of messages. */
  readonly texts: Texts;
  readonly request: CheckRequest;
  /** The packs of every checker in use. */
  readonly packs: readonly Packs[];
  readonly targets: readonly ReportTarget[];
  /** The content of standard input; undefined if it is not read. */
  readonly given: Uint8Array | undefined;
  /** True for colors on standard output. */
  readonly color: boolean;
  readonly time: Timings;
  readonly problems: ProblemLog;
}
