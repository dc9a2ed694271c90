/** The folder of a path relative to the root; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/**
 * The path below the root that a file named in another one leads to, `.` and `..` taken out; undefined where it leads out
 * of the root. Nothing is decoded: `%20` is a name like any other.
 */
export function pathFrom(from: string, named: string): string | undefined {
  const names = folderOf(from) === "" ? [] : folderOf(from).split("/");
  for (const name of named.split("/")) {
    if (name === "..") {
      if (names.pop() === undefined) return undefined;
    } else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

/** How a file names another one, so that `pathFrom` leads there. */
export function nameFrom(from: string, path: string): string {
  const here = folderOf(from) === "" ? [] : folderOf(from).split("/");
  const steps = stepsBetween(here, path.split("/"));
  return steps.startsWith("../") ? steps : `./${steps}`;
}

/** The way from a folder to a file, both by their names from the same top. */
export function stepsBetween(here: readonly string[], there: readonly string[]): string {
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
