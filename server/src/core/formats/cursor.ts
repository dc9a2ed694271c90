import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";

/** Steps from the root of a document: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** Where a cursor stands in text that need not parse: what could be written there, and what it would replace. */
export interface CursorContext {
  /** The node that is being written; of a key, the map it belongs to. */
  readonly path: Path;
  /** `key`: the name of a key. `value`: what belongs to a key. `node`: where either may stand, as at the beginning of an entry of a list. */
  readonly slot: "key" | "value" | "node";
  /** What parts a key from its value follows already. */
  readonly hasColon: boolean;
  /** Within brackets, where all is written in one line. */
  readonly flow: boolean;
  /** What is replaced: the word at the cursor, without quotes; empty at the cursor where none stands. */
  readonly token: Span;
  /** The quote that the word was begun with, and whether it is closed. */
  readonly quote: "" | "'" | '"';
  readonly closed: boolean;
  /** True where a space has to come first, as directly behind a colon or dash. */
  readonly needsSpace: boolean;
  /** True within brackets before something that is there already, where a comma has to follow. */
  readonly needsComma: boolean;
  readonly afterDash: boolean;
  /** The keys beside the cursor with their values as written; the one at the cursor is left out. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The column at which the node begins, and the spaces at the start of its line. */
  readonly column: number;
  readonly indent: number;
}

/** Finds the place of an offset in a text of a format; undefined in comments, in text over several lines and where nothing can be written. */
export type Cursor = (lines: LineIndex, offset: number) => CursorContext | undefined;
