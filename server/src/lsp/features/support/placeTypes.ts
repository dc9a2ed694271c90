import type { Span } from "../../../core/text/span.ts";
import type { Path } from "./schema.ts";

/** Where a cursor stands in text that need not parse: what could be written there, and what it would replace. */
export interface Place {
  /** The node that is being written; of a key, the map it belongs to. */
  readonly path: Path;
  /** `key`: the name of a key. `value`: behind a colon. `node`: on a line of its own, behind a dash or in a flow list, where either may stand. */
  readonly slot: "key" | "value" | "node";
  /** A colon follows already. */
  readonly hasColon: boolean;
  readonly flow: boolean;
  /** What is replaced: the word at the cursor, without quotes; empty at the cursor where none stands. */
  readonly token: Span;
  /** The quote that the word was begun with, and whether it is closed. */
  readonly quote: "" | "'" | '"';
  readonly closed: boolean;
  /** True directly behind a colon or dash, where a blank has to come first. */
  readonly needsBlank: boolean;
  /** True in flow style before something that is there already, where a comma has to follow. */
  readonly needsComma: boolean;
  readonly afterDash: boolean;
  /** The keys beside the cursor with their values as written; the one at the cursor is left out. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The column at which the node begins, and the blanks at the start of its line. */
  readonly column: number;
  readonly indent: number;
}
