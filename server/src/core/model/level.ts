/** Levels of what is built of parts and leaves as one thing. */
export const builtLevels: ReadonlySet<string> = new Set(["assembly", "finished-good"]);
