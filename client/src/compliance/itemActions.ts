import { commands, env, Selection, Uri, window } from "vscode";
import type { Explanation } from "../explanation.ts";
import type { PlacedItem } from "./grouping.ts";

/** The kind of the code actions that waive a finding; written out here, because a client takes only types from the server. */
const waiveKind = "lodestone.waive";

/** Shows what led to the findings on the first of some items. */
export async function explainPlaced(explanation: Explanation, [placed]: readonly PlacedItem[]): Promise<void> {
  if (placed !== undefined) await explanation.showAt(placed.file.uri, placed.item.range.start);
}

/** Opens the first of some items, and offers the waivers of the finding there; with only one, it is written, its blanks to be filled in. */
export async function waiveFinding([placed]: readonly PlacedItem[]): Promise<void> {
  if (placed?.item.waivable === undefined) return;
  const { line, character } = placed.item.waivable.start;
  const editor = await window.showTextDocument(Uri.parse(placed.file.uri));
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
  await commands.executeCommand("editor.action.codeAction", { kind: waiveKind, apply: "ifSingle" });
}

/** Copies the part numbers of some items, each on a line. */
export async function copyPartNumbers(placed: readonly PlacedItem[]): Promise<void> {
  const numbers = placed.flatMap(({ item: { partNumber } }) => partNumber ?? []);
  if (numbers.length > 0) await env.clipboard.writeText(numbers.join("\n"));
}
