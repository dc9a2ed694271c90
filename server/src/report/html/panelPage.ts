import type { Locale } from "../../core/l10n/texts.ts";
import { html, Markup } from "./markup.ts";
import { reportStyle } from "./style.ts";

/** How a page is shown in a panel of an editor. */
export interface PanelFrame {
  /** Lets the one style of the page through. */
  readonly nonce: string;
  /** The language that it is in. */
  readonly locale: Locale;
}

/** A page for a panel of an editor, in the look of the report. It runs no script and fetches nothing. */
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
