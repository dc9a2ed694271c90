import type { Format, Glance } from "../format.ts";
import { comments } from "./findComments.ts";
import { readYaml } from "./read.ts";
import { sections } from "./sections.ts";

// For formats with the syntax of YAML.
export { type Around, cutAt, readAround } from "./sections.ts";

const glance: Glance = {
  // An escape can stand for any character, and a line break for a blank.
  mayHold: (text, what) => text.includes("\\") || (typeof what === "string" ? /\s/.test(what) || text.includes(what) : what.test(text)),
  mayBeSeveral: (text) => /^---(?:\s|$)/m.test(text),
};

/** YAML 1.2. */
export const yaml: Format = { endings: ["yaml", "yml"], read: readYaml, isWritten: true, comments, glance, sections };
