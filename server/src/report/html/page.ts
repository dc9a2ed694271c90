import type { ReportModel } from "../model.ts";
import { actsSection } from "./acts.ts";
import { decisionsSection } from "./decisions.ts";
import { fileSections } from "./file.ts";
import { headSection } from "./head.ts";
import { limitsSection } from "./limits.ts";
import { html, Markup } from "./markup.ts";
import { overviewSection } from "./overview.ts";
import type { Links } from "./places.ts";
import { rulesSection } from "./rules.ts";
import { reportStyle } from "./style.ts";

/** Where a page is shown. */
export interface PageFrame {
  /** The nonce under which the surroundings let a style pass; left out for a page that stands by itself. */
  readonly nonce?: string;
  /** The content security policy that the page brings along; one that stands by itself has its own. */
  readonly policy?: string;
  /** Where places in files and the pages of rules are to be had; left out for a page that stands by itself. */
  readonly links?: Links;
}

/** Of a page that stands by itself: its one style, and nothing else. */
const ownPolicy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as one page of HTML that needs nothing else: no script, no picture, no network, and no attribute that runs or
 * styles anything, so that it also stands where only a style with a nonce may. Everything in it that comes from files is text.
 */
export function reportPage(
  model: ReportModel,
  { nonce, policy = nonce === undefined ? ownPolicy : undefined, links = {} }: PageFrame = {},
): string {
  const style = new Markup(reportStyle);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy === undefined ? undefined : html`<meta http-equiv="Content-Security-Policy" content="${policy}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="lodestone ${model.version}">
<title>Rare-earth control report, ${model.checkedOn}</title>
<style${nonce === undefined ? undefined : html` nonce="${nonce}"`}>${style}</style>
</head>
<body class="lodestone${nonce === undefined ? " alone" : ""}">
<main>
${headSection(model)}
${overviewSection(model, links)}
${decisionsSection(model, links)}
${fileSections(model, links)}
${actsSection(model)}
${rulesSection(model, links)}
${limitsSection(model)}
</main>
</body>
</html>
`;
  return page.source;
}
