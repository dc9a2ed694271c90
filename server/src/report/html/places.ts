import type { Texts } from "../../core/l10n/texts.ts";
import { html, type Markup } from "./markup.ts";

/** A place named on a page. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
}

/** The link targets available to a page. A standalone page has no links to places in files. */
export interface Links {
  /** The number of a file that can be opened, by its path in the report. The page script sends the number to its host. */
  file?(path: string): number | undefined;
  /** True when the host can show pages of rules; omitted when only the web has them. */
  readonly rules?: boolean;
}

/** Writes the places of one file, as links if the page supports them. */
export class PlacesIn {
  readonly #links: Links;
  readonly #path: string;
  readonly #texts: Texts;

  /** @param path the path of the file in the report */
  constructor(links: Links, path: string, texts: Texts) {
    this.#links = links;
    this.#path = path;
    this.#texts = texts;
  }

  /** A place in words: `line 12` or a cell, after the path if it is in another file. `words` replaces the text of a line. */
  link(at: Place & { readonly file?: string | undefined }, words?: Markup | string): Markup {
    const text =
      (at.cell === undefined ? undefined : html`${at.file === undefined ? "" : html`<bdi>${at.file}</bdi>, `}<bdi>${at.cell}</bdi>`) ??
      words ??
      (at.file === undefined
        ? this.#texts.say("report-line", { line: at.line })
        : html`<bdi>${at.file}</bdi>${this.#texts.say("report-in-line", { line: at.line })}`);
    const file = this.#links.file?.(at.file ?? this.#path);
    return file === undefined ? html`${text}` : html`<a class="place" href="#at-${file}-${at.line}-${at.column}">${text}</a>`;
  }
}
