import { administrativeWords, describingWords } from "../../../generated/mappingWords.ts";
import type { Cell, Row } from "../../formats/tables.ts";
import { isAddress } from "../../text/mayName.ts";
import { nameHolds } from "../../text/nameHolds.ts";
import { mayTell } from "../textsBeside.ts";
import { tellingFields } from "./fieldMapping.ts";
import { type Columns, columnNamed, isRead } from "./header.ts";
import { type Mapping, pathsIn } from "./mapping.ts";

/** The columns of a table that are not read and may tell what the parts are. */
export interface UnreadColumns {
  readonly indexes: readonly number[];
  /** True if no column is read that tells it, apart from part numbers. */
  readonly isAll: boolean;
}

/**
 * Finds the columns that are not read and may tell what the parts are: by their headings or, where no column that tells it is read, all
 * whose headings speak of nothing else.
 */
export function unreadColumns(header: Row, columns: Columns, mapping: Mapping): UnreadColumns {
  const telling = mapping.fields.filter(({ field: [name = ""] }) => tellingFields.has(name) && name !== "partNumber");
  const isTold =
    telling.some(({ from }) => from.some((source) => "constant" in source)) ||
    pathsIn(telling).some((path) => columns.has(columnNamed(path) ?? ""));
  const indexes = header.cells.flatMap(({ value }, index) => {
    if (value === "" || isRead(value, mapping) || nameHolds(value, administrativeWords)) return [];
    return !isTold || nameHolds(value, describingWords) ? [index] : [];
  });
  return { indexes, isAll: !isTold };
}

/** The first cell of a row under such columns in which words stand. */
export function unreadWords({ cells }: Row, { indexes, isAll }: UnreadColumns): Cell | undefined {
  for (const index of indexes) {
    const cell = cells[index];
    if (cell !== undefined && (isAll ? someWord : letter).test(cell.value) && !isAddress(cell.value)) return cell;
  }
  return undefined;
}

/** The columns whose texts may tell of a material where nothing is read from them: those without a name too. */
export function columnsBeside({ cells }: Row): readonly number[] {
  return cells.flatMap(({ value }, index) => (mayTell(value) ? [index] : []));
}

const letter = /\p{L}/u;
/** Three letters in a row, or one of a script in which one is a word or a part of one. */
const someWord = /\p{Script=Latin}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;
