import type { Labelled } from "../model.ts";
import { html, type Markup } from "./markup.ts";

/** Labels with their texts, one behind another. */
export function labels(rows: readonly Labelled[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<dl class="line">${rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd><bdi>${text}</bdi></dd></div>`)}</dl>\n`;
}
