import { blank, conflictMarkers } from "../conflicts.ts";
import { remarked, settle, wordingOf } from "../problems.ts";
import type { ReadOptions, TreeFile } from "../tree.ts";
import { JsonParser } from "./parser.ts";

const byteOrderMark = 0xfeff;

/** Reads any text as JSON. Never throws. Comments, commas after the last entry and tabs in texts are allowed. */
export function readJson(text: string, { repeats = false }: ReadOptions = {}): TreeFile {
  const conflicts = conflictMarkers(text);
  const readable = conflicts.reduce(blank, text.charCodeAt(0) === byteOrderMark ? ` ${text.slice(1)}` : text);
  const parser = new JsonParser(readable, repeats);
  const root = parser.parse();
  const { problems, remarks, unread, isGuess } = parser;
  for (const conflict of conflicts) problems.push({ rule: "json/syntax", ...conflict, ...wordingOf("yaml", "conflict") });
  return {
    documents: [{ start: root?.start ?? 0, end: text.length, root }],
    problems: settle(problems),
    ...remarked(remarks),
    unread: isGuess ? undefined : [...conflicts, ...unread],
    usesAnchors: false,
  };
}
