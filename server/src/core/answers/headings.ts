import { partKeys } from "../../generated/fields.ts";
import { plainTableFormat } from "../config/recogniseMapping.ts";
import { afterBreak, type Row, rowsOf, type Separator, type TableSpan, type TableSyntax, tablesIn } from "../formats/tables.ts";
import { fieldsAt } from "../mappings/foreign/header.ts";
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
      if (columns.length > (best?.columns.length ?? 0) && columns.some(({ key }) => isNaming(key)))
        best = { columns, header, separator, rows: () => rowsOf(text, separator, afterBreak(text, header.end)) };
      if (++above > mostAbove) break;
    }
  }
  return best;
}

/** The columns of a header by their keys. A sheet whose column of part numbers has lost its key is read by its other headings. */
function columnsIn({ cells }: Row): readonly FilledColumn[] {
  const all = cells.map(({ value: heading }, index) => ({ index, heading, key: keyOfHeading(heading) }));
  const keyed = all.flatMap(({ key, ...at }) => (key === undefined ? [] : [{ ...at, key }]));
  const mapping = plainTableFormat()?.mapping;
  if (mapping === undefined || keyed.some(({ key }) => isNaming(key)) || !keyed.some(({ key }) => isKnown(key))) return keyed;
  const read = all.map(({ heading }) => fieldsAt(heading, mapping));
  const numbers = read.filter((fields) => fields.includes("partNumber"));
  const number = numbers.find((fields) => fields.length === 1) ?? numbers[0];
  return all.flatMap(({ key, ...at }) => {
    if (key !== undefined && isKnown(key)) return [{ ...at, key }];
    const fields = read[at.index] ?? [];
    const found = fields === number ? "partNumber" : fields.find((field) => field !== "partNumber" && isKnown(field));
    const told = found ?? key;
    return told === undefined ? [] : [{ ...at, key: told }];
  });
}

function isNaming(key: string): boolean {
  return key === "id" || key === "partNumber";
}

function isKnown(key: string): boolean {
  return isTold(key) || isFact(key) || key === "controlCode";
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
