/**
 * A half-open range `[start, end)` of UTF-16 code units. Lines and columns exist only at the edges (`LineIndex`); the core uses offsets.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
