import { matcherOf } from "../../core/config/fileRules.ts";
import { patternFault } from "../../core/config/patternFault.ts";
import { nameIn } from "../../core/fileNames.ts";

/** Glob patterns for some files, and the files that no pattern can match. */
export interface ProposedGlobs {
  readonly globs: readonly string[];
  readonly left: readonly string[];
}

/**
 * Glob patterns that match the wanted files and none of the others: one for files of the same name in several folders, one for the files
 * of a folder, else the path itself.
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

/** The file extension with its dot; empty for a dotfile such as `.env`. */
function endingOf(name: string): string {
  return /.(\.[^.]*)$/u.exec(name)?.[1] ?? "";
}

/** A pattern that matches the path. A character that cannot be escaped becomes a wildcard for one character. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&").replace(/^~|"/g, "?");
}
