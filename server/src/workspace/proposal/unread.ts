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
