import { commands, env, Selection, Uri, window } from "vscode";
import type { Explanation } from "../explanation.ts";
import type { PlacedItem } from "./grouping.ts";

/** Code action kind for waiving a finding; repeated here, since a client imports only types from the server. */
const waiveKind = "lodestone.waive";

/** Explains the findings on the first of the items. */
export async function explainPlaced(explanation: Explanation, [placed]: readonly PlacedItem[]): Promise<void> {
  if (placed !== undefined) await explanation.showAt(placed.file.uri, placed.item.range.start);
}

/** Opens the first of the items and offers to waive its finding. A single waiver is written at once, with blanks to fill in. */
export async function waiveFinding([placed]: readonly PlacedItem[]): Promise<void> {
  if (placed?.item.waivable === undefined) return;
  const { line, character } = placed.item.waivable.start;
  const editor = await window.showTextDocument(Uri.parse(placed.file.uri));
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
  await commands.executeCommand("editor.action.codeAction", { kind: waiveKind, apply: "ifSingle" });
}

/** Copies the part numbers of items, one per line. */
export async function copyPartNumbers(placed: readonly PlacedItem[]): Promise<void> {
  const numbers = placed.flatMap(({ item: { partNumber } }) => partNumber ?? []);
  if (numbers.length > 0) await env.clipboard.writeText(numbers.join("\n"));
}
