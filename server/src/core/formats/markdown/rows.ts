import type { Row } from "../csv/cells.ts";
import { plainText } from "./plainText.ts";
import { cellsIn, contentStart, delimiterRow } from "./tables.ts";

/**
 * Cuts a pipe table into rows, without its row of hyphens. A cell stands where its text stands, and says what a person reads there.
 *
 * @param from offset of the first row
 */
export function* pipeRows(text: string, from: number): Generator<Row> {
  const breaks = /\r\n|\r|\n|$/g;
  for (let start = from; start < text.length; start = breaks.lastIndex) {
    breaks.lastIndex = start;
    const end = breaks.exec(text)?.index ?? text.length;
    if (end === breaks.lastIndex) breaks.lastIndex = end + 1;
    const content = contentStart(text, start);
    if (delimiterRow.test(text.slice(content, end).trimEnd())) continue;
    const cells = cellsIn(text, content, end).map((span) => ({ ...plainText(text.slice(span.start, span.end)), ...span, isQuoted: false }));
    yield { cells, start, end, seenTo: breaks.lastIndex };
  }
}
