import { proseOf, type Row, rowsOf, type TableSpan, type TableSyntax, tablesIn, wholeTable } from "../../formats/tables.ts";
import type { MapNode, Node } from "../../formats/tree.ts";
import { compilePart, nameKey } from "../../parts/keys.ts";
import { tellingFields } from "./fieldKinds.ts";
import { fieldsAt, findHeader, headerRows } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { countPassedOver, type ReadTable, readTable, type TableLayout, tableLayout, tableRoot, textsIn } from "./table.ts";
import { endUseAbove, type PartyAbove, partiesIn } from "./tableParties.ts";
import { listAt, mapAt } from "./values.ts";

/** The tables of a text as read by a mapping. */
export interface ReadTables {
  /** The document in the Lodestone format, with the items of all tables. */
  readonly root: Node;
  /** The tables with items, or one table without a header if there are none. */
  readonly tables: readonly ReadTable[];
  /** The tables that are not read. */
  readonly leftOut: readonly TableSpan[];
}

/** A table to be read, with its layout; undefined for delimited text without a header. */
interface Taken {
  readonly table: TableSpan;
  readonly layout: TableLayout | undefined;
}

/** Reads the tables of a text as one bill of materials. */
export function readTables(text: string, mapping: Mapping, syntax: TableSyntax): ReadTables {
  const { taken, leftOut } = tablesToRead(text, mapping, syntax);
  const prose = syntax === "markdown" ? partiesInProse(text, leftOut, mapping) : undefined;
  const cover = syntax === "workbook" ? endUseAbove(leftOut.flatMap((sheet) => partiesIn(firstRows(text, sheet), mapping))) : undefined;
  const tables = taken.map(({ table, layout }) => {
    return readTable(text.slice(0, table.end), mapping, layout, cover ?? prose?.get(table.start));
  });
  const layout = taken[0]?.layout;
  const below = tables.flatMap((table) => table.below);
  const root = layout === undefined ? emptyRoot(text) : tableRoot(layout, text.length, below, mapping);
  return { root, tables, leftOut };
}

/** A document without items, so that findings on it have a date. */
function emptyRoot(text: string): Node {
  const at = { start: 0, end: text.length };
  return mapAt(at, [["items", listAt(at, [])]]);
}

/** Parties as end uses, by the start of the table that they stand above. */
type PartiesByTable = ReadonlyMap<number, MapNode | undefined>;

/**
 * The parties in the lines of Markdown around each table, and in the tables that are not read. They are those of all tables below their
 * heading, until further parties follow a table; behind the last table under a heading, those of all tables under it.
 */
function partiesInProse(text: string, leftOut: readonly TableSpan[], mapping: Mapping): PartiesByTable {
  const found = new Map<number, MapNode | undefined>();
  const open: Section[] = [{ level: 0, from: 0, outer: undefined, parties: [], above: undefined, hasTable: false }];
  let rows: Row[] = [];
  const take = (): void => {
    const parties = partiesIn(rows, mapping);
    const last = open.at(-1);
    rows = [];
    if (last === undefined || parties.length === 0) return;
    last.parties = last.hasTable ? parties : [...last.parties, ...parties];
    last.above = endUseAbove(last.parties, last.outer);
    last.hasTable = false;
  };
  const starts: number[] = [];
  const close = (): void => {
    const last = open.pop();
    if (last === undefined || last.hasTable || last.parties.length === 0) return;
    const joined = new Map<MapNode | undefined, MapNode | undefined>();
    for (let at = starts.length - 1; at >= 0; at--) {
      const start = starts[at] ?? 0;
      if (start < last.from) return;
      const above = found.get(start);
      if (!joined.has(above)) joined.set(above, endUseAbove(last.parties, above));
      found.set(start, joined.get(above));
    }
  };
  const isLeftOut = new Set(leftOut.map(({ start }) => start));
  const all = [...proseOf(text), ...tablesIn(text, "markdown")].sort((a, b) => a.start - b.start);
  for (const one of all) {
    if (!("level" in one)) {
      if (isLeftOut.has(one.start)) {
        rows.push(...firstRows(text, one));
        continue;
      }
      take();
      starts.push(one.start);
      found.set(one.start, open.at(-1)?.above);
      for (const part of open) part.hasTable = true;
      continue;
    }
    if (one.level > 0) {
      take();
      while ((open.at(-1)?.level ?? 0) >= one.level) close();
      const outer = open.at(-1)?.above;
      open.push({ level: one.level, from: one.start, outer, parties: [], above: outer, hasTable: false });
    }
    rows.push(one);
  }
  take();
  while (open.length > 0) close();
  return found;
}

/** The part of a Markdown text below a heading of some level. */
interface Section {
  readonly level: number;
  /** The start of the heading. */
  readonly from: number;
  /** The parties above the heading. */
  readonly outer: MapNode | undefined;
  /** The parties since the last table of the section that others follow. */
  parties: readonly PartyAbove[];
  /** These parties and the outer ones. */
  above: MapNode | undefined;
  hasTable: boolean;
}

/** Counts the rows of a text that are not items, without reading the items. */
export function countRowsPassedOver(text: string, mapping: Mapping, syntax: TableSyntax): number {
  const { taken, leftOut } = tablesToRead(text, mapping, syntax);
  const rows = leftOut.reduce((sum, table) => sum + [...rowsIn(text, table)].length, 0);
  return taken.reduce(
    (sum, { table, layout }) => sum + (layout === undefined ? 0 : countPassedOver(text.slice(0, table.end), layout, mapping)),
    rows,
  );
}

/** The rows of a table that is not read. */
function rowsIn(text: string, { start, end, separators: [separator = ","] }: TableSpan) {
  return rowsOf(text.slice(0, end), separator, start);
}

/** The rows at the beginning of a table that is not read, such as the cover of a workbook. */
function firstRows(text: string, table: TableSpan): readonly Row[] {
  const rows: Row[] = [];
  for (const row of rowsIn(text, table)) if (rows.push(row) === headerRows) break;
  return rows;
}

/** The cells in unread tables that may name a part. */
export function textsLeftOut(text: string, leftOut: readonly TableSpan[]): ReadTable["inPassedOver"] {
  return leftOut.flatMap((table) => textsIn(rowsIn(text, table), "table"));
}

/** The header of the first table that certainly lists items. Delimited text is a single table. */
export function headerIn(text: string, mapping: Mapping, syntax: TableSyntax): Row | undefined {
  if (syntax === "table") return findHeader(text, mapping)?.header;
  const { taken, isSure } = tablesToRead(text, mapping, syntax);
  return isSure ? taken[0]?.layout?.header : undefined;
}

function tablesToRead(text: string, mapping: Mapping, syntax: TableSyntax) {
  if (syntax === "table") return { taken: [{ table: wholeTable(text), layout: tableLayout(text, mapping) }], leftOut: [], isSure: true };
  const wanted = mapping.sheets.map((sheet) => compilePart(nameKey(sheet)));
  const all = tablesIn(text, syntax).map((table): Taken => ({ table, layout: tableLayout(text.slice(0, table.end), mapping, table) }));
  const isNamed = syntax === "workbook" && mapping.sheets.length > 0;
  const found = all.filter(
    ({ table: { sheet = "" }, layout }) => layout !== undefined && (!isNamed || wanted.some((fits) => fits(nameKey(sheet)))),
  );
  const sure = found.filter(({ layout }) => layout !== undefined && (isNamed || listsItems(layout, mapping)));
  const taken = sure.length > 0 ? sure : found;
  return { taken, leftOut: all.flatMap((one) => (taken.includes(one) ? [] : [one.table])), isSure: sure.length > 0 };
}

/** Fields whose columns occur in tables of any kind. */
const looseFields: ReadonlySet<string> = new Set(["partNumber", "description", "category", "unit", "supplier", "without"]);

/** True when the columns of a table are typical of a list of items: part names or numbers, and something that only such lists have. */
function listsItems({ header }: TableLayout, mapping: Mapping): boolean {
  const columns = header.cells.map(({ value }) => fieldsAt(value, mapping)).filter((fields) => fields.length > 0);
  const fields = new Set(columns.flat());
  if (![...fields].some((name) => tellingFields.has(name.split("/")[0] ?? ""))) return false;
  const isNumbered = columns.length > 1 && columns.some((names) => names.includes("partNumber") && !names.includes("description"));
  return isNumbered || [...fields].some((name) => !looseFields.has(name));
}
