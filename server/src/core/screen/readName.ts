import type { Lexicon, LexiconEntry } from "./lexicon.ts";
import { foldRomaji } from "./romaji.ts";
import type { NameWord, ReadName } from "./types.ts";

/** A token: a run of characters between separators, not yet looked up. */
interface Piece {
  readonly text: string;
  readonly cjk: boolean;
  /** The full stop that separates it from the token before; undefined for other separators. */
  readonly gap: "." | ". " | undefined;
}

/** Runs of Han and kana, and runs of other letters and digits. An apostrophe inside a word does not separate. */
const pieces = /([\p{sc=Han}\u30a1-\u30fa]+)|((?:(?![\p{sc=Han}\u30a1-\u30fa])[\p{L}\p{N}\p{M}]|(?<=\p{L})['’ʼ`](?=\p{L}))+)/gu;

/** A single character in brackets, which may be a legal form: `(株)`. */
const bracketed = /\(.\)/gu;

/** Parses a folded name into words. Legal forms and stop words are left out, unless the name has nothing else. */
export function readName(folded: string, lexicon: Lexicon): ReadName {
  const found = joinInitials(findPieces(folded.replace(bracketed, (text) => (lexicon.entries.has(text) ? " " : text))));
  const words = readPieces(found, lexicon, true);
  const kept = words.length > 0 ? words : readPieces(found, lexicon, false);
  return { words: kept, key: kept.map((word) => word.text).join("") };
}

function findPieces(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const match of folded.matchAll(pieces)) {
    const before = folded.slice(Math.max(0, match.index - 2), match.index);
    const gap = before.endsWith(".") ? "." : before === ". " ? ". " : undefined;
    found.push({ text: match[1] ?? match[0].replace(/['’ʼ`]/g, ""), cjk: match[1] !== undefined, gap });
  }
  return found;
}

/** Joins single letters that are separated alike by full stops: `S.p.A.`, `J. C.`. `a.s. K.K.` stays two words. */
function joinInitials(found: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    if (run.length > 0) joined.push({ text: run.map((piece) => piece.text).join(""), cjk: false, gap: undefined });
    run = [];
  };
  for (const piece of found) {
    const single = piece.text.length === 1 && !piece.cjk;
    const goesOn = single && piece.gap !== undefined && (run.length < 2 || run[1]?.gap === piece.gap);
    if (!goesOn) flush();
    if (single) run.push(piece);
    else joined.push(piece);
  }
  flush();
  return joined;
}

function readPieces(found: readonly Piece[], lexicon: Lexicon, leaveOut: boolean): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0; at < found.length; at++) {
    const piece = found[at];
    if (piece === undefined) break;
    const form = leaveOut ? formLength(found, at, lexicon) : 0;
    if (form > 0) at += form - 1;
    else if (piece.cjk) readRun(piece.text, lexicon, leaveOut, words);
    else readWord(piece.text, lexicon, leaveOut, words);
  }
  return words;
}

/** Number of tokens, from here on, that make a legal form of several words; 0 for none. */
function formLength(found: readonly Piece[], at: number, lexicon: Lexicon): number {
  for (const rest of lexicon.longForms.get(found[at]?.text ?? "") ?? []) {
    if (rest.every((text, index) => found[at + 1 + index]?.text === text)) return rest.length + 1;
  }
  return 0;
}

function readWord(text: string, lexicon: Lexicon, leaveOut: boolean, into: NameWord[]): void {
  const folded = lexicon.entries.has(text) ? text : foldRomaji(text);
  const entry = lexicon.entries.get(folded);
  if (entry !== undefined) pushEntry(folded, entry, leaveOut, into);
  else into.push({ text: folded, concept: folded, kind: "telling" });
}

/** Splits a run of Han or kana at the longest known words. The rest between them are telling words. */
function readRun(run: string, lexicon: Lexicon, leaveOut: boolean, into: NameWord[]): void {
  let from = 0;
  let at = 0;
  const flush = (): void => {
    const text = run.slice(from, at);
    if (text !== "") into.push({ text, concept: text, kind: "telling" });
  };
  while (at < run.length) {
    const word = longestAt(run, at, lexicon);
    if (word === undefined) {
      at++;
      continue;
    }
    flush();
    pushEntry(word.text, word.entry, leaveOut, into);
    at += word.text.length;
    from = at;
  }
  flush();
}

function longestAt(run: string, at: number, lexicon: Lexicon): { text: string; entry: LexiconEntry } | undefined {
  for (let length = Math.min(lexicon.longestCjk, run.length - at); length > 0; length--) {
    const text = run.slice(at, at + length);
    const entry = lexicon.entries.get(text);
    if (entry !== undefined) return { text, entry };
  }
  return undefined;
}

function pushEntry(text: string, entry: LexiconEntry, leaveOut: boolean, into: NameWord[]): void {
  if (entry === "left-out") {
    if (!leaveOut) into.push({ text, concept: text, kind: "generic" });
    return;
  }
  entry.forEach((concept, index) => {
    into.push({ text: index === 0 ? text : "", concept: concept.id, kind: concept.kind });
  });
}
