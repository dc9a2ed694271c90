import type { RowPlace } from "../../core/describe/places.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { html, listed, type Markup } from "./markup.ts";

/** The link targets available to a page. A standalone page has no links to places in files. */
export interface Links {
  /** The number of a file that can be opened, by its path in the report. The page script sends the number to its host. */
  file?(path: string): number | undefined;
  /** True when the host can show pages of rules; omitted when only the web has them. */
  readonly rules?: boolean;
}

/** Writes a place: `line 12` or a cell, after the path if it is in another file. `words` replaces the text of a line. */
export type PlacesIn = (at: RowPlace, words?: Markup | string) => Markup;

/** Writes the places of a file, given by its path in the report, as links if the page supports them. */
export function placesIn(links: Links, path: string, texts: Texts): PlacesIn {
  return ({ file, line, column, cell }, words) => {
    const where = file === undefined ? undefined : html`<bdi>${file}</bdi>`;
    const inLine = where === undefined ? texts.say("report-line", { line }) : html`${where}${texts.say("report-in-line", { line })}`;
    const text =
      cell === undefined ? (words ?? inLine) : html`${listed([...(where === undefined ? [] : [where]), html`<bdi>${cell}</bdi>`], texts)}`;
    const number = links.file?.(file ?? path);
    return number === undefined ? html`${text}` : html`<a class="place" href="#at-${number}-${line}-${column}">${text}</a>`;
  };
}
