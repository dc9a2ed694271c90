import { lastAtMost } from "../../text/ordered.ts";
import { lineStarts } from "../../text/pieces.ts";
import { isGap } from "./scan.ts";

/** The lines of a text, for finding what belongs together by indentation. Lines end at LF, CRLF or a lone CR. */
export class Lines {
  readonly #starts: Readonly<Int32Array>;
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset of a line; the end of the text for the line after the last. */
  start(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** The line that holds an offset. */
  at(offset: number): number {
    return lastAtMost(this.#starts, this.#starts.length, offset);
  }

  /** How many blanks a line begins with; -1 for one that holds nothing but blanks or a comment. A tab counts as one. */
  indent(text: string, line: number): number {
    const start = this.start(line);
    let at = start;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 0xfeff) at++;
    const code = text.charCodeAt(at);
    if (at >= this.start(line + 1) || code === 10 || code === 13 || code === 35) return -1;
    return at - start;
  }

  /** Whether a line begins with `- `, blanks aside. */
  isItem(text: string, line: number): boolean {
    const indent = this.indent(text, line);
    if (indent < 0) return false;
    const at = this.start(line) + indent;
    return text.charCodeAt(at) === 45 && isGap(text.charCodeAt(at + 1));
  }

  /** The nearest line at or above (`step` -1), or at or below (1), that holds more than blanks and comments; -1 where there is none. */
  nearest(text: string, from: number, step: 1 | -1): number {
    for (let line = from; line >= 0 && line < this.count; line += step) if (this.indent(text, line) >= 0) return line;
    return -1;
  }
}
