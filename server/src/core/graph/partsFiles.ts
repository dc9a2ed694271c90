import { formatOf } from "../formats/registry.ts";
import { PartsBook } from "../parts/book.ts";
import type { PartsText } from "../parts/write.ts";
import { type FileContent, longestText } from "./content.ts";
import { LinkedFile } from "./linkedFile.ts";
import { readAsChecked } from "./readPieces.ts";

/** What has to be known of the files of a root. */
interface Files {
  /** The content that was told last; `isStale` when it may have changed since. */
  contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean };
  /** The path that links lead to, as far as it is known; undefined where they go round in a circle. */
  real(path: string): string | undefined;
}

/** What was made of the contents of the parts files. */
interface Made {
  readonly of: readonly (FileContent | undefined)[];
  readonly paths: readonly string[];
  readonly texts: readonly PartsText[];
  readonly book: PartsBook;
}

/** The parts files below one root, read when something is asked of what they say. */
export class PartsFiles {
  readonly #files: Files;
  /** In order. */
  #paths: readonly string[] = [];
  #made: Made | undefined;
  #count = 0;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Tells which paths hold parts files. Their contents are wanted by `wanted`. */
  setFiles(paths: readonly string[]): void {
    this.#paths = [...paths].sort();
  }

  /** Whether a path is one of them, or links of one lead to it. */
  holds(path: string): boolean {
    return this.#paths.includes(path) || this.#real.includes(path);
  }

  /** The paths whose content has to be told before anything of the root is judged. */
  get wanted(): readonly string[] {
    return this.#real.filter((path) => {
      const { content, isStale } = this.#files.contentOf(path);
      return content === undefined || isStale;
    });
  }

  /** All that they say: the same as long as none of them has changed, and undefined where there are none. */
  get book(): PartsBook | undefined {
    if (this.#paths.length === 0) return undefined;
    const paths = this.#real;
    const contents = paths.map((path) => this.#files.contentOf(path).content);
    const made = this.#made;
    const isSame = made?.of.length === contents.length && contents.every((one, index) => one === made.of[index]);
    if (made !== undefined && isSame && made.paths.every((path, index) => path === paths[index])) return made.book;
    const files = paths.flatMap((path, index) => {
      const content = contents[index];
      if (content?.kind !== "text" || content.text.length > longestText) return [];
      return [{ file: new LinkedFile(path, content.text), tree: readAsChecked(content.text, formatOf(path)) }];
    });
    const book = new PartsBook(files, String(++this.#count));
    this.#made = { of: contents, paths, texts: files, book };
    return book;
  }

  /** Their texts as the book was made of them, in the order of their paths. */
  get texts(): readonly PartsText[] {
    return this.book === undefined ? [] : (this.#made?.texts ?? []);
  }

  /** Each once, links followed. */
  get #real(): readonly string[] {
    return [...new Set(this.#paths.flatMap((path) => this.#files.real(path) ?? []))];
  }
}
