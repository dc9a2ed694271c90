import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { CursorContext } from "./cursor.ts";
import type { Entry, MapNode, ScalarStyle, SeqNode } from "./tree.ts";

/** A value to write, with blanks for the facts that only the author knows. A `short` one is on one line. */
export type Form =
  /** A text, in quotes where needed. */
  | { readonly kind: "text"; readonly text: string }
  /** A number with the digits given. */
  | { readonly kind: "number"; readonly digits: string }
  /** A blank, which may offer choices. `isText`: it is text whatever replaces it. */
  | { readonly kind: "blank"; readonly choices?: readonly string[]; readonly isText?: true }
  | { readonly kind: "map"; readonly short: boolean; readonly entries: readonly (readonly [key: string, value: Form])[] }
  | { readonly kind: "list"; readonly short: boolean; readonly entries: readonly Form[] };

/** A blank without choices. */
export const blank: Form = { kind: "blank" };

/** Writes the blanks of forms, in their order. */
export interface Blanks {
  next(): string;
  /** A blank that offers choices. */
  oneOf(choices: readonly string[]): string;
  /** A blank with a hint. */
  named(hint: string): string;
  /** Text without blanks. */
  literal(text: string): string;
}

/** Writes forms without blanks. */
export const plainBlanks: Blanks = { next: () => "", oneOf: () => "", named: () => "", literal: (text) => text };

/** Text to insert at an offset, or in place of an absent value. The caller writes its blanks. */
export interface Insertion {
  /** Offset in the text. */
  readonly at: number;
  /** The end of the replaced text; absent for none. */
  readonly end?: number;
  write(blanks: Blanks): string;
  /**
   * True if an editor may insert it as a snippet. Editors indent the further lines of a snippet like its first line, so a snippet of several
   * lines must start a line.
   */
  readonly asSnippet: boolean;
}

/** Text in place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Writes into texts of a format in their style, and changes nothing else. */
export interface Writer {
  /** A form as a whole text. */
  whole(form: Form, blanks: Blanks): string;
  /** A key at a place, with a form unless its value follows already. Further lines are indented relative to the line of the place. */
  keyAt(place: CursorContext, key: string, value: Form, blanks: Blanks): Replacement;
  /** A form at a place, indented in the same way. */
  formAt(place: CursorContext, form: Form, blanks: Blanks): Replacement;
  /** A value at a place; `bare` for a number or boolean. */
  valueAt(place: CursorContext, value: string, bare: boolean, blanks: Blanks): Replacement;
  /**
   * Inserts an entry into a map, after its last short entry before the key `before`. A key without a value gets the value. Undefined if no
   * place is safe.
   */
  insert(lines: LineIndex, map: MapNode, key: string, value: Form, before: string): Insertion | undefined;
  /** Appends entries to a list; undefined if no place is safe. */
  append(lines: LineIndex, list: SeqNode, entries: readonly Form[]): Insertion | undefined;
  /** Makes the map under a key the last entry of a list, after new ones; undefined if its text could not stay unchanged. */
  intoList(lines: LineIndex, entry: Entry, before: readonly Form[]): Insertion | undefined;
  /** Removes an entry of a map; undefined if other text would be lost. */
  remove(lines: LineIndex, map: MapNode, entry: Entry): Replacement | undefined;
  /** Inserts a comment line above the line at an offset. */
  comment(lines: LineIndex, offset: number, text: (blanks: Blanks) => string): Insertion;
  /** A text in place of the text of a scalar, without its quotes. */
  within(style: ScalarStyle, text: string): string;
  /** A reference to a file or part in place of a scalar, in the same quotes, or in new ones if needed. */
  reference(style: ScalarStyle, text: string): string;
}
