import ignore, { type Ignore } from "ignore";

/** The paths that git tracks in a repository, from its top. */
export interface Tracked {
  /** True for a tracked file, and for a folder that holds one. */
  tracks(path: string, isFolder: boolean): boolean;
}

/** The name of the files that say what git ignores. */
export const ignoreName = ".gitignore";

/**
 * What git ignores in a folder, by the `.gitignore` files from the top of the repository to it, of which a nearer one wins
 * (https://git-scm.com/docs/gitignore). Whoever walks asks of a folder before what is in it: in one that is ignored nothing is taken in
 * again. What git tracks it does not ignore. Letters count as written on every machine, so that all say the same.
 */
export class GitIgnore {
  /** At the top of a repository, before any file was read. */
  static readonly top = new GitIgnore(undefined, "", () => undefined);
  readonly #rules: Ignore | undefined;
  /** The path of the folder from the top, with a slash at its end; empty for the top. */
  readonly #folder: string;

  readonly #index: () => Tracked | undefined;

  private constructor(rules: Ignore | undefined, folder: string, index: () => Tracked | undefined) {
    this.#index = index;
    this.#rules = rules;
    this.#folder = folder;
  }

  /** At the top of a repository with an index, which is asked for where a pattern fits something. */
  static topOf(index: () => Tracked | undefined): GitIgnore {
    return new GitIgnore(undefined, "", index);
  }

  /** With the text of a file of patterns that holds in this folder; the same without one. */
  with(text: string | undefined): GitIgnore {
    const lines = text?.replace(/^\ufeff/, "").split(/\r?\n/) ?? [];
    const patterns = lines.filter((line) => /\S/.test(line) && !line.startsWith("#") && isBounded(line));
    if (patterns.length === 0) return this;
    const rules = ignore({ ignorecase: false });
    if (this.#rules !== undefined) rules.add(this.#rules);
    return new GitIgnore(rules.add(patterns.map((pattern) => below(this.#folder, pattern))), this.#folder, this.#index);
  }

  /** In a folder that lies in this one. */
  in(name: string): GitIgnore {
    return new GitIgnore(this.#rules, `${this.#folder}${name}/`, this.#index);
  }

  /** Whether git ignores what has a name in this folder. */
  ignores(name: string, isFolder: boolean): boolean {
    const path = `${this.#folder}${name}`;
    if (this.#rules?.test(`${path}${isFolder ? "/" : ""}`).ignored !== true) return false;
    return this.#index()?.tracks(path, isFolder) !== true;
  }
}

/** Stars in one name, and double stars, of a pattern that is heeded: with each more, a long name takes about a hundred times as long. */
const mostStars = 3;

/** Whether a pattern is matched in a time that nobody notices; others, which no person writes, ignore nothing. */
function isBounded(pattern: string): boolean {
  const runs = (name: string) => name.match(/\*+/g)?.length ?? 0;
  const names = pattern.split("/");
  return names.every((name) => runs(name) <= mostStars) && names.filter((name) => name.includes("**")).length <= mostStars;
}

/** A pattern as it is written at the top: one without a slash before its end means any depth. */
function below(folder: string, pattern: string): string {
  if (folder === "") return pattern;
  const isNegated = pattern.startsWith("!");
  const plain = pattern.slice(isNegated ? 1 : 0).replace(/^\\(?=[!#])/, "");
  const place = /\/\s*\S/.test(plain) ? plain.replace(/^\//, "") : `**/${plain}`;
  return `${isNegated ? "!" : ""}/${folder.replace(/[\\*?[\]]/g, "\\$&")}${place}`;
}

/** What of a list of files git leaves. */
export interface NotIgnored {
  readonly files: readonly string[];
  /** How many folders and files it ignores; a folder counts once, with all that is in it. */
  readonly gitignored: number;
}

/**
 * Some files below a folder without those that git ignores, by the `.gitignore` files among them.
 *
 * @param files by their paths relative to the folder, with slashes
 */
export async function withoutIgnored(
  files: ReadonlyMap<string, string>,
  read: (file: string) => Promise<string | undefined>,
): Promise<NotIgnored> {
  const byFolder = new Map<string, Promise<GitIgnore | undefined>>();
  let gitignored = 0;
  const rulesIn = (folder: string): Promise<GitIgnore | undefined> => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const found = find(folder);
    byFolder.set(folder, found);
    return found;
  };
  const find = async (folder: string): Promise<GitIgnore | undefined> => {
    const { above, name } = split(folder);
    const outer = folder === "" ? GitIgnore.top : await rulesIn(above);
    if (outer?.ignores(name, true) === true) gitignored++;
    if (outer === undefined || (folder !== "" && outer.ignores(name, true))) return undefined;
    const own = files.get(folder === "" ? ignoreName : `${folder}/${ignoreName}`);
    return (folder === "" ? outer : outer.in(name)).with(own === undefined ? undefined : await read(own));
  };
  const left: string[] = [];
  for (const [path, file] of files) {
    const { above, name } = split(path);
    const rules = await rulesIn(above);
    if (rules?.ignores(name, false) === true) gitignored++;
    else if (rules !== undefined) left.push(file);
  }
  return { files: left, gitignored };
}

function split(path: string): { readonly above: string; readonly name: string } {
  const at = path.lastIndexOf("/");
  return { above: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) };
}
