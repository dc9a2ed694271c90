import { fromOne } from "../../core/describe/places.ts";
import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { itemData, itemText } from "../../core/mappings/foreign/convertToOwn.ts";
import { itemsIn, readoutOf } from "../../core/mappings/foreign/readout.ts";
import { cellMark } from "../../core/text/sheets.ts";
import { messageOf } from "../../core/text/wording.ts";
import type { MappedFile, MappingReport } from "../../generated/mappingReport.ts";
import { LineIndex } from "../../index.ts";
import { Configs } from "../check/configs.ts";
import { type MappedText, mappedText } from "../mapping/mappedText.ts";
import { mappingText } from "../mapping/text.ts";
import type { Problem } from "../report/run.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone mapping`. */
export const mapping = listingCommand({
  usage: "FILE…",
  summary: "Show how a file that is not in Lodestone's own format is read by its mapping.",
  details: [
    "It tells which mapping of lodestone.yaml claims the file, which rows are items and which are passed over and why, the columns or keys that mean nothing to Lodestone, the first item as it is understood, and what is wrong.",
    "Exit status: 0 shown; 2 a file cannot be read, no mapping claims it, or the settings are broken.",
  ],
  miscounted: [message("usage-mapping-files"), message("usage-mapping-files-advice")],
  async list(parsed, context) {
    const { host, texts } = context;
    const configs = new Configs(context);
    const problems: Problem[] = [];
    const read: { readonly file: MappedFile; readonly first: string | undefined }[] = [];
    for (const argument of parsed.positionals) {
      const found = mappedText(host, configs, argument);
      if (found === "broken-config") continue;
      if (!("what" in found)) problems.push(found);
      else if (found.what === "own") problems.push({ path: found.shown, message: [message("mapping-own"), message("mapping-own-advice")] });
      else {
        const [first] = itemsIn(found.format.read(found.text));
        read.push({ file: mappedFile(found, texts), first: first === undefined ? undefined : itemText(first) });
      }
    }
    const report: MappingReport = {
      schemaVersion: 1,
      tool: { name: "lodestone", version: host.version },
      files: read.map(({ file }) => file),
    };
    return {
      report,
      text: (layout) => read.map(({ file, first }) => mappingText(file, first, layout, texts)).join("\n"),
      problems: [...configs.problems, ...problems],
    };
  },
});

/** The report on how a mapping reads a file. */
function mappedFile({ shown, mapping, format, text }: MappedText, texts: Texts): MappedFile {
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
