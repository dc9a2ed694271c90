import { Range, Selection, type TextEditor, Uri, window } from "vscode";
import type { PlaceRange } from "../../server/src/lsp/protocol.ts";
import { textColumn } from "./columns.ts";

/** A zero-based position. */
type Place = PlaceRange["start"];

/** True for a position, in a value that a link or a code action passes. */
export function isPlace(value: object): value is Place {
  return "line" in value && "character" in value && isCount(value.line) && isCount(value.character);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Moves the cursor of an editor to a position and reveals it. */
export function goTo(editor: TextEditor, { line, character }: Place): void {
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}

/** Opens a file at a zero-based position, for a link in a page, in a column of texts rather than over the page. */
export async function openPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
  const place = { line, character };
  if (typeof uri !== "string" || !isPlace(place)) return;
  const selection = new Range(place.line, place.character, place.line, place.character);
  await window.showTextDocument(Uri.parse(uri), { viewColumn: textColumn(), selection });
}
