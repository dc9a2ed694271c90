import { visibleProse } from "../../core/text/visible.ts";
import type { ComparisonChange, ComparisonCounts } from "../../generated/comparisonReport.ts";
import { counted, uncheckedOnStderr } from "../../report/phrasing.ts";
import type { Run } from "../check/run.ts";
import { changedText, packsText, shardText } from "../formats/summary.ts";
import { fileHead, findingText } from "../formats/text.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { wrap } from "../terminal/wrap.ts";
import type { ComparedFile } from "./compareFile.ts";
import type { Comparison } from "./summary.ts";

/** One file for people: what appears, vanishes and changes; nothing where nothing does. */
export function comparedText({ report, before, after }: ComparedFile, layout: TextLayout): string {
  const { colors } = layout;
  const { appears, vanishes, changed } = report;
  if (appears.length + vanishes.length + changed.length === 0) return "";
  const parts = [
    ...appears.map((finding) => `${colors.red("+ appears")}  ${findingText(finding, after, layout)}`),
    ...vanishes.map((finding) => `${colors.green("- vanishes")}  ${findingText(finding, before, layout)}`),
    ...changed.map((change) => `${colors.yellow(`~ ${changeWords(change)}`)}  ${findingText(change.after, after, layout)}`),
  ];
  return `${fileHead(after, layout)}\n\n${parts.join("\n")}\n`;
}

function changeWords({ before, after }: ComparisonChange): string {
  if (before.severity !== after.severity) return `was ${before.severity}`;
  return before.acts.length === 0 ? "rested on no act" : `rested on ${before.acts.join(", ")}`;
}

/** The summary under a comparison. */
export function comparisonText(
  { from, to, packs, notices, summary }: Comparison,
  { changed: selected, shard }: Pick<Run, "changed" | "shard">,
  problems: number,
  { colors, columns }: TextLayout,
): string {
  const { appears, vanishes, changed, unchanged, files } = summary;
  const lines = [
    colors.bold(
      `${verb(appears, "appears", "appear")}, ${verb(vanishes, "vanishes", "vanish")}, ${changed} changed, ${unchanged} the same.`,
    ),
    ...(problems === 0 ? [] : [colors.bold(colors.red(uncheckedOnStderr(problems)))]),
    ...(selected === undefined ? [] : wrap(changedText(selected), columns)),
    ...(shard === undefined ? [] : wrap(shardText(shard), columns)),
    ...wrap(`${counted(files, "file")}, judged by the law of ${to} and compared with that of ${from}.`, columns),
    ...wrap(`Packs: ${packsText(packs)}.`, columns).map((line) => colors.dim(line)),
    ...notices.flatMap(({ message }) => wrap(`Notice: ${visibleProse(message)}`, columns).map((line) => colors.yellow(line))),
  ];
  return `${colors.dim("─".repeat(columns))}\n${lines.join("\n")}\n`;
}

function verb(counts: ComparisonCounts, one: string, many: string): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(counts).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
  return `${counted(total, "finding")} ${total === 1 ? one : many}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}
