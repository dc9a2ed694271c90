import type { ReadOptions } from "../tree.ts";

/** How a text, or a piece of one, is read. */
export interface PieceOptions extends ReadOptions {
  /** How many collections the text stands in, when it was cut out of a larger one; default 0. */
  readonly outer?: number;
}
