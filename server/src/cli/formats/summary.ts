import { severities } from "../../core/finding.ts";
import { type Argument, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { noFindings } from "../../core/states/inWords.ts";
import { isWhole } from "../../core/states/ofRun.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ReportChanged } from "../../generated/report.ts";
import { type AsOfSources, lawOf, packGroups, passedOverMessages } from "../../report/run.ts";
import type { ShardOfFiles } from "../check/shard.ts";
import { fixesMessages } from "../fix/summary.ts";
import type { RunEnd } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";

const sources: AsOfSources = {
  option: message("report-source-of-run", { source: "option" }),
  setting: message("report-source-of-run", { source: "setting" }),
  today: message("report-source-of-run", { source: "today" }),
  "per-file": message("report-each-by-its-own"),
};

/** The summary after a text report: the checked files, the law, and the result. */
export function summaryLines(run: RunEnd, { colors, columns }: TextLayout, texts: Texts): string[] {
  const { summary, packs, notices, problems, fixes } = run;
  const paints = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: (text: string) => text };
  const counts = severities.flatMap((severity) => {
    const count = summary[severity];
    if (count === 0 && severity !== "error" && severity !== "warning") return [];
    const text = texts.say("explain-findings", { severity, count });
    return verbatim(count === 0 ? text : paints[severity](text)); // colours belong to no language
  });
  const { suppressed, baselined } = summary;
  const byWaiver = suppressed - baselined;
  const aside = [
    ...(byWaiver === 0 ? [] : [texts.say("summary-waived", { count: byWaiver })]),
    ...(baselined === 0 ? [] : [texts.say("summary-baselined", { count: baselined })]),
  ];
  const isClean = summary.error + summary.warning + summary.information + summary.hint === 0;
  const result = (counts: Argument): string => texts.say("summary-result", { counts });
  const paint = run.state.kind === "nothing-found" ? colors.green : (text: string) => text;
  const verdict = isClean ? noFindings(run.state).map((said) => paint(result(said))) : [result(listOf(counts, "comma"))];
  const notes = notices.flatMap((notice) =>
    wrap(texts.say("summary-notice", { text: verbatim(visibleProse(notice.message)) }), columns).map((line) => colors.yellow(line)),
  );
  return [
    colors.dim("─".repeat(columns)),
    ...(fixes === undefined ? [] : wrap(texts.sentences(fixesMessages(fixes)), columns)),
    ...verdict.map(colors.bold),
    ...(summary.unfinished === 0 ? [] : wrap(texts.of(unfinishedMessage(summary)), columns).map(colors.bold)),
    ...aside.flatMap((line) => wrap(line, columns)),
    ...(problems.length === 0
      ? []
      : wrap(texts.say("summary-unchecked", { count: problems.length }), columns).map((line) => colors.bold(colors.red(line)))),
    ...(run.changed === undefined ? [] : wrap(texts.of(changedMessage(run.changed)), columns)),
    ...(run.shard === undefined ? [] : wrap(texts.of(shardMessage(run.shard)), columns)),
    ...wrap(texts.of(judgedMessage(run)), columns),
    ...passedOverMessages(run.unread.passedOver).flatMap((said) => wrap(texts.of(said), columns)),
    ...[...wrap(texts.of(lawMessage(run)), columns), ...wrap(texts.of(packsMessage(packs)), columns)].map((line) => colors.dim(line)),
    ...notes,
  ];
}

/** The number of unfinished forms. */
export function unfinishedMessage({ unfinished }: RunEnd["summary"]): Message {
  return message("summary-unfinished", { count: unfinished });
}

/** The number of checked files, documents and items, of items with a monitored material, and of unchecked items. */
export function judgedMessage({ summary, state: runState }: Pick<RunEnd, "summary" | "state">): Message {
  const { files, filesInPart: inPart, filesNotJudged: unjudged, documents } = summary;
  const { items, materialItems: held, undeclared, notChecked: unchecked } = summary;
  const state = held === 0 ? "none" : undeclared === 0 ? "declared" : "undeclared";
  return items === unchecked
    ? message("summary-judged", { files, inPart, unjudged, documents, items, unchecked })
    : message("summary-judged-held", {
        files,
        inPart,
        unjudged,
        documents,
        items,
        held,
        undeclared,
        waived: summary.undeclaredWaived ?? 0,
        state,
        unchecked,
        among: isWhole(runState) ? "all" : "checked",
      });
}

/** The check date, or the first and the last one, with the origin. */
export function lawMessage({ asOf: { date, source }, days }: RunEnd): Message {
  if (source !== "per-file" || days === undefined) return message("summary-law", { date: verbatim(date), source });
  return days.first === days.last ? message("summary-law-export-date", { date: days.first }) : message("summary-law-days", days);
}

/** The selection of a run that checks only changed files. */
export function changedMessage({ ref, files, affected, found }: ReportChanged): Message {
  const since = { base: ref === undefined ? "commit" : "ref", ref: verbatim(ref ?? "") } as const;
  return files === 0
    ? message("output-changed-none", { ...since, found })
    : message("output-changed", { ...since, files, affected, found });
}

/** The shard of a run. */
export function shardMessage({ index, count, files, found }: ShardOfFiles): Message {
  return message("output-shard", { index, count, files, found });
}

/** The check date, or the first and the last one, with the origin. */
export function dayText(run: RunEnd, texts: Texts): string {
  return lawOf(run, sources, texts);
}

/** The packs of a run. A bundle of law common to all packs is named once. Otherwise each pack has its own. */
export function packsMessage(packs: RunEnd["packs"]): Message {
  const laws = [...new Set(packs.flatMap(({ law }) => law?.path ?? []))];
  const [only, ...more] = laws;
  if (only === undefined) return message("output-packs", { packs: packsNamed(packs) });
  const ofLaw = new Set(packs.flatMap(({ id, law }) => (law === undefined ? [] : [id])));
  const isMixed = more.length > 0 || packs.some(({ id, law }) => law === undefined && ofLaw.has(id));
  if (isMixed) return message("output-packs", { packs: packsNamed(packs, "with-law") });
  return message("output-packs-of-law", { law: verbatim(visible(only)), packs: packsNamed(packs) });
}

/** The names of packs, grouped by release. With `with-law`, each group has its bundle of law, if there is one. */
export function packsNamed(packs: RunEnd["packs"], laws: "with-law" | "without-law" = "without-law"): Argument {
  const mentions = packGroups(packs).map(({ ids, version, reviewedOn, law }): Message => {
    const list = listOf(
      ids.map((id) => verbatim(visible(id))),
      "comma",
    );
    const named = { ids: list, version: verbatim(visible(version)), date: verbatim(reviewedOn) };
    if (laws === "without-law" || law === undefined) return message("output-pack", named);
    return message("output-pack-of-law", { ...named, law: verbatim(visible(law.path)) });
  });
  return listOf(mentions, "semicolon");
}
