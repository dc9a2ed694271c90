import { lastAtMost } from "../../text/ordered.ts";
import { lineStarts } from "../../text/pieces.ts";
import { isDash, lineEnd } from "./scan.ts";

/** The lines of a text with their indentation, by zero-based number. Lines end at LF, CRLF or a lone CR. */
export class Lines {
  readonly text: string;
  readonly #starts: Readonly<Int32Array>;

  constructor(text: string, starts: Readonly<Int32Array> = lineStarts(text)) {
    this.text = text;
    this.#starts = starts;
  }

  /** The lines after a replacement that keeps the length and the line breaks of the text. */
  over(text: string): Lines {
    return new Lines(text, this.#starts);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset of a line; the end of the text for the line after the last. */
  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The end of a line, before its line break. */
  end(line: number): number {
    return lineEnd(this.text, this.start(line));
  }

  /** The line at an offset. */
  at(offset: number): number {
    return lastAtMost(this.#starts, this.#starts.length, offset);
  }

  /** Number of blanks at the start of a line; -1 for an empty line or a comment. A tab counts as one. */
  indent(line: number): number {
    const { text } = this;
    const start = this.start(line);
    let at = start;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 0xfeff) at++;
    const code = text.charCodeAt(at);
    if (at >= this.start(line + 1) || code === 10 || code === 13 || code === 35) return -1;
    return at - start;
  }

  /** True for a line that begins with `- `. */
  isItem(line: number): boolean {
    const indent = this.indent(line);
    return indent >= 0 && isDash(this.text, this.start(line) + indent);
  }

  /** True for a dash directly before a key: `-partNumber: A`. */
  isGluedDash(line: number): boolean {
    const start = this.start(line) + Math.max(0, this.indent(line));
    return this.text.charCodeAt(start) === 45 && /^[\p{L}_][^\s:]*:(?:\s|$)/u.test(this.text.slice(start + 1, this.end(line)));
  }

  /** The nearest line with content, from a line on in either direction; -1 for none. */
  nearest(from: number, step: 1 | -1): number {
    for (let line = from; line >= 0 && line < this.count; line += step) if (this.indent(line) >= 0) return line;
    return -1;
  }

  /** The lines above a line, down to `from`, that hold it: each is the next one with less indentation than the one before. */
  *holders(line: number, from: number): Generator<number, void> {
    let indent = this.indent(line);
    for (let above = line - 1; above >= from && indent > 0; above--) {
      const deep = this.indent(above);
      if (deep < 0 || deep >= indent) continue;
      yield above;
      indent = deep;
    }
  }

  /** The first line from one on that has content and passes a test of its indentation; `to` for none before that. */
  first(from: number, to: number, passes: (indent: number, line: number) => boolean): number {
    for (let line = from; line < to; line++) {
      const indent = this.indent(line);
      if (indent >= 0 && passes(indent, line)) return line;
    }
    return to;
  }

  /** The end of the last line with content before the first line below a line that passes a test. */
  endBefore(line: number, to: number, passes: (indent: number, line: number) => boolean): number {
    return this.end(this.nearest(this.first(line + 1, to, passes) - 1, -1));
  }
}
