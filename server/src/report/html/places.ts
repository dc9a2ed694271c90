import { html, type Markup } from "./markup.ts";

/** A place that a page speaks of. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Addresses that a page has where it is shown; a page that stands by itself has none for places in files. */
export interface Links {
  /** Of a place in a file, by the path that the report writes. */
  place?(path: string, at: Place): string | undefined;
  /** Of the page of a rule; left out for its page on the web. */
  rule?(id: string): string;
}

/** Writes the places of one file, each as a link where the page has links. */
export class PlacesIn {
  readonly #links: Links;
  readonly #path: string;

  /** @param path of the file, as the report writes it */
  constructor(links: Links, path: string) {
    this.#links = links;
    this.#path = path;
  }

  /** A place in words: `line 12`, behind the path of its file where it is another one. `words`: other ones. */
  link(at: Place & { readonly file?: string | undefined }, words?: Markup | string): Markup {
    const text = words ?? (at.file === undefined ? `line ${at.line}` : html`<bdi>${at.file}</bdi>, line ${at.line}`);
    const href = this.#links.place?.(at.file ?? this.#path, { line: at.line, column: at.column });
    return href === undefined ? html`${text}` : html`<a class="place" href="${href}">${text}</a>`;
  }
}
