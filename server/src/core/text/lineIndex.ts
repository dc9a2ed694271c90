import type { Span } from "./span.ts";

/** A zero-based position; `character` counts UTF-16 code units, as LSP does by default. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Turns offsets into lines and columns. Lines end at LF, CRLF or a lone CR, as in LSP; a byte order mark is one code unit
 * of the first line, or takes up no column there (`skipMark`), as for editors, which drop it when they open a file.
 */
export class LineIndex {
  readonly text: string;
  readonly #starts: Readonly<Int32Array>;

  /** `starts`: offsets of the line starts, where they are known already. */
  constructor(text: string, { skipMark = false, starts }: { readonly skipMark?: boolean; readonly starts?: Readonly<Int32Array> } = {}) {
    this.text = text;
    const mark = skipMark && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#starts = starts ?? Int32Array.from([mark].concat(startsIn(text, 1, text.length)));
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; an offset outside the text is clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(this.#starts[0] ?? 0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (this.#starts[low] ?? 0) };
  }

  /** The offset of a position; a line beyond the last, or a character beyond the end of its line, is clamped. */
  offsetAt(position: Position): number {
    if (position.line >= this.#starts.length) return this.text.length;
    const line = Math.max(0, position.line);
    const start = this.#starts[line] ?? 0;
    return Math.max(start, Math.min(start + position.character, this.#endOf(line)));
  }

  /** The index of the text with one span replaced; beside a copy it costs what the new text is long. */
  replaced({ start, end }: Span, newText: string): LineIndex {
    const text = this.text.slice(0, start) + newText + this.text.slice(end);
    const shift = newText.length - (end - start);
    // Whether a line starts at an offset is decided by the characters before and after it.
    const before = this.#firstFrom(Math.max(1, start));
    const after = this.#firstFrom(end + 1);
    const between = startsIn(text, Math.max(1, start), start + newText.length);
    const starts = new Int32Array(before + between.length + this.#starts.length - after);
    starts.set(this.#starts.subarray(0, before));
    starts.set(between, before);
    starts.set(this.#starts.subarray(after), before + between.length);
    for (let line = before + between.length; shift !== 0 && line < starts.length; line++) starts[line] = (starts[line] ?? 0) + shift;
    return new LineIndex(text, { starts });
  }

  /** The text of a zero-based line without its line break; empty beyond the last line. */
  lineText(line: number): string {
    const start = this.#starts[line];
    return start === undefined ? "" : this.text.slice(start, this.#endOf(line));
  }

  /** The offset where a line ends, before its line break. */
  #endOf(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.text.length;
    const crlf = this.text.charCodeAt(next - 1) === 10 && this.text.charCodeAt(next - 2) === 13;
    return Math.max(this.#starts[line] ?? 0, next - (crlf ? 2 : 1));
  }

  /** How many lines start before an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The offsets from one to another, both included and above 0, at which lines start. */
function startsIn(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  const carriageReturn = text.indexOf("\r", from - 1);
  if (carriageReturn < 0 || carriageReturn > to) {
    for (let at = text.indexOf("\n", from - 1); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let offset = from; offset <= to; offset++) {
    const before = text.charCodeAt(offset - 1);
    if (before === 10 || (before === 13 && text.charCodeAt(offset) !== 10)) starts.push(offset);
  }
  return starts;
}
