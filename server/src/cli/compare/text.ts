import { countsInWords } from "../../core/describe/finding.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ComparisonChange } from "../../generated/comparisonReport.ts";
import { uncheckedItems } from "../../report/run.ts";
import type { Run } from "../check/run.ts";
import { changedMessage, packsMessage, shardMessage } from "../formats/summary.ts";
import { fileHead, findingText } from "../formats/text.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { ComparedFile } from "./compareFile.ts";
import type { Comparison } from "./summary.ts";

/** One file as text: the findings that appear, vanish and change; empty for none. */
export function comparedText({ report, before, after }: ComparedFile, layout: TextLayout, texts: Texts): string {
  const { colors } = layout;
  const { appears, vanishes, changed } = report;
  if (appears.length + vanishes.length + changed.length === 0) return "";
  const word = (change: "appears" | "vanishes") => texts.say("output-compare-change", { change });
  const parts = [
    ...appears.map((finding) => `${colors.red(`+ ${word("appears")}`)}  ${findingText(finding, after, layout, texts)}`),
    ...vanishes.map((finding) => `${colors.green(`- ${word("vanishes")}`)}  ${findingText(finding, before, layout, texts)}`),
    ...changed.map((change) => `${colors.yellow(`~ ${texts.of(wasMessage(change))}`)}  ${findingText(change.after, after, layout, texts)}`),
  ];
  return `${fileHead(after, layout, texts)}\n\n${parts.join("\n")}\n`;
}

function wasMessage({ before, after }: ComparisonChange): Message {
  if (before.severity !== after.severity) return message("output-compare-was", { severity: before.severity });
  if (before.acts.length === 0) return message("output-compare-rested-on-none");
  return message("output-compare-rested-on", { acts: listOf(before.acts.map(verbatim), "comma") });
}

/** The summary after a comparison. */
export function comparisonText(
  { from, to, packs, notices, summary }: Comparison,
  { changed: selected, shard, texts }: Pick<Run, "changed" | "shard" | "texts">,
  { problems, notChecked }: { readonly problems: number; readonly notChecked: number },
  { colors, columns }: TextLayout,
): string {
  const { appears, vanishes, changed, unchanged, files } = summary;
  const total = (counts: typeof appears) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const result = message("output-compare-result", {
    appears: total(appears),
    appearing: listOf(countsInWords(appears), "comma"),
    vanishes: total(vanishes),
    vanishing: listOf(countsInWords(vanishes), "comma"),
    changed,
    unchanged,
  });
  const wrapped = (said: Message) => wrap(texts.of(said), columns);
  const lines = [
    ...wrapped(result).map(colors.bold),
    ...(problems === 0 ? [] : wrapped(message("summary-unchecked", { count: problems })).map((line) => colors.bold(colors.red(line)))),
    ...(notChecked === 0 ? [] : wrap(uncheckedItems({ notChecked }, texts), columns).map(colors.bold)),
    ...(selected === undefined ? [] : wrapped(changedMessage(selected))),
    ...(shard === undefined ? [] : wrapped(shardMessage(shard))),
    ...wrapped(message("output-compare-files", { files, to: verbatim(to), from: verbatim(from) })),
    ...wrapped(packsMessage(packs)).map((line) => colors.dim(line)),
    ...notices.flatMap((notice) =>
      wrapped(message("summary-notice", { text: verbatim(visibleProse(notice.message)) })).map((line) => colors.yellow(line)),
    ),
  ];
  return `${colors.dim("─".repeat(columns))}\n${lines.join("\n")}\n`;
}
