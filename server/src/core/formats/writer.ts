import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { CursorContext } from "./cursor.ts";
import type { Entry, MapNode, ScalarStyle, SeqNode } from "./tree.ts";

/** What is to be written, with blanks for what only its author can say. What is `short` stands in one line. */
export type Form =
  /** A text, in quotes where it would be read as something else. */
  | { readonly kind: "text"; readonly text: string }
  /** A blank, which may offer choices, or has to be read as text whatever is put there. */
  | { readonly kind: "blank"; readonly choices?: readonly string[]; readonly isText?: true }
  | { readonly kind: "map"; readonly short: boolean; readonly entries: readonly (readonly [key: string, value: Form])[] }
  | { readonly kind: "list"; readonly short: boolean; readonly entries: readonly Form[] };

/** A blank with nothing beside it. */
export const blank: Form = { kind: "blank" };

/** Writes the blanks of forms, in their order. */
export interface Blanks {
  next(): string;
  /** A blank that offers choices. */
  oneOf(choices: readonly string[]): string;
  /** A blank that shows what is to be put there. */
  named(hint: string): string;
  /** Text that stands as it is. */
  literal(text: string): string;
}

/** Text to be put at one place, or in the stead of one that says nothing, with its blanks left to whoever writes it. */
export interface Insertion {
  /** Offset in the text. */
  readonly at: number;
  /** The end of what is replaced; left out where nothing is. */
  readonly end?: number;
  write(blanks: Blanks): string;
  /**
   * Whether an editor may take it as a snippet. Editors give the further lines of a snippet the indentation that stands before
   * it, so one of several lines must begin a line.
   */
  readonly asSnippet: boolean;
}

/** Text in place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Writes into texts of a format, in the style of what stands there, so that all else stays as it is. */
export interface Writer {
  /** A form that is all of a text. */
  whole(form: Form, blanks: Blanks): string;
  /** A key at a place, and where its value does not follow yet, a form of it; further lines are indented below the line of the place. */
  keyAt(place: CursorContext, key: string, value: Form, blanks: Blanks): Replacement;
  /** A form at a place, on the same terms. */
  formAt(place: CursorContext, form: Form, blanks: Blanks): Replacement;
  /** A value at a place; `bare` for what is no text: a number or truth value. */
  valueAt(place: CursorContext, value: string, bare: boolean, blanks: Blanks): Replacement;
  /**
   * A new entry of a map: behind its last short one before the key `before`, or in its place where the key waits for a value.
   * Undefined where no place is safe.
   */
  insert(lines: LineIndex, map: MapNode, key: string, value: Form, before: string): Insertion | undefined;
  /** New entries at the end of a list; undefined where no place is safe. */
  append(lines: LineIndex, list: SeqNode, entries: readonly Form[]): Insertion | undefined;
  /** Makes the map under a key the last entry of a list, behind new ones; undefined where its text could not stay as it is. */
  intoList(lines: LineIndex, entry: Entry, before: readonly Form[]): Insertion | undefined;
  /** The text without an entry of a map; undefined where something else would go with it. */
  remove(lines: LineIndex, map: MapNode, entry: Entry): Replacement | undefined;
  /** A comment on a line of its own, above the line that holds an offset. */
  comment(lines: LineIndex, offset: number, text: (blanks: Blanks) => string): Insertion;
  /** A text in place of that of a scalar, without its quotes where it has some. */
  within(style: ScalarStyle, text: string): string;
  /** A reference to a file or a part in place of a scalar, in its quotes; where it had none and needs them, in new ones. */
  reference(style: ScalarStyle, text: string): string;
}
