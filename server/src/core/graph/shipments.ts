import type { LineIndex } from "../text/lineIndex.ts";
import { occurring } from "../text/pieces.ts";

/** The keys under which licences are declared, and one is named. */
const keys = [/\blicences\b/, /\blicence\b/] as const;

/** Whether a text may name a licence, so that what other shipments take of it matters. */
export function citesLicences(text: string): boolean {
  return keys.every((key) => key.test(text));
}

const keysInPieces = keys.map(occurring);

/** The same of a text that is edited; it costs what was edited since it was asked before. */
export function citesLicencesIn(lines: LineIndex): boolean {
  return keysInPieces.every((key) => lines.holds(key));
}

/** Whether a text may name one of some licences. What is escaped, or broken at its blanks, may stand there in another shape. */
export function mayCite(text: string, numbers: ReadonlySet<string>): boolean {
  if (!citesLicences(text)) return false;
  if (text.includes("\\")) return true;
  for (const number of numbers) if (/\s/.test(number) || text.includes(number)) return true;
  return false;
}
