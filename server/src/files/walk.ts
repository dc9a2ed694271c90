import { join } from "node:path";
import type { Message } from "../core/l10n/message.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { FileError, type FileSystem, type PathKind } from "./fileSystem.ts";
import { orderOf } from "./paths.ts";

/** Folders that are never looked into unless they are named themselves. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Whether folders of a name are never looked into unless they are named themselves. */
export function isPassedOver(name: string): boolean {
  return never.has(name);
}

/** What a walk meets. */
export interface Visitor {
  /**
   * A file, or something with the name of one that is none (`other`), a link that leads out of the repository (`outside`, be it
   * to a file or to a folder), or one that leads nowhere (undefined).
   *
   * @param real where the file is, links followed; undefined where that is no file
   */
  file(folder: string, name: string, kind: Exclude<PathKind, "folder"> | undefined, isLink: boolean, real: string | undefined): void;
  /** Whether to look into a folder below. */
  enters(path: string): boolean;
  /** A folder that cannot be read. */
  unreadable(folder: string, reason: readonly Message[]): void;
}

/** A folder by a name, and where it is, links followed. */
interface Folder {
  readonly path: string;
  readonly real: string;
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
    enter({ path: top, real: files.realPath(top) });
    for (let link = links.take(); link !== undefined; link = links.take()) enter({ path: link, real: files.realPath(link) });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(top, error.said);
  }
}

/** Paths, of which the first by name is always the next. */
class Waiting {
  /** The next one last. */
  readonly #paths: { readonly path: string; readonly order: string }[] = [];

  add(path: string): void {
    const order = orderOf(path);
    let [from, to] = [0, this.#paths.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#paths[middle]?.order ?? "") > order) from = middle + 1;
      else to = middle;
    }
    this.#paths.splice(from, 0, { path, order });
  }

  take(): string | undefined {
    return this.#paths.pop()?.path;
  }
}

/** Shows the visitor what stands in one folder; gives the folders below to go on with, the first one last, and collects links to folders. */
function visit(files: FileSystem, { path: folder, real }: Folder, visitor: Visitor, links: Waiting): Folder[] {
  const below: Folder[] = [];
  try {
    for (const { name, kind } of [...files.list(folder)].sort((a, b) => byCodeUnit(a.name, b.name))) {
      const path = join(folder, name);
      const isLink = kind === "link";
      const target = isLink ? files.kindOf(path) : kind;
      if (target !== "folder") visitor.file(folder, name, target, isLink, realOf(files, { path, real: join(real, name) }, target, isLink));
      else if (isPassedOver(name) || !visitor.enters(path)) continue;
      else if (isLink) links.add(path);
      else below.push({ path, real: join(real, name) });
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(folder, error.said);
  }
  return below.reverse();
}

function realOf(files: FileSystem, { path, real }: Folder, kind: PathKind | undefined, isLink: boolean): string | undefined {
  if (kind !== "file") return undefined;
  return isLink ? files.realPath(path) : real;
}
