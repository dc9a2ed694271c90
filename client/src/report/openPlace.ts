import { Range, Uri, window } from "vscode";
import { textColumn } from "../columns.ts";

/** Opens a file at a zero-based position, for a link in a page, in a column of texts rather than over the page. */
export async function openPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== "string" || !isNumber(line) || !isNumber(character)) return;
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(Uri.parse(uri), { viewColumn: textColumn(), selection });
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
