/** The folder of a path relative to the root; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Resolves a name in a file to a path below the root; undefined where it leads outside. `%20` and other escapes are not decoded. */
export function pathFrom(from: string, named: string): string | undefined {
  const names = folderOf(from) === "" ? [] : folderOf(from).split("/");
  for (const name of named.split("/")) {
    if (name === "..") {
      if (names.pop() === undefined) return undefined;
    } else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

/** Relative name of a path for use in a file, the inverse of `pathFrom`. */
export function nameFrom(from: string, path: string): string {
  const here = folderOf(from) === "" ? [] : folderOf(from).split("/");
  const steps = stepsBetween(here, path.split("/"));
  return steps.startsWith("../") ? steps : `./${steps}`;
}

/** Relative path from a folder to a file, both as segments below the same folder. */
export function stepsBetween(here: readonly string[], there: readonly string[]): string {
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}

/** A path with slashes as a URI has it. A lone surrogate cannot be escaped and is replaced, as in every UTF-8 encoder. */
export function pathInUri(path: string): string {
  return encodeURIComponent(path.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%2F", "/");
}
