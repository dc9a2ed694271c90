import { administrativeWords } from "../../../generated/mappingWords.ts";
import { afterBreak, type Cell, type Row, rowsOf, type Separator, type TableSpan, wholeTable } from "../../formats/tables.ts";
import { addTo } from "../../maps.ts";
import { perKey } from "../../perKey.ts";
import { keysMeant } from "../../schema/synonyms.ts";
import { nameHolds } from "../../text/nameHolds.ts";
import { type Field, type Mapping, type Path, pathsIn } from "./mapping.ts";
import { endsInColon, isSum } from "./sums.ts";

/** The header row with the cell separator. */
export interface FoundHeader {
  readonly separator: Separator;
  readonly header: Row;
  /** The start of the table. */
  readonly from: number;
}

/** The number of rows among which the header is searched. */
export const headerRows = 20;

/** Records how far into the text rows were examined. */
export class Seen {
  end = 0;

  row({ seenTo }: Row): void {
    this.end = Math.max(this.end, seenTo);
  }

  /** Marks the whole text as examined, because it ended before all rows could be. */
  toTheEnd(): void {
    this.end = Number.POSITIVE_INFINITY;
  }
}

/**
 * The best matching row among the first ones, with the best separator. The row with the most mapped column names wins, then the one with
 * the fewest other cells. A single name is enough if it names parts, in the first row of full width: titles have fewer cells, and part rows
 * come later.
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

/** The mapped fields of a column heading; otherwise the mapping key that mentions the column. */
export function fieldsAt(heading: string, mapping: Columned): readonly string[] {
  const name = normalised(heading);
  const { fields, others } = readersOf(mapping);
  const found = fields.filter(({ names }) => names.has(name));
  return (found.length > 0 ? found : others.filter(({ names }) => names.has(name)).slice(0, 1)).map(({ read }) => read);
}

/** The parts of a mapping that mention columns. */
type Columned = Pick<Mapping, "fields" | "without" | "designators">;

/** The readers of columns with the column names. */
const readersOf = perKey(({ fields, without, designators }: Columned) => ({
  fields: fields.map((field) => ({ read: field.field.join("/"), names: new ColumnNames(pathsIn([field])) })),
  others: [
    { read: "designators", names: new ColumnNames(designators) },
    { read: "without", names: new ColumnNames(without.map(({ path }) => path)) },
  ],
}));

/** True when a mapping reads the column of a heading. */
export function isRead(heading: string, mapping: Mapping): boolean {
  return namesOf(mapping).all.has(normalised(heading));
}

/** The normalised column names of a header. */
export function namesIn({ cells }: Row): readonly string[] {
  return cells.map(({ value }) => normalised(value));
}

/** The longest text that can be a column name. */
const longestName = 200;
/** The longest text that can be a column name below the header. */
const longestHeading = 40;

/** A column name normalised for comparison: case, character width, blanks, underscores, hyphens, dots and trailing asterisks are ignored. */
export function normalised(name: string): string {
  return name.length > longestName
    ? name
    : name
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\u200b\u2060_]+|(?<=.)[.-]+|(?<=.)[.*]+$/g, "");
}

/** The normalised names of the columns that a mapping reads. */
class ColumnNames {
  /** True when there is a single name. */
  readonly isSingle: boolean;
  readonly #names: ReadonlySet<string>;
  /** The names of each field. */
  readonly #fields: readonly ReadonlySet<string>[];
  /** The endings of names that begin with `*`. */
  readonly #endings: readonly string[];

  constructor(...fields: readonly (readonly Path[])[]) {
    this.#fields = fields.map((paths) => new Set(paths.flatMap((path) => columnNamed(path) ?? [])));
    this.#names = new Set(this.#fields.flatMap((names) => [...names]));
    this.isSingle = this.#names.size === 1;
    this.#endings = [...this.#names].filter((name) => /^\*./.test(name)).map((name) => name.slice(1));
  }

  has(heading: string): boolean {
    return this.#names.has(heading) || this.#endings.some((ending) => heading.endsWith(ending)) || this.#partsOf(heading).length > 0;
  }

  /** The names in the mapping that match a heading: the exact one, otherwise patterns, otherwise one that stands in it. */
  of(heading: string): readonly string[] {
    if (this.#names.has(heading)) return [heading];
    const fitting = this.#endings.flatMap((ending) => (heading.endsWith(ending) ? [`*${ending}`] : []));
    return fitting.length > 0 ? fitting : this.#partsOf(heading);
  }

  /**
   * The first of the names of one field that make up a heading, beside a unit of quantities or a language: `partno料号`, `数量(個)`,
   * `description(en)`.
   */
  #partsOf(heading: string): readonly string[] {
    const parts = partsOfName(heading);
    if (parts.length < 2) return [];
    for (const names of this.#fields) {
      const known = parts.filter((part) => names.has(part));
      const isBeside = (part: string): boolean => language.test(part) || (names.has("qty") && countedUnit.test(part));
      if (known.length > 0 && parts.every((part) => names.has(part) || isBeside(part))) return known.slice(0, 1);
    }
    return [];
  }
}

/** The parts of a normalised name: apart from brackets and slashes, and of Latin letters and Chinese or Japanese characters. */
export function partsOfName(name: string): readonly string[] {
  return name.split(/[/|()[\]]+|(?<=[a-z.#])(?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff])(?=[a-z])/).flatMap((part) => normalised(part) || []);
}

/** The language of a column, in a heading. */
const language = /^(?:en|de|fr|es|it|ja|jp|zh|cn|english|deutsch)$/;

/** The goods that a quantity counts, in a heading. */
const countedUnit = /^(?:per)?(?:pcs?|ea|each|nos|units?|assy|assembly|[個个件只枚台])$/;

/** The normalised column name of a path, cached for every look at a header. A leading `*` matches any beginning. */
const columnNamed = perKey(({ steps: [step] }: Path) => (step?.kind === "key" ? normalised(step.key) : undefined));

const namesOf = perKey(({ fields, without, designators }: Mapping) => {
  const named = (some: readonly Field[]) => new ColumnNames(...some.map((field) => pathsIn([field])));
  const isNaming = ({ field: [name] }: Field) => name === "partNumber" || name === "description";
  const paths = [...pathsIn(fields), ...without.map(({ path }) => path), ...designators];
  return {
    all: new ColumnNames(
      ...fields.map((field) => pathsIn([field])),
      without.map(({ path }) => path),
      designators,
    ),
    paths,
    naming: named(fields.filter(isNaming)),
    others: named(fields.filter((field) => !isNaming(field))),
  };
});

/** The indices of the columns of a table, by the paths of its mapping that name one. Several columns may share a name. */
export type Columns = ReadonlyMap<Path, readonly number[]>;

/** The columns of a mapping that count parts: quantities, and those with quantities or reference designators. */
export const countingOf = perKey(({ fields, designators }: Mapping) => {
  const quantity = pathsIn(fields.filter(({ field: [name] }) => name === "quantity"));
  return { quantity, all: [...quantity, ...designators] };
});

/** True when a column names parts. */
export function isNameAt(column: number, { header }: FoundHeader, mapping: Mapping): boolean {
  const heading = header.cells[column]?.value;
  return heading !== undefined && namesOf(mapping).naming.has(normalised(heading));
}

/** The columns that a mapping reads. */
export function columnsOf(text: string, found: FoundHeader, mapping: Mapping, decided: Seen): Columns {
  const { all, paths } = namesOf(mapping);
  const { quantity } = countingOf(mapping);
  const either = eitherOf(mapping);
  const areCounts = areQuantities(text, found, mapping, decided);
  const counters = countersIn(text, found, mapping, areCounts, decided);
  const byName = new Map<string, number[]>();
  for (const [index, heading] of namesIn(found.header).entries())
    if (heading !== "" && !counters.has(index)) for (const name of all.of(heading)) addTo(byName, name, index);
  return new Map(
    paths.flatMap((path) => {
      const name = columnNamed(path) ?? "";
      const indexes = either.get(name)?.has(path) && quantity.includes(path) !== areCounts ? undefined : byName.get(name);
      return indexes === undefined ? [] : [[path, indexes] as const];
    }),
  );
}

/** The names of columns that hold part numbers or quantities, such as `Number`, with the paths of both. */
const eitherOf = perKey((mapping: Mapping): ReadonlyMap<string, ReadonlySet<Path>> => {
  const numbers = pathsIn(mapping.fields.filter(({ field: [name] }) => name === "partNumber"));
  return new Map(
    countingOf(mapping).quantity.flatMap((path) => {
      const name = columnNamed(path) ?? "";
      const same = numbers.filter((one) => columnNamed(one) === name);
      return same.length === 0 ? [] : [[name, new Set([path, ...same])] as const];
    }),
  );
});

/** A number of parts, rather than a part number. */
const count = /^(?:\d{1,4}(?:[.,]0+)?)?$/;

/**
 * True when columns that hold part numbers or quantities hold quantities: no other column does, and another holds part numbers or their
 * first values are counts.
 */
function areQuantities(text: string, found: FoundHeader, mapping: Mapping, decided: Seen): boolean {
  const either = eitherOf(mapping);
  const names = namesIn(found.header);
  if (!names.some((name) => either.has(name))) return true;
  const counting = new ColumnNames(countingOf(mapping).quantity);
  if (names.some((name) => counting.has(name) && !either.has(name))) return false;
  const numbering = new ColumnNames(pathsIn(mapping.fields.filter(({ field: [name] }) => name === "partNumber")));
  let areCounts = true;
  for (const cells of firstRows(text, found, decided))
    for (const [index, name] of names.entries()) {
      if (count.test(cells[index]?.value ?? "")) continue;
      if (either.has(name)) areCounts = false;
      else if (numbering.has(name)) return true;
    }
  return areCounts;
}

/** The number of rows examined to recognise a row counter. */
const countedRows = 10;

/** The cells of the first rows below a header. */
function* firstRows(text: string, { separator, header }: FoundHeader, decided: Seen): Generator<Row["cells"]> {
  let seen = 0;
  for (const row of rowsOf(text, separator, afterBreak(text, header.end))) {
    decided.row(row);
    const { cells } = row;
    if (cells.filter(({ value }) => value !== "").length <= 1 || repeats(cells, header) || isSum(cells)) continue;
    yield cells;
    if (++seen === countedRows) return;
  }
  decided.toTheEnd();
}

/**
 * Columns that only number the rows (1, 2, 3 or 0010, 0020), although their heading may also be used for part names, such as `Item`. Columns with another
 * use are excluded.
 */
function countersIn(text: string, found: FoundHeader, mapping: Mapping, areCounts: boolean, decided: Seen): ReadonlySet<number> {
  const { naming, others } = namesOf(mapping);
  const isOther = (name: string) => others.has(name) && (areCounts || !eitherOf(mapping).has(name));
  const candidates = namesIn(found.header).flatMap((name, index) => (naming.has(name) && !isOther(name) ? [index] : []));
  const counts = new Map(candidates.map((index) => [index, 0]));
  if (counts.size === 0) return new Set();
  let seen = 0;
  for (const cells of firstRows(text, found, decided)) {
    seen++;
    for (const [index, count] of counts) {
      const value = cells[index]?.value ?? "";
      if (value === String(count + 1) || (/^0+[1-9]\d*0$/.test(value) && Number(value) === 10 * (count + 1))) counts.set(index, count + 1);
      else if (value !== "") counts.delete(index);
    }
    if (counts.size === 0) break;
  }
  return new Set([...counts].flatMap(([index, count]) => (count >= Math.min(2, seen) && count > 0 ? [index] : [])));
}

/** True when cells repeat the header, as at the top of a new page. */
export function repeats(cells: Row["cells"], header: Row): boolean {
  return cells.every(({ value }, index) => value === "" || value === header.cells[index]?.value);
}

const namingKeys: ReadonlySet<string> = new Set(["partNumber", "description"]);

/** A text with a digit before its end is a value. A digit at the end, as in `Supplier 1`, may be part of a name. */
const figure = /\d(?!$)|^\d/;

/**
 * True for a row of column names, of this table or another. At least half of its cells must be mapped or generally known column names,
 * including one for parts and one for something else, and none may contain a figure.
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
 * The first column name in a heading row that differs from the header above it: one that the mapping reads, otherwise one that is generally
 * known.
 */
export function movedName({ cells }: Pick<Row, "cells">, header: Row, mapping: Mapping): Cell | undefined {
  const moved = cells.filter(({ value }, index) => value !== "" && normalised(value) !== normalised(header.cells[index]?.value ?? ""));
  return moved.find(({ value }) => isRead(value, mapping)) ?? moved.find(({ value }) => keysMeant(normalised(value)).length > 0);
}

/**
 * The cell at which a second table begins to the right of the first: the repetition of a column that names parts, where one that counts
 * them is repeated too.
 */
export function tableBeside(header: Row, mapping: Mapping): Cell | undefined {
  const { naming } = namesOf(mapping);
  const { quantity } = countingOf(mapping);
  const counting = new ColumnNames(quantity);
  const names = namesIn(header);
  const repeated = names.map((name, index) => (name !== "" && names.indexOf(name) < index ? name : ""));
  if (!repeated.some((name) => counting.has(name))) return undefined;
  const at = repeated.findIndex((name) => naming.has(name));
  return at < 0 ? undefined : header.cells[at];
}

/** A heading row above the header with rows of its own, that is, another table that is not read. */
export function headerAbove(text: string, { header, separator, from }: FoundHeader, mapping: Mapping): Row | undefined {
  let above: Row | undefined;
  for (const row of rowsOf(text, separator, from)) {
    if (row.start >= header.start) return undefined;
    if (isHeading(row, mapping)) above = row;
    else if (above !== undefined && row.cells.filter(({ value }) => value !== "").length > 1) return above;
  }
  return undefined;
}
