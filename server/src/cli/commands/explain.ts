import { basename, resolve } from "node:path";
import { documentsInWords } from "../../core/describe/document.ts";
import { explanationOf } from "../../core/describe/explanation.ts";
import { findingRows } from "../../core/describe/findingRows.ts";
import { describeItem, itemAt } from "../../core/describe/item.ts";
import { placesIn } from "../../core/describe/places.ts";
import type { Section } from "../../core/describe/row.ts";
import { kindByName } from "../../core/fileNames.ts";
import type { Finding } from "../../core/finding.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { offsetOfCell } from "../../core/text/sheets.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import { FileError } from "../../files/fileSystem.ts";
import { type CheckResult, LineIndex } from "../../index.ts";
import { asOfOption, colorOptions, layoutOf, type Parsed, UsageError } from "../args/parse.ts";
import { companyPagesHere } from "../check/here.ts";
import { itemIn, type NamedPlace, namedPlace, noItem } from "../explain/itemAtPlace.ts";
import { renderMarkdown } from "../explain/markdown.ts";
import { openFile } from "../explain/oneFile.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { Command, Context, ExitStatus } from "./command.ts";

/** `lodestone explain`. */
export const explain: Command = {
  usage: "RULE | FILE | FILE:LINE[:COLUMN] | WORKBOOK:[SHEET!]CELL",
  summary: "Explain a rule, sum up a file, or show everything that led to the findings on one item.",
  details: [
    "For a file: what each document is, the day it was judged at and why, how many items contain monitored materials and how many of these have no declared end use, and the totals: the mass of each element, magnets against the limits of the law, and what is missing, the largest gap first.",
    "For an item: the evidence of monitored materials and what was rejected, its elements and form, every act that was considered with its state on the day and why it reaches the item or not, the end use in effect and where it comes from, and the findings.",
    "For a line outside items: the findings on it.",
  ],
  options: {
    text: { type: "flag", help: "Take the argument for a description, and show what is read in it." },
    "as-of": asOfOption,
    ...colorOptions,
  },
  miscounted: [message("usage-explain"), message("usage-explain-advice")],
  async run(parsed, context) {
    const [target = ""] = parsed.positionals;
    const layout = layoutOf(parsed, context.host);
    if (parsed.flag("text")) return explainText(target, parsed, context, layout);
    const place = namedPlace(target);
    return place === undefined ? explainName(target, parsed, context, layout) : explainPlace(place, parsed, context, layout);
  },
};

/** Explains a rule, or the file of that name if no such rule exists. */
async function explainName(id: string, parsed: Parsed, context: Context, layout: TextLayout): Promise<ExitStatus> {
  const { host, texts } = context;
  const builtIn = host.loadRulePages(texts.locale);
  // Errors in company packs matter only to a request for one of their rules.
  const pages = Object.hasOwn(builtIn, id) ? builtIn : { ...builtIn, ...(await companyPagesHere(context)) };
  const ids = [...new Set([...context.checker().rules.map((rule) => rule.id), ...Object.keys(pages)])];
  if (!ids.includes(id)) {
    const kind = host.files.kindOf(resolve(host.cwd, id));
    if (kind === "file" || kind === "outside" || kindByName(basename(id)) !== undefined) return explainFile(id, parsed, context, layout);
    throw new UsageError(message("usage-rule-unknown", { rule: verbatim(id) }), meantOr(id, ids, message("usage-rules-listed")));
  }
  const page = pages[id];
  if (page === undefined) throw new FileError(message("file-page-missing", { rule: verbatim(id) }), message("file-reinstall-short"));
  await host.stdout.write(renderMarkdown(page, layout, context.texts));
  return 0;
}

async function explainFile(file: string, parsed: Parsed, context: Context, layout: TextLayout): Promise<ExitStatus> {
  const { host } = context;
  const judged = await judge(file, parsed, context);
  if ("notOurs" in judged) throw new UsageError(message("usage-explain-not-ours", { file: verbatim(file) }), ...judged.notOurs.message);
  if ("problems" in judged) return sayProblems(judged.problems, context);
  const sections = documentsInWords(judged.result, (source) => message("as-of-command", { source }), context.texts);
  const { colors } = layout;
  const body = sections.length === 0 ? ["", context.texts.say("explain-no-document")] : sectionLines(sections, layout);
  await host.stdout.write(`${[colors.bold(visible(file)), ...body].join("\n")}\n`);
  return 0;
}

async function sayProblems(problems: readonly Problem[], context: Context): Promise<ExitStatus> {
  await context.tell(...problems);
  return 2;
}

async function explainPlace(place: NamedPlace, parsed: Parsed, context: Context, layout: TextLayout): Promise<ExitStatus> {
  const judged = await judge(place.file, parsed, context);
  if ("notOurs" in judged) return sayProblems([judged.notOurs], context);
  if ("problems" in judged) return sayProblems(judged.problems, context);
  const { result, text } = judged;
  const lines = new LineIndex(text, { skipMark: true });
  const found = itemIn(result, lines, place);
  if (found !== undefined) return explainItem(found, judged, lines, place.file, context, layout);
  const findings = findingsAt(result, lines, place);
  if (findings.length === 0) throw noItem(result, lines, place);
  const at = placesIn(lines, elsewhereFrom(context.host.cwd, judged.root));
  const rows = findingRows(findings, { at, texts: context.texts, marked: (words) => words });
  const section = { heading: context.texts.say("explain-question-findings"), rows };
  await context.host.stdout.write(`${[layout.colors.bold(visible(place.file)), ...sectionLines([section], layout)].join("\n")}\n`);
  return 0;
}

/** The findings that begin on a line or in a cell. */
function findingsAt({ findings }: CheckResult, lines: LineIndex, place: NamedPlace): readonly Finding[] {
  if (!("cell" in place)) return findings.filter(({ start }) => lines.positionAt(start).line + 1 === place.line);
  const offset = offsetOfCell(lines.text, place.cell);
  const cell = offset === undefined ? undefined : lines.positionAt(offset).cell;
  return cell === undefined ? [] : findings.filter(({ start }) => lines.positionAt(start).cell === cell);
}

/** Explains a description as that of the only item of a file. */
async function explainText(description: string, parsed: Parsed, context: Context, layout: TextLayout): Promise<ExitStatus> {
  const items = [{ partNumber: "ITEM", description, quantity: 1 }];
  const text = JSON.stringify({ kind: "bom", id: "TEXT", items });
  const judged = await judge(textFile, parsed, context, text);
  if ("notOurs" in judged) return sayProblems([judged.notOurs], context);
  if ("problems" in judged) return sayProblems(judged.problems, context);
  const found = itemAt(judged.result.judged, text.indexOf(JSON.stringify(description)));
  if (found === undefined) throw new UsageError(message("usage-no-item-at-all"));
  return explainItem(found, judged, new LineIndex(text), textFile, context, layout);
}

/** The name of a file that holds one description alone; none of this name is read. */
const textFile = "description.bom.yaml";

async function explainItem(
  found: NonNullable<ReturnType<typeof itemAt>>,
  { result, root }: { readonly result: CheckResult; readonly root: string },
  lines: LineIndex,
  file: string,
  context: Context,
  layout: TextLayout,
): Promise<ExitStatus> {
  const { host } = context;
  const source = result.documents.find(({ index }) => index === found.document.document.index)?.asOfSource ?? "today";
  const at = placesIn(lines, elsewhereFrom(host.cwd, root));
  const item = describeItem(result, found, at);
  const { title, place: start, sections } = explanationOf(item, at, message("as-of-command", { source }), context.texts);
  const { colors } = layout;
  const head = `${colors.bold(visible(title))}  ${colors.dim(`${visible(file)}:${start}  ${item.path}`)}`;
  await host.stdout.write(`${[head, ...sectionLines(sections, layout)].join("\n")}\n`);
  return 0;
}

/** A file checked for its explanation, or a text as if it stood in a file of that name. */
async function judge(file: string, parsed: Parsed, context: Context, given?: string) {
  const opened = await openFile(file, parsed.date("as-of"), context, given);
  if (!("checker" in opened)) return opened;
  const { checker, input, root } = opened;
  return { text: input.text, root, result: checker.inspect(input) };
}

/** Sections as text: a blank line and a heading before each, labels in one column, wrapped texts beside them. */
function sectionLines(sections: readonly Section[], { colors, columns }: TextLayout): string[] {
  const paints = { good: colors.green, bad: colors.red, doubt: colors.yellow, dim: colors.dim };
  return sections.flatMap(({ heading, rows }) => {
    const width = Math.max(...rows.map(({ label }) => label.length));
    const lines = rows.flatMap(({ label, text, tone }) => {
      const paint = tone === undefined ? (plain: string) => plain : paints[tone];
      const [first = "", ...more] = wrap(visibleProse(text), columns - width - 4);
      return [`  ${paint(label.padEnd(width))}  ${first}`.trimEnd(), ...more.map((line) => " ".repeat(width + 4) + line)];
    });
    return ["", colors.bold(visibleProse(heading)), ...lines];
  });
}
