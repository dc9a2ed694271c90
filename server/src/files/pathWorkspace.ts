import { basename, dirname, join, relative, resolve } from "node:path";
import type { Decoding } from "../core/formats/format.ts";
import { type Message, message } from "../core/l10n/message.ts";
import type { Validation } from "../core/mappings/foreign/validation/validation.ts";
import { getOrInsert } from "../core/maps.ts";
import { lazily } from "../core/perKey.ts";
import {
  type Entry,
  type FileText,
  type Folders,
  type Names,
  noStart,
  type Unlisted,
  type Unreadable,
  type Workspace,
} from "../project/workspace.ts";
import { decode, fileTextOf, otherReadings, readingsOfStart } from "./decode.ts";
import { attempt, type FileSystem, outsideReason, realOf } from "./fileSystem.ts";
import { readGitIndex } from "./gitIndex.ts";
import { contains, shownPath, slashed } from "./paths.ts";

/** Names of files and folders as absolute paths. */
function pathNames(cwd: string): Names {
  return {
    keyOf: (path) => path,
    parentOf: (path) => (dirname(path) === path ? undefined : dirname(path)),
    nameOf: (path) => basename(path),
    at: (folder, path) => resolve(folder, path),
    below: (folder, path) => (path !== folder && contains(folder, path) ? slashed(relative(folder, path)) : undefined),
    from: shownPath,
    shown: (path) => shownPath(cwd, path),
  };
}

/** The limit in bytes for a `.gitignore`: no person writes a longer one. */
const longestIgnoreFile = 1_000_000;

/** An object whose methods answer at once. */
type AtOnce<T> = {
  readonly [K in keyof T]: T[K] extends (...asked: infer A) => infer R
    ? (...asked: A) => AtOnceFolders<Exclude<R, Promise<unknown>>>
    : T[K];
};
type AtOnceFolders<R> = R extends Folders ? AtOnce<Folders> : R;

/** The saved files of a machine, under absolute paths. */
export type PathWorkspace = AtOnce<Required<Workspace>>;

/**
 * A workspace over the files of a machine, by absolute paths.
 *
 * @param files the file system to use at each access
 * @param cwd the folder that paths in messages are relative to
 * @param loadValidation loads the validator of foreign files against their schemas
 */
export function pathWorkspace(files: () => FileSystem, cwd: string, loadValidation: () => Validation): PathWorkspace {
  const seenFrom = (namedIn: string | undefined) => (namedIn === undefined ? files() : files().namedIn(namedIn));
  return {
    ...pathNames(cwd),
    loadValidation,
    readFile(path, namedIn, format) {
      const seen = seenFrom(namedIn);
      const kind = seen.kindOf(path);
      if (kind === "outside") return { ...unreadable([outsideReason]), isOutside: true };
      return kind === "file" ? textIn(seen, path, format) : undefined;
    },
    foldersBelow: (_folder, namedIn) => foldersOf(seenFrom(namedIn)),
    sizeOf: (path) => files().sizeOf(path),
    isBlocked: (path) => files().kindOf(path) !== "file" && files().stands(path),
    realOf: (path) =>
      // It fails for a file that has just gone, and for one that may not be looked at.
      attempt(
        () => files().realPath(path),
        () => path,
      ),
    repositoryOf: (folder) => files().repositoryOf(folder),
    otherReadings: (path) =>
      attempt(
        () => otherReadings(files().read(path)),
        () => [],
      ),
    startOf: (path, bytes) =>
      attempt(
        () => ({ readings: readingsOfStart(files().read(path, bytes)), isCut: files().sizeOf(path) > bytes }),
        () => noStart,
      ),
    openText: () => undefined,
    open: () => [],
    opened: () => [cwd],
    topsBelow: (root) => [root],
  };
}

function textIn(files: FileSystem, path: string, format: Decoding | undefined): FileText {
  return attempt(
    () => fileTextOf(decode(files.read(path), format)),
    ({ said }) => unreadable(said),
  );
}

function unreadable(why: readonly Message[]): Unreadable {
  return { problem: [message("file-unchecked"), ...why], why };
}

function foldersOf(files: FileSystem): AtOnce<Folders> {
  const known = new Map<string, { readonly entries: readonly Entry[] | Unlisted | undefined }>();
  return {
    entriesOf: (folder) => getOrInsert(known, folder, () => ({ entries: entriesIn(files, folder) })).entries,
    patternsAt: (path) =>
      attempt(
        () => (files.sizeOf(path) > longestIgnoreFile ? undefined : new TextDecoder().decode(files.read(path))),
        () => undefined,
      ),
    gitIn: (folder) =>
      files.stands(join(folder, ".git"))
        ? { excludes: files.gitExcludes(folder), tracked: lazily(() => readGitIndex(files, folder)) }
        : undefined,
  };
}

function entriesIn(files: FileSystem, folder: string): readonly Entry[] | Unlisted | undefined {
  const list = (): readonly Entry[] => {
    const realFolder = files.realPath(folder);
    return files.list(folder).map(({ name, kind }) => {
      const at = join(folder, name);
      if (kind !== "link") return { name, at, kind, isLink: false, ...(realFolder !== folder && { real: join(realFolder, name) }) };
      const target = files.kindOf(at);
      return { name, at, kind: target, isLink: true, real: target === undefined || target === "outside" ? undefined : realOf(files, at) };
    });
  };
  return attempt(list, ({ said }) => (files.kindOf(folder) === "folder" ? { why: said } : undefined));
}
