/** The lines of a text, for finding what belongs together by indentation. Lines end at LF, CRLF or a lone CR. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
    this.#starts = starts;
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
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
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
    const after = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === 45 && (after === 32 || after === 9 || after === 10 || after === 13 || at + 1 >= text.length);
  }

  /** The nearest line at or above (`step` -1), or at or below (1), that holds more than blanks and comments; -1 where there is none. */
  nearest(text: string, from: number, step: 1 | -1): number {
    for (let line = from; line >= 0 && line < this.count; line += step) if (this.indent(text, line) >= 0) return line;
    return -1;
  }
}
