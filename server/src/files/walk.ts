import { basename, dirname, join } from "node:path";
import type { Message } from "../core/l10n/message.ts";
import { lazily } from "../core/perKey.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { GitIgnore, ignoreName, type Tracked } from "../project/gitIgnore.ts";
import { attempt, FileError, type FileSystem, type PathKind } from "./fileSystem.ts";
import { readGitIndex } from "./gitIndex.ts";
import { orderOf } from "./paths.ts";

/** Folders that a walk skips unless the user names them. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** True for the name of a folder that a walk skips unless the user names it. */
export function isPassedOver(name: string): boolean {
  return never.has(name);
}

/** The limit in bytes for a `.gitignore`: no person writes a longer one. */
const longestIgnoreFile = 1_000_000;

/** The callbacks of a walk. */
export interface Visitor {
  /**
   * Called for each entry that is no folder. `kind`: `other` for an entry that is no regular file, `outside` for a link out of the
   * repository (to a file or a folder), undefined for a broken link.
   *
   * @param real the real path of the file, links followed; undefined for an entry that is no file
   * @param isIgnored true when git ignores the file
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
   * Returns true to descend into a folder.
   *
   * @param isIgnored true when git ignores it
   */
  enters(path: string, isIgnored: () => boolean): boolean;
  /** Called for a folder that cannot be read. */
  unreadable(folder: string, reason: readonly Message[]): void;
}

/** A folder by one of its names, with its real location. */
interface Folder {
  readonly path: string;
  readonly real: string;
  /** The git ignore patterns that apply in it, from the files above. */
  readonly ignored: GitIgnore;
}

/**
 * Walks a folder and everything below it. Each real folder is visited once, so that link cycles end: under its path without links when
 * that lies below, else under the first of its names. Links to folders are followed last, in order of name, and skip folders that were
 * visited before.
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

/** A queue of folders that links lead to, sorted by path. */
class Waiting {
  /** Sorted in reverse: the next folder is last. */
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

/** Visits the entries of one folder. Returns its subfolders, the first one last, and adds links to folders to the queue. */
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

/** True when git ignores a file or a folder that contains it. */
export function isGitIgnored(files: FileSystem, path: string): boolean {
  const folder = dirname(path);
  const above = ignoredAbove(files, folder);
  return above === undefined || ignoredIn(files, folder, undefined, above).ignores(basename(path), false);
}

/**
 * The git ignore patterns that apply in a folder, from the files above it in its repository; undefined when the folder itself is ignored.
 */
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
 * The git ignore patterns that apply in a folder, from the files above and the files in it.
 *
 * @param names its entries, if known
 * @param above the patterns from the files above
 */
function ignoredIn(files: FileSystem, folder: string, names: ReadonlySet<string> | undefined, above: GitIgnore): GitIgnore {
  const has = (name: string) => names?.has(name) ?? files.stands(join(folder, name));
  const ignored = has(".git") ? GitIgnore.topOf(indexIn(files, folder)).with(files.gitExcludes(folder)) : above;
  return has(ignoreName) ? ignored.with(patternsIn(files, join(folder, ignoreName))) : ignored;
}

/** The git index of a repository, read on first use. */
function indexIn(files: FileSystem, folder: string): () => Tracked | undefined {
  return lazily(() => {
    const bytes = files.gitIndex(folder);
    return bytes && readGitIndex(bytes);
  });
}

/** The text of a `.gitignore`; undefined when it cannot be read or is too long. */
function patternsIn(files: FileSystem, path: string): string | undefined {
  return attempt(
    () => (files.sizeOf(path) > longestIgnoreFile ? undefined : new TextDecoder().decode(files.read(path))),
    () => undefined,
  );
}
