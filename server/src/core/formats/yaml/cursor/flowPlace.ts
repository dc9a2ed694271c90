import type { LineIndex } from "../../../text/lineIndex.ts";
import type { CursorContext } from "../../cursor.ts";
import { isGap, lineEnd, skipBlanks } from "../scan.ts";
import { plainSpan, quotedEnd } from "./blockLine.ts";

/** A place in flow style; its path starts at the bracket. */
type FlowPlace = Omit<CursorContext, "flow" | "afterDash" | "indent" | "column">;

/** An open bracket. */
interface Frame {
  readonly map: boolean;
  /** Index of the current entry. */
  index: number;
  /** The key of the current value. */
  key: string | undefined;
  /** The last word, which may become a key. */
  word: string;
  /** True after a word or collection, when only a comma, a colon or the end may follow. */
  full: boolean;
  readonly entries: Map<string, string>;
}

/**
 * Reads flow style from its first bracket, and finds the place of an offset in it. Undefined after the closing bracket, in a comment, and
 * after a complete entry.
 *
 * @param end the latest end of the flow style
 */
export function flowPlace(lines: LineIndex, from: number, offset: number, end: number): FlowPlace | undefined {
  const last = Math.min(lines.length, end);
  const found = new FlowReader(lines.slice(from, last + colonWithin), offset - from, last - from).read();
  if (found === undefined) return undefined;
  const { start, end: tokenEnd } = found.token;
  return { ...found, token: { start: start + from, end: tokenEnd + from } };
}

/** The limit on blanks between a word and its colon. */
const colonWithin = 40;

/** A single pass over the tokens of flow style, which records the place of the offset. */
class FlowReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #end: number;
  readonly #frames: Frame[] = [];
  #at = 0;
  #found: { readonly place: Omit<FlowPlace, "siblings">; readonly frame: Frame; readonly depth: number } | undefined;
  /** True if nothing can be written at the offset. */
  #isBlocked = false;

  constructor(text: string, offset: number, end: number) {
    this.#text = text;
    this.#offset = offset;
    this.#end = end;
  }

  read(): FlowPlace | undefined {
    while (this.#at < this.#end && !this.#isBlocked && this.#step());
    if (this.#found === undefined && this.#offset >= this.#at) this.#meet(this.#offset, this.#offset);
    if (this.#found === undefined || this.#isBlocked) return undefined;
    const { place, frame } = this.#found;
    const siblings = new Map(frame.entries);
    const own = place.slot === "key" ? this.#text.slice(place.token.start, place.token.end) : place.path.at(-1);
    if (typeof own === "string" && (place.slot === "value" || place.hasColon)) siblings.delete(own);
    return { ...place, siblings };
  }

  /** Reads blanks and the next token; false at the end. */
  #step(): boolean {
    const start = this.#at;
    while (this.#at < this.#end && isGap(this.#text.charCodeAt(this.#at))) this.#at++;
    const char = this.#text[this.#at];
    if (char === "#" && this.#at > start) {
      this.#meetBlanks(start, this.#at);
      const hash = this.#at;
      this.#at = lineEnd(this.#text, hash);
      if (this.#found === undefined && this.#offset > hash && this.#offset <= this.#at) this.#isBlocked = true;
      return true;
    }
    const isWord = char !== undefined && this.#at < this.#end && !"{}[],:".includes(char);
    // A word directly at the offset is the word at the cursor.
    this.#meetBlanks(start, isWord ? this.#at - 1 : this.#at);
    if (this.#at >= this.#end || char === undefined) return false;
    if (isWord) this.#word();
    else return this.#indicator(char);
    return true;
  }

  #indicator(char: string): boolean {
    const frame = this.#frames.at(-1);
    this.#at++;
    if (char === "{" || char === "[") {
      this.#frames.push({ map: char === "{", index: 0, key: undefined, word: "", full: false, entries: new Map() });
    } else if (char === "}" || char === "]") {
      if (this.#found !== undefined && this.#frames.length <= this.#found.depth) return false;
      this.#frames.pop();
      const outer = this.#frames.at(-1);
      if (outer === undefined) return false;
      outer.full = true;
    } else if (frame !== undefined) {
      frame.full = false;
      if (char === ",") {
        frame.index++;
        frame.key = undefined;
        frame.word = "";
      } else if (frame.map && frame.key === undefined) {
        frame.key = frame.word;
        frame.entries.set(frame.word, "");
      }
    }
    return true;
  }

  #word(): void {
    const start = this.#at;
    const { value, end, quote, closed } = wordAt(this.#text, start, this.#end);
    if (this.#found === undefined && this.#offset >= start && this.#offset <= end) {
      if (quote === "") this.#meet(start, end);
      else if (this.#offset > start && (this.#offset < end || !closed)) this.#meet(start + 1, closed ? end - 1 : end, quote, closed);
      else this.#isBlocked = true;
    }
    const frame = this.#frames.at(-1);
    if (frame !== undefined) {
      frame.word = value;
      frame.full = true;
      if (frame.key !== undefined) frame.entries.set(frame.key, value);
    }
    this.#at = Math.max(end, start + 1);
  }

  #meetBlanks(start: number, end: number): void {
    if (this.#found === undefined && this.#offset >= start && this.#offset <= end) this.#meet(this.#offset, this.#offset);
  }

  /** Records the place of the offset: in a word, or between words for an empty span without quote. */
  #meet(start: number, end: number, quote: CursorContext["quote"] = "", closed = false): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const path = this.#frames.flatMap(({ map, key, index }): (string | number)[] => (map ? (key === undefined ? [] : [key]) : [index]));
    const slot = frame.map ? (frame.key === undefined ? "key" : "value") : "node";
    const isNew = start === end && quote === "";
    const isFollowed = isNew && /^[^,\]}#\s:]/.test(this.#text.slice(skipBlanks(this.#text, end), this.#end));
    if (isNew && (frame.full || (isFollowed && slot === "value"))) this.#isBlocked = true;
    const place: Omit<FlowPlace, "siblings"> = {
      path,
      slot,
      hasColon: slot === "key" && /^["']?\s*:/.test(this.#text.slice(end, end + colonWithin)),
      token: { start, end },
      quote,
      closed,
      needsSpace: isNew && ":,{".includes(this.#text[start - 1] ?? ""),
      needsComma: isFollowed && slot !== "value",
    };
    this.#found = { place, frame, depth: this.#frames.length };
  }
}

/** Reads a quoted or plain word. An unclosed quote ends with its line. */
function wordAt(
  text: string,
  from: number,
  last: number,
): { readonly value: string; readonly end: number; readonly quote: CursorContext["quote"]; readonly closed: boolean } {
  const line = text.slice(from, Math.min(last, lineEnd(text, from)));
  const quote = line[0];
  if (quote === '"' || quote === "'") {
    const end = quotedEnd(line, 0);
    if (end !== undefined) return { value: line.slice(1, end - 1), end: from + end, quote, closed: true };
    const { end: plainEnd } = plainSpan(line, 1, true);
    return { value: line.slice(1, plainEnd), end: from + plainEnd, quote, closed: false };
  }
  const { end } = plainSpan(line, 0, true);
  return { value: line.slice(0, end), end: from + end, quote: "", closed: false };
}
