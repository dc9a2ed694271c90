import { verdictRows } from "../../core/describe/finding.ts";
import { placeInWords } from "../../core/describe/places.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { notCheckedIn } from "../../core/states/ofFile.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { textWidth } from "../../core/text/width.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ReportFinding, ReportRange, ReportRelated } from "../../generated/report.ts";
import type { LineIndex, Severity } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { Colors } from "../terminal/colors.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { snippet } from "../terminal/snippet.ts";
import type { Format } from "./format.ts";
import { summaryLines } from "./summary.ts";

/** The text report: findings by file without waived ones, each with its source line, and an optional summary. */
export function textFormat(layout: TextLayout, withSummary: boolean, texts: Texts): Format {
  return {
    begin: () => "",
    *file(file) {
      const counting = file.report.findings.filter(({ suppressed }) => suppressed === undefined);
      if (counting.length === 0) return;
      yield `${fileHead(file, layout, texts)}\n\n`;
      for (const finding of counting) yield `${findingText(finding, file, layout, texts)}\n`;
    },
    end: (run) => (withSummary ? [`${summaryLines(run, layout, texts).join("\n")}\n`] : []),
  };
}

/** The heading of a file: its name, a rule to the edge of the terminal, and its counts. */
export function fileHead({ report, isParts }: JudgedFile, { colors, columns }: TextLayout, texts: Texts): string {
  const { documents } = report;
  const items = documents.reduce((sum, document) => sum + document.items, 0);
  const held = documents.reduce((sum, document) => sum + document.materialItems, 0);
  const unchecked = notCheckedIn(documents);
  const kinds = listOf([...new Set(documents.map(({ kind }) => kind))].map(verbatim));
  const none = texts.say(isParts ? "report-parts-file" : "report-not-judged");
  const facts = documents.length === 0 ? none : texts.name(message("output-file", { kinds, items, held, unchecked }));
  const path = visible(report.path);
  const rule = "─".repeat(Math.max(3, columns - textWidth(path) - textWidth(facts) - 2));
  return `${colors.bold(path)} ${colors.dim(`${rule} ${facts}`)}`;
}

/** One finding with its source line, acts and fixes. */
export function findingText(finding: ReportFinding, { report, lines }: JudgedFile, layout: TextLayout, texts: Texts): string {
  const { colors, columns } = layout;
  const { start } = finding.range;
  const { standing, law } = verdictRows(finding, texts);
  const paint = painter(finding.severity, colors);
  const head = `${colors.dim(`${visible(report.path)}:`)}${placeInWords(start)}  ${paint(colors.bold(standing))}  ${colors.cyan(finding.ruleId)}`;
  const said = wrap(visibleProse(finding.message), columns - 2).map((line) => `  ${line}`);
  return [head, ...said, ...sourceLines(finding.range, lines, paint, layout), ...noteLines(finding, law, layout, texts), ""].join("\n");
}

/** The first line of a range, with markers below it. */
function sourceLines(
  { start, end }: ReportRange,
  lines: LineIndex,
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

/** The acts of a finding, its related positions, and its fixes. */
function noteLines(
  { related, fixes, range }: ReportFinding,
  law: string | undefined,
  { colors, columns }: TextLayout,
  texts: Texts,
): string[] {
  const notes = [
    ...(law === undefined ? [] : [[texts.say("output-note", { note: "law" }), law] as const]),
    ...related.map((place) => [relatedPlace(place, range, texts), visibleProse(place.message)] as const),
    ...fixes.map(({ title }) => [texts.say("output-note", { note: "fix" }), visibleProse(title)] as const),
  ];
  return notes.flatMap(([label, text]) =>
    wrap(text, columns - textWidth(label) - 11).map(
      (line, index) => `${colors.dim(`       ${index === 0 ? `= ${label}:` : " ".repeat(textWidth(label) + 3)} `)}${line}`,
    ),
  );
}

/** The position of a related location: only the column if it is on the displayed line. */
function relatedPlace({ range: { start }, elsewhere }: ReportRelated, range: ReportRange, texts: Texts): string {
  if (elsewhere !== undefined) return placeInWords({ ...elsewhere.range.start, file: visible(elsewhere.path) });
  if (start.cell !== undefined) return start.cell;
  return start.line === range.start.line
    ? texts.say("output-column", { column: start.column })
    : texts.say("output-line", { line: start.line });
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
