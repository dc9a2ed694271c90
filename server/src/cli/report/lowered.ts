import { join } from "node:path";
import { configName } from "../../core/config/fileRules.ts";
import { type LoweredRule, loweredWords } from "../../core/config/loweredRules.ts";
import { shownPath } from "../../files/paths.ts";
import type { ReportLoweredRule, ReportNotice } from "../../generated/report.ts";
import type { Run } from "../check/run.ts";

/** What reports say of rules that settings silence or make milder. */
export interface Lowered {
  readonly loweredRules: readonly ReportLoweredRule[];
  /** The same in words, for reports that have no other place for it. */
  readonly notices: readonly ReportNotice[];
}

/** What the configurations of the files of a run lower, each once. */
export function loweredIn({ files, host }: Pick<Run, "files" | "host">): Lowered {
  const byConfig = new Map<string, readonly LoweredRule[]>();
  const known = new Set<unknown>();
  for (const { file, checker } of files) {
    if (known.has(file.rules)) continue;
    known.add(file.rules);
    const lowered = file.rules.lowered(checker.rules);
    if (lowered.length > 0) byConfig.set(shownPath(host.cwd, join(file.root, configName)), lowered);
  }
  return {
    loweredRules: [...byConfig].flatMap(([config, lowered]) =>
      lowered.map(({ rule, severity, level, by, files: patterns }) => ({
        config,
        rule,
        severity,
        level,
        by,
        ...(patterns === undefined ? {} : { files: [...patterns] }),
      })),
    ),
    notices: [...byConfig].map(([config, lowered]) => ({ id: "rules-lowered", message: loweredWords(`\`${config}\``, lowered) })),
  };
}
