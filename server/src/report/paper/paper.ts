import type { Locale } from "../../core/l10n/texts.ts";

/** A document to print, as plain data: a letter to a supplier, or the draft of a form. Its main language is that of the texts it is written with. */
export interface Paper {
  readonly title: Said;
  /** Notices for the top of the paper and of every printed page, such as “draft, not filed”. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
}

/** A text of a paper: one line, or several. */
export type Said = Line | readonly Line[];

/** A line in the main language, or in another one. */
export type Line = string | { readonly text: string; readonly language: Locale };

/** A text, or undefined for a blank that a person fills in. */
export type Entry = Said | undefined;

export type Block =
  | { readonly kind: "heading"; readonly text: Said }
  | { readonly kind: "paragraph"; readonly text: Said; readonly align?: "center" | "end" }
  | { readonly kind: "list"; readonly items: readonly Said[]; readonly isNumbered?: boolean }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | Table;

/** A label with a value, or with a blank. */
export interface Field {
  readonly label: Said;
  readonly value: Entry;
  /** The place that the value is from. */
  readonly source?: string;
  /** True for a blank with room for several lines or a stamp. */
  readonly isTall?: boolean;
}

export interface Table {
  readonly kind: "table";
  /** Name for readers who do not see the table; not printed. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Entry[])[];
}

export interface Column {
  readonly heading: Said;
  /** True for a column of ids or numbers. The others share the rest of the width. */
  readonly isNarrow?: boolean;
}

/** The lines of a text. */
export function linesOf(said: Said): readonly Line[] {
  return isLine(said) ? [said] : said;
}

function isLine(said: Said): said is Line {
  return typeof said === "string" || "text" in said;
}

/** A text on one line, without its languages. */
export function onOneLine(said: Said): string {
  return linesOf(said).map(textOf).join(" / ");
}

/** The text of a line without its language. */
export function textOf(line: Line): string {
  return typeof line === "string" ? line : line.text;
}
