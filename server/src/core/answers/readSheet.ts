import { controlLists } from "../../generated/fields.ts";
import type { Row, TableSyntax } from "../formats/tables.ts";
import type { ContentNode, MapNode, ScalarNode } from "../formats/tree.ts";
import { listOf, type Message, message, verbatim } from "../l10n/message.ts";
import { type FieldKind, kindOfField } from "../mappings/foreign/fieldKinds.ts";
import { FieldMapper } from "../mappings/foreign/fieldMapping.ts";
import type { Field, Path } from "../mappings/foreign/mapping.ts";
import { splitText } from "../mappings/foreign/splitText.ts";
import { isThere, mapAt, scalarAt } from "../mappings/foreign/values.ts";
import { addTo } from "../maps.ts";
import type { Parameters } from "../packs/parameters.ts";
import { beginningOf, cellText, type Decimals, dayIn, decimalsProven, mostCharacters, withPoints } from "./cellText.ts";
import { cellsOf } from "./compare.ts";
import { type FilledColumn, type FilledTable, filledTables, isFact, isTold } from "./headings.ts";
import { ownFact } from "./ownFact.ts";
import type { AnsweredPart, UnreadCell } from "./types.ts";

/** A filled answer sheet. */
export interface ReadSheet {
  readonly parts: readonly AnsweredPart[];
  /** The headings of the columns with keys. Empty for a text that is no answer sheet. */
  readonly headings: readonly FilledColumn[];
  /** The heading above a cell. */
  headingAt(offset: number): string | undefined;
}

/** Reads a filled answer sheet. Rows without an answer are left out. */
export function readSheet(text: string, syntax: TableSyntax, parameters: Parameters): ReadSheet {
  const tables = filledTables(text, syntax);
  const headings = new Map<number, string>();
  const parts = tables.flatMap((table) => {
    const reader = new RowReader(table, parameters);
    return [...table.rows()].flatMap((row) => {
      for (const { index, heading } of table.columns) {
        const cell = row.cells[index];
        if (cell !== undefined && cell.value !== "") headings.set(cell.start, heading);
      }
      return reader.read(row) ?? [];
    });
  });
  return { parts, headings: tables.flatMap(({ columns }) => columns), headingAt: (offset) => headings.get(offset) };
}

/** A column with a fact, prepared for reading. */
interface FactColumn extends FilledColumn {
  readonly path: Path;
  readonly kind: FieldKind;
}

/** Reads the rows of a table by the keys of its headings. */
class RowReader {
  readonly #table: FilledTable;
  readonly #facts: readonly FactColumn[];
  readonly #fields: readonly Field[];
  readonly #decimals: Decimals;

  constructor(table: FilledTable, parameters: Parameters) {
    this.#table = table;
    this.#facts = table.columns.flatMap((column): readonly FactColumn[] => {
      const { key, index } = column;
      const path: Path = { fromRoot: false, steps: [{ kind: "key", key: String(index) }], text: key };
      if (key === "controlCode") return [{ ...column, path, kind: "code" }];
      const kind = isFact(key) ? kindOfField(key.split("/")) : undefined;
      return kind === undefined ? [] : [{ ...column, path, kind }];
    });
    const byKey = new Map<string, Path[]>();
    for (const { key, path } of this.#facts) {
      // A code stands behind the name of its list, so its column may give one for any list.
      if (key === "controlCode") for (const list of controlLists) addTo(byKey, `controlCodes/${list}`, { ...path, text: list });
      else addTo(byKey, key, path);
    }
    this.#fields = [...byKey].map(([key, paths]) => {
      const [group, name = ""] = key.split("/");
      const unit = group === "properties" ? parameters.get(name)?.entry.units[0].id : undefined;
      return { field: key.split("/"), from: paths.map((path) => ({ path, unit, values: new Map() })) };
    });
    this.#decimals = decimalsIn(table, this.#facts);
  }

  /** The answers of a row; undefined for a row without any. */
  read(row: Row): AnsweredPart | undefined {
    const { columns, header } = this.#table;
    const filled = columns.flatMap(({ index, key, heading }) => {
      const cell = row.cells[index];
      if (cell === undefined) return [];
      const isLong = cell.value.length > mostCharacters;
      const text = isLong ? beginningOf(cell.value) : cellText(cell.value);
      return text === "" ? [] : [{ index, key, heading, cell, text, isLong }];
    });
    const answers = filled.filter(({ key }) => !isTold(key));
    const said = filled.filter(({ isLong }) => !isLong);
    if (answers.every(({ key }) => key.startsWith("source/"))) return undefined;
    const told = (wanted: string): string | undefined => said.find(({ key }) => key === wanted)?.text;
    const of = {
      id: told("id"),
      partNumber: told("partNumber"),
      manufacturer: told("manufacturer"),
      supplier: told("supplier"),
      start: row.start,
      end: row.end,
    };
    const shifted = row.fault ?? splitText(row, header) ?? row.cells.slice(header.cells.length).find(({ value }) => value !== "");
    if (shifted !== undefined) return { ...of, facts: mapAt(row, []), values: [], unread: [], fault: message("answers-row-shifted") };
    const unread = new Map<number, UnreadCell>();
    const refuse = ({ cell, key, text }: Said, why: Message): void =>
      void unread.set(cell.start, { key, text, why, start: cell.start, end: cell.end });
    const texts = new Map<number, ScalarNode>();
    for (const one of answers) {
      const read = this.#textOf(one, refuse);
      if (read !== undefined) texts.set(one.index, scalarAt(one.cell, read));
    }
    const mapper = new FieldMapper({ decimal: "." }, ".");
    const entries = mapper.read(this.#fields, (path) => lookedUp(path, texts), row).flatMap(([name, value]) => ownFact(name, value));
    const read = new Set(entries.flatMap(([, value]) => [...cellsOf(value)]));
    for (const one of answers)
      if (texts.has(one.index) && !one.key.startsWith("source/") && !read.has(one.cell.start)) refuse(one, whyUnread(one.key));
    const source = this.#sourceOf(answers, texts);
    const values = answers
      .filter(({ cell }) => !unread.has(cell.start))
      .map(({ key, text, cell }) => ({ key, text, start: cell.start, end: cell.end }));
    const facts = mapAt(row, [...entries, ...(source === undefined ? [] : [["source", source] as const])]);
    return { ...of, facts, values, unread: [...unread.values()] };
  }

  /** The text of a cell as the readers of values take it; undefined for one that is refused. */
  #textOf(said: Said, refuse: (said: Said, why: Message) => void): string | undefined {
    const { key, text, index, isLong } = said;
    if (isLong) {
      refuse(said, message("answers-cell-long", { most: mostCharacters }));
      return undefined;
    }
    if (sheetError.test(text) || (!key.startsWith("source/") && !isThere(text))) {
      refuse(said, message("answers-says-nothing"));
      return undefined;
    }
    if (key === "source/date") {
      const day = dayIn(text);
      if (day === undefined) refuse(said, message("answers-day-unclear"));
      return day;
    }
    if (key === "source/document" || key === "source/by") return text;
    const column = this.#facts.find((one) => one.index === index);
    if (column === undefined) refuse(said, message("answers-key-unknown", { key: verbatim(key) }));
    else if (!isNumber(column.kind)) return text;
    else {
      const usual = this.#table.separator === ";" ? undefined : ".";
      const number = withPoints(text, column.kind === "share", this.#decimals, usual);
      if (number === undefined) refuse(said, message("answers-decimal-unclear"));
      return number;
    }
    return undefined;
  }

  #sourceOf(answers: readonly Said[], texts: ReadonlyMap<number, ScalarNode>): MapNode | undefined {
    const told = ["source/document", "source/date", "source/by"].flatMap((wanted) => {
      const found = answers.find(({ key, index }) => key === wanted && texts.has(index));
      const text = found && texts.get(found.index);
      return text === undefined ? [] : [[wanted.slice("source/".length), text] as const];
    });
    const [first] = told;
    return first === undefined ? undefined : mapAt(first[1], told);
  }
}

/** A filled cell with its column. */
interface Said extends FilledColumn {
  readonly cell: ScalarNode;
  /** The text of the cell; the beginning of one that is too long. */
  readonly text: string;
  readonly isLong: boolean;
}

/** The value of a formula with an error. */
const sheetError = /^#(?:VALUE!|N\/A|REF!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;

function isNumber(kind: FieldKind | undefined): boolean {
  return kind === "share" || kind === "figure" || kind === "mass" || kind === "number";
}

/** The decimal separators that the numbers of a table prove. */
function decimalsIn(table: FilledTable, facts: readonly FactColumn[]): Decimals {
  const proven = new Set<"." | ",">();
  const numbers = facts.filter(({ kind }) => isNumber(kind));
  if (numbers.length === 0) return proven;
  for (const { cells } of table.rows())
    for (const { index } of numbers) {
      for (const decimal of decimalsProven(cellText(cells[index]?.value ?? ""))) proven.add(decimal);
    }
  return proven;
}

/** The cell at a path; for a list of control codes the code behind the name of the list. */
function lookedUp({ steps: [step], text: list }: Path, texts: ReadonlyMap<number, ScalarNode>): readonly ContentNode[] {
  const cell = step?.kind === "key" ? texts.get(Number(step.key)) : undefined;
  if (cell === undefined) return [];
  if (!controlLists.has(list)) return [cell];
  const [, code] = new RegExp(`^${list}[:\\s]+(\\S.*)$`, "is").exec(cell.source) ?? [];
  return code === undefined ? [] : [{ ...cell, source: code, value: code }];
}

/** The reason why no value was read from a cell. */
function whyUnread(key: string): Message {
  if (key.startsWith("controlCode")) return message("answers-code-listless", { lists: listOf([...controlLists].map(verbatim), "or") });
  const kind = kindOfField(key.split("/"));
  if (typeof kind === "object" && "words" in kind)
    return message("answers-no-word", { words: listOf([...kind.words].map(verbatim), "or") });
  return message("answers-unreadable", { what: kind === "country" ? "country" : isNumber(kind) ? "number" : "other" });
}
