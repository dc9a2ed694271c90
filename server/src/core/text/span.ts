/**
 * A half-open range `[start, end)` of UTF-16 code units in the text that was read.
 * Lines and columns exist only at the edges (`LineIndex`); the core speaks in offsets.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
