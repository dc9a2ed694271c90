import { type TokenisedText, tokenText } from "./tokenise.ts";
import type { ElementSymbol } from "./types.ts";
import { type HitIndex, listStartingAt } from "./vocabulary.ts";

/** A bare element symbol in a text, with the meaning that its surroundings give it. */
export interface SymbolUse {
  readonly symbol: ElementSymbol;
  readonly token: number;
  /**
   * `share`: a mass share or its charge stands beside it; `zero`: that share is nought; `dopant`: it is written as a dopant (`Ce:YAG`, `Er-doped`);
   * `bare`: none of these, so it is no evidence.
   */
  readonly use: "share" | "zero" | "dopant" | "bare";
  /** The span of the text that shows this use. */
  readonly start: number;
  readonly end: number;
}

/** The data by which symbols are looked for. */
export interface SymbolSources {
  readonly hits: HitIndex;
  readonly isFormulaAt: (offset: number) => boolean;
  /** The symbols that are looked for. */
  readonly elements: ReadonlySet<ElementSymbol>;
}

/** Finds every symbol of an element of a class that stands as a word of its own, in exact case. */
export function findSymbols(text: TokenisedText, sources: SymbolSources): SymbolUse[] {
  const found: SymbolUse[] = [];
  for (let token = 0; token < text.words.length; token++) {
    const word = text.words[token] ?? "";
    if (word.length > 2 || word.length === 0) continue;
    const symbol = tokenText(text, token);
    if (sources.elements.has(symbol)) found.push(judge(text, token, symbol, sources));
    else if (symbol.length === 2 && symbol === symbol.toUpperCase() && sources.elements.has(titleCase(symbol))) {
      const use = judge(text, token, titleCase(symbol), sources);
      if (isClearInCapitals(text, use)) found.push(use);
    }
  }
  return found;
}

function titleCase(symbol: string): string {
  return symbol.charAt(0) + symbol.slice(1).toLowerCase();
}

/** Symbols in capitals are mostly abbreviations. `ER:GLASS`, `TB-DIFFUSED` and `DY 3.5 WT%` are none. */
function isClearInCapitals({ text }: TokenisedText, { use, start, end }: SymbolUse): boolean {
  const written = text.slice(start, end);
  return use === "dopant" ? /:|^[A-Z]{2}[^A-Za-z\d\s]/.test(written) : use === "share" && /wt|mass/i.test(written);
}

/** True for a text in which symbols in capitals may be told from abbreviations. */
export function mayHoldSymbolInCapitals(text: TokenisedText, { lists }: HitIndex): boolean {
  return lists.has("dopant-after") || lists.has("dopant-host") || /wt|mass/i.test(text.text);
}

const shareAfter =
  /\s{0,3}[:=≈~]?\s{0,3}(<|≤|max\.?|up to)?\s?(\d{1,3}(?:[.,]\d{1,5})?)(?:\s?[-–~]\s?\d{1,3}(?:[.,]\d{1,5})?)?\s?(wt|mass|at|mol|m|w|重量|質量|质量)?[.\s-]{0,2}(%|percent)/iy;
const shareBefore =
  /(<|≤|±|max\.?|up to|bis zu)?\s?(?:\d[\d.,]{0,6}\s?%?\s?(?:[-–~…]|to|bis)\s?)?(\d{1,3}(?:[.,]\d{1,5})?)\s?(wt|mass|at|mol|m|w|重量|質量|质量)?[.\s-]{0,2}(%|percent)\s{0,2}$/i;
const isNought = /^[0.,]+$/;
const isFromNought = /^\D*0(?:[.,]0+)?\s?%?\s?(?:[-–~…]|to|bis)/;
/** The end of a range, or a tolerance, behind a share: `0.0 % to 4 %`, `0 % ± 4 %`. */
const goesOn = /^\s?(?:[-–—~〜～…±+]|\.{2,3}|to|bis|à|至)\s?\d/;
/** Characters behind a share in which it may go on. */
const goesOnWithin = 12;
/** The charge of an element in a compound, as in `Sc(III) triflate`. */
const charged = /^\((?:II|III|IV)\)/;
const longestCharge = 5;
/** The purity of a metal in nines, as in `Dy 3N` and `Tb 4N5`. */
const purity = /^[ ,-]{0,2}[3-8]N[1-9]?(?![\p{L}\d])/u;
const longestPurity = 8;
/** Two tokens for each dopant after the first; a bound, so that no list of symbols is read again and again. */
const mostDopants = 8;
/** Characters before a symbol in which a share is looked for. */
const reach = 28;

function judge(text: TokenisedText, token: number, symbol: ElementSymbol, sources: SymbolSources): SymbolUse {
  const start = text.starts[token] ?? 0;
  const end = text.ends[token] ?? start;
  shareAfter.lastIndex = end;
  const after = shareAfter.exec(text.text);
  const earliest = Math.max(0, start - reach);
  const before = shareBefore.exec(text.text.slice(earliest, start));
  const share = after ?? before;
  const [written = "", , from0 = ""] = share ?? [];
  // `0-0.5 %` is a limit: the element may be there or not, as with `max. 0.5 %`.
  const isLimit =
    share?.[1] !== undefined ||
    isFromNought.test(written) ||
    (isNought.test(from0) &&
      (/[1-9≈~]/.test(written) || (after !== null && goesOn.test(text.text.slice(end + written.length).slice(0, goesOnWithin)))));
  // `Y 10 %` is as likely a tolerance, so the one-letter symbol needs the word weight or mass.
  if (share !== null && !isLimit && (symbol.length === 2 || share[3] !== undefined)) {
    const zero = isNought.test(from0);
    const from = share === after ? start : earliest + (before?.index ?? 0);
    return {
      symbol,
      token,
      use: zero ? "zero" : "share",
      start: from,
      end: share === after ? shareAfter.lastIndex || end + share[0].length : end,
    };
  }
  const charge = charged.exec(text.text.slice(end, end + longestCharge))?.[0];
  if (charge !== undefined && symbol.length === 2) return { symbol, token, use: "share", start, end: end + charge.length };
  const nines = symbol.length === 2 ? purity.exec(text.text.slice(end, end + longestPurity))?.[0] : undefined;
  if (nines !== undefined) return { symbol, token, use: "share", start, end: end + nines.length };
  const dopant = dopantSpan(text, token, sources);
  return dopant === undefined ? { symbol, token, use: "bare", start, end } : { symbol, token, use: "dopant", ...dopant };
}

/** The tokens of all dopants with their hosts and the marks in them: of `Er,Yb:YAG` and `YAG:Ce`. In `nd:yag` only the mark is one. */
export function tokensOfDopants(text: TokenisedText, index: HitIndex, symbols: readonly SymbolUse[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { meaning, first, last } of index.lists.has("dopant-host") ? index.hits : []) {
    if (meaning.kind !== "list" || meaning.id !== "dopant-host") continue;
    if (isShort(text, first - 2) && isColon(text, first - 1)) tokens.add(first - 1);
    if (isShort(text, last + 2) && isColon(text, last + 1)) tokens.add(last + 1);
  }
  for (const { use, token, start, end } of symbols) {
    if (use !== "dopant") continue;
    for (let at = token; at >= 0 && (text.starts[at] ?? 0) >= start; at--) tokens.add(at);
    for (let at = token; (text.ends[at] ?? end + 1) <= end; at++) tokens.add(at);
  }
  return tokens;
}

function isShort({ words }: TokenisedText, at: number): boolean {
  return words[at] !== undefined && words[at].length <= longestSymbol;
}

const longestSymbol = 2;

/** True for a colon without blanks around it. */
function isColon(text: TokenisedText, at: number): boolean {
  return text.words[at] === ":" && isTight(text, at - 1, at + 1);
}

/** The span of `Ce:YAG`, `YAG:Ce`, `Er,Yb:glass`, `Er-doped`, `doped with Er`, `掺Er` around a symbol; undefined where it is none. */
function dopantSpan(
  text: TokenisedText,
  token: number,
  { hits: index, isFormulaAt, elements }: SymbolSources,
): { start: number; end: number } | undefined {
  const hits = index;
  const start = text.starts[token] ?? 0;
  let last = token;
  // Several dopants of one host: `Er,Yb:glass`, `Er/Yb co-doped`.
  while (
    last < token + mostDopants &&
    isSeparator(text.words[last + 1]) &&
    elements.has(tokenText(text, last + 2)) &&
    isTight(text, last, last + 2)
  )
    last += 2;
  const next = last + 1;
  if (text.words[next] === ":" && isTight(text, last, next + 1)) {
    const host = listStartingAt(hits, next + 1, "dopant-host");
    if (host !== undefined) return { start, end: text.ends[host.last] ?? start };
    if (isFormulaAt(text.starts[next + 1] ?? 0)) return { start, end: text.ends[next + 1] ?? start };
  }
  const after = listStartingAt(hits, next, "dopant-after");
  if (after !== undefined && isNear(text, last, next)) return { start, end: text.ends[after.last] ?? start };
  for (const hit of hits.to(token - 1)) {
    if (hit.meaning.kind === "list" && hit.meaning.id === "dopant-before")
      return { start: text.starts[hit.first] ?? start, end: text.ends[token] ?? start };
  }
  if (text.words[token - 1] === ":") {
    for (const hit of hits.to(token - 2)) {
      if (hit.meaning.kind !== "list" || hit.meaning.id !== "dopant-host" || !isTight(text, hit.last, token)) continue;
      return { start: text.starts[hit.first] ?? start, end: text.ends[token] ?? start };
    }
  }
  return undefined;
}

function isSeparator(word: string | undefined): boolean {
  return word === "," || word === "/" || word === "+" || word === ":";
}

/** True if the tokens touch, without a blank between them. */
function isTight(text: TokenisedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (text.ends[at] !== text.starts[at + 1]) return false;
  return true;
}

/** True if at most one blank or hyphen stands between two tokens. */
function isNear(text: TokenisedText, first: number, second: number): boolean {
  return (text.starts[second] ?? 0) - (text.ends[first] ?? 0) <= 1;
}
