import type { RowPlace } from "../../core/describe/places.ts";
import { type Argument, type ArgumentsOf, type MessageId, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";

/** A fragment of trusted HTML. Only `html` creates it, so plain text is never mistaken for markup. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The values allowed in a template: text, which is escaped, or markup. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * Creates markup from a template. Inserted text is escaped for element content and quoted attribute values: it cannot create elements,
 * attributes or character references, and cannot change the writing direction.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => (index === 0 ? part : rendered(contents[index - 1]) + part)).join(""));
}

/** The arguments of a message, some of them as markup. */
type MarkedArguments<Id extends MessageId> = { readonly [Name in keyof ArgumentsOf<Id>[0]]: ArgumentsOf<Id>[0][Name] | Markup };

/** Stands for an argument of a message; no text of a report contains an unpaired surrogate. */
const placeholder = "\ud800";

/** A message with markup among its arguments. */
export function said<Id extends MessageId>(id: Id, args: MarkedArguments<Id>, texts: Texts): Markup {
  const marked: Markup[] = [];
  const plain = Object.entries(args as Readonly<Record<string, Argument | string | Markup>>).map(([name, value]) => {
    if (!(value instanceof Markup)) return [name, value] as const;
    marked.push(value);
    return [name, verbatim(`${placeholder}${marked.length - 1}${placeholder}`)] as const;
  });
  const parts = texts.of({ id, args: Object.fromEntries(plain) }).split(placeholder);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : marked[Number(part)]))}`;
}

/** Contents as an enumeration, with the comma of the language between them. */
export function listed(parts: readonly Content[], texts: Texts): readonly Content[] {
  return joined(parts, texts.say("list-comma", { before: verbatim(""), next: verbatim("") }));
}

/** Contents with a sign between them. */
export function joined(parts: readonly Content[], sign: Content): readonly Content[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [sign, part]));
}

function rendered(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.source;
  return typeof content === "object" ? content.map(rendered).join("") : escaped(String(content));
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Escapes text for HTML. Line ends and tabs become spaces; unpaired surrogates become �. */
function escaped(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, " "))
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"'`]/g, (character) => references[character] ?? "");
}

/** Renders a message; text between backticks becomes code. */
export function prose(text: string): Markup {
  const parts = text.split("`");
  // With an odd number of backticks, all of them are kept as text.
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}

/** The link targets available to a page. A standalone page has no links to places in files. */
export interface Links {
  /** The number of a file that can be opened, by its path in the report. The page script sends the number to its host. */
  file?(path: string): number | undefined;
  /** True when the host can show pages of rules; omitted when only the web has them. */
  readonly rules?: boolean;
}

/** Writes a place: `line 12` or a cell, after the path if it is in another file. `words` replaces the text of a line. */
export type PlacesIn = (at: RowPlace, words?: Markup | string) => Markup;

/** Writes the places of a file, given by its path in the report, as links if the page supports them. */
export function placesIn(links: Links, path: string, texts: Texts): PlacesIn {
  return ({ file, line, column, cell }, words) => {
    const where = file === undefined ? undefined : html`<bdi>${file}</bdi>`;
    const inLine = where === undefined ? texts.say("report-line", { line }) : html`${where}${texts.say("report-in-line", { line })}`;
    const text =
      cell === undefined ? (words ?? inLine) : html`${listed([...(where === undefined ? [] : [where]), html`<bdi>${cell}</bdi>`], texts)}`;
    const number = links.file?.(file ?? path);
    return number === undefined ? html`${text}` : html`<a class="place" href="#at-${number}-${line}-${column}">${text}</a>`;
  };
}
