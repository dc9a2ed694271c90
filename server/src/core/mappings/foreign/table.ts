import { headingsWithCommas, valuesOfFailures } from "../../../generated/mappingWords.ts";
import { afterBreak, type Cell, type Row, rowsOf, type Separator, type TableSpan } from "../../formats/tables.ts";
import type { ContentNode, MapNode, Node, ScalarNode, TextBeside } from "../../formats/tree.ts";
import { addTo } from "../../maps.ts";
import { mayName } from "../../text/mayName.ts";
import type { Span } from "../../text/span.ts";
import type { Spelled } from "../../text/written.ts";
import { arePassive, countDesignators } from "./designators.ts";
import { tellingFields } from "./fieldKinds.ts";
import { FieldMapper, type UnknownWord } from "./fieldMapping.ts";
import {
  type Columns,
  columnsOf,
  countingOf,
  type FoundHeader,
  findHeader,
  headerAbove,
  isHeading,
  isNameAt,
  isRead,
  movedName,
  namesIn,
  repeats,
  Seen,
  tableBeside,
} from "./header.ts";
import type { Field, Mapping, Path } from "./mapping.ts";
import { splitText } from "./splitText.ts";
import { endsInColon, isSum } from "./sums.ts";
import { endUseAbove, type ItemsBelow, itemsBelow, itemsWithParties, namesParty, partiesIn, withPartiesAbove } from "./tableParties.ts";
import { type UnreadColumns, unreadColumns, unreadShare, unreadWords } from "./unreadColumns.ts";
import { listAt, mapAt, scalarAt } from "./values.ts";

/** The reason why a row is not an item. */
export type PassedOver = "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "party" | "left-out";

/** Rows that are not items. Consecutive blank rows form one entry. */
export interface PassedRows extends Span {
  readonly why: PassedOver;
  readonly rows: number;
}

/** A table read by a mapping. */
export interface ReadTable {
  readonly separator: Separator | undefined;
  /** The header row. */
  readonly header: Row | undefined;
  /** The item fields of the mapping, each only with the sources that the table has. */
  readonly fields: readonly Field[];
  readonly passedOver: readonly PassedRows[];
  /**
   * Faulty rows: with more cells than the header, placed at the first surplus cell; with broken quotes; and further headers with other
   * columns, above or below the one used.
   */
  readonly faults: readonly (Span & {
    readonly kind:
      | "surplus"
      | "unclosed"
      | "text-after-quote"
      | "split"
      | "second-header"
      | "header-above"
      | "side-by-side"
      | "conflict"
      | "no-value"
      | "failed";
  })[];
  /** The first cell with words in an unread column that may describe parts, and the first with a share in one of shares. */
  readonly unread: readonly UnreadHeadings[];
  /** Texts in rows that are not items but may name parts. */
  readonly inPassedOver: readonly (Spelled & { readonly why: "one-cell" | "total" | "footer" | "title" | "heading" | "table" })[];
  readonly unknownWords: readonly UnknownWord[];
  /** The items, divided where further parties are named between them. */
  readonly below: readonly ItemsBelow[];
  /** The number of items with a field that gives evidence. */
  readonly telling: number;
}

/** A text in an unread column, with the headings of all such columns. */
export interface UnreadHeadings extends Span {
  readonly headings: readonly string[];
  /** The meaning of the columns; `all` when no other column describes the parts. */
  readonly of: "all" | "description" | "share";
}

/** The layout of a table, determined from its beginning. */
export interface TableLayout extends FoundHeader {
  readonly columns: Columns;
  /** The decimal separator, if the mapping does not set one. */
  readonly decimal: "." | ",";
  /** The item fields of the mapping, each only with the sources that the table has. */
  readonly fields: readonly Field[];
  readonly unread: UnreadColumns;
  /** True when a column gives the number of parts, as quantities or reference designators. */
  readonly isCounted: boolean;
  /** The offset after which rows that start with a label are a footer; infinite without a footer. */
  readonly footerFrom: number;
  /** The headers of tables above and beside this one, which are not read. */
  readonly others: ReadTable["faults"];
  /** The end of the text that determines the layout; infinite if rows appended at the end may change it. */
  readonly decidedIn: number;
}

/**
 * Determines the layout of a table; undefined when no row is a header.
 *
 * @param text ends with the table
 */
export function tableLayout(text: string, mapping: Mapping, table?: TableSpan): TableLayout | undefined {
  const decided = new Seen();
  const found = findHeader(text, mapping, table, decided);
  if (found === undefined) return undefined;
  const columns = columnsOf(text, found, mapping, decided);
  const isCounted = countingOf(mapping).all.some((path) => columns.has(path));
  const fields = mapping.fields.map(({ field, from }) => ({
    field,
    from: from.filter((source) => "constant" in source || columns.has(source.path)),
  }));
  const above = headerAbove(text, found, mapping);
  const beside = tableBeside(found.header, mapping);
  return {
    ...found,
    columns,
    decimal: decimalOf(found),
    fields,
    unread: unreadColumns(found.header, columns, mapping),
    isCounted,
    footerFrom: footerFrom(text, found),
    others: [
      ...(above === undefined ? [] : [{ kind: "header-above" as const, start: above.start, end: above.end }]),
      ...(beside === undefined ? [] : [{ kind: "side-by-side" as const, start: beside.start, end: beside.end }]),
    ],
    decidedIn: decided.end,
  };
}

/** True when a cell after an offset ends in a colon. Otherwise the table has no footer. */
export function mayHaveFooter(text: string, from: number): boolean {
  const colon = /[:：][ \t]*(?:"[ \t]*)?(?:[,;|^\t\r\n]|$)/g;
  colon.lastIndex = from;
  return colon.test(text);
}

/** The start of the rows below the last blank row. */
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

/** The result of reading some rows. */
interface ReadRows extends Pick<ReadTable, "passedOver" | "inPassedOver" | "faults" | "unread" | "unknownWords" | "telling"> {
  readonly items: readonly Node[];
  /** The rows passed over that may name parties, by the number of items above them. */
  readonly besideItems: ReadonlyMap<number, readonly Row[]>;
}

/** Reads rows below the header. */
export function readRows(rows: Iterable<Row>, layout: TableLayout, mapping: Mapping): ReadRows {
  const { header, columns, decimal } = layout;
  /** The cells of the current row whose texts are taken as they stand. */
  const taken = new Set<ContentNode>();
  const reader = new FieldMapper(mapping, decimal, taken);
  const passedOver: PassedRows[] = [];
  let blank: { start: number; end: number; why: "blank"; rows: number } | undefined;
  const faults: ReadTable["faults"][number][] = [];
  const inPassedOver: PassedText[] = [];
  const items: Node[] = [];
  const besideItems = new Map<number, Row[]>();
  let unread: Cell | undefined;
  let share: Cell | undefined;
  let telling = 0;
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
      if (why === "party" || why === "one-cell") addTo(besideItems, items.length, row);
      if (why === "one-cell" || why === "total" || why === "footer") inPassedOver.push(...textsIn([row], why));
      const moved = why === "heading" ? movedName(row, header, mapping) : undefined;
      if (moved !== undefined) faults.push({ kind: "second-header", start: moved.start, end: moved.end });
      continue;
    }
    unread ??= unreadWords(row, layout.unread);
    share ??= unreadShare(row, layout.unread);
    taken.clear();
    const entries = [...reader.read(layout.fields, (path, all) => cellsAt(row, columns, path, all), row)];
    for (const cell of taken)
      if (cell.kind === "scalar" && valuesOfFailures.has(cell.source.toLowerCase()))
        faults.push({ kind: "failed", start: cell.start, end: cell.end });
    const names = namesOfRow(row, columns, mapping);
    const counted = countedBy(names, row, layout, mapping);
    if (counted !== undefined) entries.push(["quantity", counted]);
    const surplus = row.cells.slice(header.cells.length).find(({ value }) => value !== "");
    if (surplus !== undefined) faults.push({ kind: "surplus", start: surplus.start, end: surplus.end });
    if (entries.some(([name]) => tellingFields.has(name))) telling++;
    const { unread: words } = reader;
    const beside = besideIn(row, taken, layout, names);
    const isPlain = words === undefined && names === undefined && beside === undefined;
    items.push(mapAt(row, entries, isPlain ? undefined : { unread: words, names: names?.source, beside }));
  }
  return {
    items,
    besideItems,
    passedOver,
    inPassedOver,
    faults,
    unread: unreadHeadings(unread, share, layout),
    unknownWords: reader.unknownWords,
    telling,
  };
}

/** A line that git inserts around and between the versions in a merge conflict. */
const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?!\S)/;

function unreadHeadings(words: Span | undefined, share: Span | undefined, { header, unread }: TableLayout): readonly UnreadHeadings[] {
  const told = (at: Span | undefined, of: UnreadHeadings["of"], indexes: readonly number[]): readonly UnreadHeadings[] =>
    at === undefined ? [] : [{ headings: indexes.map((index) => header.cells[index]?.value ?? ""), of, start: at.start, end: at.end }];
  return [...told(words, unread.isAll ? "all" : "description", unread.indexes), ...told(share, "share", unread.shares)];
}

/** Counts the rows of a table from which nothing is read, including those above its header, without reading the items. */
export function countPassedOver(text: string, layout: TableLayout, mapping: Mapping): number {
  const { separator, header, from } = layout;
  let count = 0;
  for (const row of rowsOf(text, separator, from)) {
    const why = row.start < header.start ? titleRow(row, mapping).why : row.start > header.start ? passes(row, layout, mapping) : undefined;
    if (why !== undefined && why !== "party") count++;
  }
  return count;
}

type PassedText = ReadTable["inPassedOver"][number];

/** Texts of rows that may name a material. */
export function textsIn(rows: Iterable<Row>, why: PassedText["why"]): readonly PassedText[] {
  return [...rows].flatMap(({ cells }) => cells.flatMap(({ value, start, end }) => (mayName(value) ? [{ why, value, start, end }] : [])));
}

/** The rows above a header. */
function titleRows(text: string, { header, separator, from }: TableLayout): Iterable<Row> {
  return rowsOf(text.slice(0, header.start), separator, from);
}

/** Texts above a header that may name a material, and headings of unread columns that may. */
export function textsOfHead(text: string, layout: TableLayout, mapping: Mapping): readonly PassedText[] {
  const { header } = layout;
  const unread = { ...header, cells: header.cells.filter(({ value }) => !isRead(value, mapping)) };
  return [...textsIn(titleRows(text, layout), "title"), ...textsIn([unread], "heading")];
}

/**
 * Reads a table as a bill of materials whose rows are items.
 *
 * @param text ends with the table
 * @param layout undefined when no row is a header
 * @param outer the parties in the prose above, as an end use
 */
export function readTable(text: string, mapping: Mapping, layout: TableLayout | undefined, outer?: MapNode): ReadTable {
  if (layout === undefined) return nothingInside;
  const { separator, header, fields, others } = layout;
  const titles = [...titleRows(text, layout)];
  const { items, besideItems, faults, passedOver, inPassedOver, ...read } = readRows(
    rowsOf(text, separator, afterBreak(text, header.end)),
    layout,
    mapping,
  );
  return {
    ...read,
    passedOver: [...titles.map((row) => titleRow(row, mapping)), ...passedOver],
    inPassedOver: [...textsOfHead(text, layout, mapping), ...inPassedOver],
    faults: [...others, ...faults],
    separator,
    header,
    fields,
    below: itemsBelow(items, besideItems, { title: partiesIn(titles, mapping), outer, mapping }),
  };
}

function titleRow(row: Row, mapping: Mapping): PassedRows {
  return { start: row.start, end: row.end, why: namesParty(row, mapping) ? "party" : "title", rows: 1 };
}

/** The unread texts of a row that may name a material; undefined without any. */
function besideIn(
  { cells }: Row,
  taken: ReadonlySet<ContentNode>,
  { header }: TableLayout,
  names: ScalarNode | undefined,
): readonly TextBeside[] | undefined {
  let found: TextBeside[] | undefined;
  for (const [index, cell] of cells.entries()) {
    if (index >= header.cells.length || taken.has(cell) || !mayName(cell.value) || (cell === names && arePassive(cell.value))) continue;
    const { value, start, end, layout } = cell;
    found ??= [];
    found.push({ under: header.cells[index]?.value ?? "", value, start, end, layout, isCell: true });
  }
  return found;
}

/** The reference designators of a row, from the first filled column with these. */
function namesOfRow(row: Row, columns: Columns, { designators }: Mapping): ScalarNode | undefined {
  for (const path of designators) for (const cell of cellsAt(row, columns, path)) return cell;
  return undefined;
}

/** The number of parts by reference designators, for a row without a quantity. */
function countedBy(names: ScalarNode | undefined, row: Row, { columns }: TableLayout, mapping: Mapping): ScalarNode | undefined {
  if (names === undefined || countingOf(mapping).quantity.some((path) => cellsAt(row, columns, path).length > 0)) return undefined;
  const count = countDesignators(names.source);
  return count === undefined ? undefined : scalarAt(names, count);
}

/**
 * The document that represents tables whose rows are items. Its constant facts stand at the first header, with parties above all items.
 */
export function tableRoot({ header, decimal }: TableLayout, end: number, below: readonly ItemsBelow[], mapping: Mapping): MapNode {
  const facts = new FieldMapper(mapping, decimal).read(mapping.document, () => [], header, "document");
  const [first, ...others] = below;
  const isOne = others.length === 0;
  return mapAt({ start: header.start, end }, [
    ...withPartiesAbove(facts, isOne ? first?.above : undefined),
    ["items", listAt({ start: header.end, end }, isOne ? (first?.items ?? []) : below.flatMap(itemsWithParties))],
  ]);
}

/** The parties in the rows above a header, as an end use. */
export function partiesAbove(text: string, layout: TableLayout, mapping: Mapping): MapNode | undefined {
  return endUseAbove(partiesIn([...titleRows(text, layout)], mapping));
}

/** Separators of lists of SAP and the like, which write numbers in the language of their headings. A workbook writes a point. */
const separatorsOfLists: ReadonlySet<Separator> = new Set(["\t", "|", "^"]);

/** The decimal separator: a comma beside semicolons, and in lists of SAP and the like by their headings. */
function decimalOf({ header, separator }: FoundHeader): "." | "," {
  if (!separatorsOfLists.has(separator)) return separator === ";" ? "," : ".";
  return namesIn(header).some((name) => headingsWithCommas.has(name)) ? "," : ".";
}

/** The result for a table without a header. */
const nothingInside: ReadTable = {
  separator: undefined,
  header: undefined,
  fields: [],
  passedOver: [],
  inPassedOver: [],
  faults: [],
  unread: [],
  unknownWords: [],
  below: [],
  telling: 0,
};

/** The filled cells of a row in the columns with a name: the first one, or all. */
function cellsAt({ cells }: Row, columns: Columns, path: Path, all = false): readonly ScalarNode[] {
  const indexes = columns.get(path);
  if (indexes === undefined) return [];
  const found: ScalarNode[] = [];
  for (const index of indexes) {
    const cell = cells[index];
    if (cell === undefined || cell.value === "") continue;
    found.push(cell);
    if (!all) break;
  }
  return found;
}

function passes(row: Row, layout: TableLayout, mapping: Mapping): PassedOver | undefined {
  const { header, columns, isCounted, footerFrom } = layout;
  const filled = row.cells.filter(({ value }) => value !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (namesParty(row, mapping)) return "party";
  // If no column counts parts, a row with only a name may be a part instead of a group heading.
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
