import { unnamedActs } from "../../core/describe/acts.ts";
import { verdictRows } from "../../core/describe/finding.ts";
import { placeInWords } from "../../core/describe/places.ts";
import { type Argument, listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { notCheckedIn } from "../../core/states/ofFile.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { textWidth } from "../../core/text/width.ts";
import { partsOf } from "../../core/text/wording.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ReportFinding, ReportRange, ReportRelated } from "../../generated/report.ts";
import type { Severity } from "../../index.ts";
import { ActNotes } from "../../report/actNotes.ts";
import { type Block, blocksOf, meaningsOnce, namesIn, Telling } from "../../report/blocks.ts";
import type { SourceLines, ToldFile } from "../../report/fileReport.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";
import { snippet } from "../terminal/snippet.ts";
import type { Format } from "./format.ts";
import { summaryLines } from "./summary.ts";

/**
 * The text report: findings by file and item without waived ones, each range with its source line; then notes on acts, and an optional
 * summary. The advice of a rule appears once.
 */
export function textFormat(layout: TextLayout, withSummary: boolean, texts: Texts): Format {
  const notes = new ActNotes();
  const telling = new Telling();
  return {
    begin: () => "",
    *file(file) {
      const counting = file.report.findings.filter(({ suppressed }) => suppressed === undefined);
      if (counting.length === 0) return;
      yield `${fileHead(file, layout, texts)}\n\n`;
      for (const block of blocksOf(counting)) {
        yield* blockPieces(block, telling.of(block.findings), file, layout, texts);
        yield "\n";
      }
      notes.add(file, file.report.findings);
    },
    end(run) {
      return [notesText(notes, layout, texts) + (withSummary ? `${summaryLines(run, layout, texts).join("\n")}\n` : "")].filter(
        (text) => text !== "",
      );
    },
  };
}

/** Notes on acts below the findings, with a blank line; empty without any. */
export function notesText(notes: ActNotes, { columns }: TextLayout, texts: Texts): string {
  const said = notes.inWords(texts).flatMap((note) => wrap(visibleProse(note), columns));
  return said.length === 0 ? "" : `${said.join("\n")}\n\n`;
}

/** The heading of a file: its name, a rule to the edge of the terminal, and its counts. */
export function fileHead({ report, isParts }: ToldFile, { colors, columns }: TextLayout, texts: Texts): string {
  const { documents } = report;
  const items = documents.reduce((sum, document) => sum + document.items, 0);
  const held = documents.reduce((sum, document) => sum + document.materialItems, 0);
  const unchecked = notCheckedIn(documents);
  const kinds = listOf([...new Set(documents.map(({ kind }) => kind))].map((kind) => message("output-kind", { kind })));
  const none = texts.say(isParts ? "report-parts-file" : "report-not-judged");
  const days = listOf([...new Set(documents.map(({ asOf }) => verbatim(asOf)))], "comma");
  const facts =
    documents.length === 0
      ? none
      : texts.name(message("output-file-law", { facts: message("output-file", { kinds, items, held, unchecked }), days }));
  const path = visible(report.path);
  const rule = "─".repeat(Math.max(3, columns - textWidth(path) - textWidth(facts) - 2));
  return `${colors.bold(path)} ${colors.dim(`${rule} ${facts}`)}`;
}

/** A file whose findings are shown. `lines` is undefined where the text that they mark is unknown. */
export interface Shown extends Pick<ToldFile, "acts"> {
  readonly report: Pick<ToldFile["report"], "path">;
  readonly lines: SourceLines | undefined;
}

/** One finding with its text without notes on acts, its source line, acts and fixes. */
export function findingText(finding: ReportFinding, file: Shown, layout: TextLayout, texts: Texts): string {
  const { advice, reasons } = partsOf(finding);
  const said = [advice, ...reasons].filter((text) => text !== "");
  return [...blockPieces({ findings: [finding], alike: [] }, [said], file, layout, texts)].join("");
}

/**
 * The findings of a block, finding by finding. Findings on the same range share its source line, and all share the line with the evidence.
 *
 * @param said the sentences after the summary of each finding
 */
function* blockPieces(
  { findings, alike }: Block,
  said: readonly (readonly string[])[],
  file: Shown,
  layout: TextLayout,
  texts: Texts,
): Generator<string> {
  const { path } = file.report;
  for (const [index, finding] of findings.entries()) {
    const { severity, range, ruleId, summary } = finding;
    const [before, after] = [findings[index - 1], findings[index + 1]];
    const paint = painter(severity, layout.colors);
    const at = isAt(before, range) ? "" : `${layout.colors.dim(`${visible(path)}:`)}${visible(placeInWords(range.start))}`;
    const text = texts.joined([summary, ...(said[index] ?? [])]);
    const { standing, law } = verdictRows({ ...finding, acts: unnamedActs(finding, file.acts) }, texts);
    yield inLines([
      `${at}  ${paint(layout.colors.bold(standing))}  ${layout.colors.cyan(visible(ruleId))}`,
      ...wrap(visibleProse(text), layout.columns - 2).map((line) => `  ${line}`),
      ...(isAt(after, range) || file.lines === undefined ? [] : sourceLines(range, file.lines, paint, layout)),
      ...noteLines(notesOf(finding, law, texts), layout, texts),
    ]);
  }
  yield inLines(noteLines([...seenNote(findings, texts), ...alikeNote(alike, texts)], layout, texts));
}

function inLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** True for a finding on a range. */
function isAt(finding: ReportFinding | undefined, { start, end }: ReportRange): boolean {
  return finding !== undefined && placeKey(finding.range.start) === placeKey(start) && placeKey(finding.range.end) === placeKey(end);
}

function placeKey({ line, column, cell = "" }: ReportRange["start"]): string {
  return `${line}:${column} ${cell}`;
}

/** The first line of a range, with markers below it. */
function sourceLines(
  { start, end }: ReportRange,
  lines: SourceLines,
  paint: (text: string) => string,
  { colors, columns }: TextLayout,
): string[] {
  if (start.cell !== undefined) return []; // the row of a workbook is no line of a text
  const number = String(start.line);
  const margin = Math.max(4, number.length);
  const from = start.column - 1;
  const to = end.line > start.line ? Number.POSITIVE_INFINITY : end.column - 1;
  const shown = snippet(lines.lineText(start.line - 1), from, to, columns - margin - 5);
  const marks = "^".repeat(shown.length) + (end.line > start.line ? "…" : "");
  return [
    colors.dim(`  ${number.padStart(margin)} │ `) + shown.text,
    colors.dim(`  ${" ".repeat(margin)} │ `) + " ".repeat(shown.offset) + paint(marks),
  ];
}

/** A line below a finding: a label and a text. */
type Note = readonly [label: string, text: string];

function noteLines(notes: readonly Note[], { colors, columns }: TextLayout, texts: Texts): string[] {
  return notes.flatMap(([label, text]) => {
    const head = `       = ${texts.say("labelled", { label: verbatim(label), text: verbatim("") })}`;
    const width = textWidth(head);
    return wrap(text, columns - width).map((line, index) => `${colors.dim(index === 0 ? head : " ".repeat(width))}${line}`);
  });
}

/** The acts that a finding does not name, its related positions without evidence, and its fixes. */
function notesOf({ related, fixes, range }: ReportFinding, law: string | undefined, texts: Texts): readonly Note[] {
  return [
    ...(law === undefined ? [] : [[texts.say("output-note", { note: "law" }), visible(law)] as const]),
    ...related
      .filter(({ seen }) => seen === undefined)
      .map((place) => [visible(relatedPlace(place, range, texts)), visibleProse(place.message)] as const),
    ...fixes.map(({ title }) => [texts.say("output-note", { note: "fix" }), visibleProse(title)] as const),
  ];
}

/** The evidence for the findings of a block, each meaning once, with the places beyond the marked lines. */
function seenNote(findings: Block["findings"], texts: Texts): readonly Note[] {
  const seen = findings.flatMap(({ related }) => related.filter((place) => place.seen !== undefined));
  if (seen.length === 0) return [];
  const { line: marked } = findings[0].range.start;
  const elsewhere = seen.flatMap(({ elsewhere: there }) =>
    there === undefined ? [] : placeInWords({ ...there.range.start, file: there.path }),
  );
  const here = seen.filter((place) => place.elsewhere === undefined).map(({ range: { start } }) => start);
  const lines = [...new Set(here.filter(({ line }) => line !== marked).map(({ line, cell }) => cell ?? String(line)))];
  const places = [
    ...(lines.length === 0 ? [] : [message("output-lines", { count: lines.length, lines: listOf(lines.map(verbatim), "comma") })]),
    ...new Set(elsewhere.map(verbatim)),
  ];
  const meanings = listOf(meaningsOnce(seen.map((place) => visibleProse(place.seen ?? ""))).map(verbatim), "comma");
  const said = places.length === 0 ? texts.list(meanings) : texts.say("output-seen", { seen: meanings, places: listOf(places, "comma") });
  return [[texts.say("output-note", { note: "seen" }), visible(said)]];
}

/** The parts of the findings folded into a block, each with its place and its evidence. */
function alikeNote(alike: Block["alike"], texts: Texts): readonly Note[] {
  if (alike.length === 0) return [];
  return [[texts.say("output-note", { note: "alike" }), visibleProse(texts.list(listOf(alike.map(partInWords), "comma")))]];
}

function partInWords(finding: ReportFinding): Argument {
  const { part, seen } = namesIn(finding);
  const place = placeInWords(finding.range.start);
  const named = verbatim(part === undefined ? place : `${part} ${place}`);
  return seen.length === 0 ? named : message("output-seen", { seen: named, places: listOf(seen.map(verbatim), "comma") });
}

/** The position of a related location: only the column if it is on the displayed line. */
function relatedPlace({ range: { start }, elsewhere }: ReportRelated, range: ReportRange, texts: Texts): string {
  if (elsewhere !== undefined) return placeInWords({ ...elsewhere.range.start, file: elsewhere.path });
  if (start.cell !== undefined) return start.cell;
  return start.line === range.start.line
    ? texts.say("output-column", { column: start.column })
    : texts.say("report-line", { line: start.line });
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case "error":
      return colors.red;
    case "warning":
      return colors.yellow;
    default:
      return colors.blue;
  }
}
