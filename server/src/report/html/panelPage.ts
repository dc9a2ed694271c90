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
${main}</main>
</body>
</html>
`;
  return page.source;
}
