import type { Explanation } from "../../core/describe/explanation.ts";
import { html, type Markup, prose } from "./markup.ts";
import { type PanelFrame, panelPage } from "./panelPage.ts";

/** A piece of text: plain words, or a link. */
export type Piece = string | { readonly words: string; readonly href: string };

/** The frame of an explanation in an editor. */
export interface ExplanationFrame extends PanelFrame {
  /** Splits a text into plain words and links to places. */
  pieces(text: string): readonly Piece[];
  /** The link to the quick fixes of the item; undefined for none. */
  readonly fixes: Exclude<Piece, string> | undefined;
}

/**
 * The explanation of the findings on an item as an HTML page for an editor. The page runs no script; its places are links.
 *
 * @param where the place of the item in the file
 */
export function explanationPage({ title, sections }: Explanation, where: string, frame: ExplanationFrame): string {
  const words = (text: string): Markup[] =>
    frame
      .pieces(text)
      .map((piece) => (typeof piece === "string" ? prose(piece) : html`<a class="place" href="${piece.href}">${piece.words}</a>`));
  const main = html`<h1><bdi>${title}</bdi></h1>
<p class="muted">${words(where)}</p>
${frame.fixes === undefined ? undefined : html`<p><a href="${frame.fixes.href}">${frame.fixes.words}</a></p>\n`}${sections.map(
  ({ heading, rows }) => html`<section>
<h2>${heading}</h2>
<dl class="trace">
${rows.map(({ label, text, tone }) => html`${isSign(label) ? html`<dt data-sign="${label}"></dt>` : html`<dt>${label}</dt>`}<dd${tone === "doubt" ? html` class="doubt"` : undefined}>${words(text)}</dd>\n`)}</dl>
</section>
`,
)}`;
  return panelPage(title, main, frame);
}

/** True for a label that is only a symbol. The text beside it has the same meaning, so screen readers skip the label. */
function isSign(label: string): boolean {
  return !/[\p{L}\p{N}]/u.test(label);
}
