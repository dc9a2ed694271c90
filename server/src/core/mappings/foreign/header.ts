import { administrativeWords } from "../../../generated/mappingWords.ts";
import { afterBreak, type Cell, type Row, rowsOf, type Separator, type TableSpan, wholeTable } from "../../formats/tables.ts";
import { getOrInsert } from "../../maps.ts";
import { perKey } from "../../perKey.ts";
import { keysMeant } from "../../schema/synonyms.ts";
import { nameHolds } from "../../text/nameHolds.ts";
import { type Field, type Mapping, type Path, pathsIn } from "./mapping.ts";
import { endsInColon, isSum } from "./sums.ts";

/** The row with the names of the columns, and what stands between the cells. */
export interface FoundHeader {
  readonly separator: Separator;
  readonly header: Row;
  /** The beginning of the table. */
  readonly from: number;
}

/** Rows among which the header is looked for. */
export const headerRows = 20;

/** How far some rows were looked at. */
export class Seen {
  end = 0;

  row({ seenTo }: Row): void {
    this.end = Math.max(this.end, seenTo);
  }

  /** The text ended before there were as many rows as would have been looked at. */
  toTheEnd(): void {
    this.end = Number.POSITIVE_INFINITY;
  }
}

/**
 * The row, among the first, that fits best, by the separator with which it does: the one with most of the names that the mapping reads from,
 * and of those with as many the one with fewest others beside them. One name is enough where parts are called by it, in the first row that
 * is as wide as any: a title has fewer cells, and a part has more rows above it.
 *
 * @param text ends with the table
 */
export function findHeader(
  text: string,
  mapping: Mapping,
  { start: from, separators }: TableSpan = wholeTable(text),
  seen?: Seen,
): FoundHeader | undefined {
  const { all, naming } = namesOf(mapping);
  let best: (FoundHeader & { readonly known: number; readonly filled: number }) | undefined;
  for (const separator of separators) {
    let rows = 0;
    let widest = 0;
    for (const row of rowsOf(text, separator, from)) {
      if (++rows > headerRows) break;
      seen?.row(row);
      const headings = namesIn(row).filter((name) => name !== "");
      const known = new Set(headings.filter((name) => all.has(name))).size;
      const filled = headings.length;
      const isHeader = known >= 2 || (known === 1 && filled > widest && (all.isSingle || headings.some((name) => naming.has(name))));
      if (!endsInColon(row.cells)) widest = Math.max(widest, filled);
      if (!isHeader || known < (best?.known ?? 0)) continue;
      const fits = best === undefined || known > best.known || (known === 1 ? filled > best.filled : filled < best.filled);
      if (fits) best = { separator, header: row, from, known, filled };
    }
    if (rows <= headerRows) seen?.toTheEnd();
  }
  return best;
}

/** What a mapping reads from the column of a heading: its fields, else the key of the mapping that speaks of it. */
export function fieldsAt(heading: string, mapping: Columned): readonly string[] {
  const name = normalised(heading);
  const { fields, others } = readersOf(mapping);
  const found = fields.filter(({ names }) => names.has(name));
  return (found.length > 0 ? found : others.filter(({ names }) => names.has(name)).slice(0, 1)).map(({ read }) => read);
}

/** What of a mapping speaks of columns. */
type Columned = Pick<Mapping, "fields" | "without" | "designators">;

/** What is read from columns, with their names. */
const readersOf = perKey(({ fields, without, designators }: Columned) => ({
  fields: fields.map((field) => ({ read: field.field.join("/"), names: new ColumnNames(pathsIn([field])) })),
  others: [
    { read: "designators", names: new ColumnNames(designators) },
    { read: "without", names: new ColumnNames(without.map(({ path }) => path)) },
  ],
}));

/** Whether a mapping reads from the column of a heading. */
export function isRead(heading: string, mapping: Mapping): boolean {
  return namesOf(mapping).all.has(normalised(heading));
}

/** The names of the columns of a header, as they are compared. */
export function namesIn({ cells }: Row): readonly string[] {
  return cells.map(({ value }) => normalised(value));
}

/** A longer text is no name of a column. */
const longestName = 200;
/** Below the header a name is no longer than this. */
const longestHeading = 40;

/** Names of columns are compared without case, width, blanks, low lines, and dots and asterisks at their end. */
export function normalised(name: string): string {
  return name.length > longestName
    ? name
    : name
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\u200b\u2060_]+/g, "")
        .replace(/(?<=.)[.*]+$/, "");
}

/** Names of columns that a mapping reads from, as they are compared. */
class ColumnNames {
  /** Whether there is one alone. */
  readonly isSingle: boolean;
  readonly #names: ReadonlySet<string>;
  /** What names end in that stand for all that end so. */
  readonly #endings: readonly string[];

  constructor(paths: readonly Path[]) {
    this.#names = new Set(paths.flatMap((path) => columnNamed(path) ?? []));
    this.isSingle = this.#names.size === 1;
    this.#endings = [...this.#names].filter((name) => /^\*./.test(name)).map((name) => name.slice(1));
  }

  has(heading: string): boolean {
    return this.#names.has(heading) || this.#endings.some((ending) => heading.endsWith(ending));
  }

  /** The names by which a column is asked for: its own, else those that stand for it. */
  of(heading: string): readonly string[] {
    if (this.#names.has(heading)) return [heading];
    return this.#endings.flatMap((ending) => (heading.endsWith(ending) ? [`*${ending}`] : []));
  }
}

/** The name of the column that a path means; asked for in every row, for every path of a mapping. `*` stands for any beginning. */
export const columnNamed = perKey(({ steps: [step] }: Path) => (step?.kind === "key" ? normalised(step.key) : undefined));

const namesOf = perKey(({ fields, without, designators }: Mapping) => {
  const named = (some: readonly Field[]) => new ColumnNames(pathsIn(some));
  const isNaming = ({ field: [name] }: Field) => name === "partNumber" || name === "description";
  return {
    all: new ColumnNames([...pathsIn(fields), ...without.map(({ path }) => path), ...designators]),
    naming: named(fields.filter(isNaming)),
    others: named(fields.filter((field) => !isNaming(field))),
  };
});

/** The columns of each name, in their order, by their numbers; several may have one name. */
export type Columns = ReadonlyMap<string, readonly number[]>;

/** Where a mapping reads how many of a part there are: its quantities, and these or what the drawing calls the parts. */
export const countingOf = perKey(({ fields, designators }: Mapping) => {
  const quantity = pathsIn(fields.filter(({ field: [name] }) => name === "quantity"));
  return { quantity, all: [...quantity, ...designators] };
});

/** Whether parts are called by what stands in a column. */
export function isNameAt(column: number, { header }: FoundHeader, mapping: Mapping): boolean {
  const heading = header.cells[column]?.value;
  return heading !== undefined && namesOf(mapping).naming.has(normalised(heading));
}

/** The columns that a mapping reads from. */
export function columnsOf(text: string, found: FoundHeader, mapping: Mapping, decided: Seen): Columns {
  const { all } = namesOf(mapping);
  const counters = countersIn(text, found, mapping, decided);
  const columns = new Map<string, number[]>();
  for (const [index, heading] of namesIn(found.header).entries())
    if (heading !== "" && !counters.has(index)) for (const name of all.of(heading)) getOrInsert(columns, name, () => []).push(index);
  return columns;
}

/** Rows that tell whether a column counts them. */
const countedRows = 10;

/**
 * Columns that only number the rows, 1, 2, 3, though their name is one that also stands over names and part numbers, such as `Item`.
 * A column that something else is read from is none of them.
 */
function countersIn(text: string, { separator, header }: FoundHeader, mapping: Mapping, decided: Seen): ReadonlySet<number> {
  const { naming, others } = namesOf(mapping);
  const candidates = namesIn(header).flatMap((name, index) => (naming.has(name) && !others.has(name) ? [index] : []));
  const counts = new Map(candidates.map((index) => [index, 0]));
  let seen = 0;
  const isDone = (): boolean => counts.size === 0 || seen === countedRows;
  for (const row of rowsOf(text, separator, afterBreak(text, header.end))) {
    if (isDone()) break;
    decided.row(row);
    const { cells } = row;
    const filled = cells.filter(({ value }) => value !== "");
    if (filled.length <= 1 || repeats(cells, header) || isSum(cells)) continue;
    seen++;
    for (const [index, count] of counts) {
      const value = cells[index]?.value ?? "";
      if (value === String(count + 1)) counts.set(index, count + 1);
      else if (value !== "") counts.delete(index);
    }
  }
  if (!isDone()) decided.toTheEnd();
  return new Set([...counts].flatMap(([index, count]) => (count >= Math.min(2, seen) && count > 0 ? [index] : [])));
}

/** Whether cells say the names of their columns once more, as at the top of a further page. */
export function repeats(cells: Row["cells"], header: Row): boolean {
  return cells.every(({ value }, index) => value === "" || value === header.cells[index]?.value);
}

const namingKeys: ReadonlySet<string> = new Set(["partNumber", "description"]);

/** A cell with a figure in it or before its text is a value; one behind a name, as in `Supplier 1`, is not. */
const figure = /\d(?!$)|^\d/;

/**
 * Tests if a row names columns, of this table once more or of another. Half of its cells or more are names that the mapping or a plain table
 * has, of parts and of something else, or are called like columns that tell nothing of parts, and none is a figure.
 */
export function isHeading({ cells }: Pick<Row, "cells">, mapping: Mapping): boolean {
  const filled = cells.filter(({ value }) => value !== "");
  if (filled.length < 2 || filled.some(({ value }) => value.length > longestHeading || figure.test(value))) return false;
  const { all, naming } = namesOf(mapping);
  const known = new Set(filled.map(({ value }) => normalised(value)).filter((name) => all.has(name) || keysMeant(name).length > 0));
  const names = [...known].filter((name) => naming.has(name) || keysMeant(name).some((key) => namingKeys.has(key))).length;
  if (known.size < 2 || names === 0 || names === known.size) return false;
  return known.size * 2 >= filled.length || filled.filter(({ value }) => nameHolds(value, administrativeWords)).length * 2 >= filled.length;
}

/**
 * The first name of a column in a row of names that stands under another name: one that the mapping reads from or, beside none, one of a
 * plain table.
 */
export function movedName({ cells }: Pick<Row, "cells">, header: Row, mapping: Mapping): Cell | undefined {
  const moved = cells.filter(({ value }, index) => value !== "" && normalised(value) !== normalised(header.cells[index]?.value ?? ""));
  return moved.find(({ value }) => isRead(value, mapping)) ?? moved.find(({ value }) => keysMeant(normalised(value)).length > 0);
}

/** A row of names above the header, with rows of its own: another table, of which nothing is read. */
export function headerAbove(text: string, { header, separator, from }: FoundHeader, mapping: Mapping): Row | undefined {
  let above: Row | undefined;
  for (const row of rowsOf(text, separator, from)) {
    if (row.start >= header.start) return undefined;
    if (isHeading(row, mapping)) above = row;
    else if (above !== undefined && row.cells.filter(({ value }) => value !== "").length > 1) return above;
  }
  return undefined;
}
