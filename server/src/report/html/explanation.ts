import type { TraceInWords } from "../../core/explain/traceInWords.ts";
import type { Locale } from "../../core/l10n/texts.ts";
import { html, Markup, prose } from "./markup.ts";
import { reportStyle } from "./style.ts";

/** A piece of a text: words, or words that lead to an address. */
export type Piece = string | { readonly words: string; readonly href: string };

/** How an explanation is shown in an editor. */
export interface ExplanationFrame {
  /** Lets the one style of the page through. */
  readonly nonce: string;
  /** The language that it is in. */
  readonly locale: Locale;
  /** Cuts a text where a place in it begins and ends. */
  pieces(text: string): readonly Piece[];
}

/**
 * What led to the findings on an item as a page for an editor. It runs no script; its places are links.
 *
 * @param where the place of the item in the file
 */
export function explanationPage({ title, sections }: TraceInWords, where: string, { nonce, locale, pieces }: ExplanationFrame): string {
  const words = (text: string): Markup[] =>
    pieces(text).map((piece) =>
      typeof piece === "string" ? prose(piece) : html`<a class="place" href="${piece.href}">${piece.words}</a>`,
    );
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${new Markup(reportStyle)}</style>
</head>
<body class="lodestone">
<main>
<h1><bdi>${title}</bdi></h1>
<p class="muted">${words(where)}</p>
${sections.map(
  ({ heading, rows }) => html`<section>
<h2>${heading}</h2>
<dl class="trace">
${rows.map(({ label, text, tone }) => html`<dt>${label}</dt><dd${tone === "doubt" ? html` class="doubt"` : undefined}>${words(text)}</dd>\n`)}</dl>
</section>
`,
)}</main>
</body>
</html>
`;
  return page.source;
}
