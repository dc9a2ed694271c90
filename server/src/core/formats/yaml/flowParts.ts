import type { Span } from "../../text/span.ts";
import type { Lines } from "./lines.ts";
import { isGap, lineEnd } from "./scan.ts";

const singleQuote = 39;
const doubleQuote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;

/**
 * What could be left out at a place inside brackets, as far as it stands on one line: the value, then the entry that holds it.
 * Nothing where the place is in no bracket that is open on this line or goes on from the line before.
 */
export function inBrackets(text: string, lines: Lines, at: number): readonly Span[] {
  const line = lines.at(at);
  const end = lineEnd(text, lines.start(line));
  const open = new OpenEntries(goesOn(text, lines, line));
  let from = lines.start(line);
  while (from < end) {
    const token = tokenEnd(text, from, end);
    if (token > at) break;
    open.pass(text, from, token);
    from = token;
  }
  const { entry, value } = open;
  if (entry < 0) return [];
  let to = from;
  while (to < end && (to < at || !isSeparator(text.charCodeAt(to)))) to = tokenEnd(text, to, end);
  return [...(value < 0 ? [] : [{ start: value, end: to }]), { start: entry, end: to }].filter((span) => span.start <= at);
}

/** Whether a code unit is `[` or `{`. */
export function isOpener(code: number): boolean {
  return code === 91 || code === 123;
}

/** What ends an entry in brackets. */
function isSeparator(code: number): boolean {
  return code === comma || code === 93 || code === 125;
}

/** Whether a line goes on inside brackets: the one before ends with a comma or an opening bracket. */
function goesOn(text: string, lines: Lines, line: number): boolean {
  const above = lines.nearest(text, line - 1, -1);
  if (above < 0) return false;
  let last = lineEnd(text, lines.start(above)) - 1;
  while (last > 0 && isGap(text.charCodeAt(last))) last--;
  const code = text.charCodeAt(last);
  return code === comma || isOpener(code);
}

/** The entries that are open at a place of a line, one a bracket. */
class OpenEntries {
  readonly #starts: { entry: number; value: number }[] = [];
  /** Whether a bracket or a quote here would begin a value: after an indicator or at the start. */
  #fresh = true;
  readonly #inside: boolean;

  constructor(inside: boolean) {
    this.#inside = inside;
  }

  /** Where the innermost open entry begins; -1 outside brackets. */
  get entry(): number {
    return this.#starts.at(-1)?.entry ?? -1;
  }

  /** Where its value begins, after its colon; -1 without one. */
  get value(): number {
    return this.#starts.at(-1)?.value ?? -1;
  }

  pass(text: string, from: number, to: number): void {
    const code = text.charCodeAt(from);
    if (isGap(code)) {
      if (this.#inside && this.#starts.length === 0) this.#starts.push({ entry: to, value: -1 });
      return;
    }
    const innermost = this.#starts.at(-1);
    if (isOpener(code) && this.#fresh) {
      this.#starts.push({ entry: to, value: -1 });
    } else if (code === comma && innermost !== undefined) {
      innermost.entry = to;
      innermost.value = -1;
      this.#fresh = true;
    } else if (isSeparator(code) && innermost !== undefined) {
      this.#starts.pop();
      this.#fresh = false;
    } else if (code === colon && isGap(text.charCodeAt(from + 1))) {
      if (innermost !== undefined && innermost.value < 0) innermost.value = to;
      this.#fresh = true;
    } else {
      // A dash begins an entry of a list; anything else is text, in which brackets mean nothing by themselves.
      this.#fresh = code === 45 && isGap(text.charCodeAt(from + 1));
    }
  }
}

/** The end of what begins at an offset: of a quoted text its closing quote or the end of the line, else one code unit. */
function tokenEnd(text: string, from: number, end: number): number {
  const quote = text.charCodeAt(from);
  const before = text.charCodeAt(from - 1);
  if ((quote !== singleQuote && quote !== doubleQuote) || !(isGap(before) || isOpener(before) || before === comma)) return from + 1;
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash && quote === doubleQuote) at++;
    else if (code === quote) return at + 1;
  }
  return end;
}
