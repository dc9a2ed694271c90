import { plainSpan, quotedEnd, skipBlanks } from "./blockLine.ts";
import type { Place } from "./place.ts";

/** One open bracket. */
interface Frame {
  readonly map: boolean;
  /** Position in a list. */
  index: number;
  /** The key whose value is being read. */
  key: string | undefined;
  /** The word read last, which a colon makes a key. */
  word: string;
  /** Something stands here already, so that only a comma, a colon or the end may follow. */
  full: boolean;
  readonly entries: Map<string, string>;
}

/** The column of the bracket with which a value begins, anchors and tags passed over; undefined for any other value. */
export function flowStart(line: string, from: number): number | undefined {
  const properties = /^\s*(?:[&!]\S*\s+)*/.exec(line.slice(from))?.[0] ?? "";
  const at = from + properties.length;
  return line[at] === "{" || line[at] === "[" ? at : undefined;
}

/**
 * Reads text in flow style from its first bracket, as far as it goes, and tells where an offset lies in it.
 * Undefined when the brackets close before the offset or the offset is in a comment. The path starts at the bracket.
 */
export function flowPlace(
  text: string,
  from: number,
  offset: number,
  end: number,
): Omit<Place, "flow" | "afterDash" | "indent" | "column"> | undefined {
  const frames: Frame[] = [];
  const last = Math.min(text.length, end);
  let found:
    | (Omit<Place, "flow" | "afterDash" | "indent" | "column" | "siblings"> & { readonly frame: Frame; readonly depth: number })
    | undefined;
  let at = from;
  let isBlocked = false;
  const note = (start: number, stop: number, quote: Place["quote"], closed: boolean): void => {
    const frame = frames.at(-1);
    if (found !== undefined || frame === undefined) return;
    const steps = frames.flatMap(({ map, key, index }): (string | number)[] => (map ? (key === undefined ? [] : [key]) : [index]));
    const slot = frame.map ? (frame.key === undefined ? "key" : "value") : "node";
    const hasColon = slot === "key" && /^["']?\s*:/.test(text.slice(stop, stop + 40));
    const isNew = start === stop;
    const needsBlank = isNew && ":,{".includes(text[start - 1] ?? "");
    const isFollowed = isNew && /^[^,\]}#\s:]/.test(text.slice(skipBlanks(text, stop), end));
    const needsComma = isFollowed && slot !== "value";
    isBlocked = isNew && (frame.full || (isFollowed && slot === "value"));
    found = {
      path: steps,
      slot,
      hasColon,
      token: { start, end: stop },
      quote,
      closed,
      needsBlank,
      needsComma,
      frame,
      depth: frames.length,
    };
  };
  while (at < last) {
    const blankEnd = skipSpace(text, at, last);
    if (text[blankEnd] === "#" && (blankEnd > at || at === 0)) {
      const lineEnd = endOfLine(text, blankEnd);
      if (found === undefined && offset >= at && offset <= blankEnd) note(offset, offset, "", false);
      if (found === undefined && offset > blankEnd && offset <= lineEnd) return undefined;
      at = lineEnd;
      continue;
    }
    const char = text[blankEnd];
    const isWord = char !== undefined && blankEnd < last && !"{}[],:".includes(char);
    // In the blanks before anything but a word that begins right here the cursor stands alone.
    if (found === undefined && frames.length > 0 && offset >= at && (offset < blankEnd || (offset === blankEnd && !isWord)))
      note(offset, offset, "", false);
    at = blankEnd;
    if (at >= last || char === undefined) break;
    const frame = frames.at(-1);
    if (char === "{" || char === "[") {
      frames.push({ map: char === "{", index: 0, key: undefined, word: "", full: false, entries: new Map() });
      at++;
    } else if (char === "}" || char === "]") {
      if (found !== undefined && frames.length <= found.depth) break;
      frames.pop();
      at++;
      const outer = frames.at(-1);
      if (outer !== undefined) outer.full = true;
      if (frames.length === 0) break;
    } else if (char === ",") {
      if (frame !== undefined) {
        frame.index++;
        frame.key = undefined;
        frame.word = "";
        frame.full = false;
      }
      at++;
    } else if (char === ":") {
      if (frame !== undefined) frame.full = false;
      if (frame?.map && frame.key === undefined) {
        frame.key = frame.word;
        frame.entries.set(frame.word, "");
      }
      at++;
    } else {
      const word = wordAt(text, at, last);
      if (found === undefined && offset >= at && offset <= word.end) {
        if (word.quote === "") note(at, word.end, "", false);
        else if (offset > at && (offset < word.end || !word.closed))
          note(at + 1, word.closed ? word.end - 1 : word.end, word.quote, word.closed);
        else return undefined;
      }
      if (frame !== undefined) {
        frame.word = word.value;
        frame.full = true;
        if (frame.key !== undefined) frame.entries.set(frame.key, word.value);
      }
      at = Math.max(word.end, at + 1);
    }
  }
  if (found === undefined && frames.length > 0 && offset >= at) note(offset, offset, "", false);
  if (found === undefined || isBlocked) return undefined;
  const { frame, depth: _depth, ...place } = found;
  const siblings = new Map(frame.entries);
  const own = place.slot === "key" ? text.slice(place.token.start, place.token.end) : place.path.at(-1);
  if (typeof own === "string" && (place.slot === "value" || place.hasColon)) siblings.delete(own);
  return { ...place, siblings };
}

/** A quoted or plain word; an unfinished quote ends with its line. */
function wordAt(
  text: string,
  from: number,
  last: number,
): { readonly value: string; readonly end: number; readonly quote: Place["quote"]; readonly closed: boolean } {
  const lineEnd = Math.min(last, endOfLine(text, from));
  const line = text.slice(from, lineEnd);
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

function skipSpace(text: string, from: number, last: number): number {
  let at = skipBlanks(text, from);
  while (at < last && (text[at] === "\n" || text[at] === "\r")) at = skipBlanks(text, at + 1);
  return Math.min(at, last);
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
