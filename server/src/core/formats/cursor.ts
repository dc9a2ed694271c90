import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";

/** Steps from the root of a document: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** The place of a cursor in a text that need not parse: its slot for new text, and the text that this would replace. */
export interface CursorContext {
  /** Path of the node at the cursor; for a key, of its map. */
  readonly path: Path;
  /** `key`: the name of a key. `value`: the value of a key. `node`: either, as at the start of an entry of a list. */
  readonly slot: "key" | "value" | "node";
  /** True if a colon follows already. */
  readonly hasColon: boolean;
  /** True in brackets, where everything is written on one line. */
  readonly flow: boolean;
  /** Span of the word at the cursor, without quotes; empty for none. */
  readonly token: Span;
  /** The opening quote of the word; `closed` is true if it has a closing one. */
  readonly quote: "" | "'" | '"';
  readonly closed: boolean;
  /** True if a space is needed before new text, as directly after a colon or dash. */
  readonly needsSpace: boolean;
  /** True in brackets if a comma is needed after new text. */
  readonly needsComma: boolean;
  readonly afterDash: boolean;
  /** The other keys of the map, with their values as written. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The column at which the node begins, and the spaces at the start of its line. */
  readonly column: number;
  readonly indent: number;
}

/** Finds the place of an offset; undefined in comments, in multi-line texts, and anywhere else without a slot for new text. */
export type Cursor = (lines: LineIndex, offset: number) => CursorContext | undefined;
