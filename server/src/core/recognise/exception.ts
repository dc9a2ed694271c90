import { markToken, type TokenisedText } from "./tokenise.ts";
import type { HitIndex } from "./vocabulary.ts";

/** Marks that end an exception outside parentheses. */
const breaks: ReadonlySet<string> = new Set([",", ";", "。", "、"]);

const none: ReadonlySet<number> = new Set();

/**
 * The tokens that a text excepts: all that stands behind `excl.` or `sauf` to the end of its parentheses, or to the next mark where
 * it stands in none. Linear in the length of the text.
 */
export function readExceptions(text: TokenisedText, { hits, lists }: HitIndex): ReadonlySet<number> {
  if (!lists.has("exception")) return none;
  const beginnings = new Set<number>();
  for (const { meaning, last } of hits) if (meaning.kind === "list" && meaning.id === "exception") beginnings.add(last);
  const excepted = new Set<number>();
  let depth = 0;
  /** The depth at which an exception began; undefined outside one. */
  let from: number | undefined;
  for (let token = 0; token < text.words.length; token++) {
    const word = text.words[token] ?? "";
    if (text.kinds[token] === markToken) {
      if (word === "(" || word === "[") depth++;
      else if (word === ")" || word === "]") depth--;
      if (from !== undefined && (depth < from || (from === 0 && depth === 0 && breaks.has(word)))) from = undefined;
    }
    if (from !== undefined) excepted.add(token);
    if (beginnings.has(token)) from ??= depth;
  }
  return excepted;
}
