import { isAbsolute, join, relative, sep } from "node:path";

/** A path as reports write it: relative to a folder, with slashes; a path on another drive stays absolute. */
export function shownPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return slashed(short === "" ? "." : isAbsolute(short) ? path : short);
}

/** A path with slashes, whatever the machine uses. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether a path is a folder's own or lies below it; both absolute. */
export function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") || folder.endsWith("\\") ? folder : join(folder, "/"));
}

/** A real path by the name of a folder that is opened, where it lies in what that leads to; any other as it is. */
export function spelledIn(folder: string, realFolder: string, real: string): string {
  return folder !== realFolder && contains(realFolder, real) ? join(folder, relative(realFolder, real)) : real;
}

/** What orders paths name by name, so that what lies in a folder follows the folder at once. */
export function orderOf(path: string): string {
  return path.replaceAll(sep, "\0");
}
