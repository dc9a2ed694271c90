/** The kind of a token: a run of letters and digits, one character of a script written without blanks, or one other character. */
type TokenKind = 0 | 1 | 2;
export const wordToken: TokenKind = 0;
export const cjkToken: TokenKind = 1;
export const markToken: TokenKind = 2;

/**
 * A text cut into tokens. Blanks, hyphens, underscores and middle dots are joiners: they part tokens and are none themselves.
 * `starts` and `ends` are offsets into `text`, the text after NFKC; `originStart` and `originEnd` lead back to the text as given.
 */
export interface TokenisedText {
  /** The text after NFKC, case kept. */
  readonly text: string;
  /** `text` in lower case where that keeps every offset, else `text` itself. */
  readonly lower: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly TokenKind[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** Offset in the given text at which the character at an offset of `text` begins. */
  originStart(offset: number): number;
  /** Offset in the given text at which the character before an offset of `text` ends. */
  originEnd(offset: number): number;
}

/** The most marks to fold with one base character. Further marks are folded separately, so that the cost stays linear in the text. */
const longestCluster = 8;

/** Cuts a text into tokens in one pass, in time linear in its length. */
export function tokenise(given: string): TokenisedText {
  if (ascii.test(given)) return tokeniseAscii(given);
  const folded = foldWidth(given);
  const { text } = folded;
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: TokenKind[] = [];
  const words: string[] = [];
  let lower = text.toLowerCase();
  // A few letters change length in lower case. Then each token is lowered by itself.
  const aligned = lower.length === text.length;
  if (!aligned) lower = text;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === joiner) {
      at++;
      continue;
    }
    let end = at + widthAt(text, at);
    if (kind === wordToken) while (end < text.length && kindAt(text, end) === wordToken) end += widthAt(text, end);
    starts.push(at);
    ends.push(end);
    kinds.push(kind);
    words.push(aligned ? lower.slice(at, end) : lower.slice(at, end).toLowerCase());
    at = end;
  }
  return {
    text,
    lower,
    starts,
    ends,
    kinds,
    words,
    originStart: (offset) => folded.from[offset] ?? given.length,
    originEnd: (offset) => (offset === 0 ? 0 : (folded.to[offset - 1] ?? given.length)),
  };
}

/**
 * The same text with letters parted from figures where at least three letters stand together, so that `MAGNET20X5` begins with a word,
 * and the grade `N42SH` stays one; undefined where there is nothing to part.
 */
export function partFigures(text: TokenisedText): TokenisedText | undefined {
  if (!mixed.test(text.text)) return undefined;
  const parts = text.starts.flatMap((start, at) => {
    const found = text.text.slice(start, text.ends[at]).matchAll(partsOfNumber);
    return [...found].map((part) => ({ start: start + part.index, word: part[0], kind: text.kinds[at] ?? wordToken }));
  });
  if (parts.length === text.starts.length) return undefined;
  return {
    ...text,
    starts: parts.map(({ start }) => start),
    ends: parts.map(({ start, word }) => start + word.length),
    kinds: parts.map(({ kind }) => kind),
    words: parts.map(({ word }) => word.toLowerCase()),
  };
}

/** Matches a word that is to be split into letters and other characters. */
const mixed = /\p{L}{3}[\p{N}\p{M}]|[\p{N}\p{M}]\p{L}{3}/u;

/** Three or more letters, or the characters between such runs. */
const partsOfNumber = /\p{L}{3,}|(?:(?!\p{L}{3}).)+/gsu;

/** The text of one or more tokens, including the characters between them, after NFKC, with its case. */
export function tokenText(text: TokenisedText, first: number, last = first): string {
  return text.text.slice(text.starts[first], text.ends[last]);
}

/** True for a text in capitals; false in a script without them. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Marks that end a noun phrase. NFKC maps their wide forms to them. */
export const phraseEnds: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "[", "]", "/", "|", "、", "。"]);

/**
 * True where a word could be the name of a thing; a figure, a unit, an abbreviation of two letters, as `OD` or `Dy`, and the charge of an
 * element, as in `indium(III) chloride`, could not.
 */
export function isNameLike(word: string): boolean {
  return word.length >= shortestName && onlyLetters.test(word) && !charge.test(word);
}

/** True for the code of one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a number, alone or with a unit or letters of a code after it: `12`, `12v`, `5x20`. */
export function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}

const shortestName = 3;
const charge = /^(?:vi?)?ii+$/;
const onlyLetters = /^\p{L}+$/u;

/** Offsets of a text that needed no folding. */
function same(offset: number): number {
  return offset;
}

const joiner = 3;
const softHyphen = 0xad;

const ascii = /^[\0-\x7f]*$/;

/** The same for plain text, where a table does the work. */
function tokeniseAscii(text: string): TokenisedText {
  const lower = text.toLowerCase();
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: TokenKind[] = [];
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = asciiKinds[text.charCodeAt(at)] ?? markToken;
    const start = at++;
    if (kind === joiner) continue;
    if (kind === wordToken) while (at < text.length && asciiKinds[text.charCodeAt(at)] === wordToken) at++;
    starts.push(start);
    ends.push(at);
    kinds.push(kind);
    words.push(lower.slice(start, at));
  }
  return { text, lower, starts, ends, kinds, words, originStart: same, originEnd: same };
}

const asciiKinds: readonly (TokenKind | typeof joiner)[] = Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 45 || code === 95 || code === 127) return joiner;
  return /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? wordToken : markToken;
});

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= text.length) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

const letterOrDigit = /^[\p{L}\p{N}\p{M}]$/u;

function kindAt(text: string, at: number): TokenKind | typeof joiner {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? markToken;
  if (isJoiner(code)) return joiner;
  if (isCjk(code)) return cjkToken;
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at) ?? 0;
    return point >= 0x20000 && point <= 0x3ffff ? cjkToken : markToken;
  }
  return letterOrDigit.test(text.charAt(at)) ? wordToken : markToken;
}

function isJoiner(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xb7 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x2212 ||
    code === 0x30fb ||
    code === 0x3000
  );
}

function isCjk(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** True for characters without width, such as joiners and direction marks. A word continues across them. */
function hasNoWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

/** Applies NFKC character by character, so that every character keeps its original offset. */
function foldWidth(given: string): { text: string; from: number[]; to: number[] } {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < given.length; ) {
    let end = at + widthAt(given, at);
    while (end < given.length && end - at < longestCluster && joinsBefore(given.charCodeAt(end))) end++;
    const code = given.charCodeAt(at);
    // A soft hyphen is a possible break and not part of the word. Characters without width are invisible.
    if (code === softHyphen || hasNoWidth(code)) {
      at = end;
      continue;
    }
    const piece = end - at === 1 && code < 128 ? given.charAt(at) : given.slice(at, end).normalize("NFKC");
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      // If nothing was folded, the units of a cluster keep their own offsets.
      const kept = piece.length === end - at;
      from.push(kept ? at + unit : at);
      to.push(kept ? at + unit + 1 : end);
    }
    at = end;
  }
  return { text: pieces.join(""), from, to };
}

/** Combining marks, half-width voicing marks, and the vowels and finals of Hangul written in parts. */
function joinsBefore(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0xff9e ||
    code === 0xff9f ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0x1160 && code <= 0x11ff)
  );
}
