import { tableSyntaxOf } from "../fileNames.ts";
import { formatOf } from "../formats/registry.ts";
import { type Row, rowsOf, type Separator, separators, type TableSyntax, tablesIn } from "../formats/tables.ts";
import type { MapNode, Node, SeqNode } from "../formats/tree.ts";
import { headerRows, namesIn } from "../mappings/foreign/header.ts";
import { unitNamed } from "../mappings/foreign/values.ts";
import { addTo } from "../maps.ts";
import { materialIn } from "../recognise/materialIn.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import { mayName } from "../text/mayName.ts";
import { isSchema } from "./bearsOut.ts";
import { arePlacements, mayHaveTreeMapping } from "./recogniseMapping.ts";
import { isLines } from "./unclaimed.ts";

/** The most characters of different cells that are searched in a run. */
const mostCharacters = 2_000_000;
/** The longest cell that may be the name of a part. */
const longestName = 80;

/** A search of unclaimed files for monitored materials, within a limit for all files of a run. */
export interface MaterialSearch {
  /**
   * True where a value names a monitored material, in one of the readings of its file.
   *
   * @param isBeginning true where the readings end before the file does
   */
  finds(readings: readonly string[], name: string, isBeginning?: boolean): boolean;
  /** The number of files of which a part was not searched: beyond the limit, or of a table with names of parts. */
  readonly notLookedAt: number;
}

/**
 * Begins a search.
 *
 * @param recogniser called for the first value that may be the name of a part
 */
export function searchMaterials(recogniser: () => Recogniser): MaterialSearch {
  return new Search(recogniser);
}

class Search implements MaterialSearch {
  readonly #recogniser: () => Recogniser;
  /** Values that name none. */
  readonly #known = new Set<string>();
  #left = mostCharacters;
  /** True where a limit left out values of the current file. */
  #isCut = false;
  /** True where a value of the current file may be the name of a part. */
  #hasNames = false;
  notLookedAt = 0;

  constructor(recogniser: () => Recogniser) {
    this.#recogniser = recogniser;
  }

  finds(readings: readonly string[], name: string, isBeginning = false): boolean {
    this.#isCut = false;
    this.#hasNames = false;
    if (readings.some((text) => this.#findsIn(text, name))) return true;
    if (this.#isCut || (isBeginning && this.#hasNames && tableSyntaxOf(name) === "table")) this.notLookedAt++;
    return false;
  }

  #findsIn(text: string, name: string): boolean {
    for (const value of valuesOf(text, name)) {
      if (value.length > longestName || !mayName(value) || sentenceEnd.test(value)) continue;
      this.#hasNames = true;
      if (this.#known.has(value)) continue;
      this.#left -= value.length;
      this.#isCut ||= this.#left < 0;
      if (this.#isCut) return false;
      if (materialIn({ value, in: undefined, start: 0, end: value.length }, this.#recogniser()) !== undefined) return true;
      this.#known.add(value);
    }
    return false;
  }
}

/**
 * The values of a file: the cells of a table, else those beside a figure, which prose, settings and texts of programs seldom have. A report
 * of tests may repeat what was judged.
 */
function valuesOf(text: string, name: string): Iterable<string> {
  const syntax = tableSyntaxOf(name);
  if (syntax !== undefined) return isDelimited(name) ? cellsIn(text, name, syntax) : [...cellsIn(text, name, syntax), ...countedIn(text)];
  if (/<testsuites?\b/.test(text)) return [];
  if (/\.xml$/i.test(name))
    return withFigure([...text.replace(notTextInXml, "").matchAll(textInXml)].map((found) => (found.slice(1).find(Boolean) ?? "").trim()));
  if (isLines(name)) return valuesOf(`[${text.trim().split(/\r?\n/).join(",")}]`, "lines.json");
  return isSchema(text) || !(mayHaveTreeMapping(text) || /^\s*\[\s*\[/.test(text))
    ? []
    : formatOf(name)
        .read(text)
        .documents.flatMap(({ root }) => (root === undefined ? [] : recordsIn(root)));
}

/** True for a file that holds nothing but a table. */
function isDelimited(name: string): boolean {
  return /\.[ct]sv$/i.test(name);
}

/** The names of parts in lists that count them: `- 4x NdFeB magnet`, `10 pcs NdFeB magnet`. */
function countedIn(text: string): readonly string[] {
  return [...text.matchAll(counted)].flatMap(([, count = "", unit = "", name = ""]) => {
    return unit.toLowerCase() === "x" || unit === "×" || isFigure(`${count} ${unit}`) ? [name.trim()] : [];
  });
}

const counted = /^[ \t]*(?:[-*+•][ \t]+)?(\d{1,6})[ \t]?(x|×|\p{L}{1,20})\.?[ \t]+(\S[^\r\n]*)$/gimu;

/** The text of an element without others, or the value of an attribute. */
const textInXml = />([^<>]+)<\/|\s[\w:.-]+\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g;
/** The declaration of XML, whose version is no figure, and the marks around a text as it stands. */
const notTextInXml = /<\?[^<>]*>|<!\[CDATA\[|\]\]>/g;

/**
 * The scalars of maps and lists that hold a figure, themselves or in a map of theirs, at all depths. An alias repeats what stands elsewhere.
 */
function recordsIn(node: Node): readonly string[] {
  if (node.kind === "alias" || node.kind === "scalar") return [];
  const values = valuesIn(node);
  const holders = node.kind === "seq" ? [node] : [node, ...values.filter((one) => one.kind === "map")];
  const isHeld = holders.some((one) => withFigure(scalarsIn(one)).length > 0);
  return [...(isHeld ? scalarsIn(node) : []), ...values.flatMap(recordsIn)];
}

function valuesIn(node: MapNode | SeqNode): readonly Node[] {
  return node.kind === "seq" ? node.items : node.entries.map(({ value }) => value);
}

function scalarsIn(node: MapNode | SeqNode): readonly string[] {
  return valuesIn(node).flatMap((value) => (value.kind === "scalar" ? [value.source] : []));
}

/** The values, if one is a figure; otherwise none. */
function withFigure(values: readonly string[]): readonly string[] {
  return values.some(isFigure) ? values : [];
}

/** True for a number, with a unit of up to three letters or a known one. */
function isFigure(value: string): boolean {
  const [, unit] = figure.exec(value) ?? [];
  return unit !== undefined && (unit.length < 4 || unitNamed(unit) !== undefined);
}

const figure = /^\d[\d.,]*\s?(\p{L}{0,20})\.?$/u;

function* cellsIn(text: string, name: string, syntax: TableSyntax): Generator<string> {
  const isProse = syntax === "markdown";
  for (const { start, end, separators: own } of tablesIn(text, syntax)) {
    const table = text.slice(start, end);
    const [only] = own.length === 1 ? own : [];
    const rows = only === undefined ? delimitedRows(table, !isDelimited(name)) : rowsAt(table, only);
    if (rows.slice(0, headerRows).some((row) => arePlacements(new Set(namesIn(row))))) continue;
    for (const [index, { cells }] of rows.entries()) {
      const filled = cells.flatMap(({ value }) => (value === "" ? [] : [value]));
      // Skips the lines of a log, which begin with a time, and a heading row without a figure, which may name the measured quantities.
      if (filled.slice(0, 2).some((value) => time.test(value)) || (index === 0 && !filled.some((value) => /\d/.test(value)))) continue;
      yield* isProse ? withFigure(filled) : filled;
    }
  }
}

const time = /(?<!\d)\d\d:\d\d(?!\d)/;
const sentenceEnd = /[.!?。！？]$/;

/** Rows of delimited text by the separator, or the gaps, that cut most of them into equally many cells. Of prose, only such rows. */
function delimitedRows(text: string, mayBeProse: boolean): readonly Row[] {
  const marked = text.replace(/[~¦]/g, "^");
  const all = [...separators.map((separator) => cut(marked, separator)), cut(marked.replace(/ {2,}|\^/g, "\t"), "\t")];
  const [best] = all.sort((a, b) => b.even.length - a.even.length || b.width - a.width);
  if (best === undefined || !mayBeProse) return best?.rows ?? [];
  const { rows, even, width, least } = best;
  if (even.length < 2 || even.length * 2 < rows.length) return [];
  return width < least ? even.filter(({ cells }) => withFigure(cells.map(({ value }) => value)).length > 0) : even;
}

/** The rows of a text with those of the most usual number of cells, at least two. */
function cut(text: string, separator: Separator) {
  const rows = rowsAt(text, separator);
  const byWidth = new Map<number, Row[]>();
  for (const row of rows) if (row.cells.length > 1) addTo(byWidth, row.cells.length, row);
  const [[width, even] = [0, []]] = [...byWidth].sort(([, a], [, b]) => b.length - a.length);
  return { rows, width, even, least: /[;|^]/.test(separator) ? 2 : 3 };
}

/** The rows that are not blank. */
function rowsAt(text: string, separator: Separator): readonly Row[] {
  return [...rowsOf(text, separator)].filter(({ cells }) => cells.some(({ value }) => value !== ""));
}
