import type { TreeFile } from "../formats/tree.ts";
import { getOrInsert } from "../maps.ts";
import { type FileContent, formatIn } from "./content.ts";
import { mayBeSeveral, namedFilesIn, pathFollowed } from "./linkedFile.ts";

/** A path with what decides where it leads. */
export interface Leading {
  readonly path: string;
  content: FileContent | undefined;
  /** True when the content is to be asked for again before anything leans on it. */
  stale: boolean;
  /** The files that its current text names, as its holder says; the content may be older, and newer, than that. */
  referred: readonly string[] | undefined;
  /** The paths that its content leads to, links not followed: those that its text names, else where a link leads. */
  targets: readonly string[] | undefined;
  /** Its text as read, where it was read. */
  tree: TreeFile | undefined;
}

/** Links on the way to a file beyond this number go round in a circle. */
const mostLinks = 40;

/** Which paths lead to which, found when it is asked for and kept up as contents change. */
export class Edges {
  readonly #entries: ReadonlyMap<string, Leading>;
  /** By path, those of known targets that lead to it. */
  readonly #leading = new Map<string, Set<string>>();
  /** By path, those that lead to it by what their holders say. */
  readonly #referring = new Map<string, Set<string>>();
  /** The paths whose targets are not known. */
  readonly #unscanned = new Set<string>();

  constructor(entries: ReadonlyMap<string, Leading>) {
    this.#entries = entries;
  }

  /** Finds the targets of all. */
  scanAll(): void {
    for (const one of this.#unscanned) this.targets(one);
  }

  /** The paths that lead to one, directly or through others, of those whose targets are known. */
  leaningOn(path: string): ReadonlySet<string> {
    const found = new Set<string>();
    const pending = [path];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const by of [this.#leading, this.#referring]) {
        for (const leading of by.get(at) ?? []) {
          if (found.has(leading)) continue;
          found.add(leading);
          pending.push(leading);
        }
      }
    }
    return found;
  }

  /** The path that links lead to; undefined where they go round in a circle. */
  real(path: string): string | undefined {
    let at = path;
    for (let links = 0; links <= mostLinks; links++) {
      const content = this.#entries.get(at)?.content;
      if (content?.kind !== "link") return at;
      at = content.to;
    }
    return undefined;
  }

  /** The paths that a file leads to by its content, links not followed. */
  targets(path: string): readonly string[] {
    const entry = this.#entries.get(path);
    if (entry === undefined) return [];
    if (entry.targets !== undefined) return entry.targets;
    const { content, tree } = entry;
    entry.targets =
      content?.kind === "link"
        ? [content.to]
        : content?.kind === "text"
          ? named(path, namedFilesIn(content.text, path, content.format, tree))
          : [];
    this.#unscanned.delete(path);
    for (const target of entry.targets) getOrInsert(this.#leading, target, () => new Set()).add(path);
    return entry.targets;
  }

  /** Whether a file may name another document of its own: what leads to itself at once is no circle but for that. */
  leadsInside(path: string): boolean {
    const content = this.#entries.get(path)?.content;
    if (content?.kind !== "text" || !this.targets(path).some((target) => this.real(target) === path)) return false;
    return mayBeSeveral(content.text, formatIn(content, path));
  }

  /** Keeps which files the current text of a path names. */
  refer(entry: Leading, files: readonly string[] | undefined): void {
    for (const target of named(entry.path, entry.referred ?? [])) this.#referring.get(target)?.delete(entry.path);
    entry.referred = files;
    for (const target of named(entry.path, files ?? [])) getOrInsert(this.#referring, target, () => new Set()).add(entry.path);
  }

  /** Its content is another one: where that leads has to be found anew. */
  unscan(entry: Leading): void {
    for (const target of entry.targets ?? []) this.#leading.get(target)?.delete(entry.path);
    entry.targets = undefined;
    this.#unscanned.add(entry.path);
  }

  /**
   * The paths that a file leads to, directly or through others, and those of them, or itself, whose content has to be told.
   * The file itself is taken as its current text is, all others by their contents: those are what models are made of.
   */
  reach(path: string): { readonly reached: ReadonlySet<string>; readonly unknown: readonly string[] } {
    const reached = new Set<string>();
    const unknown: string[] = [];
    const own = this.#entries.get(path);
    if (own === undefined || (own.referred === undefined && (own.content === undefined || own.stale))) return { reached, unknown: [path] };
    const pending: string[] = [];
    const follow = (from: string, targets: readonly string[]): void => {
      for (const target of targets) if (this.real(target) !== from || this.leadsInside(from)) pending.push(target);
    };
    follow(path, own.referred === undefined || own.content?.kind === "link" ? this.targets(path) : named(path, own.referred));
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      const entry = this.#entries.get(at);
      if (entry?.content === undefined || entry.stale) unknown.push(at);
      follow(at, this.targets(at));
    }
    return { reached, unknown };
  }
}

function named(path: string, files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap((file) => pathFollowed(path, file) ?? []))];
}
