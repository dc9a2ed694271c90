import type { Texts } from "../../core/l10n/texts.ts";
import { accountOf } from "../../core/shapes/foreign/account.ts";
import { itemData } from "../../core/shapes/foreign/ownText.ts";
import { messageOf } from "../../core/text/wording.ts";
import type { ShapedFile } from "../../generated/shapeReport.ts";
import { LineIndex } from "../../index.ts";
import type { ShapedText } from "./shapedText.ts";

/** How a file is read by its shape. */
export function shapedFile({ shown, shape, format, text }: ShapedText, texts: Texts): ShapedFile {
  const { carrier, table, items, passedOver, read, unmapped, lookedIn, validated, faults } = accountOf(format, text);
  const lines = new LineIndex(text, { skipMark: true });
  const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
  const [first] = items;
  return {
    path: shown,
    shape,
    readAs: carrier,
    ...(table === undefined ? {} : { header: { line: lineAt(table.header.start), separator: table.separator } }),
    ...(lookedIn === undefined ? {} : { lookedIn: { line: lineAt(lookedIn.end.start), names: [...lookedIn.names] } }),
    items: items.length,
    passedOver: passedOver.map(({ start, why, rows = 1 }) => ({ line: lineAt(start), why, ...(rows > 1 ? { rows } : {}) })),
    read: read.map(({ name, fields }) => ({ name, fields: [...fields] })),
    unmapped: [...unmapped],
    validated,
    ...(first === undefined ? {} : { first: { line: lineAt(first.start), item: itemData(first) as Record<string, unknown> } }), // an item is a map
    faults: faults.map((fault) => {
      const { line, character } = lines.positionAt(fault.start);
      return { rule: fault.rule, line: line + 1, column: character + 1, message: messageOf(fault, texts) };
    }),
  };
}
