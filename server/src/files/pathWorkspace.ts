import { basename, dirname, join, relative, resolve } from "node:path";
import type { Reading } from "../core/formats/encoding.ts";
import type { Decoding } from "../core/formats/format.ts";
import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { Validation } from "../core/mappings/foreign/validation/types.ts";
import type { FileText, Listing, Names, Unreadable, Workspace } from "../project/workspace.ts";
import { decode, fileTextOf, otherReadings, readingsOfStart } from "./decode.ts";
import { attempt, type FileSystem, outsideReason } from "./fileSystem.ts";
import { realOf } from "./linkedFiles.ts";
import { contains, shownPath, slashed, spelledIn } from "./paths.ts";
import { isGitIgnored, walk } from "./walk.ts";

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

/** The saved files of a machine, under absolute paths, without delay: every method answers synchronously. */
export interface PathWorkspace extends Workspace {
  readFile(path: string, namedIn?: string, format?: Decoding): FileText;
  listFiles(folder: string, namedIn: string | undefined, takesIgnored: boolean): Listing | undefined;
  isGitIgnored(path: string): boolean;
  isBlocked(path: string): boolean;
  realOf(path: string): string;
  repositoryOf(folder: string): string | undefined;
  otherReadings(path: string): Iterable<Reading>;
  startOf(path: string, bytes: number): Iterable<string>;
}

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
    listFiles: (folder, namedIn, takesIgnored) => listingOf(seenFrom(namedIn), folder, takesIgnored),
    isGitIgnored: (path) => isGitIgnored(files(), path),
    isBlocked: (path) => files().kindOf(path) !== "file" && files().stands(path),
    realOf: (path) =>
      // Where it fails, it has just gone, or leads where nothing is looked at.
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
        () => readingsOfStart(files().read(path, bytes)),
        () => [],
      ),
    openText: () => undefined,
    open: () => [],
    openedAbove: (folder) => (contains(cwd, folder) ? cwd : undefined),
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

function listingOf(files: FileSystem, top: string, takesIgnored: boolean): Listing | undefined {
  if (files.kindOf(top) !== "folder") return undefined;
  const found: string[] = [];
  const links = new Map<string, string>();
  const problems: (readonly Message[])[] = [];
  let gitignored = 0;
  const passesOver = (isIgnored: () => boolean): boolean => {
    const isPassed = isIgnored();
    if (isPassed) gitignored++;
    return isPassed;
  };
  const realTop = realOf(files, top);
  walk(files, top, {
    enters: (_path, isIgnored) => takesIgnored || !passesOver(isIgnored),
    unreadable: (path, reason) => void problems.push([message("file-folder-unreadable-at", { path: verbatim(path) }), ...reason]),
    file: (folder, name, kind, _isLink, real, isIgnored) => {
      if ((kind !== "file" && kind !== "outside") || (!takesIgnored && passesOver(isIgnored))) return;
      const path = join(folder, name);
      found.push(path);
      const target = real === undefined ? path : spelledIn(top, realTop, real);
      if (target !== path) links.set(path, target);
    },
  });
  return { files: found, links, problems, gitignored };
}
