import { configName, kindByName, tableSyntaxOf } from "../../core/fileNames.ts";
import { message } from "../../core/l10n/message.ts";
import { type MaybeAsync, type Task, wait } from "../maybeAsync.ts";
import { type Visited, walk } from "../walk.ts";
import type { Entry, Workspace } from "../workspace.ts";
import type { Survey, Surveyor } from "./survey.ts";
import type { Unread } from "./unread.ts";

/** The survey of a folder, with the parts that were left out. */
export interface FolderSurvey extends Survey {
  /** Subfolders with a lodestone.yaml of their own, which are left out; relative to the folder, with slashes. */
  readonly governed: readonly string[];
  /** True when one of these, or a nested repository, was left out. */
  readonly leavesOut: boolean;
  /** The number of ignored files and folders. */
  readonly gitignored: number;
  /** The files and folders that could not be read. */
  readonly problems: readonly Unread[];
}

/** A file to survey. */
interface Candidate {
  readonly at: string;
  /** Relative to the folder, with slashes. */
  readonly path: string;
}

/** The limit, in bytes and in characters, above which a file is surveyed by name alone. */
const largest = 20_000_000;

/**
 * Surveys a folder and everything below it, schemas first.
 *
 * @param isClaimed true for a file that existing settings already claim or exclude
 * @param pause called between two files
 */
export function* surveyFolder(
  workspace: Workspace,
  folder: string,
  surveyor: Surveyor,
  isClaimed: (file: Candidate) => MaybeAsync<boolean>,
  pause: () => MaybeAsync<void> = () => undefined,
): Task<FolderSurvey> {
  const governed: string[] = [];
  const problems: Unread[] = [];
  const met: (Candidate & Pick<Entry, "isLink"> & { readonly real: string })[] = [];
  let gitignored = 0;
  let nested = 0;
  const repository = workspace.repositoryOf?.(folder);
  const pathOf = (at: string): string => workspace.below(folder, at) ?? ".";
  const folders = yield* wait(workspace.foldersBelow(folder));
  const visit = function* ({ folder: inFolder, entries, unreadable, isIgnored }: Visited): Task<readonly Entry[]> {
    const taken = entries.filter((entry) => !isIgnored(entry));
    gitignored += entries.length - taken.length;
    if (unreadable !== undefined) problems.push({ path: pathOf(inFolder), message: [message("file-folder-unreadable"), ...unreadable] });
    const entered: Entry[] = [];
    for (const entry of taken) {
      const { name, at, kind, isLink, real = at } = entry;
      const path = pathOf(at);
      if (kind === "outside" && kindByName(name) !== undefined)
        problems.push({ path, message: [message("file-leads-outside"), message("file-leads-outside-advice")] });
      if (kind === "file" && name !== configName) met.push({ at, path, isLink, real });
      if (kind !== "folder") continue;
      const inside = (yield* wait(folders.entriesOf(at))) ?? [];
      if (workspace.repositoryOf?.(at) !== repository) nested++;
      else if (!("why" in inside) && inside.some((one) => one.name === configName)) governed.push(path);
      else entered.push(entry);
    }
    return entered;
  };
  yield* walk(folders, workspace, folder, visit);
  const places = new Set(met.flatMap(({ real, isLink }) => (isLink ? [] : [real])));
  const read: Candidate[] = [];
  for (const file of met) {
    if (file.isLink && places.has(file.real)) continue; // a second name
    if (surveyor.reads(file.path) && !(yield* wait(isClaimed(file)))) read.push(file);
    else surveyor.pass(file.path);
  }
  for (const { at, path } of read) {
    if (!surveyor.mayBeSchema(path)) continue;
    const found = yield* readIn(workspace, at);
    if (found !== undefined && "text" in found) surveyor.lookForSchema(path, found.text);
    yield* wait(pause());
  }
  for (const file of read) {
    problems.push(...(yield* surveyFile(workspace, file, surveyor)));
    yield* wait(pause());
  }
  const { files, others, countries, unread } = surveyor;
  return { files, others, countries, unread, governed, leavesOut: governed.length + nested > 0, problems, gitignored };
}

/** Surveys a file with its typed text, else its saved one. Returns the reason why it cannot be opened. */
export function* surveyFile(workspace: Workspace, { at, path }: Candidate, surveyor: Surveyor): Task<readonly Unread[]> {
  const read = yield* readIn(workspace, at);
  if (read === undefined) surveyor.look(path, "");
  else if ("text" in read) {
    // UTF-16 without a byte order mark can pass for UTF-8.
    if (read.text.includes("\0")) surveyor.lookAtUnread({ path }, yield* wait(workspace.otherReadings(at)));
    else surveyor.look(path, read.text);
  } else if (read.why !== undefined) {
    surveyor.look(path, "");
    return [{ path, message: [message("file-unreadable"), ...read.why] }];
  } else if (read.isBinary) surveyor.pass(path, read.problem);
  else surveyor.lookAtUnread({ path, ...(read.position && { position: read.position }) }, yield* wait(workspace.otherReadings(at)));
  return [];
}

/** The typed text of an open file, else the saved one. A file that is too large counts as empty. */
function* readIn(workspace: Workspace, at: string) {
  if ((workspace.sizeOf?.(at) ?? 0) > largest) return { text: "" };
  const open = workspace.openText(at);
  const read =
    open === undefined ? yield* wait(workspace.readFile(at, undefined, { isWorkbook: tableSyntaxOf(at) === "workbook" })) : { text: open };
  return read !== undefined && "text" in read && read.text.length > largest ? { text: "" } : read;
}
