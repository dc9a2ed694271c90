import ignore, { type Ignore } from "ignore";

/** The paths that git tracks in a repository, from its top. */
export interface Tracked {
  /** True for a tracked file, and for a folder that holds one. */
  tracks(path: string, isFolder: boolean): boolean;
}

export const ignoreName = ".gitignore";

/**
 * The git ignore patterns that apply in a folder, from the `.gitignore` files between the top of the repository and the folder; the
 * nearest file takes precedence (https://git-scm.com/docs/gitignore). A walk must test a folder before its entries, because no pattern can
 * re-include an entry of an ignored folder. Tracked files are not ignored. Matching is case-sensitive on every machine, so that results
 * agree.
 */
export class GitIgnore {
  /** The state at the top of a repository, before any file was read. */
  static readonly top = new GitIgnore(undefined, "", () => undefined);
  readonly #rules: Ignore | undefined;
  /** The path of the folder from the top, with a trailing slash; empty for the top. */
  readonly #folder: string;

  readonly #index: () => Tracked | undefined;

  private constructor(rules: Ignore | undefined, folder: string, index: () => Tracked | undefined) {
    this.#index = index;
    this.#rules = rules;
    this.#folder = folder;
  }

  /** The state at the top of a repository with a git index, which is read when a pattern first matches. */
  static topOf(index: () => Tracked | undefined): GitIgnore {
    return new GitIgnore(undefined, "", index);
  }

  /** Adds the patterns of an ignore file in this folder; without text, the state stays the same. */
  with(text: string | undefined): GitIgnore {
    const lines = text?.replace(/^\ufeff/, "").split(/\r?\n/) ?? [];
    const patterns = lines.filter((line) => /\S/.test(line) && !line.startsWith("#") && isBounded(line));
    if (patterns.length === 0) return this;
    const rules = ignore({ ignorecase: false });
    if (this.#rules !== undefined) rules.add(this.#rules);
    return new GitIgnore(rules.add(patterns.map((pattern) => below(this.#folder, pattern))), this.#folder, this.#index);
  }

  /** The state in a subfolder. */
  in(name: string): GitIgnore {
    return new GitIgnore(this.#rules, `${this.#folder}${name}/`, this.#index);
  }

  /** True when git ignores an entry of this folder. */
  ignores(name: string, isFolder: boolean): boolean {
    const path = `${this.#folder}${name}`;
    if (this.#rules?.test(`${path}${isFolder ? "/" : ""}`).ignored !== true) return false;
    return this.#index()?.tracks(path, isFolder) !== true;
  }
}

/**
 * The most asterisks in one path segment, and the most segments with `**`, of an accepted pattern. Each further one makes matching a long
 * name about a hundred times slower.
 */
const mostStars = 3;

/** True for a pattern that is fast to match. Other patterns, which nobody writes by hand, ignore nothing. */
function isBounded(pattern: string): boolean {
  const runs = (name: string) => name.match(/\*+/g)?.length ?? 0;
  const names = pattern.split("/");
  return names.every((name) => runs(name) <= mostStars) && names.filter((name) => name.includes("**")).length <= mostStars;
}

/** The pattern rewritten relative to the top of the repository. A pattern without an inner slash matches at any depth. */
function below(folder: string, pattern: string): string {
  if (folder === "") return pattern;
  const isNegated = pattern.startsWith("!");
  const plain = pattern.slice(isNegated ? 1 : 0);
  const place = /\/\s*\S/.test(plain) ? plain.replace(/^\//, "") : `**/${plain}`;
  return `${isNegated ? "!" : ""}/${folder.replace(/[\\*?[\]]/g, "\\$&")}${place}`;
}
