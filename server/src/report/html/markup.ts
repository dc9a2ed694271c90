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
