import { basename, resolve } from "node:path";
import { documentsInWords } from "../../core/describe/document.ts";
import { explanationOf } from "../../core/describe/explanation.ts";
import { findingRows } from "../../core/describe/findingRows.ts";
import { describeItem, itemAt, itemOnLine } from "../../core/describe/item.ts";
import { placesIn } from "../../core/describe/places.ts";
import { kindByName } from "../../core/fileNames.ts";
import type { Finding } from "../../core/finding.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { isCellName, offsetOfCell } from "../../core/text/sheets.ts";
import { visible } from "../../core/text/visible.ts";
import { decode } from "../../files/decode.ts";
import { FileError, leadsOutside } from "../../files/fileSystem.ts";
import { type CheckResult, LineIndex } from "../../index.ts";
import { colorOptions, layoutOf } from "../args/color.ts";
import { asOfOption, type Parsed } from "../args/parse.ts";
import { UsageError } from "../args/usageError.ts";
import { packProblems } from "../check/companyPacks.ts";
import { Configs } from "../check/configs.ts";
import { classify } from "../check/discover.ts";
import { companyPagesHere } from "../check/here.ts";
import { Inputs } from "../check/inputs.ts";
import { renderMarkdown } from "../explain/markdown.ts";
import { sectionLines } from "../explain/sections.ts";
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
    const [, workbook = "", cell] = /^(.+?\.xls[xm]):(.+)$/is.exec(target) ?? [];
    if (cell !== undefined) return explainPlace({ file: workbook, cell }, parsed, context, layout);
    const place = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(target);
    if (place === null) return explainName(target, parsed, context, layout);
    const [, file = "", line, column] = place;
    return explainPlace({ file, line: Number(line), column: column === undefined ? undefined : Number(column) }, parsed, context, layout);
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

type Place = { readonly file: string } & (
  | { readonly line: number; readonly column: number | undefined }
  | {
      /** The cell of a workbook: `Sheet1!C7`. */
      readonly cell: string;
    }
);

async function explainPlace(place: Place, parsed: Parsed, context: Context, layout: TextLayout): Promise<ExitStatus> {
  const judged = await judge(place.file, parsed, context);
  if ("notOurs" in judged) return sayProblems([judged.notOurs], context);
  if ("problems" in judged) return sayProblems(judged.problems, context);
  const { result, text } = judged;
  const lines = new LineIndex(text, { skipMark: true });
  const found = itemIn(result, lines, place);
  if (found !== undefined) return explainItem(found, judged, lines, place.file, context, layout);
  const findings = findingsAt(result, lines, place);
  if (findings.length === 0) throw new UsageError(noItemAt(place), nextItem(result, lines, place));
  const at = placesIn(lines, elsewhereFrom(context.host.cwd, judged.root));
  const rows = findingRows(findings, { at, texts: context.texts, marked: (words) => words });
  const section = { heading: context.texts.say("explain-question-findings"), rows };
  await context.host.stdout.write(`${[layout.colors.bold(visible(place.file)), ...sectionLines([section], layout)].join("\n")}\n`);
  return 0;
}

/** The findings that begin on a line or in a cell. */
function findingsAt({ findings }: CheckResult, lines: LineIndex, place: Place): readonly Finding[] {
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
  { result, root }: Extract<JudgedText, { readonly text: string }>,
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

/** A file checked for its explanation, or the reason why it was not checked. */
type JudgedText =
  | { readonly result: CheckResult; readonly text: string; readonly root: string }
  | { readonly notOurs: Problem }
  | { readonly problems: readonly Problem[] };

/** Judges a file, or a text as if it stood in a file of that name. */
async function judge(file: string, parsed: Parsed, context: Context, given?: string): Promise<JudgedText> {
  const { host } = context;
  const asOf = parsed.date("as-of");
  const path = resolve(host.cwd, file);
  const kind = given === undefined ? host.files.kindOf(path) : "file";
  if (kind === "outside") return { problems: [{ path: file, message: leadsOutside }] };
  if (kind !== "file") return { problems: [{ path: file, message: [message("problem-no-such-file"), message("problem-path-advice")] }] };
  const configs = new Configs(context);
  const found = classify(host, configs, path);
  if (found === "broken-config") return { problems: configs.problems };
  if ("message" in found) return { notOurs: found };
  const checker = found.company === undefined ? context.checker() : await found.company.open();
  if (checker === undefined) return { problems: found.company === undefined ? [] : packProblems(found.company) };
  const decoded = given === undefined ? decode(host.files.read(path), found.format) : { text: given };
  if ("message" in decoded) return { problems: [{ path: file, ...decoded }] };
  const { text } = decoded;
  return {
    text,
    root: found.root,
    result: checker.inspect(new Inputs(configs).of(found, { asOf, ignoreWaivers: false }, text)),
  };
}

/** The item at a place. */
function itemIn(result: CheckResult, lines: LineIndex, place: Place): ReturnType<typeof itemAt> {
  const file = verbatim(place.file);
  if ("cell" in place) {
    if (!isCellName(place.cell)) throw new UsageError(message("usage-cell", { cell: verbatim(place.cell) }));
    const offset = offsetOfCell(lines.text, place.cell);
    return offset === undefined ? undefined : itemAt(result.judged, offset);
  }
  const { line, column } = place;
  if (line < 1 || line > lines.lineCount) throw new UsageError(message("usage-line-absent", { file, lines: lines.lineCount, line }));
  const columns = lines.lineText(line - 1).length + 1;
  if (column !== undefined && (column < 1 || column > columns))
    throw new UsageError(message("usage-column-absent", { file, line, columns: columns - 1, column }));
  return column === undefined
    ? onLine(result, lines, line)
    : itemAt(result.judged, lines.offsetAt({ line: line - 1, character: column - 1 }));
}

function onLine(result: CheckResult, lines: LineIndex, line: number): ReturnType<typeof itemOnLine> {
  const start = lines.offsetAt({ line: line - 1, character: 0 });
  const text = lines.lineText(line - 1);
  const blanks = text.length - text.trimStart().length;
  return text.trim() === ""
    ? itemAt(result.judged, start)
    : itemOnLine(result.judged, { start: start + blanks, end: start + text.trimEnd().length });
}

function noItemAt(place: Place): Message {
  const file = verbatim(place.file);
  if ("cell" in place) return message("usage-no-item-in-cell", { file, cell: verbatim(place.cell) });
  const { line, column } = place;
  return column === undefined ? message("usage-no-item-on-line", { file, line }) : message("usage-no-item-at", { file, line, column });
}

/** The message that names the nearest item instead. */
function nextItem(result: CheckResult, lines: LineIndex, place: Place): Message {
  const items = result.judged.flatMap(({ items: some }) => some.map(({ item }) => lines.positionAt(item.place.start)));
  if ("cell" in place) {
    const [first] = items;
    return first?.cell === undefined ? message("usage-no-item-at-all") : message("usage-first-item", { cell: verbatim(first.cell) });
  }
  const starts = items.map(({ line }) => line + 1).sort((a, b) => a - b);
  const next = starts.find((start) => start > place.line) ?? starts.at(-1);
  return next === undefined ? message("usage-no-item-at-all") : message("usage-nearest-item", { line: next });
}
