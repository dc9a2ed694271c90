import { cjkToken, markToken, type TokenisedText, wordToken } from "./tokenise.ts";
import { type Hit, type HitIndex, hasContext, listEndingAt } from "./vocabulary.ts";

/** What a word is in the phrase it stands in. */
export type PhraseRole =
  /** It is the item, or one of the things the item is. */
  | { readonly kind: "thing" }
  /** Another word is the head of its phrase, or of the phrase that its own one describes: `motor bracket`, `LABEL, MOTOR`. */
  | { readonly kind: "modifier"; readonly of: string }
  /** The item serves it, or is one of it: `driver for a motor`; `isKnown`: what does is known to be another good. */
  | { readonly kind: "served"; readonly by: string | undefined; readonly isKnown: boolean }
  /** The item comes with it: `toy with magnet`. */
  | { readonly kind: "part" };

/** Where the head of the phrase of a word stands: behind it as in English, before it as in French, on either side of a code. */
export type HeadSide = "last" | "first" | "either";

/** The noun phrases of a text and their heads. */
export interface Phrases {
  /** What stands at tokens `first` to `last` is in its phrase, where its head may stand on the side that is told. */
  roleOf(first: number, last: number, head?: HeadSide): PhraseRole;
  /** The head of the first phrase of the text, where it is known to be an accessory. */
  readonly head: string | undefined;
  /** A word that shows that the text describes an integrated circuit. */
  readonly chip: string | undefined;
  /** The nearest word before a token, in the same phrase, that belongs to none of some word lists; numbers belong to all. */
  foreignBefore(first: number, lists: readonly string[]): string | undefined;
}

/** What a run of tokens does in a phrase. */
type Part = "good" | "accessory" | "accessory-first" | "passing" | "for" | "for-after" | "with" | "join" | "break" | "number" | "other";

/** A run of tokens that does one thing. */
interface Run {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
  readonly written: string;
  /** An accessory that other things come with: a shaft, a cable. */
  readonly isFitting: boolean;
}

/** Marks after which another phrase begins, and those after which another item may. */
const breaks: ReadonlySet<string> = new Set([",", ";", "(", ")", "[", "]", "{", "}", ":", "、", "。", "，", "=", "→", "|", "!", "?", "•"]);
const ends: ReadonlySet<string> = new Set([";", "|", "。", "\n"]);
const joins: ReadonlySet<string> = new Set(["&", "/", "+"]);

/** How many words before a thing are looked at, and how many characters after it. */
const mostBefore = 8;
const mostAfter = 24;

const thing: PhraseRole = { kind: "thing" };
const partRole: PhraseRole = { kind: "part" };

/** What stands before a token. */
interface Before {
  readonly served: { readonly by: string | undefined; readonly isPassing: boolean; readonly isKnown: boolean } | undefined;
  readonly isPart: boolean;
  /** An accessory that begins the phrase, in languages whose phrases begin with their head. */
  readonly headFirst: string | undefined;
  /** An accessory of any language before it in the phrase. */
  readonly accessory: string | undefined;
  /** The accessory that the phrases before are about. */
  readonly governing: string | undefined;
}

const nothingBefore: Before = { served: undefined, isPart: false, headFirst: undefined, accessory: undefined, governing: undefined };

/**
 * Finds the phrases of a text and their heads, in time linear in its length. The head is the last noun of a phrase in English,
 * German, Dutch, Chinese, Japanese and Korean, and the first in French, Spanish, Italian, Portuguese and the Slavic languages;
 * which of the two holds is said by the list in which an accessory stands. Numbers do not end a phrase, marks and the words for
 * `for` and `with` do.
 */
export function readPhrases(text: TokenisedText, hits: readonly Hit[], index: () => HitIndex, units: ReadonlySet<string>): Phrases {
  const runs = runsOf(text, hits);
  const { any, hard } = headsAfter(text, runs, units);
  const { before: left, head } = readForwards(text, runs);
  const runAt: Run[] = [];
  for (const run of runs) for (let at = run.first; at <= run.last; at++) runAt[at] = run;
  const chip = hits.find(({ meaning }) => meaning.kind === "list" && meaning.id === "chip");
  const catalogueHead = catalogueHeadOf(runs);
  const colonHeads = headsAfterColon(runs);
  return {
    head,
    chip: chip === undefined ? undefined : written(text, chip.first, chip.last),
    roleOf(first, last, side = "last") {
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
    foreignBefore(first, lists) {
      for (let at = first - 1, step = 0; at >= 0 && step < mostBefore; step++) {
        const run = runAt[at];
        if (run === undefined || run.part === "break" || run.part === "join" || run.part === "for" || run.part === "with") return undefined;
        if (breaksBetween(text, at)) return undefined;
        const end = at;
        const known = lists.map((list) => listEndingAt(index(), end, list)).find((hit) => hit !== undefined);
        if (known !== undefined) at = known.first - 1;
        else if (run.part === "number" || run.part === "good" || run.part === "passing" || text.kinds[at] !== wordToken) at = run.first - 1;
        else return text.text.slice(text.starts[at], text.ends[at]);
      }
      return undefined;
    },
  };
}

/** The longest known word that begins at a token. */
interface Known {
  readonly part: Part;
  readonly last: number;
  isFitting: boolean;
  readonly ownHeads: readonly string[];
}

/** Lists and what their words do. */
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

/** Lists of common words that tell of goods, and of nothing where a substance or a company is named. */
export const goodsLists: readonly string[] = ["fitting", "passing", "machine", "power-source", "engine", "electric", "motion", "fluid"];

/** Of parts that a run could be, the earlier. */
const partOrder: readonly Part[] = ["good", "join", "for", "with", "for-after", "passing", "accessory", "accessory-first"];

/** Cuts a text into runs: the longest known words from left to right, and single tokens between them. */
function runsOf(text: TokenisedText, hits: readonly Hit[]): Run[] {
  const best = new Map<number, Known>();
  const lists = new Map<number, { id: string; last: number }[]>();
  const context = new Set(hits.flatMap(({ meaning }) => (meaning.kind === "list" ? [meaning.id] : [])));
  for (const { meaning, first, last, rest } of hits) {
    if (meaning.kind === "list") {
      const here = lists.get(first);
      if (here === undefined) lists.set(first, [{ id: meaning.id, last }]);
      else here.push({ id: meaning.id, last });
    }
    const isGood = meaning.kind === "good" && hasContext(meaning.group, context);
    const part = isGood ? "good" : meaning.kind === "list" ? partOfList.get(meaning.id) : undefined;
    if (part === undefined || (part !== "good" && rest !== "")) continue;
    if (part === "accessory" && isInsideWord(text, first, last)) continue;
    const isFitting = meaning.kind === "list" && meaning.id === "fitting";
    const ownHeads = meaning.kind === "good" ? (meaning.entry.ownHeads ?? []) : [];
    const known = best.get(first);
    if (known === undefined || last > known.last || (last === known.last && partOrder.indexOf(part) < partOrder.indexOf(known.part))) {
      best.set(first, { part, last, isFitting, ownHeads });
    } else if (isFitting && last === known.last) known.isFitting = true;
  }
  const runs: Run[] = [];
  let ownHeads: readonly string[] = [];
  for (let first = 0; first < text.words.length; ) {
    let known = best.get(first);
    if (ownHeads.length > 0 && known?.part !== "good") {
      const own = lists.get(first)?.find(({ id }) => ownHeads.includes(id));
      if (own !== undefined && own.last >= (known?.last ?? 0)) known = { part: "passing", last: own.last, isFitting: false, ownHeads };
    }
    const last = known?.last ?? first;
    const word = text.words[first] ?? "";
    let part = known?.part ?? "other";
    if (known === undefined || known.part === "join") {
      if (text.kinds[first] === markToken)
        part = breaks.has(word) && !isNumberComma(text, first) ? "break" : joins.has(word) ? "join" : "other";
      else if (isNumber(word)) part = "number";
    }
    runs.push({ part, first, last, written: written(text, first, last), isFitting: known?.isFitting ?? false });
    if (known?.part === "good" || part === "break" || part === "join" || part === "accessory") ownHeads = known?.ownHeads ?? [];
    first = last + 1;
  }
  return runs;
}

/** One character of a longer word of a script without blanks is no accessory, unless the word ends with it: 线 in 线圈. */
function isInsideWord(text: TokenisedText, first: number, last: number): boolean {
  return first === last && text.kinds[first] === cjkToken && text.kinds[last + 1] === cjkToken && text.starts[last + 1] === text.ends[last];
}

function written(text: TokenisedText, first: number, last: number): string {
  return text.text.slice(text.starts[first], text.ends[last]);
}

/** A number, alone or with a unit or letters of a code after it: `12`, `12v`, `5x20`. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isMeasure(word: string): boolean {
  return isNumber(word) && !isNumber(word.slice(-1));
}

/** `Nema 17, 23 and 24`, `1,5 mm`: no phrase ends there. */
function isNumberComma(text: TokenisedText, at: number): boolean {
  return text.words[at] === "," && isNumber(text.words[at - 1] ?? "") && isNumber(text.words[at + 1] ?? "");
}

/** Whether a dash between blanks or the end of a line stands between a token and the next one. */
function breaksBetween(text: TokenisedText, at: number): boolean {
  const from = text.ends[at] ?? 0;
  const to = text.starts[at + 1] ?? from;
  if (to - from < 3) return to > from && text.text.charCodeAt(from) === 10;
  const gap = text.text.slice(from, to);
  return gap.includes("\n") || dashes.some((dash) => gap.includes(dash));
}

const dashes: readonly string[] = [" - ", " – ", " — "];

/** A word cut short, whose rest the next one names: `Kopfhörer- und Headset-Zubehör`. */
function isCutShort(text: TokenisedText, at: number): boolean {
  const end = text.ends[at] ?? 0;
  if (text.text.charAt(end) !== "-") return false;
  const next = text.text.charAt(end + 1);
  return next === " " || next === "," || next === "/" || next === "";
}

/** For each token the accessory that stands there or after it in the same phrase; after a measure a fitting is the thing's own. */
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
      // What follows is the head of both words.
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

/** A number with its unit, which ends what a thing is called. */
function isMeasureAt(text: TokenisedText, at: number, units: ReadonlySet<string>): boolean {
  return isMeasure(text.words[at] ?? "") || units.has(text.words[at + 1] ?? "");
}

/** The noun that was seen last in a phrase. */
interface Noun {
  readonly kind: "good" | "accessory" | "passing" | "other";
  readonly written: string;
}

interface State {
  served: Before["served"];
  isPart: boolean;
  headFirst: string | undefined;
  accessory: string | undefined;
  noun: Noun | undefined;
  /** What the phrase is about as far as it is read. */
  about: Noun | undefined;
  /** Whether it begins with that. */
  isFirst: boolean;
  isEmpty: boolean;
}

function freshState(): State {
  return {
    served: undefined,
    isPart: false,
    headFirst: undefined,
    accessory: undefined,
    noun: undefined,
    about: undefined,
    isFirst: false,
    isEmpty: true,
  };
}

function readForwards(text: TokenisedText, runs: readonly Run[]): { before: Before[]; head: string | undefined } {
  const before: Before[] = [];
  let state = freshState();
  let outer: State | undefined;
  let governing: string | undefined;
  let head: string | undefined;
  let isFirstPhrase = true;
  const finish = (): void => {
    // What stands in parentheses is said of what stands before them.
    if (outer !== undefined) return;
    if (state.about?.kind === "accessory") governing = state.about.written;
    else if (state.about?.kind === "good") governing = undefined;
    if (isFirstPhrase && !state.isEmpty) {
      if (state.about?.kind === "accessory") head = state.about.written;
      isFirstPhrase = false;
    }
  };
  for (const run of runs) {
    if (run.first > 0 && breaksBetween(text, run.first - 1)) {
      finish();
      if (text.text.slice(text.ends[run.first - 1], text.starts[run.first]).includes("\n")) governing = undefined;
      state = freshState();
    }
    const { served, isPart, headFirst, accessory } = state;
    const here: Before = { served, isPart, headFirst, accessory, governing };
    for (let token = run.first; token <= run.last; token++) before[token] = here;
    switch (run.part) {
      case "break":
        finish();
        if (ends.has(run.written)) governing = undefined;
        if (run.written === ")" && outer !== undefined) {
          state = outer;
          outer = undefined;
        } else {
          if (run.written === "(") outer ??= state;
          state = freshState();
        }
        break;
      case "join":
        state = { ...state, headFirst: undefined, accessory: undefined };
        break;
      case "for": {
        const { noun } = state;
        const isKnown = noun === undefined ? served?.isKnown !== false : noun.kind === "accessory" || served?.isKnown === true;
        const isPassing = noun?.kind === "passing" || (noun === undefined && served?.isPassing === true);
        state = {
          ...state,
          served: { by: noun?.written ?? served?.by, isPassing, isKnown },
          isPart: false,
          headFirst: undefined,
          accessory: undefined,
          noun: undefined,
        };
        break;
      }
      case "with":
        state = { ...state, served: undefined, isPart: true, headFirst: undefined, accessory: undefined, noun: undefined };
        break;
      default:
        readNoun(state, run);
    }
  }
  finish();
  return { before, head };
}

/** Takes a noun into the state of its phrase. */
function readNoun(state: State, run: Run): void {
  const isMain = state.served === undefined && !state.isPart;
  const wasEmpty = state.isEmpty;
  if (run.part === "number" || run.part === "for-after") return;
  if (run.part === "other" && run.written.length < 2) return;
  state.isEmpty = false;
  if (run.part === "passing") {
    // A mounting kit is for mounting; a kit by itself is what it is of.
    if (state.noun === undefined) state.noun = { kind: "passing", written: run.written };
    return;
  }
  const kind = run.part === "good" ? "good" : run.part === "other" ? "other" : "accessory";
  const noun: Noun = { kind, written: run.written };
  state.noun = noun;
  if (kind === "accessory") state.accessory ??= run.written;
  if (run.part === "accessory-first") state.headFirst ??= run.written;
  if (!isMain) return;
  if (kind === "other") {
    if (state.about?.kind === "accessory" && !state.isFirst) state.about = undefined;
    return;
  }
  if (state.headFirst !== undefined && kind === "good") return;
  state.about = noun;
  state.isFirst = wasEmpty;
}

/** A text that begins with an accessory in capitals, in the manner of catalogues: `CABLE SPEAKER`. */
function catalogueHeadOf(runs: readonly Run[]): string | undefined {
  const run = runs[0];
  if (run?.part !== "accessory" || run.written.length < 2) return undefined;
  const isCapitals = run.written === run.written.toUpperCase() && run.written !== run.written.toLowerCase();
  return isCapitals ? run.written : undefined;
}

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
    // Before its noun stands an adjective at most, as in Polish and Russian.
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
  return written(text, from, last);
}

function isKatakana(text: TokenisedText, at: number): boolean {
  if (text.kinds[at] !== cjkToken) return false;
  const code = text.text.charCodeAt(text.starts[at] ?? 0);
  return code >= 0x30a1 && code <= 0x30ff;
}
