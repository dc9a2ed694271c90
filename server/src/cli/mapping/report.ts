import { fromOne } from "../../core/describe/places.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { itemData } from "../../core/mappings/foreign/convertToOwn.ts";
import { readoutOf } from "../../core/mappings/foreign/readout.ts";
import { cellMark } from "../../core/text/sheets.ts";
import { messageOf } from "../../core/text/wording.ts";
import type { MappedFile } from "../../generated/mappingReport.ts";
import { LineIndex } from "../../index.ts";
import type { MappedText } from "./mappedText.ts";

/** The report on how a mapping reads a file. */
export function mappedFile({ shown, mapping, format, text }: MappedText, texts: Texts): MappedFile {
  const { carrier, tables, leftOut, items, passedOver, read, unmapped, lookedIn, validated, faults } = readoutOf(format, text);
  const lines = new LineIndex(text, { skipMark: true });
  const lineAt = (offset: number): { readonly line: number; readonly cell?: string } => {
    const { line, cell } = lines.positionAt(offset);
    return { line: line + 1, ...(cell === undefined ? {} : { cell }) };
  };
  const [first] = items;
  return {
    path: shown,
    mapping,
    readAs: carrier,
    tables: tables.map(({ header, separator, items: count }) => ({
      ...lineAt(header.start),
      ...(separator === cellMark ? {} : { separator }),
      items: count,
    })),
    leftOut: leftOut.map(({ start }) => lineAt(start)),
    ...(lookedIn === undefined ? {} : { lookedIn: { ...lineAt(lookedIn.end.start), names: [...lookedIn.names] } }),
    items: items.length,
    passedOver: passedOver.map(({ start, why, rows = 1 }) => ({ ...lineAt(start), why, ...(rows > 1 ? { rows } : {}) })),
    read: read.map(({ name, fields }) => ({ name, fields: [...fields] })),
    unmapped: [...unmapped],
    validated,
    ...(first === undefined ? {} : { first: { ...lineAt(first.start), item: itemData(first) as Record<string, unknown> } }), // an item is a map
    faults: faults.map((fault) => {
      return { rule: fault.rule, ...fromOne(lines.positionAt(fault.start)), message: messageOf(fault, texts) };
    }),
  };
}
