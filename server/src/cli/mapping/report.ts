import type { Texts } from "../../core/l10n/texts.ts";
import { itemData } from "../../core/mappings/foreign/convertToOwn.ts";
import { readoutOf } from "../../core/mappings/foreign/readout.ts";
import { messageOf } from "../../core/text/wording.ts";
import type { MappedFile } from "../../generated/mappingReport.ts";
import { LineIndex } from "../../index.ts";
import type { MappedText } from "./mappedText.ts";

/** How a file is read by its mapping. */
export function mappedFile({ shown, mapping, format, text }: MappedText, texts: Texts): MappedFile {
  const { carrier, tables, leftOut, items, passedOver, read, unmapped, lookedIn, validated, faults } = readoutOf(format, text);
  const lines = new LineIndex(text, { skipMark: true });
  const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
  const [first] = items;
  return {
    path: shown,
    mapping,
    readAs: carrier,
    tables: tables.map(({ header, separator, items: count }) => ({ line: lineAt(header.start), separator, items: count })),
    leftOut: leftOut.map(({ start }) => ({ line: lineAt(start) })),
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
