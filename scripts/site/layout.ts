import { verbatim } from "../../server/src/core/l10n/message.ts";
import type { Texts } from "../../server/src/core/l10n/texts.ts";
import { html, Markup } from "../../server/src/report/html/markup.ts";
import { addressOfPage, relative } from "./addresses.ts";

/** A page in the list beside each page. */
export interface NavigationEntry {
  /** The Markdown file of the page. */
  readonly file: string;
  readonly title: string;
}

/** Pages take scripts, styles and pictures of the site alone, and run nothing that stands in their text. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The head of every page of the site. `root`: the way from the page to the root of the site. */
export function head(title: string, root: string, contentPolicy: string, style: string): Markup {
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${root}icon.png">
<link rel="stylesheet" href="${root}${style}">
<title>${title}</title>`;
}

/** A page around rendered Markdown. */
export function pageLayout(
  page: { readonly file: string; readonly title: string; readonly content: string },
  navigation: readonly NavigationEntry[],
  texts: Texts,
): string {
  const address = addressOfPage(page.file);
  const to = (target: string): string => relative(address, target);
  const root = to("index.html").replace(/index\.html$/, "");
  const name = texts.say("site-name");
  const title = page.file === "README.md" ? name : texts.say("site-title", { page: verbatim(page.title) });
  const entries = navigation.map(({ file, title: of }) => {
    const current = file === page.file ? html` aria-current="page"` : undefined;
    return html`<li><a href="${to(addressOfPage(file))}"${current}>${of}</a></li>\n`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
${head(title, root, policy, "site.css")}
<script src="${root}pages.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${texts.say("site-skip")}</a>
<header>
<a class="name" href="${to("index.html")}">${name}</a>
<nav aria-label="${texts.say("site-parts")}"><a href="${to("docs/index.html")}">${texts.say("site-documentation")}</a> <a href="${to("try/index.html")}">${texts.say("site-try")}</a></nav>
<form class="search" role="search" data-root="${root}" data-nothing="${texts.say("site-search-nothing")}" hidden>
<input type="search" aria-label="${texts.say("site-search")}" placeholder="${texts.say("site-search")}" autocomplete="off">
<ul hidden></ul>
</form>
</header>
<div class="columns">
<nav class="pages" aria-label="${texts.say("site-pages")}">
<ul>
${entries}</ul></nav>
<main id="content">
${new Markup(page.content)}</main>
</div>
<footer><p>${texts.say("site-footer")}</p>
<p><a href="${to("LICENSE.txt")}">Apache-2.0</a> · <a href="${to("THIRD-PARTY-NOTICES.txt")}">${texts.say("site-notices")}</a></p></footer>
</body>
</html>
`.source;
}
