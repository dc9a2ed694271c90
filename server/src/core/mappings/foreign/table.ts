import { afterBreak, type Cell, type Row, rowsOf, type Separator, type TableSpan } from "../../formats/tables.ts";
import type { MapNode, Node, ScalarNode, TextBeside } from "../../formats/tree.ts";
import { mayName } from "../../text/mayName.ts";
import type { Span } from "../../text/span.ts";
import type { Spelled } from "../../text/written.ts";
import { countDesignators } from "./designators.ts";
import { FieldMapper, tellingFields, type UnknownWord } from "./fieldMapping.ts";
import {
  type Columns,
  columnNamed,
  columnsOf,
  countingOf,
  type FoundHeader,
  findHeader,
  headerAbove,
  isHeading,
  isNameAt,
  isRead,
  movedName,
  repeats,
  Seen,
} from "./header.ts";
import type { Mapping, Path } from "./mapping.ts";
import { splitText } from "./splitText.ts";
import { endsInColon, isSum } from "./sums.ts";
import { columnsBeside, type UnreadColumns, unreadColumns, unreadWords } from "./unreadColumns.ts";
import { listAt, mapAt, scalarAt } from "./values.ts";

/** Why a row is no item. */
export type PassedOver = "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "left-out";

/** Rows that are no items; blank ones that follow on one another are one, of so many rows. */
export interface PassedRows extends Span {
  readonly why: PassedOver;
  readonly rows: number;
}

/** A table as a mapping reads it. */
export interface ReadTable {
  /** The document in our format; without items where no row is a header. */
  readonly root: Node;
  readonly separator: Separator | undefined;
  /** The row with the names of columns. */
  readonly header: Row | undefined;
  /** Names of columns, as written, that the mapping does not map. */
  readonly unmapped: readonly Cell[];
  readonly passedOver: readonly PassedRows[];
  /**
   * Rows with more cells than the header, at the first surplus cell; those whose quotes do not hold their texts together; and further
   * headers with other columns, below the header that counts and above it.
   */
  readonly faults: readonly (Span & {
    readonly kind: "surplus" | "unclosed" | "text-after-quote" | "split" | "second-header" | "header-above" | "conflict" | "no-value";
  })[];
  /** The first cell in which words stand under a column that is not read and may tell what the parts are. */
  readonly unread: UnreadHeadings | undefined;
  /** Texts of rows that are no items, in which a part may be named all the same. */
  readonly inPassedOver: readonly (Spelled & { readonly why: "one-cell" | "total" | "footer" | "title" | "table" })[];
  readonly unknownWords: readonly UnknownWord[];
  readonly items: readonly Node[];
  /** How many of them have a field that evidence is read from. */
  readonly telling: number;
}

/** A text under a column that is not read, with the headings of all such columns. */
export interface UnreadHeadings extends Span, Pick<UnreadColumns, "isAll"> {
  readonly headings: readonly string[];
}

/** How the rows of a table are read, as its beginning decides it. */
export interface TableLayout extends FoundHeader {
  readonly columns: Columns;
  readonly unread: UnreadColumns;
  /** The columns whose texts may tell of a material where nothing is read from them. */
  readonly beside: readonly number[];
  /** Whether some column says how many of a part there are, by a quantity or by what they are called in the drawing. */
  readonly isCounted: boolean;
  /** Where the rows begin of which those with a label in their first cell are a footer; infinite where none is. */
  readonly footerFrom: number;
  /** A header above this one, with rows of its own that are not read. */
  readonly above: Row | undefined;
  /** Where what was looked at ends that decides this; beyond the text where more rows at its end may change it. */
  readonly decidedIn: number;
}

/**
 * Finds out how a table is read; undefined where no row is a header.
 *
 * @param text ends with the table
 */
export function tableLayout(text: string, mapping: Mapping, table?: TableSpan): TableLayout | undefined {
  const decided = new Seen();
  const found = findHeader(text, mapping, table, decided);
  if (found === undefined) return undefined;
  const columns = columnsOf(text, found, mapping, decided);
  const isCounted = countingOf(mapping).all.some((path) => columns.has(columnNamed(path) ?? ""));
  const above = headerAbove(text, found, mapping);
  const unread = unreadColumns(found.header, columns, mapping);
  const beside = columnsBeside(found.header);
  return { ...found, columns, unread, beside, isCounted, footerFrom: footerFrom(text, found), above, decidedIn: decided.end };
}

/** Whether a cell behind an offset ends in a colon: where none does, no row there is a footer. */
export function mayHaveFooter(text: string, from: number): boolean {
  const colon = /[:：][ \t]*(?:"[ \t]*)?(?:[,;|\t\r\n]|$)/g;
  colon.lastIndex = from;
  return colon.test(text);
}

/** Where the rows below the last blank one begin. */
function footerFrom(text: string, { header, separator }: FoundHeader): number {
  let from = Number.POSITIVE_INFINITY;
  if (!mayHaveFooter(text, header.end)) return from;
  let isBlank = false;
  for (const row of rowsOf(text, separator, afterBreak(text, header.end))) {
    const wasBlank = isBlank;
    isBlank = row.cells.every(({ value }) => value === "");
    if (wasBlank && !isBlank) from = row.start;
  }
  return from;
}

/** What some rows say. */
type ReadRows = Pick<ReadTable, "passedOver" | "inPassedOver" | "faults" | "unread" | "unknownWords" | "telling" | "items">;

/** Reads rows below the header. */
export function readRows(rows: Iterable<Row>, layout: TableLayout, mapping: Mapping): ReadRows {
  const { header, columns, separator } = layout;
  const reader = new FieldMapper(mapping, decimalOf(separator));
  const passedOver: PassedRows[] = [];
  let blank: { start: number; end: number; why: "blank"; rows: number } | undefined;
  const faults: ReadTable["faults"][number][] = [];
  const inPassedOver: ReadTable["inPassedOver"][number][] = [];
  const items: Node[] = [];
  let unread: Cell | undefined;
  let telling = 0;
  /** Starts of the cells that fields of the current row are read from. */
  const read = new Set<number>();
  const lookUp = (row: Row) => (path: Path, all?: boolean) => {
    const found = cellsAt(row, columns, path, all);
    for (const { start } of found) read.add(start);
    return found;
  };
  for (const row of rows) {
    const why = passes(row, layout, mapping);
    if (why === "blank") {
      if (blank === undefined) {
        blank = { start: row.start, end: row.end, why, rows: 0 };
        passedOver.push(blank);
      }
      blank.end = row.end;
      blank.rows++;
      continue;
    }
    blank = undefined;
    const split = splitText(row, header);
    if (conflictMarker.test(row.cells[0]?.value ?? "")) faults.push({ kind: "conflict", start: row.start, end: row.end });
    if (row.fault !== undefined) faults.push(row.fault);
    else if (split !== undefined) faults.push({ kind: "split", start: split.start, end: split.end });
    if (why !== undefined) {
      passedOver.push({ start: row.start, end: row.end, why, rows: 1 });
      if (why === "one-cell" || why === "total" || why === "footer")
        for (const { value, start, end } of row.cells) if (mayName(value)) inPassedOver.push({ why, value, start, end });
      const moved = why === "heading" ? movedName(row, header, mapping) : undefined;
      if (moved !== undefined) faults.push({ kind: "second-header", start: moved.start, end: moved.end });
      continue;
    }
    unread ??= unreadWords(row, layout.unread);
    read.clear();
    const entries = [...reader.read(mapping.fields, lookUp(row), row)];
    const names = namesOfRow(row, columns, mapping);
    const counted = countedBy(names, row, layout, mapping);
    if (counted !== undefined) entries.push(["quantity", counted]);
    const surplus = row.cells.slice(header.cells.length).find(({ value }) => value !== "");
    if (surplus !== undefined) faults.push({ kind: "surplus", start: surplus.start, end: surplus.end });
    if (entries.some(([name]) => tellingFields.has(name))) telling++;
    const { unread: words } = reader;
    const beside = besideIn(row, read, layout);
    const isPlain = words === undefined && names === undefined && beside === undefined;
    items.push(mapAt(row, entries, isPlain ? undefined : { unread: words, names: names?.source, beside }));
  }
  return {
    items,
    passedOver,
    inPassedOver,
    faults,
    unread: unread && unreadHeadings(unread, layout),
    unknownWords: reader.unknownWords,
    telling,
  };
}

/** The line that git leaves above, between or below the versions of a merge conflict. */
const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?!\S)/;

function unreadHeadings({ start, end }: Span, { header, unread: { indexes, isAll } }: TableLayout): UnreadHeadings {
  return { headings: indexes.map((index) => header.cells[index]?.value ?? ""), isAll, start, end };
}

/** Counts the rows of a table that are no items, those above its header included, without reading the items. */
export function countPassedOver(text: string, layout: TableLayout, mapping: Mapping): number {
  const { separator, header, from } = layout;
  let count = 0;
  for (const row of rowsOf(text, separator, from))
    if (row.start < header.start || (row.start > header.start && passes(row, layout, mapping) !== undefined)) count++;
  return count;
}

function titlesIn(text: string, { header, separator, from }: TableLayout): readonly PassedRows[] {
  return [...rowsOf(text.slice(0, header.start), separator, from)].map(({ start, end }) => ({ start, end, why: "title", rows: 1 }));
}

/** Texts above a header that may name a material. */
export function textsOfTitles(text: string, { header, separator, from }: TableLayout): ReadTable["inPassedOver"] {
  return [...rowsOf(text.slice(0, header.start), separator, from)].flatMap(({ cells }) =>
    cells.flatMap(({ value, start, end }) => (mayName(value) ? [{ why: "title" as const, value, start, end }] : [])),
  );
}

/**
 * Reads a table as a bill of materials, whose items are its rows.
 *
 * @param text ends with the table
 * @param layout undefined where no row is a header
 */
export function readTable(text: string, mapping: Mapping, layout: TableLayout | undefined): ReadTable {
  if (layout === undefined) return nothingIn(text);
  const { separator, header, above } = layout;
  const { items, faults, passedOver, inPassedOver, ...read } = readRows(
    rowsOf(text, separator, afterBreak(text, header.end)),
    layout,
    mapping,
  );
  return {
    ...read,
    passedOver: [...titlesIn(text, layout), ...passedOver],
    inPassedOver: [...textsOfTitles(text, layout), ...inPassedOver],
    faults: above === undefined ? faults : [{ kind: "header-above", start: above.start, end: above.end }, ...faults],
    root: tableRoot(layout, text.length, items, mapping),
    separator,
    header,
    unmapped: header.cells.filter(({ value }) => value !== "" && !isRead(value, mapping)),
    items,
  };
}

/** The texts of a row that may name a material and from which nothing is read; undefined for none. */
function besideIn({ cells }: Row, read: ReadonlySet<number>, { beside, header }: TableLayout): readonly TextBeside[] | undefined {
  let found: TextBeside[] | undefined;
  for (const index of beside) {
    const cell = cells[index];
    if (cell === undefined || read.has(cell.start) || !mayName(cell.value)) continue;
    const { value, start, end, layout } = cell;
    found ??= [];
    found.push({ under: header.cells[index]?.value ?? "", value, start, end, layout, isCell: true });
  }
  return found;
}

/** What a row calls its parts in the drawing, from the first column for that which is filled. */
function namesOfRow(row: Row, columns: Columns, { designators }: Mapping): ScalarNode | undefined {
  for (const path of designators) for (const cell of cellsAt(row, columns, path)) return cell;
  return undefined;
}

/** How many parts a row has of which only the drawing tells: none of its cells is a quantity. */
function countedBy(names: ScalarNode | undefined, row: Row, { columns }: TableLayout, mapping: Mapping): ScalarNode | undefined {
  if (names === undefined || countingOf(mapping).quantity.some((path) => cellsAt(row, columns, path).length > 0)) return undefined;
  const count = countDesignators(names.source);
  return count === undefined ? undefined : scalarAt(names, count);
}

/** The document that a table is. */
export function tableRoot(
  { header, separator }: Pick<FoundHeader, "header" | "separator">,
  end: number,
  items: readonly Node[],
  mapping: Mapping,
): MapNode {
  // Rows are items, so only constants are of the document, and the header is where it begins.
  const facts = new FieldMapper(mapping, decimalOf(separator)).read(mapping.document, () => [], header, "document");
  return mapAt({ start: header.start, end }, [...facts, ["items", listAt({ start: header.end, end }, items)]]);
}

function decimalOf(separator: Separator): "." | "," {
  return separator === ";" ? "," : ".";
}

/** A table without a header: a document without items, so that what is said of it has a date. */
function nothingIn(text: string): ReadTable {
  const at = { start: 0, end: text.length };
  return {
    root: mapAt(at, [["items", listAt(at, [])]]),
    separator: undefined,
    header: undefined,
    unmapped: [],
    passedOver: [],
    inPassedOver: [],
    faults: [],
    unread: undefined,
    unknownWords: [],
    items: [],
    telling: 0,
  };
}

/** The filled cells of a row under a column: of several columns with that name the first that is filled, or all of them. */
function cellsAt({ cells }: Row, columns: Columns, path: Path, all = false): readonly ScalarNode[] {
  const name = columnNamed(path);
  const indexes = name === undefined ? undefined : columns.get(name);
  if (indexes === undefined) return [];
  const found: ScalarNode[] = [];
  for (const index of indexes) {
    const cell = cells[index];
    if (cell === undefined || cell.value === "") continue;
    found.push(scalarOf(cell));
    if (!all) break;
  }
  return found;
}

function scalarOf({ value, start, end, isQuoted, layout }: Cell): ScalarNode {
  const style = isQuoted ? "double" : "plain";
  return { kind: "scalar", style, source: value, value, start, end, ...(layout === undefined ? {} : { layout }) };
}

function passes(row: Row, layout: TableLayout, mapping: Mapping): PassedOver | undefined {
  const { header, columns, isCounted, footerFrom } = layout;
  const filled = row.cells.filter(({ value }) => value !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  // Where nothing counts the parts, a name alone is a part, and no heading of a group.
  if (filled.length === 1 && header.cells.length >= 3 && (isCounted || !isNameAt(row.cells.indexOf(first), layout, mapping)))
    return "one-cell";
  if (repeats(row.cells, header) || isHeading(row, mapping)) return "heading";
  if (isSum(row.cells)) return "total";
  if (row.start >= footerFrom && endsInColon(row.cells)) return "footer";
  const isLeftOut = mapping.without.some(({ path, values }) =>
    cellsAt(row, columns, path).some(({ source }) => values.includes(source.trim().toLowerCase())),
  );
  return isLeftOut ? "left-out" : undefined;
}
