import { isNumber, markToken, type TokenisedText } from "./tokenise.ts";
import { type Hit, type HitIndex, listEndingAt } from "./vocabulary.ts";

/** A text with the words of the vocabulary in it. */
export interface Scanned {
  readonly text: TokenisedText;
  readonly index: HitIndex;
}

/** True if a word of some lists follows a token, with only figures, marks and words of manner in between. */
export function isFollowed({ text: { words, kinds }, index }: Scanned, last: number, lists: readonly string[]): boolean {
  if (!lists.some((list) => index.lists.has(list))) return false;
  for (let at = last + 1; at < words.length && at <= last + mostBetween; ) {
    const word = words[at] ?? "";
    let next = isNumber(word) || (isNumber(words[at - 1] ?? "") && word.length <= longestUnit) || between.has(word) ? at : undefined;
    for (const { meaning, last: end } of index.from(at)) {
      if (meaning.kind === "list" && lists.includes(meaning.id)) return true;
      if (isManner(meaning)) next = Math.max(next ?? end, end);
    }
    if (next === undefined || (kinds[at] === markToken && !between.has(word))) return false;
    at = next + 1;
  }
  return false;
}

const mostBetween = 10;
const longestUnit = 4;
const between: ReadonlySet<string> = new Set(["(", ")", ",", "%", '"', "。", "、", "/", ".", "+"]);
const manners: ReadonlySet<string> = new Set(["matter-word", "measure-noun", "plain-word", "trade-word"]);

/** True for a word of manner: `high purity`, `metal`. */
function isManner(meaning: Hit["meaning"]): boolean {
  return meaning.kind === "list" ? manners.has(meaning.id) : meaning.kind === "form" && meaning.form === "metal";
}

/** True where a word for a lot of raw material stands before some tokens or behind them: `GAN WAFER`, `TARGET, ALSC10`. */
export function isBesideLot(scanned: Scanned, first: number, last: number): boolean {
  const { text, index } = scanned;
  const before = text.kinds[first - 1] === markToken && between.has(text.words[first - 1] ?? "") ? first - 2 : first - 1;
  return lotWords.some((list) => listEndingAt(index, before, list) !== undefined) || isFollowed(scanned, last, lotWords);
}

/** True for a text in which a word for a lot of raw material stands anywhere. */
export function hasLotWord({ lists }: HitIndex): boolean {
  return lotWords.some((list) => lists.has(list));
}

/** The word lists of lots of raw material. */
export const lotWords = ["lot-word", "solid-lot-word", "metal-lot-word"] as const;
