import { listOf, type Message, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import { inEnglish, type Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import { visibleProse } from "../../core/text/visible.ts";
import type { ReportChanged } from "../../generated/report.ts";
import { type AsOfSources, lawOf } from "../../report/lawOf.ts";
import { counted } from "../../report/phrasing.ts";
import type { ShardOfFiles } from "../check/shard.ts";
import { fixesText } from "../fix/summary.ts";
import type { RunEnd } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { wrap } from "../terminal/wrap.ts";

const sources: AsOfSources = {
  option: message("report-source-of-run", { source: "option" }),
  setting: message("report-source-of-run", { source: "setting" }),
  today: message("report-source-of-run", { source: "today" }),
  "per-file": message("report-each-by-its-own"),
};

/** The summary under a report for people: what was judged, by which law, and with what result. */
export function summaryLines(run: RunEnd, { colors, columns }: TextLayout, texts: Texts): string[] {
  const { summary, rareEarthItems: rareEarth, undeclared, packs, notices, problems, fixes } = run;
  const { files, documents, items } = summary;
  const state = rareEarth === 0 ? "none" : undeclared === 0 ? "declared" : "undeclared";
  const judged =
    items === 0
      ? message("summary-judged", { files, documents, items })
      : message("summary-judged-rare-earth", { files, documents, items, rareEarth, undeclared, state });
  const counts = [
    painted(summary.error, "summary-errors", colors.red),
    painted(summary.warning, "summary-warnings", colors.yellow),
    ...(summary.information === 0 ? [] : [painted(summary.information, "summary-informations", colors.blue)]),
    ...(summary.hint === 0 ? [] : [painted(summary.hint, "summary-hints", (text) => text)]),
  ];
  const clean = summary.error + summary.warning + summary.information + summary.hint === 0;
  const { suppressed, baselined } = summary;
  const byWaiver = suppressed - baselined;
  const aside = [
    ...(byWaiver === 0 ? [] : [texts.say("summary-waived", { count: byWaiver })]),
    ...(baselined === 0 ? [] : [texts.say("summary-baselined", { count: baselined })]),
  ];
  const result = () => texts.say("summary-result", { counts: listOf(counts, "comma") });
  const verdict = clean && problems.length === 0 ? [colors.green(texts.say("summary-clean"))] : clean ? [] : [result()];
  const notes = notices.flatMap((notice) =>
    wrap(texts.say("summary-notice", { text: verbatim(visibleProse(notice.message)) }), columns).map((line) => colors.yellow(line)),
  );
  return [
    colors.dim("─".repeat(columns)),
    ...(fixes === undefined ? [] : wrap(fixesText(fixes, texts), columns)),
    ...verdict.map(colors.bold),
    ...aside.flatMap((line) => wrap(line, columns)),
    ...(problems.length === 0
      ? []
      : wrap(texts.say("summary-unchecked", { count: problems.length }), columns).map((line) => colors.bold(colors.red(line)))),
    ...(run.changed === undefined ? [] : wrap(changedText(run.changed), columns)),
    ...(run.shard === undefined ? [] : wrap(shardText(run.shard), columns)),
    ...wrap(texts.of(judged), columns),
    ...[...wrap(texts.of(lawMessage(run)), columns), ...wrap(`Packs: ${packsText(packs)}.`, columns)].map((line) => colors.dim(line)),
    ...notes,
  ];

  function painted(count: number, id: CountId, paint: (text: string) => string): Verbatim {
    const text = texts.say(id, { count });
    return verbatim(count === 0 ? text : paint(text)); // colours belong to no language
  }
}

type CountId = "summary-errors" | "summary-warnings" | "summary-informations" | "summary-hints";

/** The day by whose law was judged, or the first and the last, and where they come from. */
function lawMessage({ asOf: { date, source }, days }: RunEnd): Message {
  if (source !== "per-file" || days === undefined) return message("summary-law", { date: verbatim(date), source });
  return days.first === days.last ? message("summary-law-export-date", { date: days.first }) : message("summary-law-days", days);
}

/** Which files a run was about, where it was about those that changed. */
export function changedText({ ref, files, affected, found }: ReportChanged): string {
  const since = ref === undefined ? "the last commit" : ref;
  if (files === 0) return `Nothing changed since ${since} that concerns the ${counted(found, "file")} found, so none was checked.`;
  const others = affected === 0 ? "" : `, ${affected} of them by what they refer to or what governs them`;
  return `Changed since ${since}: ${files} of the ${counted(found, "file")} found${others}.`;
}

/** Which part of the files a run was about. */
export function shardText({ index, count, files, found }: ShardOfFiles): string {
  const share = files === 0 ? "none of" : `${files} of`;
  return `Shard ${index} of ${count}: ${share} the ${counted(found, "file")} that ${found === 1 ? "was" : "were"} found.`;
}

/** The day by whose law was judged, or the first and the last, and where they come from. */
export function dayText(run: RunEnd, texts: Texts = inEnglish): string {
  return lawOf(run, sources, texts);
}

/** Packs of the same version and review, as all of one release are, share one mention. */
export function packsText(packs: RunEnd["packs"]): string {
  const groups = new Map<string, string[]>();
  for (const { id, version, reviewedOn } of packs) {
    const what = `${version} (reviewed ${reviewedOn})`;
    addTo(groups, what, id);
  }
  return [...groups].map(([what, ids]) => `${ids.join(", ")} ${what}`).join("; ");
}
