import { pathInUri, stepsBetween } from "../core/paths.ts";
import type { Names } from "../project/workspace.ts";

/** The names of files and folders in the server, as URIs. */
export const uriNames: Omit<Names, "shown"> = { keyOf: plain, parentOf, nameOf, at: uriAt, below: pathBelow, from: pathFrom };

/** The URI of the parent folder; undefined at the top, and for a name outside any folder (`untitled:x`). */
export function parentOf(uri: string): string | undefined {
  const { top, path } = split(uri);
  const end = path.lastIndexOf("/", path.endsWith("/") ? path.length - 2 : path.length);
  if (end < 0 || path === "/") return undefined;
  return top + (end === 0 ? "/" : path.slice(0, end));
}

/** The URI that a path with slashes, as a user writes it, resolves to from a folder. */
export function uriAt(folder: string, path: string): string {
  const { top, path: from } = split(folder);
  const names = namesOf(from);
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(pathInUri(name));
  }
  return `${top}/${names.join("/")}`;
}

/**
 * The URI that a path with slashes resolves to from the folder of a file; undefined for a file outside any folder, such as an unsaved
 * text.
 */
export function uriFrom(file: string, path: string): string | undefined {
  const [saved] = /^[a-z][a-z0-9+.-]*:\/\/[^?#]*/i.exec(file) ?? [];
  const folder = saved === undefined ? undefined : parentOf(saved);
  return folder === undefined ? undefined : uriAt(folder, path);
}

/** True for the URI of an unsaved text. */
export function isUnsaved(uri: string): boolean {
  return /^untitled:/i.test(uri);
}

/** True when a URI is the folder or lies below it, in any spelling. */
export function isWithin(folder: string, uri: string): boolean {
  return plain(folder) === plain(uri) || pathBelow(folder, uri) !== undefined;
}

/** The path of a file relative to a folder, with slashes and unescaped; undefined for a file outside the folder. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const top = plain(folder);
  const inside = top.endsWith("/") ? top : `${top}/`;
  const path = plain(uri);
  return path.startsWith(inside) ? path.slice(inside.length) : undefined;
}

/** The deepest of the folders that contains a file; undefined for none. */
export function deepestAbove(uri: string, folders: readonly string[]): string | undefined {
  const holding = folders.filter((folder) => pathBelow(folder, uri) !== undefined);
  return holding.sort((a, b) => plain(b).length - plain(a).length)[0];
}

/** The relative path from a folder to a file, with slashes and unescaped; undefined for none. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [from, to] = [split(plain(folder)), split(plain(uri))];
  return from.top === to.top ? stepsBetween(namesOf(from.path), namesOf(to.path)) : undefined;
}

/** The last segment of a path, unescaped. */
export function nameOf(uri: string): string {
  return plain(uri).split("/").at(-1) ?? "";
}

/** A key shared by all spellings of one URI, such as `file:///c%3A/x` and `file:///C:/x`. */
export function plain(uri: string): string {
  const { top, path } = split(uri);
  return top.toLowerCase() + decoded(path).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Scheme with authority, and path. A query or fragment counts as part of the path, because files have none. */
function split(uri: string): { readonly top: string; readonly path: string } {
  const [top = ""] = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/]*)?/.exec(uri) ?? [];
  return { top, path: uri.slice(top.length) };
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "");
}

/** An unescaped path; one with a broken escape stays unchanged. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
