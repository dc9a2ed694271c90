import { matcherOf } from "../../core/config/fileRules.ts";
import { patternFault } from "../../core/config/patternFault.ts";
import { nameIn } from "../../core/fileNames.ts";

/** Patterns for some files, and the files that no pattern can name. */
export interface ProposedGlobs {
  readonly globs: readonly string[];
  readonly left: readonly string[];
}

/**
 * Patterns that match some files and none of the others: one for files of the same name in several folders, one for
 * those of a folder, else the path itself.
 *
 * @param wanted paths relative to the root, with slashes
 */
export function proposeGlobs(wanted: readonly string[], others: readonly string[]): ProposedGlobs {
  const globs: string[] = [];
  let open = [...wanted];
  const takes = (glob: string, least: number): void => {
    if (patternFault(glob) !== undefined) return;
    const matches = matcherOf([glob]);
    if (open.filter(matches).length < least || others.some(matches)) return;
    globs.push(glob);
    open = open.filter((path) => !matches(path));
  };
  for (const name of new Set(wanted.map(nameIn))) takes(`**/${escaped(name)}`, 2);
  for (const path of wanted) {
    const name = nameIn(path);
    takes(`${escaped(path.slice(0, path.length - name.length))}*${endingOf(name)}`, 2);
  }
  for (const path of wanted) takes(escaped(path), 1);
  return { globs, left: open };
}

/** What a name ends in, with the dot; one that begins with its only dot ends in nothing. */
function endingOf(name: string): string {
  return /.(\.[^.]*)$/u.exec(name)?.[1] ?? "";
}

/** A path as a pattern that means that path, and little else: what cannot be written stands as any character. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&").replace(/^~|"/g, "?");
}
