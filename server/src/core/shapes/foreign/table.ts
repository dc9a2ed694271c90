import { wordsForTotals } from "../../../generated/shapeWords.ts";
import { afterBreak, type Cell, type Row, rowsOf, type Separator, separators } from "../../formats/csv/index.ts";
import type { Aside, MapNode, Node, ScalarNode } from "../../formats/tree.ts";
import { perKey } from "../../perKey.ts";
import type { Span } from "../../text/span.ts";
import { FactReader, tellingFields, type UnknownWord } from "./facts.ts";
import { type Field, type Path, pathsIn, type Shape } from "./shape.ts";
import { listAt, mapAt, numberIn } from "./values.ts";

/** Why a row is no item. */
export type PassedOver = "blank" | "one-cell" | "heading" | "total" | "left-out";

/** A table as a shape reads it. */
export interface ReadTable {
  /** The document in our format; without items where no row is a header. */
  readonly root: Node;
  readonly separator: Separator | undefined;
  /** The row with the names of columns. */
  readonly header: Row | undefined;
  /** Names of columns, as written, that the shape does not map. */
  readonly unmapped: readonly Cell[];
  readonly passedOver: readonly (Span & { readonly why: PassedOver })[];
  /** Rows with more cells than the header, at the first surplus cell, and quotes that are not closed. */
  readonly faults: readonly (Span & { readonly kind: "surplus" | "unclosed" | "text-after-quote" })[];
  readonly unknownWords: readonly UnknownWord[];
  /** How many items there are, and how many of them have a field that evidence is read from. */
  readonly items: number;
  readonly telling: number;
}

/** Rows among which the header is looked for. */
const headerRows = 20;

/** How the rows of a table are read, as its beginning decides it. */
export interface TableLayout extends FoundHeader {
  readonly columns: Columns;
  /** Where the columns of a quantity are found. */
  readonly quantity: readonly Path[];
  /** Where what was looked at ends that decides this; beyond the text where more rows at its end may change it. */
  readonly decidedIn: number;
}

/** Finds out how a table is read; undefined where no row is a header. */
export function tableLayout(text: string, shape: Shape): TableLayout | undefined {
  const decided = new Seen();
  const found = findHeader(text, shape, decided);
  if (found === undefined) return undefined;
  const columns = columnsOf(found.header, countersIn(text, found, shape, decided));
  return { ...found, columns, quantity: quantityOf(shape), decidedIn: decided.end };
}

/** How far some rows were looked at. */
class Seen {
  end = 0;

  row({ seenTo }: Row): void {
    this.end = Math.max(this.end, seenTo);
  }

  /** The text ended before there were as many rows as would have been looked at. */
  toTheEnd(): void {
    this.end = Number.POSITIVE_INFINITY;
  }
}

const quantityOf = perKey(({ fields }: Shape) => pathsIn(fields.filter(({ field: [name] }) => name === "quantity")));

/** What some rows say. */
type ReadRows = Pick<ReadTable, "passedOver" | "faults" | "unknownWords" | "telling"> & { readonly items: readonly Node[] };

/** Reads rows below the header. */
export function readRows(rows: Iterable<Row>, layout: TableLayout, shape: Shape): ReadRows {
  const { header, columns, separator } = layout;
  const reader = new FactReader(shape, decimalOf(separator));
  const passedOver: (Span & { readonly why: PassedOver })[] = [];
  const faults: ReadTable["faults"][number][] = [];
  const items: Node[] = [];
  let telling = 0;
  for (const row of rows) {
    if (row.fault !== undefined) faults.push(row.fault);
    const why = passes(row, layout, shape);
    if (why !== undefined) {
      passedOver.push({ start: row.start, end: row.end, why });
      continue;
    }
    const entries = reader.read(shape.fields, (path, all) => cellsAt(row, columns, path, all), row);
    if (isSum(row.cells.find(({ value }) => value !== "")) && !entries.some(([name]) => name === "partNumber" || name === "description")) {
      passedOver.push({ start: row.start, end: row.end, why: "total" });
      continue;
    }
    const surplus = row.cells.slice(header.cells.length).find(({ value }) => value !== "");
    if (surplus !== undefined) faults.push({ kind: "surplus", start: surplus.start, end: surplus.end });
    if (entries.some(([name]) => tellingFields.has(name))) telling++;
    items.push(mapAt(row, entries, asideOf(reader.aside, namesOfRow(row, columns, shape))));
  }
  return { items, passedOver, faults, unknownWords: reader.unknownWords, telling };
}

/** Reads a table as a bill of materials, whose items are its rows. */
export function readTable(text: string, shape: Shape): ReadTable {
  const layout = tableLayout(text, shape);
  if (layout === undefined) return nothingIn(text);
  const { separator, header } = layout;
  const { items, ...read } = readRows(rowsOf(text, separator, afterBreak(text, header.end)), layout, shape);
  const mapped = columnNames(pathsOf(shape));
  return {
    ...read,
    root: tableRoot(layout, text.length, items, shape),
    separator,
    header,
    unmapped: header.cells.filter(({ value }) => value !== "" && !mapped.has(normalised(value))),
    items: items.length,
  };
}

function asideOf(seen: Aside | undefined, names: string | undefined): Aside | undefined {
  return names === undefined ? seen : { ...seen, names };
}

/** What a row calls its parts in the drawing, from the first column for that which is filled. */
function namesOfRow(row: Row, columns: Columns, { designators }: Shape): string | undefined {
  for (const path of designators) for (const { source } of cellsAt(row, columns, path)) return source;
  return undefined;
}

/** The document that a table is. */
export function tableRoot({ header, separator }: FoundHeader, end: number, items: readonly Node[], shape: Shape): MapNode {
  // Rows are items, so only constants are of the document, and the header is where it begins.
  const facts = new FactReader(shape, decimalOf(separator)).read(shape.document, () => [], header, "document");
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
    faults: [],
    unknownWords: [],
    items: 0,
    telling: 0,
  };
}

/** The row with the names of the columns, and what stands between the cells. */
interface FoundHeader {
  readonly separator: Separator;
  readonly header: Row;
}

/** The row, among the first, that has most of the mapped columns, by the separator with which it has them. */
export function findHeader(text: string, shape: Shape, seen?: Seen): FoundHeader | undefined {
  const wanted = columnNames(pathsOf(shape));
  const least = Math.min(2, wanted.size);
  let best: { separator: Separator; header: Row; count: number } | undefined;
  for (const separator of separators) {
    let rows = 0;
    for (const row of rowsOf(text, separator)) {
      if (++rows > headerRows) break;
      seen?.row(row);
      const count = new Set(row.cells.map(({ value }) => normalised(value)).filter((name) => wanted.has(name))).size;
      if (count >= least && count > (best?.count ?? 0)) best = { separator, header: row, count };
    }
    if (rows <= headerRows) seen?.toTheEnd();
  }
  return best;
}

function pathsOf({ fields, without }: Shape): readonly Path[] {
  return [...pathsIn(fields), ...without.map(({ path }) => path)];
}

function namesOf(fields: readonly Field[]): ReadonlySet<string> {
  return columnNames(pathsIn(fields));
}

function columnNames(paths: readonly Path[]): ReadonlySet<string> {
  return new Set(paths.flatMap(({ steps: [step] }) => (step?.kind === "key" ? [normalised(step.key)] : [])));
}

/** The names of the columns of a header, as they are compared. */
export function namesIn({ cells }: Row): readonly string[] {
  return cells.map(({ value }) => normalised(value));
}

/** Names of columns are compared without case, width and blanks. */
export function normalised(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\u2060]+/g, "");
}

/** The columns of each name, in their order, by their numbers; several may have one name. */
type Columns = ReadonlyMap<string, readonly number[]>;

function columnsOf({ cells }: Row, counters: ReadonlySet<number>): Columns {
  const columns = new Map<string, number[]>();
  for (const [index, { value }] of cells.entries()) {
    const name = normalised(value);
    if (name !== "" && !counters.has(index)) columns.set(name, [...(columns.get(name) ?? []), index]);
  }
  return columns;
}

/** Rows that tell whether a column counts them. */
const countedRows = 10;

/**
 * Columns that only number the rows, 1, 2, 3, though their name is one that also stands over names and part numbers, such as `Item`.
 * A column that something else is read from is none of them.
 */
function countersIn(text: string, { separator, header }: FoundHeader, shape: Shape, decided: Seen): ReadonlySet<number> {
  const naming = namesOf(shape.fields.filter(({ field: [name] }) => name === "partNumber" || name === "description"));
  const others = namesOf(shape.fields.filter(({ field: [name] }) => name !== "partNumber" && name !== "description"));
  const candidates = header.cells.flatMap(({ value }, index) => {
    const name = normalised(value);
    return naming.has(name) && !others.has(name) ? [index] : [];
  });
  const counts = new Map(candidates.map((index) => [index, 0]));
  let seen = 0;
  const isDone = (): boolean => counts.size === 0 || seen === countedRows;
  for (const row of rowsOf(text, separator, afterBreak(text, header.end))) {
    if (isDone()) break;
    decided.row(row);
    const { cells } = row;
    const filled = cells.filter(({ value }) => value !== "");
    if (filled.length <= 1 || repeats(cells, header) || isSum(filled[0])) continue;
    seen++;
    for (const [index, count] of counts) {
      const value = cells[index]?.value ?? "";
      if (value === String(count + 1)) counts.set(index, count + 1);
      else if (value !== "") counts.delete(index);
    }
  }
  if (!isDone()) decided.toTheEnd();
  return new Set([...counts].flatMap(([index, count]) => (count >= 2 ? [index] : [])));
}

/** The name of the column that a path means; asked for in every row, for every path of a shape. */
const columnNamed = perKey(({ steps: [step] }: Path) => (step?.kind === "key" ? normalised(step.key) : undefined));

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

function passes(row: Row, { header, columns, quantity }: TableLayout, { without }: Shape): PassedOver | undefined {
  const filled = row.cells.filter(({ value }) => value !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (filled.length === 1 && header.cells.length >= 3) return "one-cell";
  if (repeats(row.cells, header)) return "heading";
  const isCounted = () => quantity.some((path) => cellsAt(row, columns, path).some(({ source }) => numberIn(source, ".") !== undefined));
  if (isSum(first) && (!isCounted() || isAllNumbers(filled.slice(1)))) return "total";
  const isLeftOut = without.some(({ path, values }) =>
    cellsAt(row, columns, path).some(({ source }) => values.includes(source.trim().toLowerCase())),
  );
  return isLeftOut ? "left-out" : undefined;
}

/** Whether cells say the names of their columns once more, as at the top of a further page. */
function repeats(cells: Row["cells"], header: Row): boolean {
  return cells.every(({ value }, index) => value === "" || value === header.cells[index]?.value);
}

/** Whether cells hold numbers and nothing else; in a row that is a part, some cell says more. */
function isAllNumbers(cells: Row["cells"]): boolean {
  return cells.every(({ value }) => /^-?[\d.,\s]+$/.test(value));
}

/** Whether a cell begins a row that sums up those above it. */
function isSum(first: Cell | undefined): boolean {
  return first !== undefined && wordsForTotals.has(first.value.toLowerCase().replace(/[:.]$/, "").trim());
}
