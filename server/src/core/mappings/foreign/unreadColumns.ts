import { administrativeWords, describingWords, headingSymbols } from "../../../generated/mappingWords.ts";
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
  /** Unread columns whose headings are symbols of elements, over shares. */
  readonly shares: readonly number[];
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
  return { indexes, shares: columnsOfShares(header, mapping), isAll: !isTold };
}

/** The unread columns whose headings are symbols of monitored elements. Coordinates (`Dx`, `Dy`) are none. */
function columnsOfShares({ cells }: Row, mapping: Mapping): readonly number[] {
  const names = new Set(cells.map(({ value }) => value.trim()));
  const headings = cells.map(({ value }) => {
    const { symbol = "", before, behind } = isRead(value, mapping) ? {} : (shareHeading.exec(value.normalize("NFKC").trim())?.groups ?? {});
    const isMarked = (before ?? behind) !== undefined;
    if (!symbols.has(symbol) || (!isMarked && names.has(`${symbol[0]}x`))) return undefined;
    return { isSure: isMarked || alone.has(symbol) };
  });
  return headings.some((heading) => heading?.isSure) ? headings.flatMap((heading, index) => (heading === undefined ? [] : [index])) : [];
}

const alone: ReadonlySet<string> = new Set(headingSymbols.alone);
const symbols: ReadonlySet<string> = new Set([...headingSymbols.alone, ...headingSymbols.beside]);

/** Source of a pattern for the unit of a share. */
const unitOfShare = "(?:(?:[Ww][Tt]|[Mm]ass|[Mm]asse|[Gg]ew|[Mm]|[Ww]|[Aa]t|质量|質量|重量)?[.\\s_-]*%|ppm)";
/** A symbol as a heading, with a unit before or behind it: `Dy`, `Dy (wt%)`, `% Dy`. */
const shareHeading = new RegExp(
  `^(?<before>${unitOfShare}\\s*)?(?<symbol>[A-Z][a-z]?)(?:[\\s_:,-]*[([]?\\s*(?<behind>${unitOfShare})\\s*[)\\]]?)?$`,
  "u",
);

/** A share in a cell, at most a hundred if it is one of percent: `3.5`, `3,5 %`, `<0.1`, `Dy 3.5 wt%`, `2-3`. */
const share = new RegExp(
  `^(?:[A-Z][a-z]?\\s*)?(?:[<>≤≥~≈=]+|max\\.?|min\\.?)?\\s*(?:\\d{1,2}|100(?=\\D|$)|\\d+(?=\\s*ppm))(?:[.,]\\d+)?(?:\\s*(?:-|–|~|\\.\\.)\\s*\\d{1,2}(?:[.,]\\d+)?)?\\s*${unitOfShare}?$`,
  "u",
);

/** The first cell of a row in such columns that is a share. */
export function unreadShare({ cells }: Row, { shares }: UnreadColumns): Cell | undefined {
  for (const index of shares) {
    const cell = cells[index];
    if (cell !== undefined && share.test(cell.value.normalize("NFKC").trim())) return cell;
  }
  return undefined;
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
