import { basename, dirname, join } from "node:path";
import type { Message } from "../core/l10n/message.ts";
import { lazily } from "../core/perKey.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { GitIgnore, ignoreName, type Tracked } from "../project/gitIgnore.ts";
import { attempt, FileError, type FileSystem, type PathKind } from "./fileSystem.ts";
import { readGitIndex } from "./gitIndex.ts";
import { orderOf } from "./paths.ts";

/** Folders that are never looked into unless they are named themselves. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Whether folders of a name are never looked into unless they are named themselves. */
export function isPassedOver(name: string): boolean {
  return never.has(name);
}

/** A `.gitignore` with more bytes was written by no person. */
const longestIgnoreFile = 1_000_000;

/** What a walk meets. */
export interface Visitor {
  /**
   * A file, or something with the name of one that is none (`other`), a link that leads out of the repository (`outside`, be it
   * to a file or to a folder), or one that leads nowhere (undefined).
   *
   * @param real where the file is, links followed; undefined where that is no file
   * @param isIgnored whether git ignores it
   */
  file(
    folder: string,
    name: string,
    kind: Exclude<PathKind, "folder"> | undefined,
    isLink: boolean,
    real: string | undefined,
    isIgnored: () => boolean,
  ): void;
  /**
   * Whether to look into a folder below.
   *
   * @param isIgnored whether git ignores it
   */
  enters(path: string, isIgnored: () => boolean): boolean;
  /** A folder that cannot be read. */
  unreadable(folder: string, reason: readonly Message[]): void;
}

/** A folder by a name, and where it is, links followed. */
interface Folder {
  readonly path: string;
  readonly real: string;
  /** What git ignores in it, by the files above it. */
  readonly ignored: GitIgnore;
}

/**
 * Walks through a folder and all below it. Each real folder is seen once, so that no circle is possible: by its path without
 * links if that lies below, else by the first of its names. For links to folders are followed once the rest is done, the first
 * by name always next, and in what they lead to only that is passed over which was seen.
 */
export function walk(files: FileSystem, top: string, visitor: Visitor): void {
  const seen = new Set<string>();
  const links = new Waiting();
  const enter = (folder: Folder): void => {
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next.real)) continue;
      seen.add(next.real);
      pending.push(...visit(files, next, visitor, links));
    }
  };
  try {
    enter({ path: top, real: files.realPath(top), ignored: ignoredAbove(files, top) ?? GitIgnore.top }); // a folder that somebody names is meant
    for (let link = links.take(); link !== undefined; link = links.take()) enter({ ...link, real: files.realPath(link.path) });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(top, error.said);
  }
}

/** Folders that links lead to, of which the first by name is always the next. */
class Waiting {
  /** The next one last. */
  readonly #paths: (Omit<Folder, "real"> & { readonly order: string })[] = [];

  add(folder: Omit<Folder, "real">): void {
    const order = orderOf(folder.path);
    let [from, to] = [0, this.#paths.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#paths[middle]?.order ?? "") > order) from = middle + 1;
      else to = middle;
    }
    this.#paths.splice(from, 0, { ...folder, order });
  }

  take(): Omit<Folder, "real"> | undefined {
    return this.#paths.pop();
  }
}

/** Shows the visitor what stands in one folder; gives the folders below to go on with, the first one last, and collects links to folders. */
function visit(files: FileSystem, { path: folder, real, ignored: above }: Folder, visitor: Visitor, links: Waiting): Folder[] {
  const below: Folder[] = [];
  try {
    const entries = [...files.list(folder)].sort((a, b) => byCodeUnit(a.name, b.name));
    const ignored = ignoredIn(files, folder, new Set(entries.map(({ name }) => name)), above);
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      const isLink = kind === "link";
      const target = isLink ? files.kindOf(path) : kind;
      // For git a link is no folder.
      const isIgnored = () => ignored.ignores(name, target === "folder" && !isLink);
      if (target !== "folder") visitor.file(folder, name, target, isLink, realOf(files, path, join(real, name), target, isLink), isIgnored);
      else if (isPassedOver(name) || !visitor.enters(path, isIgnored)) continue;
      else if (isLink) links.add({ path, ignored: ignored.in(name) });
      else below.push({ path, real: join(real, name), ignored: ignored.in(name) });
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(folder, error.said);
  }
  return below.reverse();
}

function realOf(files: FileSystem, path: string, real: string, kind: PathKind | undefined, isLink: boolean): string | undefined {
  if (kind !== "file") return undefined;
  return isLink ? files.realPath(path) : real;
}

/** Whether git ignores a file, or a folder that it lies in. */
export function isGitIgnored(files: FileSystem, path: string): boolean {
  const folder = dirname(path);
  const above = ignoredAbove(files, folder);
  return above === undefined || ignoredIn(files, folder, undefined, above).ignores(basename(path), false);
}

/** What git ignores in a folder, by the files above it in its repository; undefined where it ignores the folder itself. */
function ignoredAbove(files: FileSystem, folder: string): GitIgnore | undefined {
  const steps: string[] = [];
  let at = folder;
  for (; !files.stands(join(at, ".git")); at = dirname(at)) {
    if (dirname(at) === at) return GitIgnore.top;
    steps.unshift(basename(at));
  }
  let ignored = GitIgnore.top;
  for (const step of steps) {
    const here = ignoredIn(files, at, undefined, ignored);
    if (here.ignores(step, true)) return undefined;
    ignored = here.in(step);
    at = join(at, step);
  }
  return ignored;
}

/**
 * What git ignores in a folder, by the files in it too.
 *
 * @param names what stands in it, where that is known
 * @param above by the files above it
 */
function ignoredIn(files: FileSystem, folder: string, names: ReadonlySet<string> | undefined, above: GitIgnore): GitIgnore {
  const has = (name: string) => names?.has(name) ?? files.stands(join(folder, name));
  const ignored = has(".git") ? GitIgnore.topOf(indexIn(files, folder)).with(files.gitExcludes(folder)) : above;
  return has(ignoreName) ? ignored.with(patternsIn(files, join(folder, ignoreName))) : ignored;
}

/** The paths that git tracks in a repository, read on first use. */
function indexIn(files: FileSystem, folder: string): () => Tracked | undefined {
  return lazily(() => {
    const bytes = files.gitIndex(folder);
    return bytes && readGitIndex(bytes);
  });
}

/** The text of a `.gitignore`, which is no link. */
function patternsIn(files: FileSystem, path: string): string | undefined {
  return attempt(
    () => (files.sizeOf(path) > longestIgnoreFile ? undefined : new TextDecoder().decode(files.read(path))),
    () => undefined,
  );
}
