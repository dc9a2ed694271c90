import { basename, dirname, join, relative, sep } from "node:path";
import { configName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import { type FileContent, longestText, tooLarge } from "../core/graph/content.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Seen } from "../project/workspace.ts";
import { decode } from "./decode.ts";
import { attempt, type FileSystem, type FolderEntry } from "./fileSystem.ts";
import { slashed } from "./paths.ts";

/** The entries of a folder. */
interface Listing {
  readonly kinds: ReadonlyMap<string, FolderEntry["kind"]>;
  /** The same array for every lookup. */
  readonly names: readonly string[];
}

/**
 * The files below a root, as a `ref` may name them. Names are case-sensitive on every machine. Links are followed while they stay below
 * the root. Nothing is read outside the root, in another repository, or in a folder with another lodestone.yaml.
 */
export class LinkedFiles {
  readonly #files: FileSystem;
  readonly #root: string;
  /** By folder path relative to the root, its entries, or the reason why they cannot be listed. */
  readonly #listings = new Map<string, Listing | string>();

  /** @param root absolute, with every link followed */
  constructor(files: FileSystem, root: string) {
    this.#files = files;
    this.#root = root;
  }

  /** The real path of a file relative to the root; undefined outside the root. */
  pathOf(file: string): string | undefined {
    return this.#below(realOf(this.#files, file));
  }

  /** The absolute path of a path relative to the root, without following links. */
  at(path: string): string {
    return this.#absolute(path);
  }

  /**
   * The content at a path relative to the root, with slashes.
   *
   * @param format the format that a mapping assigns to the file
   */
  find(path: string, format?: Format): FileContent {
    const seen = this.lookAt(path);
    return seen.kind === "file"
      ? attempt(
          () => this.#read(this.#absolute(path), format),
          ({ message }) => ({ kind: "unreadable", why: { reason: "system", words: message } }),
        )
      : seen;
  }

  /** As `find`, without reading the file. */
  lookAt(path: string): Seen {
    return attempt(
      () => this.#lookAt(path),
      ({ message }) => ({ kind: "unreadable", why: { reason: "system", words: message } }),
    );
  }

  #lookAt(path: string): Seen {
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    const repository = this.#files.repositoryOf(this.#absolute(steps.join("/")));
    if (repository !== undefined && repository !== this.#files.repositoryOf(this.#root)) return { kind: "outside", where: "repository" };
    let folder = "";
    for (const [index, step] of steps.entries()) {
      const kind = this.#kindIn(folder, step);
      if (typeof kind === "object") return kind;
      const below = folder === "" ? step : `${folder}/${step}`;
      if (kind === "link") return this.#linked(below, [...steps.slice(index + 1), name]);
      if (kind !== "folder") return { kind: "unreadable", why: { reason: "not-folder" } };
      folder = below;
      const names = this.#listing(folder);
      if (typeof names !== "string" && names.kinds.has(configName)) return { kind: "outside", where: "root" };
    }
    const kind = this.#kindIn(folder, name);
    if (typeof kind === "object") return kind;
    if (kind === "link") return this.#linked(path, []);
    if (kind !== "file") return { kind: "unreadable", why: { reason: kind === "folder" ? "folder" : "irregular" } };
    return { kind: "file" };
  }

  /** The kind of an entry; where it does not exist, the result that reports its absence. */
  #kindIn(folder: string, name: string): FolderEntry["kind"] | Seen {
    const names = this.#listing(folder);
    if (typeof names === "string") return { kind: "unreadable", why: { reason: "system", words: names } };
    return names.kinds.get(name) ?? { kind: "absent", folder, names: names.names };
  }

  #listing(folder: string): Listing | string {
    const list = (): Listing => {
      const entries = this.#files.list(this.#absolute(folder));
      return { kinds: new Map(entries.map(({ name, kind }) => [name, kind])), names: entries.map(({ name }) => name) };
    };
    return getOrInsert(this.#listings, folder, () => attempt(list, ({ message }) => message));
  }

  /** The target of a link, with the remaining path segments appended. */
  #linked(path: string, rest: readonly string[]): Seen {
    const kind = this.#files.kindOf(this.#absolute(path));
    if (kind === undefined) return { kind: "unreadable", why: { reason: "broken-link" } };
    const to = kind === "outside" ? undefined : this.#below(this.#files.realPath(this.#absolute(path)));
    if (to === undefined) return { kind: "outside", where: "link" };
    return { kind: "link", to: [to, ...rest].filter((step) => step !== "").join("/") };
  }

  #read(file: string, format: Format | undefined): FileContent {
    if (this.#files.sizeOf(file) > longestText) return { kind: "unreadable", why: tooLarge };
    const decoded = decode(this.#files.read(file), format);
    return "text" in decoded ? { kind: "text", text: decoded.text, format } : { kind: "unreadable", why: { reason: "encoding" } };
  }

  /** A real path relative to the root; empty for the root itself, undefined outside of it. */
  #below(real: string): string | undefined {
    if (real === this.#root) return "";
    const inside = this.#root.endsWith(sep) || this.#root.endsWith("/") ? this.#root : join(this.#root, "/");
    return real.startsWith(inside) ? slashed(relative(this.#root, real)) : undefined;
  }

  #absolute(path: string): string {
    return join(this.#root, ...path.split("/"));
  }
}

/** A path with its links followed, as far as it exists. */
export function realOf(files: FileSystem, path: string): string {
  const folder = dirname(path);
  return attempt(
    () => files.realPath(path),
    () => (folder === path ? path : join(realOf(files, folder), basename(path))),
  );
}
