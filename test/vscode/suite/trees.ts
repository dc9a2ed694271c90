import { writeAsk } from "./ask.ts";
import { pressUntil } from "./support.ts";

/** After so many milliseconds without a key a tree takes the next one for the beginning of a name. */
const betweenNames = 1000;

/** A row of a tree, by what a screen reader says of it. */
export const row = (said: string): string => `.pane-body .monaco-list-row[aria-label^="${said}"]`;
/** An entry of the menu that is open. */
export const entry = (title: string): string => `.monaco-menu .action-item:has-text("${title}")`;

export function press(key: string): void {
  console.log(writeAsk({ press: key }));
}

/** Goes to a row by typing its name into the tree. */
export async function focusRow(name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, betweenNames));
  await pressUntil([...name], `.pane-body .monaco-list:focus-within .monaco-list-row.focused[aria-label^="${name},"]`);
}

/** Chooses an entry of the menu of the row in focus. VS Code does nothing for a row of a tree that is being filled anew. */
export async function choose(title: string): Promise<void> {
  await pressUntil(["Shift+F10"], entry(title));
  await new Promise((resolve) => setTimeout(resolve, deafness));
  console.log(writeAsk({ click: entry(title) }));
}

/** Milliseconds after which an entry of a menu of VS Code surely hears the release of a button; it hears none in its first 100. */
const deafness = 300;
