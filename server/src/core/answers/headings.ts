import { partKeys } from "../../generated/fields.ts";
import { afterBreak, type Row, rowsOf, type Separator, type TableSpan, type TableSyntax, tablesIn } from "../formats/tables.ts";
import { namingKeys } from "../parts/declared.ts";
import { keyOfHeading, toldKeys } from "./sheet.ts";

/** A column of a filled sheet. */
export interface FilledColumn {
  readonly index: number;
  readonly heading: string;
  readonly key: string;
}

/** A table of a filled sheet, with its columns by key. */
export interface FilledTable {
  readonly columns: readonly FilledColumn[];
  readonly header: Row;
  readonly separator: Separator;
  /** The rows below the header. */
  rows(): Iterable<Row>;
}

/** Rows above the header, at most: a title, or the line in which spreadsheets name the separator. */
const mostAbove = 20;

/** The tables of a text whose headings carry keys in brackets. */
export function filledTables(text: string, syntax: TableSyntax): readonly FilledTable[] {
  return tablesIn(text, syntax).flatMap((table) => filledTable(text.slice(0, table.end), table) ?? []);
}

/** The table read with the separator that finds most keys; undefined without a row id or a part number among them. */
function filledTable(text: string, table: TableSpan): FilledTable | undefined {
  let best: FilledTable | undefined;
  for (const separator of table.separators) {
    let above = 0;
    for (const header of rowsOf(text, separator, table.start)) {
      const columns = columnsIn(header);
      if (columns.length > (best?.columns.length ?? 0) && columns.some(({ key }) => key === "id" || key === "partNumber"))
        best = { columns, header, separator, rows: () => rowsOf(text, separator, afterBreak(text, header.end)) };
      if (++above > mostAbove) break;
    }
  }
  return best;
}

function columnsIn({ cells }: Row): readonly FilledColumn[] {
  return cells.flatMap(({ value: heading }, index) => {
    const key = keyOfHeading(heading);
    return key === undefined ? [] : [{ index, heading, key }];
  });
}

/** Keys of an entry that the buyer knows: the names of the part, its price, its manufacturer and its supplier. */
const ofBuyer = [...namingKeys, "value"];
const answerable: ReadonlySet<string> = new Set(partKeys.filter((key) => !ofBuyer.includes(key)));
const told: ReadonlySet<string> = new Set(toldKeys);

/** True for the key of a fact that a supplier can state about a part. */
export function isFact(key: string): boolean {
  return answerable.has(key.split("/")[0] ?? "");
}

/** True for a column that tells which part is meant. */
export function isTold(key: string): boolean {
  return told.has(key);
}
