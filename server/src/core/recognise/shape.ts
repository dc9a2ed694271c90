import { isDigit } from "./tokenise.ts";

/**
 * A shape is a pattern of one code, linear by construction: it has no repetition but the rest of one word.
 *
 * | written | means |
 * |---|---|
 * | a letter, a digit, one of `.,:/` | itself |
 * | `-` | a hyphen, a blank, an underscore, or nothing |
 * | `#` | one digit |
 * | `@` | one capital letter |
 * | `{24-60}` | a whole number in that range, without leading zero |
 * | `{SH\|UH\|}` | one of these, longest first; an empty one makes it optional |
 * | `*` at the end | any letters and digits that follow |
 */
export interface Shape {
  readonly parts: readonly ShapePart[];
  /** True for a shape that begins with a range; then `openings` are the characters behind the number. */
  readonly beginsWithRange: boolean;
  /**
   * The two characters a match can begin with, fewer where it can end before; none begins with another one. Three would tell
   * more apart, and take longer to list than they save.
   */
  readonly openings: ReadonlySet<string>;
}

export type ShapePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "joint" | "digit" | "capital" | "rest" }
  | { readonly kind: "range"; readonly least: number; readonly most: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** Choices are tried one after the other; a bound on their number bounds the work. */
const mostChoices = 4;
/** The most characters of an opening. */
export const openingLength = 2;
const longestNumber = 5;
const digits = "0123456789";
const joints = " -_‐‑–";
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Reads a shape with all its possible beginnings. Throws an error that describes the fault. */
export function parseShape(source: string, anyCase: boolean): Shape {
  const parts = shapeParts(source, anyCase);
  const beginsWithRange = parts[0]?.kind === "range";
  const openings = openingsOf(beginsWithRange ? parts.slice(1) : parts, anyCase);
  if ((openings.has("") && !beginsWithRange) || parts[0]?.kind === "joint")
    throw new Error(`The shape ${JSON.stringify(source)} must begin with a letter, a digit or a choice that is not empty.`);
  return { parts, beginsWithRange, openings };
}

/** The parts of a shape, which is all that a match needs. */
export function shapeParts(source: string, anyCase: boolean): readonly ShapePart[] {
  const parts: ShapePart[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === "{") {
      const end = source.indexOf("}", at);
      if (end < 0) throw new Error(`The shape ${JSON.stringify(source)} opens { and never closes it.`);
      parts.push(braces(source, source.slice(at + 1, end), anyCase));
      at = end;
    } else if (char === "*") {
      if (at !== source.length - 1) throw new Error(`The shape ${JSON.stringify(source)} may hold * only at its end.`);
      parts.push({ kind: "rest" });
    } else if (char === "-") parts.push({ kind: "joint" });
    else if (char === "#") parts.push({ kind: "digit" });
    else if (char === "@") parts.push({ kind: "capital" });
    else if (/^[\p{L}\p{N}.,:/]$/u.test(char)) addText(parts, anyCase ? char.toLowerCase() : char);
    else throw new Error(`The shape ${JSON.stringify(source)} holds ${JSON.stringify(char)}, which shapes do not know; see shape.ts.`);
  }
  if (parts.filter((part) => part.kind === "choice").length > mostChoices) {
    throw new Error(`The shape ${JSON.stringify(source)} holds more than ${mostChoices} choices; write several shapes.`);
  }
  return parts;
}

function addText(parts: ShapePart[], char: string): void {
  const last = parts.at(-1);
  if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + char };
  else parts.push({ kind: "text", text: char });
}

function braces(source: string, inner: string, anyCase: boolean): ShapePart {
  const range = /^(\d{1,5})-(\d{1,5})$/.exec(inner);
  if (range !== null) return { kind: "range", least: Number(range[1]), most: Number(range[2]) };
  if (!/^[\p{L}\p{N}|]*$/u.test(inner))
    throw new Error(`The shape ${JSON.stringify(source)} holds {${inner}}: choices are letters and digits.`);
  const choices = (anyCase ? inner.toLowerCase() : inner).split("|").sort((a, b) => b.length - a.length);
  return { kind: "choice", choices };
}

/** The possible beginnings of a match; a beginning that is a match by itself is not made longer. */
function openingsOf(parts: readonly ShapePart[], anyCase: boolean): ReadonlySet<string> {
  const written = parts.flatMap((part) => [...(part.kind === "text" ? part.text : part.kind === "choice" ? part.choices.join("") : "")]);
  const alphabet = new Set([...digits, ...capitals, ...joints, ...written, ...(anyCase ? written.map((char) => char.toUpperCase()) : [])]);
  const isMatched = (text: string, isOpen: boolean): boolean =>
    matchParts(parts, 0, anyCase ? text.toLowerCase() : text, 0, isOpen) === text.length;
  let openings = [""];
  for (let length = 0; length < openingLength; length++)
    openings = openings.flatMap((opening) =>
      isMatched(opening, false) ? [opening] : [...alphabet].map((char) => opening + char).filter((longer) => isMatched(longer, true)),
    );
  return new Set(openings);
}

/** The end of a match of the shape that begins at `at`, or -1. `text` is in lower case for shapes of any case. */
export function matchShape(parts: readonly ShapePart[], text: string, at: number): number {
  return matchParts(parts, 0, text, at, false);
}

/** The same from one part on; where the text `isOpen`, one that ends within the shape matches as far as it goes. */
function matchParts(parts: readonly ShapePart[], index: number, text: string, at: number, isOpen: boolean): number {
  const part = parts[index];
  if (isOpen && at >= text.length) return text.length;
  if (part === undefined) return isWordAt(text, at) ? -1 : at;
  if (part.kind === "choice") {
    for (const choice of part.choices) {
      const next = endOf(choice, text, at, isOpen);
      const end = next < 0 ? -1 : matchParts(parts, index + 1, text, next, isOpen);
      if (end >= 0) return end;
    }
    return -1;
  }
  const next = matchPart(part, text, at, isOpen);
  return next < 0 ? -1 : matchParts(parts, index + 1, text, next, isOpen);
}

/** The end of a part that begins at a place, or -1. */
function matchPart(part: Exclude<ShapePart, { kind: "choice" }>, text: string, at: number, isOpen: boolean): number {
  switch (part.kind) {
    case "text":
      return endOf(part.text, text, at, isOpen);
    case "digit":
      return isDigit(text.charCodeAt(at)) ? at + 1 : -1;
    case "capital":
      return capitals.includes(text.charAt(at) || " ") ? at + 1 : -1;
    case "joint":
      return joints.includes(text.charAt(at) || "x") ? at + 1 : at;
    case "rest": {
      let end = at;
      while (isWordAt(text, end)) end++;
      return end;
    }
    case "range": {
      const end = numberEnd(text, at);
      if (isOpen && end > at && end === text.length) return end;
      const number = end > at && text.charAt(at) !== "0" ? Number(text.slice(at, end)) : -1;
      return number >= part.least && number <= part.most ? end : -1;
    }
  }
}

/** The end of a written text that begins at a place, or -1. */
function endOf(written: string, text: string, at: number, isOpen: boolean): number {
  return text.startsWith(isOpen ? written.slice(0, text.length - at) : written, at) ? at + written.length : -1;
}

/** The end of the number that a range reads at a place, of five digits at most; the place itself without a number. */
export function numberEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestNumber && isDigit(text.charCodeAt(end))) end++;
  return end;
}

const word = /^[\p{L}\p{N}]$/u;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]$/u;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code >= 128)) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const char = text.charAt(at);
  return word.test(char) && !unspaced.test(char);
}
