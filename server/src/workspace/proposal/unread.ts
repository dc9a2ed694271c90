import { recogniseShape } from "../../core/config/recogniseShape.ts";
import { type Message, message } from "../../core/l10n/message.ts";

/** A file that nothing was found in because it is not read, and what to do. */
export interface Unread {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** Sentences. */
  readonly message: readonly Message[];
  /** Where it stops being text; both count from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** Why a table that no shape reads, or a workbook, is not checked. */
export function unreadSpreadsheet(kind: "table" | "workbook"): readonly Message[] {
  return [message("problem-spreadsheet", { kind }), message("problem-spreadsheet-advice", { kind })];
}

/**
 * Whether a file that is no UTF-8 is a table that a shape would read if it were: then it has to be told that it is not read.
 *
 * @param readings what it may say, by the encodings that spreadsheets save in; undefined where nobody knows
 */
export function wouldBeShaped(path: string, readings: Iterable<string> | undefined): boolean {
  if (!/\.[ct]sv$/i.test(path)) return false;
  if (readings === undefined) return true;
  for (const text of readings) if (recogniseShape(path, text) !== undefined) return true;
  return false;
}
