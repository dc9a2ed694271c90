import { type Message, message } from "../../core/l10n/message.ts";

/** A file that was not read, with advice. */
export interface Unread {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** In sentences. */
  readonly message: readonly Message[];
  /** The position of the first byte that is not text, counted from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** Binary formats: a ZIP archive (including the workbook formats XLSX and ODS), a PDF, or an Office file from before 2007, such as XLS. */
export type Binary = "zip" | "pdf" | "office";

/** The reason and the advice for a table that no mapping reads, a file named as a workbook, or a binary file. */
export function unreadSpreadsheet(kind: "table" | "workbook" | Binary): readonly Message[] {
  return [
    message("problem-spreadsheet", { kind }),
    message("problem-spreadsheet-advice", { kind: kind === "zip" || kind === "office" ? "workbook" : kind }),
  ];
}
