import type { Cell, Row } from "../../formats/tables.ts";

/** Quotation marks without a meaning in CSV: the opening mark and its closing marks. */
const marks: readonly (readonly [string, string])[] = [
  ["'", "'"],
  ["“", "”"],
  ["„", "“”"],
  ["‘", "’"],
  ["«", "»"],
  ["「", "」"],
];

const anyMark = /["'“”„‘’«»「」]/;

/**
 * The cell where a text containing a separator begins, which shifts all later cells into wrong columns. It has an unquoted quote or other
 * quotation mark that is closed in a later cell. A quote after a digit means inches, unless the row is longer than the header.
 */
export function splitText(row: Row, header: Row): Cell | undefined {
  const cells = row.cells.filter(({ value, style }) => style === "plain" && anyMark.test(value));
  if (cells.length < 2) return undefined;
  const isLonger = row.cells.length > header.cells.length;
  const quote = isLonger ? /"/g : /(?<!\d)"/g;
  const odd = cells.filter(({ value }) => (value.match(quote)?.length ?? 0) % 2 === 1);
  if (odd.length >= 2) return odd[0];
  const lastClosed = marks.map(([open, close]) => cells.findLastIndex((one) => closes(one, open, close)));
  return cells.find((cell, at) => marks.some(([open, close], pair) => at < (lastClosed[pair] ?? -1) && opens(cell, open, close)));
}

function opens({ value }: Cell, open: string, close: string): boolean {
  return value.startsWith(open) && ![...close].some((mark) => value.includes(mark, 1));
}

function closes({ value }: Cell, open: string, close: string): boolean {
  return close.includes(value.at(-1) ?? " ") && !value.slice(0, -1).includes(open) && !/^[\d/.]+.$/u.test(value);
}
