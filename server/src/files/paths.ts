import { isAbsolute, join, relative, sep } from "node:path";

/** A path as reports write it: relative to a folder, with slashes. A path on another drive stays absolute. */
export function shownPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return slashed(short === "" ? "." : isAbsolute(short) ? path : short);
}

/** A path with slashes instead of the separators of the operating system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** True when a path is the folder or lies below it. Both are absolute. */
export function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") || folder.endsWith("\\") ? folder : join(folder, "/"));
}
