import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { shownPath } from "../../files/paths.ts";
import type { ReportNotice } from "../../generated/report.ts";
import { apartWords, unreadWords, whyUnread } from "../../project/unread.ts";
import { noticeOf } from "../../report/run.ts";
import type { Run } from "../check/prepare.ts";
import type { ToldUnread } from "./run.ts";

/**
 * The unread files of a run, for reports.
 *
 * @param notChecked the number of unchecked items and of files with unread content, which also fail a run that fails on unread files
 * @param rows the number of skipped table rows
 */
export function toldUnread(
  { host, request, texts, unread }: Pick<Run, "host" | "request" | "texts" | "unread">,
  notChecked: number,
  rows: number,
): ToldUnread {
  const { files, acknowledged, notLookedAt, gitignored, excluded } = unread;
  return {
    files: files.map((one) => ({
      file: shownPath(host.cwd, one.name),
      why: one.sign,
      message: texts.sentences(whyUnread(one, one.apart)),
    })),
    apart: files.flatMap(({ apart }) => apart ?? []),
    passedOver: { acknowledged, notLookedAt, gitignored, rows, ...(excluded === 0 ? {} : { excluded }) },
    fails: request.failOnUnread && files.length + notLookedAt + notChecked > 0,
  };
}

/** The unread files in words. */
export function unreadNotices(
  { files, apart, passedOver }: Pick<ToldUnread, "files" | "apart" | "passedOver">,
  texts: Texts,
): readonly ReportNotice[] {
  const said = [
    ...unreadWords(
      files.map(({ file }) => file),
      passedOver.notLookedAt,
    ),
    ...apartWords(apart),
  ];
  return noticeOf("files/unread", said, texts);
}

/** The patterns of `files.unread` that match no file, in words. */
export function idlePatternNotices({ texts, unread }: Pick<Run, "texts" | "unread">): readonly ReportNotice[] {
  return unread.idle.flatMap((one) => noticeOf("unread/matches-nothing", [one, message("unread-idle-advice")], texts));
}
