import { getOrInsert } from "../core/maps.ts";
import { JoinedUses, type PartsInUse } from "../core/parts/inUse.ts";
import type { VerdictInRun } from "../index.ts";
import type { SeenFiles } from "../project/graphs.ts";
import { isWithin, plain } from "./uris.ts";

/** The entries of parts files that one file uses. */
export interface Covered extends Pick<VerdictInRun, "partsUsed"> {
  readonly root: string;
  /** `PartFacts.book`. */
  readonly book: string;
  readonly isParts: boolean;
}

/** The known uses of the parts files of a root. */
export interface KnownInUse {
  /** Changes whenever the known uses change. */
  readonly stamp: string;
  /** Undefined when not all documents were checked since the parts files changed. */
  readonly inUse: PartsInUse | undefined;
}

/** The result of the last check of all files of a root. */
interface Looked extends KnownInUse {
  readonly book: string;
}

/** The used entries of parts files, from the last check of all files of the workspace. */
export class PartsUses {
  readonly #folders: () => readonly string[];
  readonly #byRoot = new Map<string, Looked>();
  #asked: ReadonlyMap<string, string> = new Map();
  #count = 0;

  /** @param folders the workspace folders; for a root that reaches outside them, not every file is visible */
  constructor(folders: () => readonly string[]) {
    this.#folders = folders;
  }

  /** The known uses for a parts file. */
  of({ root, links }: SeenFiles): KnownInUse {
    const looked = this.#byRoot.get(plain(root));
    return looked !== undefined && looked.book === links.parts?.book ? looked : nothingKnown;
  }

  /** A stamp of the known uses of a root. */
  stampOf(root: string): string {
    return (this.#byRoot.get(plain(root)) ?? nothingKnown).stamp;
  }

  /**
   * Stores the result of a check of all files.
   *
   * @param files undefined when one of them could not be checked
   */
  looked(files: readonly Covered[] | undefined): void {
    const now = files === undefined ? new Map<string, { book: string; inUse: PartsInUse }>() : this.#joined(files);
    for (const root of [...this.#byRoot.keys()]) if (!now.has(root)) this.#byRoot.delete(root);
    for (const [root, { book, inUse }] of now) {
      const before = this.#byRoot.get(root);
      if (before?.book === book && areSame(before.inUse, inUse)) continue;
      this.#byRoot.set(root, { book, inUse, stamp: String(++this.#count) });
    }
  }

  /** The roots whose known uses have changed since the last call, as plain URIs. */
  news(): ReadonlySet<string> {
    const stamps = new Map([...this.#byRoot].map(([root, { stamp }]) => [root, stamp]));
    const before = this.#asked;
    this.#asked = stamps;
    return new Set([...stamps.keys(), ...before.keys()].filter((root) => stamps.get(root) !== before.get(root)));
  }

  #joined(files: readonly Covered[]): Map<string, { book: string; inUse: PartsInUse }> {
    const byRoot = new Map<string, { books: Set<string>; uses: JoinedUses }>();
    for (const { root, book, isParts, partsUsed } of files) {
      const { books, uses } = getOrInsert(byRoot, plain(root), () => ({ books: new Set<string>(), uses: new JoinedUses() }));
      books.add(book);
      if (!isParts) uses.add(partsUsed);
    }
    const known = new Map<string, { book: string; inUse: PartsInUse }>();
    for (const [root, { books, uses }] of byRoot) {
      const [book, ...others] = books;
      const isSeen = this.#folders().some((folder) => isWithin(folder, root));
      if (isSeen && book !== undefined && others.length === 0 && uses.inUse !== undefined) known.set(root, { book, inUse: uses.inUse });
    }
    return known;
  }
}

const nothingKnown: KnownInUse = { stamp: "", inUse: undefined };

function areSame(before: PartsInUse | undefined, now: PartsInUse): boolean {
  const holdSame = <T>(one: { readonly size: number; has(key: T): boolean }, other: { readonly size: number; keys(): Iterable<T> }) =>
    one.size === other.size && [...other.keys()].every((key) => one.has(key));
  return before !== undefined && holdSame(before.waivers, now.waivers) && holdSame(before.declarations, now.declarations);
}
