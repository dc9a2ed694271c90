import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { ToldFile } from "../../report/fileReport.ts";
import type { ToldProblem } from "../../report/model.ts";
import { noticesInOrder } from "../../report/notices.ts";
import { noticeOf } from "../../report/run.ts";
import type { RunTotals } from "../../report/totals.ts";
import type { CheckRequest } from "../check/options.ts";
import { concluded } from "../check/runEnd.ts";
import type { Problem, RunEnd, ToldUnread } from "../report/run.ts";
import { unreadNotices } from "../report/unread.ts";
import type { OpenShard } from "./read.ts";
import type { ShardHead } from "./shardFile.ts";

/** The reasons why some files are not all shards of one run; empty if they are. */
export function whyApart(shards: readonly OpenShard[], locale: string): Problem[] {
  const [first, ...more] = shards;
  if (first === undefined) return [];
  const problems = more.flatMap(({ name, head }): Problem[] => {
    const differing = differenceOf(first.head, head);
    return differing === undefined
      ? []
      : [{ path: name, message: [message("merge-shards-differ", { in: differing, other: verbatim(first.name) })] }];
  });
  if (first.head.locale !== locale)
    problems.push({
      path: first.name,
      message: [message("merge-locale"), message("usage-write-form", { form: verbatim(`--locale ${first.head.locale}`) })],
    });
  if (problems.length > 0) return problems;
  const { count, found } = first.head.shard;
  const numbers = shards.map(({ head }) => head.shard.index);
  const doubled = shards.filter(({ head }, at) => numbers.indexOf(head.shard.index) < at);
  for (const { name, head } of doubled)
    problems.push({ path: name, message: [message("merge-shard-doubled", { index: verbatim(String(head.shard.index)) })] });
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !numbers.includes(index));
  const some = missing.slice(0, mostNamed).map((index) => verbatim(String(index)));
  if (missing.length > 0)
    problems.push({ message: [message("merge-shards-missing", { count: missing.length, shards: { list: some, joined: "comma" } })] });
  if (problems.length > 0) return problems;
  const files = shards.reduce((sum, { head }) => sum + head.shard.files, 0);
  return files === found ? [] : [{ message: [message("merge-files-differ", { files, found })] }];
}

/** Missing shards that are named. */
const mostNamed = 20;

/** The first property in which these shards differ, although shards of one run agree in it. */
function differenceOf(a: ShardHead, b: ShardHead): "count" | "files" | "locale" | "date" | "settings" | undefined {
  if (a.shard.count !== b.shard.count) return "count";
  if (a.locale !== b.locale) return "locale";
  if ((a.asOf ?? a.today) !== (b.asOf ?? b.today) || (a.asOf === undefined) !== (b.asOf === undefined)) return "date";
  if (a.settings !== b.settings) return "settings";
  return a.shard.found === b.shard.found && a.files === b.files ? undefined : "files";
}

/** The files of all shards in the order of one run: by path, parts files last. One file of each shard is held at a time. */
export function* filesInOrder(shards: readonly OpenShard[]): Generator<ToldFile> {
  const open = shards.map((shard) => shard.files()[Symbol.iterator]());
  const next = open.map((files) => files.next());
  for (;;) {
    let [least, at]: [ToldFile | undefined, number] = [undefined, -1];
    for (const [index, { done, value }] of next.entries()) {
      if (done === true || (least !== undefined && inOrder(least, value) <= 0)) continue;
      [least, at] = [value, index];
    }
    const files = open[at];
    if (least === undefined || files === undefined) return;
    yield least;
    next[at] = files.next();
  }
}

function inOrder(a: ToldFile, b: ToldFile): number {
  return Number(a.isParts) - Number(b.isParts) || byCodeUnit(a.report.path, b.report.path);
}

/**
 * The results of the whole run. A notice of several shards appears once.
 *
 * @param problems those of the shards and of the merge itself
 */
export function mergedEnd(
  shards: readonly OpenShard[],
  counts: RunTotals,
  request: Pick<CheckRequest, "failOn" | "maxWarnings" | "failOnUnread">,
  texts: Texts,
  problems: RunEnd["problems"],
): RunEnd {
  const ends = shards.map(({ end }) => end);
  const [head] = shards.map((shard) => shard.head) as [ShardHead, ...ShardHead[]]; // a merge has shards
  const unread = mergedUnread(
    ends.map((end) => end.unread),
    counts,
    request.failOnUnread,
  );
  const ofRun = noticesInOrder(once(ends.flatMap(({ notices }) => notices)).filter(({ id }) => id !== "files/unread"));
  const { untold } = head;
  const unused =
    untold.length === 0
      ? []
      : [
          message("merge-untold", { kinds: listOf(untold.map((kind) => message("merge-untold-kind", { kind }))) }),
          message("merge-untold-advice"),
        ];
  const told = {
    packs: once(ends.flatMap(({ packs }) => packs)),
    notices: [...ofRun, ...unreadNotices(unread, texts), ...noticeOf("merge/unused-unknown", unused, texts)],
    loweredRules: once(ends.flatMap(({ loweredRules }) => loweredRules)),
    problems,
    unread,
    changed: ends[0]?.changed,
    shard: undefined,
  };
  return concluded(told, counts, head, request, untold.length);
}

/**
 * Every shard counts all excluded and git-ignored paths, so the greatest count is taken. The other counts cover its own files and are
 * added.
 */
function mergedUnread(unread: readonly ToldUnread[], counts: RunTotals, failOnUnread: boolean): ToldUnread {
  const files = unread.flatMap((one) => one.files).sort((a, b) => byCodeUnit(a.file, b.file));
  const sum = (key: "acknowledged" | "notLookedAt" | "rows"): number => unread.reduce((all, { passedOver }) => all + passedOver[key], 0);
  const excluded = Math.max(...unread.map(({ passedOver }) => passedOver.excluded ?? 0));
  const notLookedAt = sum("notLookedAt");
  return {
    files,
    apart: unread.flatMap(({ apart }) => apart).sort((a, b) => byCodeUnit(a.folder, b.folder)),
    passedOver: {
      acknowledged: sum("acknowledged"),
      notLookedAt,
      gitignored: Math.max(...unread.map(({ passedOver }) => passedOver.gitignored)),
      rows: sum("rows"),
      ...(excluded === 0 ? {} : { excluded }),
    },
    fails: failOnUnread && files.length + notLookedAt + counts.summary.notChecked + counts.unjudged > 0,
  };
}

/**
 * The problems of all shards in the order of a single run: first those with paths, which every shard reports, then those with files, by
 * path.
 */
export function problemsOf(shards: readonly OpenShard[]): RunEnd["problems"] {
  const known = shards.map(({ end }) => new Set(end.problems.map((problem) => JSON.stringify(problem))));
  const all = once(shards.flatMap(({ end }) => end.problems));
  const isShared = (problem: ToldProblem): boolean => known.every((one) => one.has(JSON.stringify(problem)));
  return [...all.filter(isShared), ...all.filter((one) => !isShared(one)).sort((a, b) => byCodeUnit(a.path ?? "", b.path ?? ""))];
}

/** The values without repetition, by content. */
function once<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
