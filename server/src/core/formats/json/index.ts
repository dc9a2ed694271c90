import type { Format } from "../format.ts";
import { readJson } from "./read.ts";

/** JSON, also with comments. */
export const json: Format = {
  endings: ["json"],
  read: readJson,
  isWritten: true,
  comments: undefined,
  // An escape can stand for any character.
  glance: {
    mayHold: (text, what) => text.includes("\\") || (typeof what === "string" ? text.includes(what) : what.test(text)),
    mayBeSeveral: () => false,
  },
  sections: undefined,
};
