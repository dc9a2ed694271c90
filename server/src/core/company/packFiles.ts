/** Nothing stands where a path leads that is to be a pack. */
export function absentPack(path: string): string {
  return `There is no file or folder \`${path}\`, so the pack cannot be read. Look at the path.`;
}

/** A folder that is to be a pack holds none of its files. */
export function emptyPack(path: string): string {
  return `There is no YAML file in \`${path}\`, so there is no pack. Look at the path.`;
}
