import { stepsBetween } from "../core/paths.ts";
import type { Names } from "../project/workspace.ts";

/** How the server names files and folders. */
export const uriNames: Omit<Names, "shown"> = { keyOf: plain, parentOf, nameOf, at: uriAt, below: pathBelow, from: pathFrom };

/** The URI of the folder that a file or folder lies in; undefined at the top, and for what lies in no folder (`untitled:x`). */
export function parentOf(uri: string): string | undefined {
  const { top, path } = split(uri);
  const end = path.lastIndexOf("/", path.endsWith("/") ? path.length - 2 : path.length);
  if (end < 0 || path === "/") return undefined;
  return top + (end === 0 ? "/" : path.slice(0, end));
}

/** The URI that a path with slashes, as a user writes it, leads to from a folder. */
export function uriAt(folder: string, path: string): string {
  const { top, path: from } = split(folder);
  const names = namesOf(from);
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(encoded(name));
  }
  return `${top}/${names.join("/")}`;
}

/** The URI that a path with slashes leads to from beside a file; undefined where that lies in no folder, as a text that was never saved. */
export function uriFrom(file: string, path: string): string | undefined {
  const [saved] = /^[a-z][a-z0-9+.-]*:\/\/[^?#]*/i.exec(file) ?? [];
  const folder = saved === undefined ? undefined : parentOf(saved);
  return folder === undefined ? undefined : uriAt(folder, path);
}

/** Whether a text was never saved, as editors name one. */
export function isUnsaved(uri: string): boolean {
  return /^untitled:/i.test(uri);
}

/** Whether a file or folder is another one, or lies in it, however both are written. */
export function isWithin(folder: string, uri: string): boolean {
  return plain(folder) === plain(uri) || pathBelow(folder, uri) !== undefined;
}

/** The path of a file relative to a folder, with slashes and as the user writes it; undefined where it does not lie in it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const top = plain(folder);
  const inside = top.endsWith("/") ? top : `${top}/`;
  const path = plain(uri);
  return path.startsWith(inside) ? path.slice(inside.length) : undefined;
}

/** The deepest of some folders that a file lies in; undefined where it lies in none. */
export function deepestAbove(uri: string, folders: readonly string[]): string | undefined {
  const holding = folders.filter((folder) => pathBelow(folder, uri) !== undefined);
  return holding.sort((a, b) => plain(b).length - plain(a).length)[0];
}

/** The path that leads from a folder to a file, with slashes and as the user writes it; undefined where none does. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [from, to] = [split(plain(folder)), split(plain(uri))];
  return from.top === to.top ? stepsBetween(namesOf(from.path), namesOf(to.path)) : undefined;
}

/** The last name of a path, as the user writes it. */
export function nameOf(uri: string): string {
  return plain(uri).split("/").at(-1) ?? "";
}

/** The same text for every way in which clients write one URI: `file:///c%3A/x` and `file:///C:/x`. */
export function plain(uri: string): string {
  const { top, path } = split(uri);
  return top.toLowerCase() + decoded(path).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Scheme with authority, and path; queries and fragments belong to the path, since files have none. */
function split(uri: string): { readonly top: string; readonly path: string } {
  const [top = ""] = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/]*)?/.exec(uri) ?? [];
  return { top, path: uri.slice(top.length) };
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "");
}

/** A name with escapes. A lone surrogate cannot be encoded; it is replaced as every encoder of UTF-8 does. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** A path without escapes; one that holds a broken escape stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
