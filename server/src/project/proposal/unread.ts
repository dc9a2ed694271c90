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

/** Kinds of files that hold no text: a ZIP archive, as workbooks (XLSX, ODS) are, a PDF, or an Office file from before 2007, such as XLS. */
export type Binary = "zip" | "pdf" | "office";

/** Reason and advice for a table that no mapping reads, a workbook by its name, or a file without a text. */
export function unreadSpreadsheet(kind: "table" | "workbook" | Binary): readonly Message[] {
  return [
    message("problem-spreadsheet", { kind }),
    message("problem-spreadsheet-advice", { kind: kind === "zip" || kind === "office" ? "workbook" : kind }),
  ];
}
