import { lazily } from "../perKey.ts";
import { nothingBefore, readForwards } from "./beforeToken.ts";
import { breaksBetween, type Run, runsOf, servingLists } from "./runs.ts";
import { cjkToken, isInCapitals, isNumber, type TokenisedText, tokenText, wordToken } from "./tokenise.ts";
import { type HitIndex, listEndingAt } from "./vocabulary.ts";

/** The role of a word in its phrase. */
export type PhraseRole =
  /** It is the item, or one of the things the item is. */
  | { readonly kind: "thing" }
  /** Another word is the head of its phrase, or of the phrase that its own one describes: `motor bracket`, `LABEL, MOTOR`. */
  | { readonly kind: "modifier"; readonly of: string }
  /** The item serves it, or is one of it: `driver for a motor`; `isKnown`: what does is known to be another good. */
  | { readonly kind: "served"; readonly by: string | undefined; readonly isKnown: boolean }
  /** The item comes with it: `toy with magnet`. */
  | { readonly kind: "part" };

/** The side of a word on which the head of its phrase stands: behind as in English, before as in French, either for a code. */
export type HeadSide = "last" | "first" | "either";

/** The noun phrases of a text and their heads. */
export interface Phrases {
  /** The role of tokens `first` to `last` in their phrase, whose head may stand on the given side. */
  roleOf(first: number, last: number, head?: HeadSide): PhraseRole;
  /** A word that shows that the text describes an integrated circuit. */
  readonly chip: string | undefined;
  /** The nearest word before a token, in the same phrase, that belongs to none of some word lists; numbers belong to all. */
  foreignBefore(first: number, lists: readonly string[]): string | undefined;
}

/** The most words before a thing to examine, and the most characters after it. */
const mostBefore = 8;
const mostAfter = 24;

const thing: PhraseRole = { kind: "thing" };
const partRole: PhraseRole = { kind: "part" };

/**
 * Finds the phrases of a text and their heads, in time linear in its length. The head is the last noun of a phrase in English,
 * German, Dutch, Chinese, Japanese and Korean, and the first in French, Spanish, Italian, Portuguese and the Slavic languages;
 * which of the two holds is said by the list in which an accessory stands. Numbers do not end a phrase, marks and the words for
 * `for` and `with` do.
 */
export function readPhrases(text: TokenisedText, index: HitIndex, units: ReadonlySet<string>): Phrases {
  const { hits, lists } = index;
  const chip = lists.has("chip") ? hits.find(({ meaning }) => meaning.kind === "list" && meaning.id === "chip") : undefined;
  const isPlain = servingLists.every((list) => !lists.has(list));
  const sentence = lazily(() => readSentence(text, index, units));
  return {
    chip: chip === undefined ? undefined : tokenText(text, chip.first, chip.last),
    roleOf(first, last, side = "last") {
      if (isPlain && !isKatakana(text, last + 1)) return thing;
      const { runAt, any, hard, before: left, catalogueHead, colonHeads } = sentence();
      const next = runAt[last + 1];
      const after = side === "first" ? undefined : any[last + 1];
      if (after !== undefined) return { kind: "modifier", of: after };
      if (next?.part === "for-after") {
        const served = runAt[next.last + 1];
        if (served?.part !== "passing") return { kind: "served", by: hard[next.last + 1], isKnown: true };
      }
      const tail = katakanaTail(text, runAt, last + 1);
      if (tail !== undefined) return { kind: "modifier", of: tail };
      const { served, isPart, headFirst, accessory, governing } = left[first] ?? nothingBefore;
      if (served !== undefined && !served.isPassing) return { kind: "served", by: served.by, isKnown: served.isKnown };
      const before = headFirst ?? (side === "last" ? undefined : accessory);
      if (before !== undefined) return { kind: "modifier", of: before };
      if (isPart) return partRole;
      if (served === undefined && first > 0 && catalogueHead !== undefined) return { kind: "modifier", of: catalogueHead };
      if (governing !== undefined) return { kind: "modifier", of: governing };
      const colonHead = served === undefined ? colonHeads.get(first) : undefined;
      if (colonHead !== undefined) return { kind: "modifier", of: colonHead };
      return thing;
    },
    foreignBefore(first, among) {
      const { runAt } = sentence();
      for (let at = first - 1, step = 0; at >= 0 && step < mostBefore; step++) {
        const run = runAt[at];
        if (run === undefined || run.part === "break" || run.part === "join" || run.part === "for" || run.part === "with") return undefined;
        if (breaksBetween(text, at)) return undefined;
        const end = at;
        const known = among.map((list) => listEndingAt(index, end, list)).find((hit) => hit !== undefined);
        if (known !== undefined) at = known.first - 1;
        else if (run.part === "number" || run.part === "good" || run.part === "passing" || text.kinds[at] !== wordToken) at = run.first - 1;
        else return tokenText(text, at);
      }
      return undefined;
    },
  };
}

/** The runs of a text by token, with the words before and the heads behind each token. */
function readSentence(text: TokenisedText, index: HitIndex, units: ReadonlySet<string>) {
  const runs = runsOf(text, index);
  const runAt: Run[] = [];
  for (const run of runs) for (let at = run.first; at <= run.last; at++) runAt[at] = run;
  const { any, hard } = headsAfter(text, runs, units);
  return { runAt, any, hard, before: readForwards(text, runs), catalogueHead: catalogueHeadOf(runs), colonHeads: headsAfterColon(runs) };
}

function isMeasure(word: string): boolean {
  return isNumber(word) && !isNumber(word.slice(-1));
}
/** A shortened word that the next one completes: `Kopfhörer- und Headset-Zubehör`. */
function isCutShort(text: TokenisedText, at: number): boolean {
  const end = text.ends[at] ?? 0;
  if (text.text.charAt(end) !== "-") return false;
  const next = text.text.charAt(end + 1);
  return next === " " || next === "," || next === "/" || next === "";
}

/** For each token, the accessory there or after it in the same phrase. After a measure, a fitting belongs to the thing itself. */
function headsAfter(
  text: TokenisedText,
  runs: readonly Run[],
  units: ReadonlySet<string>,
): { any: (string | undefined)[]; hard: (string | undefined)[] } {
  const any: (string | undefined)[] = [];
  const hard: (string | undefined)[] = [];
  let next: string | undefined;
  let nextHard: string | undefined;
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at];
    if (run === undefined) continue;
    if (breaksBetween(text, run.last)) next = nextHard = undefined;
    const isJoin = run.part === "join" || text.words[run.first] === ",";
    if (isJoin && isCutShort(text, run.first - 1)) {
      // The following word is the head of both.
    } else if (run.part === "break" || run.part === "join" || run.part === "for" || run.part === "with") next = nextHard = undefined;
    else if (run.part === "accessory") {
      next = run.written;
      if (!run.isFitting) nextHard = run.written;
    } else if (run.part === "number" && isMeasureAt(text, run.first, units)) next = nextHard;
    for (let token = run.first; token <= run.last; token++) {
      any[token] = next;
      hard[token] = nextHard;
    }
  }
  return { any, hard };
}

/** A number with its unit, which ends the name of a thing. */
function isMeasureAt(text: TokenisedText, at: number, units: ReadonlySet<string>): boolean {
  return isMeasure(text.words[at] ?? "") || units.has(text.words[at + 1] ?? "");
}

/** A text that begins with an accessory in capitals, in the manner of catalogues, or with its size: `CABLE SPEAKER`, `Screw M3x10 motor`. */
function catalogueHeadOf(runs: readonly Run[]): string | undefined {
  const [run, next] = runs;
  if (run?.part !== "accessory" || run.written.length < 2) return undefined;
  return isInCapitals(run.written) || (next?.part === "other" && size.test(next.written)) ? run.written : undefined;
}

/** A thread, as that of a screw. */
const size = /^m\d/i;

/** For the tokens of a phrase before a colon the accessory that the phrase behind it names: `Loudspeaker: wall bracket`. */
function headsAfterColon(runs: readonly Run[]): ReadonlyMap<number, string> {
  const heads = new Map<number, string>();
  for (let at = 1; at < runs.length; at++) {
    if (runs[at]?.part !== "break" || runs[at]?.written !== ":") continue;
    const head = accessoryOf(runs, at + 1);
    if (head === undefined) continue;
    for (let before = at - 1; before >= 0 && runs[before]?.part !== "break"; before--) {
      const run = runs[before];
      for (let token = run?.first ?? 0; token <= (run?.last ?? -1); token++) heads.set(token, head);
    }
  }
  return heads;
}

/** The accessory that a phrase is of, its first noun or its last; a fitting is the thing's own, and so is all beside a good. */
function accessoryOf(runs: readonly Run[], from: number): string | undefined {
  let head: string | undefined;
  let others = 0;
  for (let at = from; at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.part === "break" || run.part === "for" || run.part === "with" || run.part === "number") break;
    if (run.part === "good") return undefined;
    // At most an adjective precedes its noun, as in Polish and Russian.
    if (run.part === "accessory-first" && others < 2) return run.isFitting ? undefined : run.written;
    if (run.part === "accessory") head = run.isFitting ? undefined : run.written;
    else if (run.part === "other") head = undefined;
    others++;
  }
  return head;
}

/** The rest of a compound in katakana, whose last part is its head; undefined where nothing unknown follows. */
function katakanaTail(text: TokenisedText, runAt: readonly Run[], from: number): string | undefined {
  const run = runAt[from];
  if (run === undefined || run.part !== "other" || !isKatakana(text, from) || text.starts[from] !== text.ends[from - 1]) return undefined;
  let last = from;
  while (last - from < mostAfter && isKatakana(text, last + 1) && text.starts[last + 1] === text.ends[last]) last++;
  return tokenText(text, from, last);
}

function isKatakana(text: TokenisedText, at: number): boolean {
  if (text.kinds[at] !== cjkToken) return false;
  const code = text.text.charCodeAt(text.starts[at] ?? 0);
  return code >= 0x30a1 && code <= 0x30ff;
}
