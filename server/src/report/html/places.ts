import type { Texts } from "../../core/l10n/texts.ts";
import { html, type Markup } from "./markup.ts";

/** A place that a page speaks of. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
}

/** What can be opened from where a page is shown; from one that stands by itself, no places in files. */
export interface Links {
  /** The number of a file that can be opened, by the path that the report writes. The script of the page tells its surroundings. */
  file?(path: string): number | undefined;
  /** Whether the surroundings show the pages of rules; left out where only the web may have them. */
  readonly rules?: boolean;
}

/** Writes the places of one file, each as a link where the page has links. */
export class PlacesIn {
  readonly #links: Links;
  readonly #path: string;
  readonly #texts: Texts;

  /** @param path of the file, as the report writes it */
  constructor(links: Links, path: string, texts: Texts) {
    this.#links = links;
    this.#path = path;
    this.#texts = texts;
  }

  /** A place in words: `line 12` or a cell, behind the path of its file where it is another one. `words`: other ones. */
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
