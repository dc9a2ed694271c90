import type { ReadOptions } from "../tree.ts";

/** Options for reading a text, or a part of one. */
export interface PieceOptions extends ReadOptions {
  /** Number of collections around the text in the file that it was cut from; default 0. */
  readonly outer?: number;
}
