import { addTo } from "../../core/maps.ts";
import { visibleProse } from "../../core/text/visible.ts";
import type { ReportChanged } from "../../generated/report.ts";
import { type AsOfSources, lawOf } from "../../report/lawOf.ts";
import { counted, uncheckedOnStderr } from "../../report/phrasing.ts";
import type { ShardOfFiles } from "../check/shard.ts";
import { fixesText } from "../fix/summary.ts";
import type { RunEnd } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { wrap } from "../terminal/wrap.ts";

const sources: AsOfSources = {
  option: "--as-of",
  setting: "asOf in lodestone.yaml",
  today: "today in Beijing",
  "per-file": "each by its own date, else today in Beijing",
};

/** The summary under a report for people: what was judged, by which law, and with what result. */
export function summaryLines(run: RunEnd, { colors, columns }: TextLayout): string[] {
  const { summary, rareEarthItems, undeclared, packs, notices, problems, fixes } = run;
  const judged = `${counted(summary.files, "file")}, ${counted(summary.documents, "document")}, ${counted(summary.items, "item")}`;
  const rareEarth =
    rareEarthItems === 0
      ? "none with rare earth"
      : `${rareEarthItems} with rare earth, ${undeclared === 0 ? "all with a declared end use" : `${undeclared} of them without a declared end use`}`;
  const result = [
    painted(summary.error, "error", colors.red),
    painted(summary.warning, "warning", colors.yellow),
    ...(summary.information === 0 ? [] : [colors.blue(`${summary.information} information`)]),
    ...(summary.hint === 0 ? [] : [counted(summary.hint, "hint")]),
  ].join(", ");
  const clean = summary.error + summary.warning + summary.information + summary.hint === 0;
  const { suppressed, baselined } = summary;
  const byWaiver = suppressed - baselined;
  const aside = [
    ...(byWaiver === 0 ? [] : [`${counted(byWaiver, "finding")} waived; \`lodestone waivers\` lists the waivers.`]),
    ...(baselined === 0 ? [] : [`${counted(baselined, "finding")} baselined.`]),
  ];
  const verdict = clean && problems.length === 0 ? [colors.green("No findings.")] : clean ? [] : [`${result}.`];
  const notes = notices.flatMap(({ message }) => wrap(`Notice: ${visibleProse(message)}`, columns).map((line) => colors.yellow(line)));
  return [
    colors.dim("─".repeat(columns)),
    ...(fixes === undefined ? [] : wrap(fixesText(fixes), columns)),
    ...verdict.map(colors.bold),
    ...aside.flatMap((line) => wrap(line, columns)),
    ...(problems.length === 0 ? [] : wrap(uncheckedOnStderr(problems.length), columns).map((line) => colors.bold(colors.red(line)))),
    ...(run.changed === undefined ? [] : wrap(changedText(run.changed), columns)),
    ...(run.shard === undefined ? [] : wrap(shardText(run.shard), columns)),
    ...wrap(summary.items === 0 ? `${judged}.` : `${judged}: ${rareEarth}.`, columns),
    ...[...wrap(`Law as of ${dayText(run)}.`, columns), ...wrap(`Packs: ${packsText(packs)}.`, columns)].map((line) => colors.dim(line)),
    ...notes,
  ];

  function painted(count: number, noun: string, paint: (text: string) => string): string {
    const text = counted(count, noun);
    return count === 0 ? text : paint(text);
  }
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
export function dayText(run: RunEnd): string {
  return lawOf(run, sources);
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
