import { effective } from "./effective.ts";
import { textOf } from "./read.ts";
import type { Item } from "./types.ts";

/** Levels of what is built of parts and leaves as one thing. */
export const builtLevels: ReadonlySet<string> = new Set(["assembly", "finished-good"]);

/** The level that an item declares, or the item that it refers to. */
export function levelOf(item: Item): string | undefined {
  return textOf(effective(item, "level"))?.value;
}
