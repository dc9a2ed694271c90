import { type Format, mayHold } from "../formats/format.ts";
import { perKey } from "../perKey.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { occurring } from "../text/pieces.ts";

/** The keys that declare licences and cite one. */
const keys = [/\blicences\b/, /\blicence\b/] as const;

/** True when a text may cite a licence, so that the licence uses of other shipments matter to it. */
export function citesLicences(text: string, format: Format): boolean {
  return format.names?.licences !== false && mayHold(format, text, ...keys);
}

const keysInPieces = perKey((format: Format) => keys.map((key) => occurring((text) => mayHold(format, text, key))));

/** As `citesLicences`, for an open document. The cost depends only on the lines edited since the last call. */
export function citesLicencesIn(lines: LineIndex, format: Format): boolean {
  return format.names?.licences !== false && keysInPieces(format).every((key) => lines.holds(key));
}

/** True when a text may cite one of the given licences. */
export function mayCite(text: string, format: Format, numbers: ReadonlySet<string>): boolean {
  if (!citesLicences(text, format)) return false;
  for (const number of numbers) if (mayHold(format, text, number)) return true;
  return false;
}
