import { join } from "node:path";
import { FileError, type FileSystem } from "./fileSystem.ts";
import { byCodeUnit, contains } from "./paths.ts";

/** Folders that are never looked into unless they are named themselves. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Whether folders of a name are never looked into unless they are named themselves. */
export function isPassedOver(name: string): boolean {
  return never.has(name);
}

/** What a walk meets. */
export interface Visitor {
  /** A file, or something with the name of one that is none (`other`), or a link that leads nowhere (undefined). */
  file(folder: string, name: string, kind: "file" | "other" | undefined, isLink: boolean): void;
  /** Whether to look into a folder below. */
  enters(path: string): boolean;
  /** A folder that cannot be read. */
  unreadable(folder: string, reason: string): void;
}

/**
 * Walks through a folder and all below it. Links to folders are followed once the rest is done, and each real folder
 * is seen once: a link back into what was walked, or to a folder above it, is passed over, so that no circle is possible
 * and the answer does not depend on which way a folder was reached first.
 */
export function walk(files: FileSystem, top: string, visitor: Visitor): void {
  const realTops: string[] = [];
  const links: string[] = [];
  const enter = (folder: string, real: string): void => {
    realTops.push(real);
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const path of visit(files, next, visitor, links)) pending.push(path);
    }
  };
  try {
    enter(top, files.realPath(top));
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const real = files.realPath(link);
      if (realTops.some((seen) => contains(seen, real) || contains(real, seen))) continue;
      enter(link, real);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(top, error.message);
  }
}

/** Shows the visitor what stands in one folder; gives the folders below to go on with, and collects links to folders. */
function visit(files: FileSystem, folder: string, visitor: Visitor, links: string[]): string[] {
  const below: string[] = [];
  try {
    for (const { name, kind } of [...files.list(folder)].sort((a, b) => byCodeUnit(a.name, b.name))) {
      const path = join(folder, name);
      const target = kind === "link" ? files.kindOf(path) : kind;
      if (target !== "folder") visitor.file(folder, name, target, kind === "link");
      else if (!isPassedOver(name) && visitor.enters(path)) (kind === "link" ? links : below).push(path);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    visitor.unreadable(folder, error.message);
  }
  return below.reverse();
}
