import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { getOrInsert } from "../../core/maps.ts";
import { attempt, type FileSystem } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { Repository } from "./repository.ts";
import { normal } from "./workTree.ts";

/** Tells which paths have changed. A path that git does not track counts as changed, because its state is unknown. */
export class Changes {
  readonly #repository: Repository;
  readonly #files: Pick<FileSystem, "realPath" | "kindOf">;
  readonly #folders = new Map<string, string>();
  readonly #submodules: ReadonlySet<string>;
  /** The folders whose own `lodestone.yaml` was changed, created or deleted. */
  readonly #reconfigured: readonly string[];

  constructor(repository: Repository, files: Pick<FileSystem, "realPath" | "kindOf">) {
    this.#repository = repository;
    this.#files = files;
    this.#submodules = new Set(repository.submodules);
    this.#reconfigured = [...repository.changed]
      .filter((path) => basename(path) === configName)
      .map((path) => path.slice(0, -configName.length));
  }

  /** The keys of all changed and deleted paths. */
  get keys(): Iterable<string> {
    return this.#repository.changed;
  }

  /** A key shared by all paths to one file: the path in git, else the path itself. */
  keyOf(path: string): string {
    return this.#own(path) ?? path;
  }

  /** True when a file or its link target has changed. */
  has(path: string): boolean {
    const own = this.#own(path);
    const target = this.#inTop(this.#real(path));
    return this.#isChanged(own) || (target !== own && this.#isChanged(target));
  }

  /** True when the file at the path, or anything in the folder at the path, was changed, created or deleted. */
  hasWithin(path: string): boolean {
    if (this.#files.kindOf(path) === "file" && this.has(path)) return true;
    const own = this.#own(path);
    if (own === undefined) return true;
    return [...this.#repository.changed].some((one) => one === own || one.startsWith(`${own}/`));
  }

  /** True when a `lodestone.yaml` above a file was changed, created or deleted. */
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

  /** The git path of a file or of a link itself; undefined outside the work tree. */
  #own(path: string): string | undefined {
    return this.#inTop(join(this.#real(dirname(path)), basename(path)));
  }

  /** The git path; undefined outside the work tree. */
  #inTop(path: string): string | undefined {
    const below = relative(resolve(this.#repository.top), path);
    return below === ".." || below.startsWith(`..${sep}`) || resolve(below) === below ? undefined : normal(slashed(below));
  }

  #real(path: string): string {
    const real = (): string => this.#files.realPath(path);
    return getOrInsert(this.#folders, path, () => attempt(real, () => path));
  }
}
