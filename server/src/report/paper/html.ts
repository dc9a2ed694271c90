import type { Texts } from "../../core/l10n/texts.ts";
import { html, type Markup } from "../html/markup.ts";
import { framing } from "../html/panelPage.ts";
import { type Block, type Entry, type Field, type Line, linesOf, onOneLine, type Paper, type Said, type Table } from "./paper.ts";
import { paperStyle } from "./style.ts";

/** A paper as one self-contained HTML page to print. It runs no script and loads nothing; all content is escaped as text. */
export function paperHtml({ title, notices, blocks }: Paper, texts: Texts): string {
  const [before, after] = framing(onOneLine(title), {
    locale: texts.locale,
    policy: "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
    nonce: undefined,
    meta: html`<meta name="referrer" content="no-referrer">\n`,
    style: paperStyle(notices),
  });
  const head = html`<header>
${notices.map((notice) => html`<p class="notice">${notice}</p>\n`)}<h1>${lines(title)}</h1>
</header>
`;
  return html`${before}${head}${blocks.map((block) => html`${blockMarkup(block, texts)}\n`)}${after}`.source;
}

function blockMarkup(block: Block, texts: Texts): Markup {
  switch (block.kind) {
    case "heading":
      return html`<h2>${lines(block.text)}</h2>`;
    case "paragraph":
      return html`<p${block.align === undefined ? undefined : html` class="${block.align}"`}>${lines(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${lines(item)}</li>\n`);
      return block.isNumbered === true ? html`<ol>\n${items}</ol>` : html`<ul>\n${items}</ul>`;
    }
    case "fields":
      return html`<dl>\n${block.fields.map((field) => fieldMarkup(field, texts))}</dl>`;
    case "table":
      return tableMarkup(block, texts);
  }
}

function fieldMarkup({ label, value, source, isTall }: Field, texts: Texts): Markup {
  const tall = value === undefined && isTall === true ? html` class="tall"` : undefined;
  const from = source === undefined ? undefined : html` <span class="source">${source}</span>`;
  return html`<div${tall}><dt>${lines(label)}</dt><dd>${entry(value, texts)}${from}</dd></div>\n`;
}

function tableMarkup({ name, columns, rows }: Table, texts: Texts): Markup {
  const narrow = columns.map(({ isNarrow }) => (isNarrow === true ? html` class="narrow"` : undefined));
  return html`<table aria-label="${name}">
<thead><tr>${columns.map(({ heading }, index) => html`<th scope="col"${narrow[index]}>${lines(heading)}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td${narrow[index]}>${entry(cell, texts)}</td>`)}</tr>\n`)}</tbody>
</table>`;
}

function entry(value: Entry, texts: Texts): Markup {
  return value === undefined ? html`<span class="blank"><span class="said">${texts.say("paper-blank")}</span></span>` : lines(value);
}

function lines(said: Said): Markup {
  return html`${linesOf(said).map((line, index) => html`${index === 0 ? undefined : html`<br>`}${lineMarkup(line)}`)}`;
}

function lineMarkup(line: Line): Markup {
  return typeof line === "string" ? html`<bdi>${line}</bdi>` : html`<bdi lang="${line.language}">${line.text}</bdi>`;
}
