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
  readonly #starts: number[];
  readonly #text: string;

  constructor(text: string, options: { readonly skipMark?: boolean } = {}) {
    this.#text = text;
    const mark = options.skipMark === true && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const starts = [mark];
    for (let i = mark; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) starts.push(i + 1);
      else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; an offset outside the text is clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(this.#starts[0] ?? 0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (this.#starts[low] ?? 0) };
  }

  /** The offset of a position; a line or character beyond the end is clamped. */
  offsetAt(position: Position): number {
    const line = Math.max(0, Math.min(position.line, this.#starts.length - 1));
    const start = this.#starts[line] ?? 0;
    const end = this.#starts[line + 1] ?? this.#text.length;
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The text of a zero-based line without its line break; empty beyond the last line. */
  lineText(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return "";
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return this.#text.slice(start, end);
  }
}
