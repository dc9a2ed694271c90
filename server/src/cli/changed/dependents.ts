import { dirname, resolve } from "node:path";
import { namedFilesIn } from "../../core/graph/linkedFile.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { getOrInsert } from "../../core/maps.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { Changes } from "./changes.ts";

/**
 * The given files whose `ref` leads to a changed or deleted file, directly or through any other files. An unreadable file is included, so
 * that the run reports the reason.
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

/** A graph of references between files, by the keys of their paths. */
class ReferenceGraph {
  readonly #host: Pick<Host, "files">;
  readonly #changes: Changes;
  /** By key, the known formats. For other files, the name decides. */
  readonly #formats: ReadonlyMap<string, NonNullable<CheckInput["format"]>>;
  readonly #read = new Set<string>();
  readonly #referring = new Map<string, Set<string>>();
  readonly #unreadable = new Set<string>();
  /** Changed reference targets that git does not track and so does not list. */
  readonly #unfollowed = new Set<string>();

  constructor(host: Pick<Host, "files">, changes: Changes, formats: ReadonlyMap<string, NonNullable<CheckInput["format"]>>) {
    this.#host = host;
    this.#changes = changes;
    this.#formats = formats;
  }

  /** Reads a file and the files that it refers to inside the work tree. */
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

  /** Adds a reference. Returns its target if that can be read. */
  #refers(from: string, target: string): string[] {
    const key = this.#changes.keyOf(target);
    getOrInsert(this.#referring, key, () => new Set()).add(from);
    return this.#changes.isInside(target) && this.#host.files.kindOf(target) === "file" ? [target] : [];
  }

  /** The keys of all files with a reference that leads to a changed file. */
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
