import type { Locale } from "../../core/l10n/texts.ts";
import { html, Markup } from "./markup.ts";
import { reportStyle } from "./style.ts";

/** The frame of a page in an editor panel. */
export interface PanelFrame {
  /** The nonce that the content security policy allows for the style of the page. */
  readonly nonce: string;
  /** The language of the page. */
  readonly locale: Locale;
}

/** A page for an editor panel in the style of the report. It runs no script and loads nothing. */
export function panelPage(title: string, main: Markup, { nonce, locale }: PanelFrame): string {
  const [before, after] = framing(title, { nonce, locale, policy: html`default-src 'none'; style-src 'nonce-${nonce}'` });
  return html`${before}${main}${after}`.source;
}

/** The parts of a page around its content. */
export interface Frame extends Pick<PanelFrame, "locale"> {
  /** The content security policy. */
  readonly policy: string | Markup;
  /** The nonce of style and script; undefined for a standalone page. */
  readonly nonce: string | undefined;
  /** Further metadata. */
  readonly meta?: Markup;
  readonly script?: Markup;
  /** The style sheet; default that of the report. */
  readonly style?: string;
}

/**
 * The markup before and after the content of a self-contained HTML page. The content is no argument: that of a report may be long, and each
 * template copies its parts.
 */
export function framing(
  title: string,
  { locale, policy, nonce, meta, script, style = reportStyle }: Frame,
): readonly [before: Markup, after: Markup] {
  const passes = nonce === undefined ? undefined : html` nonce="${nonce}"`;
  const before = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${meta}<title>${title}</title>
<style${passes}>${new Markup(style)}</style>
</head>
<body class="lodestone">
<main>
`;
  const after = html`</main>
${script === undefined ? undefined : html`<script${passes}>${script}</script>\n`}</body>
</html>
`;
  return [before, after];
}
