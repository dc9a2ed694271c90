import { administrativeWords, describingWords } from "../../../generated/mappingWords.ts";
import type { Cell, Row } from "../../formats/tables.ts";
import { isAddress } from "../../text/mayName.ts";
import { nameHolds } from "../../text/nameHolds.ts";
import { tellingFields } from "./fieldKinds.ts";
import { type Columns, isRead } from "./header.ts";
import { type Mapping, pathsIn } from "./mapping.ts";

/** The columns of a table to be searched for texts that are not read. */
export interface UnreadColumns {
  /** Unread columns that may describe parts. */
  readonly indexes: readonly number[];
  /** True when no column that describes parts is read, apart from part numbers. */
  readonly isAll: boolean;
}

/**
 * Finds the columns with unread texts by their headings. If no column that describes parts is read, all columns count unless their headings
 * clearly mean something else.
 */
export function unreadColumns(header: Row, columns: Columns, mapping: Mapping): UnreadColumns {
  const telling = mapping.fields.filter(({ field: [name = ""] }) => tellingFields.has(name) && name !== "partNumber");
  const isTold =
    telling.some(({ from }) => from.some((source) => "constant" in source)) || pathsIn(telling).some((path) => columns.has(path));
  const indexes = header.cells.flatMap(({ value }, index) => {
    if (value === "" || isRead(value, mapping) || nameHolds(value, administrativeWords)) return [];
    return !isTold || nameHolds(value, describingWords) ? [index] : [];
  });
  return { indexes, isAll: !isTold };
}

/** The first cell of a row in such columns that contains words. */
export function unreadWords({ cells }: Row, { indexes, isAll }: UnreadColumns): Cell | undefined {
  for (const index of indexes) {
    const cell = cells[index];
    if (cell !== undefined && (isAll ? someWord : letter).test(cell.value) && !isAddress(cell.value)) return cell;
  }
  return undefined;
}

const letter = /\p{L}/u;
/** Three Latin letters in a row, or a letter of a script where one may be a word. */
const someWord = /\p{Script=Latin}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;
