import { cjkToken, isNumber, markToken, type TokenisedText, tokenText } from "./tokenise.ts";
import { type HitIndex, hasContext, listStartingAt } from "./vocabulary.ts";

/** The part of a run of tokens in a phrase. */
type Part = "good" | "accessory" | "accessory-first" | "passing" | "for" | "for-after" | "with" | "join" | "break" | "number" | "other";

/** A run of tokens that does one thing. */
export interface Run {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
  readonly written: string;
  /** An accessory that other things come with: a shaft, a cable. */
  readonly isFitting: boolean;
}

/** Marks after which another phrase begins. */
const breaks: ReadonlySet<string> = new Set([",", ";", "(", ")", "[", "]", "{", "}", ":", "、", "。", "=", "→", "|", "!", "?", "•"]);
const joins: ReadonlySet<string> = new Set(["&", "/", "+"]);

/** The longest known word that begins at a token. */
interface Known {
  readonly part: Part;
  readonly last: number;
  isFitting: boolean;
  readonly ownHeads: readonly string[];
}

/** Lists with the role of their words. */
const partOfList: ReadonlyMap<string, Part> = new Map([
  ["accessory", "accessory"],
  ["tool", "accessory"],
  ["fitting", "accessory"],
  ["accessory-first", "accessory-first"],
  ["passing", "passing"],
  ["for", "for"],
  ["belongs-to", "for"],
  ["for-after", "for-after"],
  ["with", "with"],
  ["conjunction", "join"],
  ["join", "join"],
]);

/** Lists without whose words every word of a text stands for itself. */
export const servingLists: readonly string[] = [...partOfList].flatMap(([list, part]) => (part === "join" ? [] : [list]));

/** Lists of common words that tell of goods, and of nothing where a substance or a company is named. */
export const goodsLists: readonly string[] = ["fitting", "passing", "machine", "power-source", "engine", "electric", "motion", "fluid"];

/** Parts by precedence: a run that could be several is the earliest. */
const partOrder: readonly Part[] = ["good", "join", "for", "with", "for-after", "passing", "accessory", "accessory-first"];

/** Cuts a text into runs: the longest known words from left to right, and single tokens between them. */
export function runsOf(text: TokenisedText, index: HitIndex): Run[] {
  const best: (Known | undefined)[] = [];
  for (const { meaning, first, last, rest } of index.hits) {
    const isGood = meaning.kind === "good" && hasContext(meaning.group, index.lists);
    const part = isGood ? "good" : meaning.kind === "list" ? partOfList.get(meaning.id) : undefined;
    if (part === undefined || (part !== "good" && rest !== "")) continue;
    if (part === "accessory" && (isInsideWord(text, first, last) || listStartingAt(index, last + 1, "fitted") !== undefined)) continue;
    // `Supplier X, servo motor` begins with a name, and is a motor.
    if (part === "accessory" && first === 0 && listStartingAt(index, 0, "provenance") !== undefined) continue;
    const isFitting = meaning.kind === "list" && meaning.id === "fitting";
    const ownHeads = meaning.kind === "good" ? (meaning.entry.ownHeads ?? none) : none;
    const known = best[first];
    if (known === undefined || last > known.last || (last === known.last && partOrder.indexOf(part) < partOrder.indexOf(known.part))) {
      best[first] = { part, last, isFitting, ownHeads };
    } else if (isFitting && last === known.last) known.isFitting = true;
  }
  const runs: Run[] = [];
  let ownHeads = none;
  for (let first = 0; first < text.words.length; ) {
    let known = best[first];
    if (ownHeads.length > 0 && known?.part !== "good") {
      const own = index.from(first).find(({ meaning }) => meaning.kind === "list" && ownHeads.includes(meaning.id));
      if (own !== undefined && own.last >= (known?.last ?? 0)) known = { part: "passing", last: own.last, isFitting: false, ownHeads };
    }
    const last = known?.last ?? first;
    const word = text.words[first] ?? "";
    let part = known?.part ?? "other";
    if (known === undefined || known.part === "join") {
      if (text.kinds[first] === markToken)
        part = (breaks.has(word) && !isNumberComma(text, first)) || isStars(text, first) ? "break" : joins.has(word) ? "join" : "other";
      else if (isNumber(word)) part = "number";
    }
    runs.push({ part, first, last, written: tokenText(text, first, last), isFitting: known?.isFitting ?? false });
    if (known?.part === "good" || part === "break" || part === "join" || part === "accessory") ownHeads = known?.ownHeads ?? none;
    first = last + 1;
  }
  return runs;
}

const none: readonly string[] = [];

/** One character of a longer word of a script without blanks is no accessory, unless the word ends with it: 线 in 线圈. */
function isInsideWord(text: TokenisedText, first: number, last: number): boolean {
  return first === last && text.kinds[first] === cjkToken && text.kinds[last + 1] === cjkToken && text.starts[last + 1] === text.ends[last];
}

/** `Nema 17, 23 and 24`, `1,5 mm`: no phrase ends there. */
function isNumberComma(text: TokenisedText, at: number): boolean {
  return text.words[at] === "," && isNumber(text.words[at - 1] ?? "") && isNumber(text.words[at + 1] ?? "");
}

/** True for stars around a remark: `*** SAFETY STOCK ***`. */
function isStars({ words }: TokenisedText, at: number): boolean {
  return words[at] === "*" && words[at + 1] === "*";
}

/** True if a dash between blanks or the end of a line stands between a token and the next one. */
export function breaksBetween(text: TokenisedText, at: number): boolean {
  const from = text.ends[at] ?? 0;
  const to = text.starts[at + 1] ?? from;
  if (to - from < 3) return to > from && text.text.charCodeAt(from) === 10;
  const gap = text.text.slice(from, to);
  return gap.includes("\n") || dashes.some((dash) => gap.includes(dash));
}

const dashes: readonly string[] = [" - ", " – ", " — "];
