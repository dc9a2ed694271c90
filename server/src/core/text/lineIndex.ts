import { lastAtMost, sumsOf } from "./ordered.ts";
import { pieceLength, piecesOf, type TextPiece } from "./pieces.ts";
import { Cells, isRenderedWorkbook } from "./sheets.ts";
import type { Span } from "./span.ts";

/** A zero-based position; `character` counts UTF-16 code units, as LSP does by default. */
export interface Position {
  readonly line: number;
  readonly character: number;
  /** The cell, `Sheet1!C7`, where the text is a workbook that was rendered; line and character are then its row and column. */
  readonly cell?: string;
}

/**
 * Converts between offsets and positions of a text. Lines end at LF, CRLF or a lone CR, as in LSP. A byte order mark counts as a code unit
 * of the first line; with `skipMark` it takes no column, as in editors, which drop it.
 */
export class LineIndex {
  readonly #pieces: readonly TextPiece[];
  /** Offset and line at which each piece begins. The last entries are the length of the text and its number of lines. */
  readonly #offsets: Readonly<Int32Array>;
  readonly #lines: Readonly<Int32Array>;
  readonly #pieceLength: number;
  /** Offset at which the first line begins. */
  readonly #mark: number;
  #text: string | undefined;
  readonly #cells: Cells | undefined;
  /** The piece of the last lookup; the next one is mostly near. */
  #near = 0;

  /**
   * @param text the text, or all its pieces
   *
   * @param options `pieceLength`: target length of a piece, in UTF-16 code units
   */
  constructor(text: string | readonly TextPiece[], options: { readonly skipMark?: boolean; readonly pieceLength?: number } = {}) {
    this.#pieceLength = options.pieceLength ?? pieceLength;
    this.#pieces = typeof text === "string" ? piecesOf(text, true, this.#pieceLength) : text;
    this.#offsets = sumsOf(this.#pieces, (piece) => piece.text.length);
    this.#lines = sumsOf(this.#pieces, ({ starts }) => starts.length);
    this.#mark = options.skipMark === true && this.#pieces[0]?.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (typeof text !== "string") return;
    this.#text = text;
    if (isRenderedWorkbook(text)) this.#cells = new Cells(text);
  }

  /** The whole text; after an edit it is joined on first use. */
  get text(): string {
    this.#text ??= this.#pieces.map(({ text }) => text).join("");
    return this.#text;
  }

  /**
   * True where a piece passes a test made by `occurring`.
   *
   * @internal
   */
  holds(isIn: (piece: TextPiece) => boolean): boolean {
    return this.#pieces.some(isIn);
  }

  /**
   * Numbers of the lines found by a search made by `beginning`, in order.
   *
   * @internal
   */
  *linesFound(inPiece: (piece: TextPiece) => readonly number[]): Generator<number, void> {
    for (const [index, piece] of this.#pieces.entries()) for (const line of inPiece(piece)) yield (this.#lines[index] ?? 0) + line;
  }

  /** The length of the text, in UTF-16 code units. */
  get length(): number {
    return this.#offsets[this.#pieces.length] ?? 0;
  }

  /** The first line break of the text, ignoring lone CR; LF where there is none. */
  get lineBreak(): "\n" | "\r\n" {
    // A piece that is followed by others ends with a line feed.
    return /\r\n|\n/.exec(this.#pieces[0]?.text ?? "")?.[0] === "\r\n" ? "\r\n" : "\n";
  }

  /** Number of lines; 1 for an empty text. */
  get lineCount(): number {
    return this.#lines[this.#pieces.length] ?? 0;
  }

  /** The position of an offset; an offset outside the text is clamped to it. */
  positionAt(offset: number): Position {
    if (this.#cells !== undefined) return this.#cells.positionAt(offset);
    const clamped = Math.max(this.#mark, Math.min(offset, this.length));
    const index = this.#pieceAt(clamped);
    const starts = this.#pieces[index]?.starts ?? [];
    const within = clamped - (this.#offsets[index] ?? 0);
    const inPiece = lastAtMost(starts, starts.length, within);
    const line = (this.#lines[index] ?? 0) + inPiece;
    return { line, character: within - (starts[inPiece] ?? 0) - (line === 0 ? this.#mark : 0) };
  }

  /** The offset of a position; a line beyond the last, or a character beyond the end of its line, is clamped. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.length;
    const line = Math.max(0, position.line);
    const start = this.#startOf(line);
    return Math.max(start, Math.min(start + position.character, this.#endOf(line)));
  }

  /** The index after replacing a span. The cost is the length of the pieces that the span touches. */
  replaced({ start, end }: Span, newText: string): LineIndex {
    const first = this.#pieceAt(start);
    let last = Math.max(first, this.#pieceAt(end));
    const before = this.#pieces[first]?.text.slice(0, start - (this.#offsets[first] ?? 0)) ?? "";
    let text = before + newText + this.#tailFrom(last, end);
    // If the line feed at the end of a piece is deleted, its last line continues in the next piece.
    while (last + 1 < this.#pieces.length && !text.endsWith("\n")) text += this.#pieces[++last]?.text ?? "";
    const between = piecesOf(text, last + 1 === this.#pieces.length, this.#pieceLength);
    const pieces = [...this.#pieces.slice(0, first), ...between, ...this.#pieces.slice(last + 1)];
    return new LineIndex(pieces, { skipMark: this.#mark > 0, pieceLength: this.#pieceLength });
  }

  /** The text between two offsets, both at least 0, as by `String.slice`. */
  slice(start: number, end: number): string {
    const first = this.#pieceAt(start);
    const from = start - (this.#offsets[first] ?? 0);
    const piece = this.#pieces[first]?.text ?? "";
    let text = piece.slice(from, Math.max(from, end - (this.#offsets[first] ?? 0)));
    for (let index = first + 1; (this.#offsets[index] ?? end) < end; index++)
      text += this.#pieces[index]?.text.slice(0, end - (this.#offsets[index] ?? 0)) ?? "";
    return text;
  }

  /** The text of a zero-based line without its line break; empty beyond the last line. */
  lineText(line: number): string {
    return line < 0 || line >= this.lineCount ? "" : this.slice(this.#startOf(line), this.#endOf(line));
  }

  /**
   * The line above a line, skipping pieces for which `mayPass` holds; -1 for none.
   *
   * @internal
   */
  above(line: number, mayPass: (piece: TextPiece) => boolean): number {
    let index = this.#pieceOf(line);
    if (line > (this.#lines[index] ?? 0)) return line - 1;
    for (index--; index >= 0; index--) {
      const piece = this.#pieces[index];
      if (piece !== undefined && !mayPass(piece)) break;
    }
    return (this.#lines[index + 1] ?? 0) - 1;
  }

  /**
   * The line below a line, skipping pieces for which `mayPass` holds; `lineCount` for none.
   *
   * @internal
   */
  below(line: number, mayPass: (piece: TextPiece) => boolean): number {
    let index = this.#pieceOf(line) + 1;
    if (line + 1 < (this.#lines[index] ?? 0)) return line + 1;
    for (; index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (piece !== undefined && !mayPass(piece)) break;
    }
    return this.#lines[index] ?? 0;
  }

  /** Index of the piece that contains a line. */
  #pieceOf(line: number): number {
    return lastAtMost(this.#lines, this.#pieces.length, line);
  }

  #startOf(line: number): number {
    if (line === 0) return this.#mark;
    const index = this.#pieceOf(line);
    return (this.#offsets[index] ?? 0) + (this.#pieces[index]?.starts[line - (this.#lines[index] ?? 0)] ?? 0);
  }

  /** The offset where a line ends, before its line break. */
  #endOf(line: number): number {
    if (line + 1 >= this.lineCount) return this.length;
    const next = this.#startOf(line + 1);
    return Math.max(this.#startOf(line), next - (this.slice(Math.max(0, next - 2), next) === "\r\n" ? 2 : 1));
  }

  /** Index of the piece that contains an offset; the last one for the end of the text. */
  #pieceAt(offset: number): number {
    const near = this.#near;
    if (offset >= (this.#offsets[near] ?? 0) && offset < (this.#offsets[near + 1] ?? 0)) return near;
    this.#near = Math.max(0, lastAtMost(this.#offsets, this.#pieces.length, offset));
    return this.#near;
  }

  #tailFrom(index: number, offset: number): string {
    return this.#pieces[index]?.text.slice(offset - (this.#offsets[index] ?? 0)) ?? "";
  }
}
