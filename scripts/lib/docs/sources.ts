import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import type { Source } from "../../../server/src/generated/pack.ts";
import { blocks, link, section, table, text, url } from "./markdown.ts";

interface Numbered {
  readonly number: number;
  readonly source: Source;
}

/** The sources of a page, numbered by first citation. */
export class Sources {
  readonly #numbered = new Map<string, Numbered>();

  /** The numbers of sources as links; a dagger marks a page that was not read. */
  cite({ header, sources }: CompiledPack, keys: readonly string[] | undefined): string {
    return (keys ?? [])
      .map((key) => {
        const id = `${header.id} ${key}`;
        const source = sources[key];
        if (source === undefined) throw new Error(`The pack ${header.id} cites ${key} and has no such source.`);
        const known = this.#numbered.get(id) ?? { number: this.#numbered.size + 1, source };
        this.#numbered.set(id, known);
        return link(`${known.number}${dagger(source)}`, `#source-${known.number}`);
      })
      .join(", ");
  }

  /** The table of all sources cited so far; it must be made last. */
  section(): string {
    const rows = [...this.#numbered.values()];
    const unread = rows.some(({ source }) => dagger(source) !== "");
    return section(
      2,
      "Sources",
      blocks(
        table(rows, [
          { head: "No.", cell: ({ number, source }) => `<a id="source-${number}"></a>${number}${dagger(source)}` },
          { head: "What it is", cell: ({ source }) => (source.title === source.url ? "" : text(source.title)) },
          { head: "Address", cell: ({ source }) => (source.url === undefined ? "none known" : url(source.url)) },
          { head: "Date", cell: ({ source }) => source.date ?? "not known" },
          { head: "Page read", cell: ({ source }) => (source.read ? "yes" : "**no**") },
          { head: "Note", cell: ({ source }) => text(source.note ?? "") },
        ]),
        unread
          ? "† Not read: the address was taken from other records, or no address is known. A fact that rests on such a source alone was not seen in the text itself."
          : "",
      ),
    );
  }
}

function dagger({ read }: Source): string {
  return read ? "" : "†";
}
