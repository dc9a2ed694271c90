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

/** What has to be known of the files of a root. */
interface Files {
  /** The content that was told last; `isStale` when it may have changed since. */
  contentOf(path: string): { readonly content: FileContent | undefined; readonly isStale: boolean };
  /** The path that links lead to, as far as it is known; undefined where they go round in a circle. */
  real(path: string): string | undefined;
}

/** A parts file as it was read. */
interface Read extends PartsText {
  readonly file: LinkedFile;
}

/** What was made of the contents of the parts files. */
interface Made {
  readonly of: readonly (FileContent | undefined)[];
  readonly paths: readonly string[];
  readonly texts: readonly Read[];
  readonly cut: () => PartsTexts;
  readonly book: PartsBook;
}

/** The parts files below one root, read when something is asked of what they say. */
export class PartsFiles {
  readonly #files: Files;
  /** In order. */
  #paths: readonly string[] = [];
  #made: Made | undefined;
  /** By path, what they say to a file, as long as that is the same. */
  readonly #seen = new Map<string, SeenParts>();
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

  /** What they say to a file: another object, with another stamp, once they say something else of a part that was looked up for it. */
  seenFrom(path: string): SeenParts | undefined {
    const { book } = this;
    return book && this.#seenFrom(path, book);
  }

  /** Counts up whenever they say something else to one of some files; undefined where there are no parts files. */
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

  /** Their texts as the book was made of them, in the order of their paths. */
  get texts(): readonly PartsText[] {
    return this.book === undefined ? [] : (this.#made?.texts ?? []);
  }

  /** Each once, links followed. */
  get #real(): readonly string[] {
    return [...new Set(this.#paths.flatMap((path) => this.#files.real(path) ?? []))];
  }
}
