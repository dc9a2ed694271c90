import { formatOf } from "../formats/registry.ts";
import { getOrInsert } from "../maps.ts";
import { PartsBook } from "../parts/book.ts";
import { changedNumbers, type PartsTexts, partsTexts } from "../parts/partsTexts.ts";
import type { PartsText } from "../parts/write.ts";
import { lazily } from "../perKey.ts";
import { type FileContent, longestText } from "./content.ts";
import { LinkedFile } from "./linkedFile.ts";
import { readAsChecked } from "./readPieces.ts";
import { SeenParts } from "./seenParts.ts";

/** The file access that parts files need. */
interface Files {
  /** The content that was set last. `isStale`: it may be outdated. */
  contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean };
  /** The path after following links, as far as they are known; undefined for a link cycle. */
  real(path: string): string | undefined;
}

/** A parsed parts file. */
interface Read extends PartsText {
  readonly file: LinkedFile;
}

/** The result of parsing all parts files, with the contents that it was made from. */
interface Made {
  readonly of: readonly (FileContent | undefined)[];
  readonly paths: readonly string[];
  readonly texts: readonly Read[];
  readonly cut: () => PartsTexts;
  readonly book: PartsBook;
}

/** The parts files below one root, parsed on the first query. */
export class PartsFiles {
  readonly #files: Files;
  /** The paths of the parts files, sorted. */
  #paths: readonly string[] = [];
  #made: Made | undefined;
  /** By path, the parts facts given to a file, kept while they are unchanged. */
  readonly #seen = new Map<string, SeenParts>();
  #count = 0;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Sets the paths of the parts files. The host provides their contents through `wanted`. */
  setFiles(paths: readonly string[]): void {
    this.#paths = [...paths].sort();
  }

  /** True when a path is a parts file or the link target of one. */
  holds(path: string): boolean {
    return this.#paths.includes(path) || this.#real.includes(path);
  }

  /** The paths whose content the host must provide before any file of the root is checked. */
  get wanted(): readonly string[] {
    return this.#real.filter((path) => {
      const { content, isStale } = this.#files.contentOf(path);
      return content === undefined || isStale;
    });
  }

  /** All entries of the parts files: the same object while no parts file changes; undefined without parts files. */
  get book(): PartsBook | undefined {
    if (this.#paths.length === 0) return undefined;
    const paths = this.#real;
    const of = paths.map((path) => this.#files.contentOf(path).content);
    const before = this.#made;
    const known = (path: string, content: FileContent): Read | undefined =>
      before?.of[before.paths.indexOf(path)] === content ? before?.texts.find(({ file }) => file.path === path) : undefined;
    if (before?.of.length === of.length && paths.every((path, index) => before.paths[index] === path && before.of[index] === of[index]))
      return before.book;
    const texts = paths.flatMap((path, index) => {
      const content = of[index];
      if (content?.kind !== "text" || content.text.length > longestText) return [];
      return [known(path, content) ?? { file: new LinkedFile(path, content.text), tree: readAsChecked(content.text, formatOf(path)) }];
    });
    const book = new PartsBook(texts, String(++this.#count));
    // A run reads them once, and compares nothing.
    const cut = lazily(() => partsTexts(texts));
    const changed = before === undefined || this.#seen.size === 0 ? "all" : changedNumbers(before.cut(), cut());
    const own = new Set([...this.#paths, ...paths]);
    for (const [path, seen] of this.#seen) if (changed === "all" || own.has(path) || seen.concerns(changed)) this.#seen.delete(path);
    this.#made = { of, paths, texts, cut, book };
    return book;
  }

  /**
   * The parts facts as seen from a file. When an entry that the file has looked up changes, the next call gives another object with
   * another stamp.
   */
  seenFrom(path: string): SeenParts | undefined {
    const { book } = this;
    return book && this.#seenFrom(path, book);
  }

  /** A counter that increases whenever an entry changes that one of the files has looked up; undefined without parts files. */
  lastChange(paths: Iterable<string>): number | undefined {
    const { book } = this;
    if (book === undefined) return undefined;
    let last = 0;
    for (const path of paths) last = Math.max(last, Number(this.#seenFrom(path, book).stamp));
    return last;
  }

  #seenFrom(path: string, book: PartsBook): SeenParts {
    return getOrInsert(this.#seen, path, () => new SeenParts(path, book.stamp, () => this.#made?.book ?? book));
  }

  /** The parsed texts behind the book, in the order of their paths. */
  get texts(): readonly PartsText[] {
    return this.book === undefined ? [] : (this.#made?.texts ?? []);
  }

  /** The parts files after following links, each once. */
  get #real(): readonly string[] {
    return [...new Set(this.#paths.flatMap((path) => this.#files.real(path) ?? []))];
  }
}
