import { placeInWords } from "../../core/describe/places.ts";
import { code, type List, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { MappedFile, MappedRow } from "../../generated/mappingReport.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** The most runs of skipped lines to list for one reason. */
const mostRuns = 12;
const reasons: readonly MappedRow["why"][] = [
  "title",
  "blank",
  "one-cell",
  "heading",
  "total",
  "footer",
  "party",
  "left-out",
  "not-selected",
];

const separatorNames = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe", "^": "caret" } as const;

/**
 * The text report on how a mapping reads a file.
 *
 * @param first the first item in Lodestone's own format
 */
export function mappingText(file: MappedFile, first: string | undefined, { colors, columns }: TextLayout, texts: Texts): string {
  const { path, mapping, readAs, tables, leftOut, lookedIn, items, passedOver, read, unmapped, validated, faults } = file;
  const leftLines = leftOut.map((one) => verbatim(lineOf(one)));
  const readNames = read.map(({ name, fields }) => verbatim(`${visible(name)} → ${fields.join(" + ")}`));
  const said = [
    message("mapping-told-claim", { mapping: code(visible(mapping)), readAs: readAs }),
    ...tables.map(({ separator, ...at }) =>
      separator === undefined
        ? message("mapping-told-header-row", { cell: verbatim(lineOf(at)) })
        : message("mapping-told-header", { line: at.line, separator: separatorNames[separator] }),
    ),
    leftOut.length > 0 && message("mapping-told-left-out", { lines: listOf(leftLines), count: leftOut.length, at: placedBy(leftOut) }),
    lookedIn !== undefined && lookedInSaid(lookedIn.line, lookedIn.names),
    message("mapping-told-items", { count: items }),
    ...reasons.flatMap((why) => passed(why, passedOver)),
    read.length > 0 && message("mapping-told-read", { names: listOf(readNames, "comma") }),
    unmapped.length > 0 && message("mapping-told-unmapped", { readAs, names: namesOf(unmapped) }),
    validated !== "no" && message("mapping-told-validated", { validated }),
  ].filter((one) => one !== false);
  const lines = said.flatMap((one) => indented(texts.of(one), columns));
  const told = faults.map(
    ({ rule, message: fault, ...at }) => `  ${visible(path)}:${visible(placeInWords(at))}: ${visibleProse(fault)} [${rule}]`,
  );
  const item = first === undefined ? [] : first.split("\n").map((line) => `    ${visible(line)}`);
  const at = file.first;
  const head = at && texts.say("mapping-told-first", { line: verbatim(lineOf(at)), at: placedBy([at]) });
  return `${[colors.bold(visible(path)), ...lines, ...(head === undefined ? [] : indented(head, columns)), ...item, ...told].join("\n")}\n`;
}

/** The message that no known column names were found, with the line and the names there. */
export function lookedInSaid(line: number, names: readonly string[]): Message {
  return message("mapping-told-looked-in", { line, names: namesOf(names) });
}

function namesOf(names: readonly string[]): List {
  const codes = names.map((name) => code(visible(name)));
  return listOf(codes, "comma");
}

/** The name of a row: its cell in a workbook, else its line. */
function lineOf({ cell, line }: { readonly cell?: string; readonly line: number }): string {
  return visible(cell ?? String(line));
}

function passed(why: MappedRow["why"], rows: readonly MappedRow[]): readonly Message[] {
  const found = rows.filter((row) => row.why === why);
  if (found.length === 0) return [];
  const runs = runsOf(found);
  const told = runs.slice(0, mostRuns);
  const spans = told.map(([from, to, cell]) => verbatim(visible(cell ?? (from === to ? String(from) : `${from}-${to}`))));
  const lines = listOf(spans, "comma");
  const more = runs.slice(mostRuns).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return [
    message("mapping-told-passed", { why, count: found.reduce((sum, { rows = 1 }) => sum + rows, 0), lines, more, at: placedBy(found) }),
  ];
}

/** The way to name a row: by its cell in a workbook, else by its line. */
function placedBy([first]: readonly { readonly cell?: string }[]): "cell" | "line" {
  return first?.cell === undefined ? "line" : "cell";
}

/** Runs of consecutive rows, as first and last lines. */
function runsOf(found: readonly MappedRow[]): readonly (readonly [number, number, string | undefined])[] {
  const runs: [number, number, string | undefined][] = [];
  for (const { line, cell, rows = 1 } of found) {
    const end = line + rows - 1;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1 && cell === undefined) last[1] = end;
    else runs.push([line, end, cell]);
  }
  return runs;
}

function indented(text: string, columns: number): string[] {
  return wrap(visibleProse(text), columns - 2).map((line, at) => `  ${at === 0 ? "" : "  "}${line}`);
}
