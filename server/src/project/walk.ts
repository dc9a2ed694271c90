import { type Message, message, verbatim } from "../core/l10n/message.ts";
import { pushAll } from "../core/pushAll.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { GitIgnore, ignoreName } from "./gitIgnore.ts";
import { type Task, wait } from "./maybeAsync.ts";
import type { Entry, Folders, Names, Workspace } from "./workspace.ts";

/** Folders that a walk skips unless the user names them. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** True for the name of a folder that a walk skips unless the user names it. */
export function isPassedOver(name: string): boolean {
  return never.has(name);
}

/** A folder that a walk has reached. */
export interface Visited {
  readonly folder: string;
  /** Sorted by name, without the folders that a walk skips. */
  readonly entries: readonly Entry[];
  /** The reason why the entries cannot be read, in sentences. */
  readonly unreadable: readonly Message[] | undefined;
  /** True when git ignores one of the entries. */
  isIgnored(entry: Entry): boolean;
}

/** A folder by one of its names. */
interface Pending {
  readonly at: string;
  readonly real: string;
  /** The git ignore patterns that apply in it, from the files above. */
  readonly ignored: GitIgnore;
}

/**
 * Walks a folder and everything below it. Each real folder is visited once, so that link cycles end: under its path without links when
 * that lies below, else under the first of its names. Links to folders are followed last, in order of name, and skip folders that were
 * visited before.
 *
 * @param visit returns those of the entries that the walk enters
 */
export function* walk(
  folders: Folders,
  names: Pick<Workspace, "keyOf" | "parentOf" | "nameOf" | "at" | "realOf">,
  top: string,
  visit: (visited: Visited) => Task<readonly Entry[]> | readonly Entry[],
): Task<void> {
  const seen = new Set<string>();
  const links = new Waiting(names);
  const above = (yield* ignoredAbove(folders, names, top)) ?? GitIgnore.top; // a folder that somebody names is meant
  const pending: Pending[] = [{ at: top, real: names.realOf?.(top) ?? top, ignored: above }];
  for (let next = pending.pop() ?? links.take(); next !== undefined; next = pending.pop() ?? links.take()) {
    const real = names.keyOf(next.real);
    if (seen.has(real)) continue;
    seen.add(real);
    const found = (yield* wait(folders.entriesOf(next.at))) ?? [];
    const entries = "why" in found ? [] : sorted(found);
    const ignored = yield* ignoredIn(folders, names, next.at, new Set(entries.map(({ name }) => name)), next.ignored);
    const entered = visit({
      folder: next.at,
      entries: entries.filter(({ kind, name }) => kind !== "folder" || !isPassedOver(name)),
      unreadable: "why" in found ? found.why : undefined,
      // For git a link is no folder.
      isIgnored: ({ name, kind, isLink }) => ignored.ignores(name, kind === "folder" && !isLink),
    });
    const below = "next" in entered ? yield* entered : entered;
    for (const { name, at, real = at, isLink } of [...below].reverse()) {
      const folder = { at, real, ignored: ignored.in(name) };
      if (isLink) links.add(folder);
      else pending.push(folder);
    }
  }
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** A sort key that orders names segment by segment, so that the entries of a folder directly follow the folder. */
export function orderOf(name: string): string {
  return name.replace(/[\\/]/g, "\0");
}

/** A queue of folders that links lead to, sorted by name. */
class Waiting {
  readonly #names: Pick<Names, "keyOf">;
  /** Sorted in reverse: the next folder is last. */
  readonly #folders: (Pending & { readonly order: string })[] = [];

  constructor(names: Pick<Names, "keyOf">) {
    this.#names = names;
  }

  add(folder: Pending): void {
    const order = orderOf(this.#names.keyOf(folder.at));
    let [from, to] = [0, this.#folders.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#folders[middle]?.order ?? "") > order) from = middle + 1;
      else to = middle;
    }
    this.#folders.splice(from, 0, { ...folder, order });
  }

  take(): Pending | undefined {
    return this.#folders.pop();
  }
}

/** True for a regular file, and for a link that leads out of the repository, which cannot be read. */
export function isListed({ kind }: Entry): boolean {
  return kind === "file" || kind === "outside";
}

/** A folder that cannot be read, and why, in sentences. */
export interface UnreadableFolder {
  readonly folder: string;
  readonly why: readonly Message[];
}

/** The problem of a folder in a listing, with its path. */
export function folderUnreadable({ folder, why }: UnreadableFolder): readonly Message[] {
  return [message("file-folder-unreadable-at", { path: verbatim(folder) }), ...why];
}

/** The files below a folder. */
export interface Listing {
  /** Regular files, and links that lead out of the repository, which cannot be read. */
  readonly files: readonly Entry[];
  readonly unreadable: readonly UnreadableFolder[];
}

/**
 * Every file below a folder; undefined when the folder does not exist.
 *
 * @param namedIn the folder of the file that names it, if any: nothing outside the repository of that folder is read then
 * @param takesIgnored true to list ignored files too
 */
export function* listFiles(
  workspace: Pick<Workspace, "foldersBelow" | "keyOf" | "parentOf" | "nameOf" | "at" | "realOf">,
  top: string,
  namedIn: string | undefined,
  takesIgnored: boolean,
): Task<Listing | undefined> {
  const folders = yield* wait(workspace.foldersBelow(top, namedIn));
  if ((yield* wait(folders.entriesOf(top))) === undefined) return undefined;
  const files: Entry[] = [];
  const unreadable: UnreadableFolder[] = [];
  yield* walk(folders, workspace, top, ({ folder, entries, unreadable: why, isIgnored }) => {
    if (why !== undefined) unreadable.push({ folder, why });
    const taken = takesIgnored ? entries : entries.filter((entry) => !isIgnored(entry));
    pushAll(files, taken.filter(isListed));
    return taken.filter(({ kind }) => kind === "folder");
  });
  return { files, unreadable };
}

/** True when git ignores a file or a folder that contains it. */
export function* isGitIgnored(workspace: Pick<Workspace, "foldersBelow" | "parentOf" | "nameOf" | "at">, file: string): Task<boolean> {
  const folder = workspace.parentOf(file);
  if (folder === undefined) return false;
  const folders = yield* wait(workspace.foldersBelow(folder));
  const above = yield* ignoredAbove(folders, workspace, folder);
  if (above === undefined) return true;
  return (yield* ignoredIn(folders, workspace, folder, undefined, above)).ignores(workspace.nameOf(file), false);
}

/**
 * The git ignore patterns that apply in a folder, from the files above it in its repository; undefined when the folder itself is ignored.
 */
function* ignoredAbove(folders: Folders, names: Pick<Names, "parentOf" | "nameOf" | "at">, folder: string): Task<GitIgnore | undefined> {
  const steps: string[] = [];
  let at = folder;
  while (folders.gitIn(at) === undefined) {
    const above = names.parentOf(at);
    if (above === undefined) return GitIgnore.top;
    steps.unshift(names.nameOf(at));
    at = above;
  }
  let ignored = GitIgnore.top;
  for (const step of steps) {
    const here = yield* ignoredIn(folders, names, at, undefined, ignored);
    if (here.ignores(step, true)) return undefined;
    ignored = here.in(step);
    at = names.at(at, step);
  }
  return ignored;
}

/**
 * The git ignore patterns that apply in a folder, from the files above and the files in it.
 *
 * @param entries the names of its entries, if known
 * @param above the patterns from the files above
 */
function* ignoredIn(
  folders: Folders,
  names: Pick<Names, "at">,
  folder: string,
  entries: ReadonlySet<string> | undefined,
  above: GitIgnore,
): Task<GitIgnore> {
  const git = entries?.has(".git") === false ? undefined : folders.gitIn(folder);
  const ignored = git === undefined ? above : GitIgnore.topOf(git.tracked).with(git.excludes);
  if (entries?.has(ignoreName) === false) return ignored;
  return ignored.with(yield* wait(folders.patternsAt(names.at(folder, ignoreName))));
}
