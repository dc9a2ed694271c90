import type { Format, Glance } from "../format.ts";
import { comments } from "./findComments.ts";
import { readYaml } from "./read.ts";
import { sections } from "./sections.ts";

// For formats that are written in YAML and read as something else.
export { type Around, cutAt, readAround } from "./sections.ts";

const glance: Glance = {
  // Escapes can spell anything, and a blank may be written as a line break.
  mayHold: (text, what) => text.includes("\\") || (typeof what === "string" ? /\s/.test(what) || text.includes(what) : what.test(text)),
  mayBeSeveral: (text) => /^---(?:\s|$)/m.test(text),
};

/** YAML 1.2. All that others know of its reader. */
export const yaml: Format = { endings: ["yaml", "yml"], read: readYaml, isWritten: true, comments, glance, sections };
