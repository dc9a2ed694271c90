import type { Format } from "../format.ts";
import { readJson } from "./read.ts";

/** JSON, and JSON with comments. All that others know of its reader. */
export const json: Format = {
  endings: ["json"],
  read: readJson,
  isWritten: true,
  comments: undefined,
  // Escapes can spell anything.
  glance: {
    mayHold: (text, what) => text.includes("\\") || (typeof what === "string" ? text.includes(what) : what.test(text)),
    mayBeSeveral: () => false,
  },
  sections: undefined,
};
