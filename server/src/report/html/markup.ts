import { visible } from "../../core/text/visible.ts";

/** A piece of a page that is markup already. Made by `html` alone, so that a text never passes for one. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a piece of markup: text, which is escaped, or markup. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * A piece of markup, written as a template. Whatever is put in is text, between tags as well as between the quotes of an
 * attribute: it can make no element, no attribute and no reference to a character, and it can turn no direction of writing.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => (index === 0 ? part : rendered(contents[index - 1]) + part)).join(""));
}

function rendered(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.source;
  return typeof content === "object" ? content.map(rendered).join("") : escaped(String(content));
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Line ends and tabs become blanks; a code unit that is no character becomes �. */
function escaped(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, " "))
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"'`]/g, (character) => references[character] ?? "");
}

/** A message, whose words in backticks are shown as code. */
export function prose(text: string): Markup {
  const parts = text.split("`");
  // An odd number of backticks marks nothing up: they stay as they are.
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}
