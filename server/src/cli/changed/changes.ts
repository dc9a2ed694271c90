import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { getOrInsert } from "../../core/maps.ts";
import { attempt, type FileSystem } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { Repository } from "./repository.ts";
import { normal } from "./workTree.ts";

/** Says of paths of the machine whether they changed. What git does not follow always counts as changed: nobody can tell. */
export class Changes {
  readonly #repository: Repository;
  readonly #files: Pick<FileSystem, "realPath" | "kindOf">;
  readonly #folders = new Map<string, string>();
  readonly #submodules: ReadonlySet<string>;
  /** Folders whose own `lodestone.yaml` changed, came or went. */
  readonly #reconfigured: readonly string[];

  constructor(repository: Repository, files: Pick<FileSystem, "realPath" | "kindOf">) {
    this.#repository = repository;
    this.#files = files;
    this.#submodules = new Set(repository.submodules);
    this.#reconfigured = [...repository.changed]
      .filter((path) => basename(path) === configName)
      .map((path) => path.slice(0, -configName.length));
  }

  /** The keys of everything that changed or went. */
  get keys(): Iterable<string> {
    return this.#repository.changed;
  }

  /** The same text for one file, however its path leads to it: as git writes it, else its path. */
  keyOf(path: string): string {
    return this.#own(path) ?? path;
  }

  /** Whether a path lies in the work tree. */
  isInside(path: string): boolean {
    return this.#own(path) !== undefined;
  }

  /** Whether a file, or what it links to, changed. */
  has(path: string): boolean {
    const own = this.#own(path);
    const target = this.#inTop(this.#real(path));
    return this.#isChanged(own) || (target !== own && this.#isChanged(target));
  }

  /** Whether something in a folder, or the file that stands there, changed, came or went. */
  hasWithin(path: string): boolean {
    if (this.#files.kindOf(path) === "file" && this.has(path)) return true;
    const own = this.#own(path);
    if (own === undefined) return true;
    return [...this.#repository.changed].some((one) => one === own || one.startsWith(`${own}/`));
  }

  /** Whether a `lodestone.yaml` above a file changed, came or went. */
  isReconfigured(path: string): boolean {
    const own = this.#own(path);
    return own === undefined || this.#reconfigured.some((folder) => own.startsWith(folder));
  }

  #isChanged(path: string | undefined): boolean {
    if (path === undefined) return true;
    const { tracked, changed } = this.#repository;
    if (!tracked.has(path) || changed.has(path)) return true;
    for (let above = dirname(path); above !== "."; above = dirname(above))
      if (this.#submodules.has(above) && changed.has(above)) return true;
    return false;
  }

  /** As git writes the path of a file or link itself; undefined for what lies outside of the work tree. */
  #own(path: string): string | undefined {
    return this.#inTop(join(this.#real(dirname(path)), basename(path)));
  }

  /** As git writes the path; undefined for what lies outside of the work tree. */
  #inTop(path: string): string | undefined {
    const below = relative(resolve(this.#repository.top), path);
    return below === ".." || below.startsWith(`..${sep}`) || resolve(below) === below ? undefined : normal(slashed(below));
  }

  #real(path: string): string {
    const real = (): string => this.#files.realPath(path);
    return getOrInsert(this.#folders, path, () => attempt(real, () => path));
  }
}
