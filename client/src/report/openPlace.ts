import { Range, Uri, ViewColumn, window } from "vscode";

/** Opens a file at a place, zero-based, as a link in the report asks: where a text is shown already, else beside the report. */
export async function openPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== "string" || !isNumber(line) || !isNumber(character)) return;
  const shown = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn;
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(Uri.parse(uri), { viewColumn: shown ?? ViewColumn.Beside, selection });
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
