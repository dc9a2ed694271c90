import { join } from "node:path";
import type { LoweredRule } from "../../core/config/loweredRules.ts";
import { pastDayWords } from "../../core/config/pastDay.ts";
import { configName } from "../../core/fileNames.ts";
import { code } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import type { ReportLoweredRule, ReportNotice } from "../../generated/report.ts";
import { loweringNotices } from "../../report/notices.ts";
import { noticeOf } from "../../report/run.ts";
import type { Run } from "../check/prepare.ts";

/** The rules that settings disable or lower, and the acts and material classes that they set aside, for reports. */
export interface Lowered {
  readonly loweredRules: readonly ReportLoweredRule[];
  /** The same in words, for formats without a field for it. */
  readonly notices: readonly ReportNotice[];
}

/** All that the configurations of a run lower or set aside, each once. */
export function loweredIn({ files, host, texts }: Pick<Run, "files" | "host" | "texts">): Lowered {
  const byConfig = new Map<string, readonly LoweredRule[]>();
  const known = new Set<unknown>();
  const notices: ReportNotice[] = [];
  for (const { file, checker } of files) {
    if (known.has(file.rules)) continue;
    known.add(file.rules);
    const lowered = file.rules.lowered(checker);
    const config = shownPath(host.cwd, join(file.root, configName));
    if (lowered.length > 0) byConfig.set(config, lowered);
    notices.push(...loweringNotices(code(config), lowered, file.rules, checker.packs, texts));
  }
  return {
    loweredRules: [...byConfig].flatMap(([config, lowered]) =>
      lowered.map(({ rule, severity, level, by, files: patterns, authorities }) => ({
        config,
        rule,
        severity,
        level,
        by,
        ...(patterns === undefined ? {} : { files: [...patterns] }),
        ...(authorities === undefined ? {} : { authorities: [...authorities] }),
      })),
    ),
    notices,
  };
}

/** A notice for each configuration of a run that sets a past check date; none if `--as-of` overrides them. */
export function pastDayNotices({
  files,
  host,
  request,
  texts,
}: Pick<Run, "files" | "host" | "request" | "texts">): readonly ReportNotice[] {
  if (request.asOf !== undefined) return [];
  const days = new Map(files.map(({ file }) => [shownPath(host.cwd, join(file.root, configName)), file.rules.asOf]));
  return [...days].flatMap(([config, asOf]) => noticeOf("day-in-the-past", pastDayWords(code(config), asOf, host.today), texts));
}
