import type { TreeFile } from "../formats/tree.ts";
import { getOrInsert } from "../maps.ts";
import { type FileContent, formatIn } from "./content.ts";
import { mayBeSeveral, namedFilesIn, pathFollowed } from "./linkedFile.ts";

/** A path of the graph, with the content that determines its outgoing references. */
export interface Leading {
  readonly path: string;
  content: FileContent | undefined;
  /** True when the content may be outdated and must be read again before use. */
  stale: boolean;
  /** The files that the current text names, as the host reports them. `content` may be an older or a newer version of the text. */
  referred: readonly string[] | undefined;
  /** The paths that the content refers to, without following links: the files that its text names, or the target of the link. */
  targets: readonly string[] | undefined;
  /** The parsed text; undefined until it is parsed. */
  tree: TreeFile | undefined;
}

/** A path that passes through more links than this is treated as a link cycle. */
const mostLinks = 40;

/** The references between paths, computed on demand and updated as contents change. */
export class Edges {
  readonly #entries: ReadonlyMap<string, Leading>;
  /** By path, the paths whose content refers to it. Only paths that were scanned count. */
  readonly #leading = new Map<string, Set<string>>();
  /** By path, the paths that refer to it according to the host. */
  readonly #referring = new Map<string, Set<string>>();
  /** The paths whose content was not yet scanned for references. */
  readonly #unscanned = new Set<string>();

  constructor(entries: ReadonlyMap<string, Leading>) {
    this.#entries = entries;
  }

  /** Scans every remaining path for references. */
  scanAll(): void {
    for (const one of this.#unscanned) this.targets(one);
  }

  /** The paths that refer to a path, directly or through others. Only paths that were scanned count. */
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

  /** The path after following links; undefined for a link cycle. */
  real(path: string): string | undefined {
    let at = path;
    for (let links = 0; links <= mostLinks; links++) {
      const content = this.#entries.get(at)?.content;
      if (content?.kind !== "link") return at;
      at = content.to;
    }
    return undefined;
  }

  /** The paths that the content of a file refers to, without following links. */
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

  /** True when a file refers to itself and may hold several documents. Only then can a self-reference form a cycle. */
  leadsInside(path: string): boolean {
    const content = this.#entries.get(path)?.content;
    if (content?.kind !== "text" || !this.targets(path).some((target) => this.real(target) === path)) return false;
    return mayBeSeveral(content.text, formatIn(content, path));
  }

  /** Stores the files that the current text of a path names. */
  refer(entry: Leading, files: readonly string[] | undefined): void {
    for (const target of named(entry.path, entry.referred ?? [])) this.#referring.get(target)?.delete(entry.path);
    entry.referred = files;
    for (const target of named(entry.path, files ?? [])) getOrInsert(this.#referring, target, () => new Set()).add(entry.path);
  }

  /** Discards the references of a path, because its content has changed. */
  unscan(entry: Leading): void {
    for (const target of entry.targets ?? []) this.#leading.get(target)?.delete(entry.path);
    entry.targets = undefined;
    this.#unscanned.add(entry.path);
  }

  /**
   * The paths that a file refers to, directly or through others, and those of them whose content the host must still provide. The file
   * itself may be among the latter. For the file itself, its current text counts; for all others, their content, from which models are
   * built.
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
