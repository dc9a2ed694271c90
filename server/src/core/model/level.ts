/** Levels of goods that are built of parts and leave as one item. */
export const builtLevels: ReadonlySet<string> = new Set(["assembly", "finished-good"]);
