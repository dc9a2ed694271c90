import { addTo } from "../maps.ts";
import type { RecogniserSections } from "./data.ts";
import { meaningsOf, type Words } from "./meaning.ts";
import { parseShape } from "./shape.ts";
import { tokenise, tokenText } from "./tokenise.ts";
import { packTable, type WordTable } from "./wordTable.ts";

/** The keys of a table of words, by what its records are looked up. */
export const keyOf = {
  firstWord: (word: string) => `w${word}`,
  /** The first letters of a word, for terms of one word that end in `*`. */
  prefix: (word: string) => `p${word.slice(0, shortestAffix - 1)}`,
  /** The last letters of a word, for terms that begin with `*`. */
  suffix: (word: string) => `s${word.slice(1 - shortestAffix)}`,
  /** Characters that a shape begins with. */
  opening: (characters: string) => `o${characters}`,
  /** Those behind the number that it begins with: lists of parts are full of numbers, and few belong to a code. */
  afterNumber: (characters: string) => `n${characters}`,
  /** The first characters of shapes that begin with no number. */
  starts: "^",
} as const;

/** Marks that tell how a record is read: the number of a meaning, a mark, and words parted by blanks. */
export const marks = {
  /** The words of a term behind its first one. */
  words: ".",
  /** The same; the last one, or the first where it is the only one, may stand in the plural. */
  plural: "+",
  /** All words of a term, whose case counts. */
  exact: "!",
  /** The words behind the first one, the last of which may go on; of a term of one word that word, or its end. */
  open: "*",
  shape: ":",
  shapeInAnyCase: "~",
} as const;

/** Terms that end in `*` or begin with it have at least this many letters. */
export const shortestAffix = 4;

/**
 * Packs the words of some data into a table; throws an error that names the term or shape that cannot be used. In a term, a blank
 * stands for any run of blanks, hyphens and underscores, and a plural `s` may follow unless `plural` of its group is false.
 */
export function packWords(data: RecogniserSections): WordTable {
  const records = new Map<string, string[]>();
  const starts = new Set<string>();
  for (const [number, [meaning, ...groups]] of meaningsOf(data).entries()) {
    const hasPlural = !("group" in meaning) || meaning.group.plural !== false;
    // A list may have a word in several languages.
    const lines = new Set(groups.flatMap((group) => linesOf(group, hasPlural)));
    for (const line of lines) {
      const [key = "", record = ""] = line.split("\t");
      addTo(records, key, `${number}${record}`);
      if (key.startsWith(keyOf.opening(""))) starts.add(key.charAt(1));
    }
  }
  records.set(keyOf.starts, [[...starts].join("")]);
  return packTable(records);
}

/** The keys and records of a group of words, parted by tabs. */
function linesOf({ terms = [], exact = [], shapes = [], anyCase = false }: Words, hasPlural: boolean): readonly string[] {
  return [
    ...terms.flatMap(spellings).map((term) => lineOf(term, hasPlural)),
    ...exact.flatMap(spellings).map(lineOfExact),
    ...shapes.flatMap((source) => {
      const { openings, beginsWithRange } = parseShape(source, anyCase);
      const key = beginsWithRange ? keyOf.afterNumber : keyOf.opening;
      return [...openings].map((opening) => `${key(opening)}\t${anyCase ? marks.shapeInAnyCase : marks.shape}${source}`);
    }),
  ];
}

/** A term, and a German one as it is written where there are no umlauts. */
function spellings(term: string): readonly string[] {
  return umlaut.test(term) ? [term, term.replace(/[äöüß]/g, (letter) => spelling[letter] ?? letter)] : [term];
}

const umlaut = /[äöüß]/;
const spelling: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function lineOf(term: string, hasPlural: boolean): string {
  if (term.startsWith("*")) {
    const { words } = tokenise(term.slice(1));
    const [suffix = ""] = words;
    if (words.length === 1 && suffix.length >= shortestAffix) return `${keyOf.suffix(suffix)}\t${marks.open}${suffix}`;
    throw new Error(`The term ${JSON.stringify(term)} needs one word of at least ${shortestAffix} letters after its *.`);
  }
  const isOpen = term.endsWith("*");
  const [first, ...rest] = wordsOf(term, isOpen ? term.slice(0, -1) : term);
  if (!isOpen) {
    const mark = hasPlural && /^[a-z]{2,}[a-rt-z]$/.test(rest.at(-1) ?? first) ? marks.plural : marks.words;
    return `${keyOf.firstWord(first)}\t${mark}${rest.join(" ")}`;
  }
  if (rest.length > 0) return `${keyOf.firstWord(first)}\t${marks.open}${rest.join(" ")}`;
  if (first.length >= shortestAffix) return `${keyOf.prefix(first)}\t${marks.open}${first}`;
  throw new Error(`The term ${JSON.stringify(term)} needs at least ${shortestAffix} letters before its *.`);
}

function lineOfExact(term: string): string {
  const tokens = tokenise(term);
  return `${keyOf.firstWord(wordsOf(term)[0])}\t${marks.exact}${tokens.words.map((_, at) => tokenText(tokens, at)).join(" ")}`;
}

/** The words of a term, as texts are cut into them. */
function wordsOf(term: string, text = term): readonly [string, ...string[]] {
  const [first, ...rest] = tokenise(text).words;
  if (first === undefined) throw new Error(`The term ${JSON.stringify(term)} holds no letter or digit.`);
  return [first, ...rest];
}
