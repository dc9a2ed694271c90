import { dirname, resolve } from "node:path";
import { namedFilesIn } from "../../core/graph/linkedFile.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { Changes } from "./changes.ts";

/**
 * The files, of those given, that refer by `ref` to one that changed or is gone, themselves or through others, which need not be
 * among those given. What cannot be read is taken to do so: the run then says why it cannot.
 */
export function dependents<File extends { readonly path: string; readonly shown: string; readonly format?: CheckInput["format"] }>(
  host: Pick<Host, "files">,
  files: readonly File[],
  changes: Changes,
): Set<File> {
  const graph = new ReferenceGraph(
    host,
    changes,
    new Map(files.flatMap(({ path, format }) => (format === undefined ? [] : [[changes.keyOf(path), format]]))),
  );
  for (const { path } of files) graph.add(path);
  const reaching = graph.reaching();
  return new Set(files.filter(({ path }) => reaching.has(changes.keyOf(path))));
}

/** Which files refer to which, by the keys of their paths. */
class ReferenceGraph {
  readonly #host: Pick<Host, "files">;
  readonly #changes: Changes;
  /** How files are read, by their keys, as far as that is known; a file that nobody checks is read by its name. */
  readonly #formats: ReadonlyMap<string, NonNullable<CheckInput["format"]>>;
  readonly #read = new Set<string>();
  readonly #referring = new Map<string, Set<string>>();
  readonly #unreadable = new Set<string>();
  /** Targets that changed and that git does not tell of by itself: what it does not follow. */
  readonly #unfollowed = new Set<string>();

  constructor(host: Pick<Host, "files">, changes: Changes, formats: ReadonlyMap<string, NonNullable<CheckInput["format"]>>) {
    this.#host = host;
    this.#changes = changes;
    this.#formats = formats;
  }

  /** Reads a file, and those that it refers to inside the work tree. */
  add(path: string): void {
    const pending = [path];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const key = this.#changes.keyOf(next);
      if (this.#read.has(key)) continue;
      this.#read.add(key);
      if (this.#changes.has(next)) this.#unfollowed.add(key);
      const read = readText(this.#host, { path: next, shown: next, format: this.#formats.get(key) });
      if ("message" in read) this.#unreadable.add(key);
      else
        for (const target of namedFilesIn(read.text, next, this.#formats.get(key)))
          pending.push(...this.#refers(key, resolve(dirname(next), target)));
    }
  }

  /** Notes a reference; gives the file to go on with, if it is one that may be read. */
  #refers(from: string, target: string): string[] {
    const key = this.#changes.keyOf(target);
    getOrInsert(this.#referring, key, () => new Set()).add(from);
    return this.#changes.isInside(target) && this.#host.files.kindOf(target) === "file" ? [target] : [];
  }

  /** The keys of all files from which a reference leads to something that changed. */
  reaching(): Set<string> {
    const found = new Set(this.#unreadable);
    const pending = [...this.#changes.keys, ...this.#unfollowed, ...this.#unreadable];
    const seen = new Set(pending);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const from of this.#referring.get(next) ?? []) {
        found.add(from);
        if (seen.has(from)) continue;
        seen.add(from);
        pending.push(from);
      }
    }
    return found;
  }
}
