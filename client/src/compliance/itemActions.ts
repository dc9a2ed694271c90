import { commands, env, Uri, window } from "vscode";
import type { Pages } from "../pages.ts";
import { goTo } from "../places.ts";
import type { PlacedItem } from "./grouping.ts";

/** Code action kind for waiving a finding; repeated here, since a client imports only types from the server. */
const waiveKind = "lodestone.waive";

/** Explains the findings on the first of the items. */
export async function explainPlaced(pages: Pages, [placed]: readonly PlacedItem[]): Promise<void> {
  if (placed !== undefined) await pages.explain(placed.file.uri, placed.item.range.start);
}

/** Opens the first of the items and offers to waive its finding. A single waiver is written at once, with blanks to fill in. */
export async function waiveFinding([placed]: readonly PlacedItem[]): Promise<void> {
  if (placed?.item.waivable === undefined) return;
  goTo(await window.showTextDocument(Uri.parse(placed.file.uri)), placed.item.waivable.start);
  await commands.executeCommand("editor.action.codeAction", { kind: waiveKind, apply: "ifSingle" });
}

/** Copies the part numbers of items, one per line. */
export async function copyPartNumbers(placed: readonly PlacedItem[]): Promise<void> {
  const numbers = placed.flatMap(({ item: { partNumber } }) => partNumber ?? []);
  if (numbers.length > 0) await env.clipboard.writeText(numbers.join("\n"));
}
