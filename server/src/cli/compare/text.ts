import { hasSameActs } from "../../core/changes/compareFindings.ts";
import { unnamedActs } from "../../core/describe/acts.ts";
import { countsInWords } from "../../core/describe/finding.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ComparisonChange, ComparisonFile } from "../../generated/comparisonReport.ts";
import { ActNotes } from "../../report/actNotes.ts";
import { uncheckedItems } from "../../report/run.ts";
import type { Run } from "../check/prepare.ts";
import { changedMessage, packsMessage, shardMessage } from "../formats/summary.ts";
import { fileHead, findingText, notesText, type Shown } from "../formats/text.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { ComparedFile } from "./compareFile.ts";
import type { Comparison } from "./summary.ts";

/** Files as text: the findings that appear, vanish and change, then the notes on their acts; empty for none. */
export function comparedText(compared: readonly ComparedFile[], layout: TextLayout, texts: Texts): string {
  const notes = new ActNotes();
  const files = compared
    .filter(({ report }) => hasChanges(report))
    .map(
      ({ report, before, after }) => `${fileHead(after, layout, texts)}\n\n${changesText(report, before, after, layout, texts, notes)}\n`,
    );
  return files.join("") + notesText(notes, layout, texts);
}

/** The findings of a file that differ. */
type Changes = Pick<ComparisonFile, "appears" | "vanishes" | "changed">;

/** True for a file with a difference. */
export function hasChanges({ appears, vanishes, changed }: Changes): boolean {
  return appears.length + vanishes.length + changed.length > 0;
}

/**
 * The findings of a file that appear, vanish and change, as text.
 *
 * @param notes receives the notes on the acts of these findings
 */
export function changesText(
  { appears, vanishes, changed }: Changes,
  before: Shown,
  after: Shown,
  layout: TextLayout,
  texts: Texts,
  notes: ActNotes,
): string {
  const { colors } = layout;
  notes.add(before, vanishes);
  notes.add(after, [...appears, ...changed.map((change) => change.after)]);
  const word = (change: "appears" | "vanishes" | "suppressed") => texts.say("output-compare-change", { change });
  const parts = [
    ...appears.map((finding) => `${colors.red(`+ ${word("appears")}`)}  ${findingText(finding, after, layout, texts)}`),
    ...vanishes.map((finding) => {
      const [change, file] = finding.suppressed === undefined ? (["vanishes", before] as const) : (["suppressed", after] as const);
      return `${colors.green(`- ${word(change)}`)}  ${findingText(finding, file, layout, texts)}`;
    }),
    ...changed.map(
      (change) => `${colors.yellow(`~ ${texts.of(wasMessage(change, before))}`)}  ${findingText(change.after, after, layout, texts)}`,
    ),
  ];
  return parts.join("\n");
}

function wasMessage({ before, after }: ComparisonChange, { acts }: Pick<Shown, "acts">): Message {
  if (before.severity !== after.severity) return message("output-compare-was", { severity: before.severity });
  if (hasSameActs({ before, after }))
    return message("output-compare-said", {
      some: before.summary === after.summary ? "no" : "yes",
      text: verbatim(visibleProse(before.summary)),
    });
  if (before.acts.length === 0) return message("output-compare-rested-on-none");
  return message("output-compare-rested-on", {
    acts: listOf(
      unnamedActs({ ...before, message: "" }, acts).map((name) => verbatim(visible(name))),
      "comma",
    ),
  });
}

/** The summary after a comparison. `said`: sentences that name the two sides. */
export function comparisonText(
  { packs, notices, summary, said }: Comparison & { readonly said: readonly Message[] },
  { changed: selected, shard, texts }: Pick<Run, "changed" | "shard" | "texts">,
  { problems, notChecked }: { readonly problems: number; readonly notChecked: number },
  { colors, columns }: TextLayout,
): string {
  const { appears, vanishes, suppressed, changed, unchanged } = summary;
  const total = (counts: typeof appears) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const result = message("output-compare-result", {
    appears: total(appears),
    appearing: listOf(countsInWords(appears), "comma"),
    vanishes: total(vanishes),
    vanishing: listOf(countsInWords(vanishes), "comma"),
    suppressed,
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
    ...said.flatMap(wrapped),
    ...wrapped(packsMessage(packs)).map((line) => colors.dim(line)),
    ...notices.flatMap((notice) =>
      wrapped(message("summary-notice", { text: verbatim(visibleProse(notice.message)) })).map((line) => colors.yellow(line)),
    ),
  ];
  return `${colors.dim("─".repeat(columns))}\n${lines.join("\n")}\n`;
}
