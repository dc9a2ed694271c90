import { type Format, mayHold } from "../formats/format.ts";
import { perKey } from "../perKey.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { occurring } from "../text/pieces.ts";

/** The keys under which licences are declared, and one is named. */
const keys = [/\blicences\b/, /\blicence\b/] as const;

/** Whether a text may name a licence, so that what other shipments take of it matters. */
export function citesLicences(text: string, format: Format): boolean {
  return format.names?.licences !== false && mayHold(format, text, ...keys);
}

const keysInPieces = perKey((format: Format) => keys.map((key) => occurring((text) => mayHold(format, text, key))));

/** The same of a text that is edited; it costs what was edited since it was asked before. */
export function citesLicencesIn(lines: LineIndex, format: Format): boolean {
  return format.names?.licences !== false && keysInPieces(format).every((key) => lines.holds(key));
}

/** Whether a text may name one of some licences. */
export function mayCite(text: string, format: Format, numbers: ReadonlySet<string>): boolean {
  if (!citesLicences(text, format)) return false;
  for (const number of numbers) if (mayHold(format, text, number)) return true;
  return false;
}
