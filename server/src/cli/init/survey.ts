import { dirname, join } from "node:path";
import { configName, kindByName, tableSyntaxOf } from "../../core/fileNames.ts";
import { message } from "../../core/l10n/message.ts";
import { decode, otherReadings } from "../../files/decode.ts";
import { FileError, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { walk } from "../../files/walk.ts";
import type { Survey, Surveyor } from "../../project/proposal/survey.ts";
import type { Unread } from "../../project/proposal/unread.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** The survey of a folder, with the parts that were left out. */
export interface FolderSurvey extends Survey {
  /** Subfolders with a lodestone.yaml of their own, which are left out. */
  readonly governed: readonly string[];
  /** True when one of these, or a nested repository, was left out. */
  readonly leavesOut: boolean;
  /** The number of ignored files and folders. */
  readonly gitignored: number;
  /** The files and folders that could not be read. */
  readonly problems: readonly Problem[];
}

/** The limit, in bytes, above which a file is surveyed by name alone. */
const largest = 20_000_000;

/**
 * Surveys a folder and everything below it, schemas first.
 *
 * @param isClaimed true for a file that existing settings already claim, by its path relative to the folder
 */
export function survey(host: Host, folder: string, surveyor: Surveyor, isClaimed: (path: string) => boolean): FolderSurvey {
  const governed: string[] = [];
  const problems: Problem[] = [];
  const met: { readonly path: string; readonly shown: string; readonly real: string | undefined; readonly isLink: boolean }[] = [];
  let gitignored = 0;
  let nested = 0;
  const repository = host.files.repositoryOf(folder);
  const passesOver = (isIgnored: () => boolean): boolean => {
    const isPassed = isIgnored();
    if (isPassed) gitignored++;
    return isPassed;
  };
  walk(host.files, folder, {
    enters(path, isIgnored) {
      if (passesOver(isIgnored)) return false;
      if (host.files.repositoryOf(path) !== repository) {
        nested++;
        return false;
      }
      if (!host.files.stands(join(path, configName))) return true;
      governed.push(shownPath(folder, path));
      return false;
    },
    unreadable: (path, reason) =>
      void problems.push({ path: shownPath(host.cwd, path), message: [message("file-folder-unreadable"), ...reason] }),
    file(inFolder, name, kind, isLink, real, isIgnored) {
      if (passesOver(isIgnored)) return;
      const path = join(inFolder, name);
      if (kind === "outside" && kindByName(name) !== undefined) problems.push({ path: shownPath(host.cwd, path), message: leadsOutside });
      if (kind !== "file" || name === configName) return;
      met.push({ path, shown: shownPath(folder, path), real, isLink });
    },
  });
  const places = new Set(met.flatMap(({ real, isLink }) => (isLink ? [] : [real])));
  const read = met.filter(({ shown, real, isLink }) => {
    if (isLink && places.has(real)) return false; // a second name
    const isRead = surveyor.reads(shown) && !isClaimed(shown);
    if (!isRead) surveyor.pass(shown);
    return isRead;
  });
  for (const { path, shown } of read) {
    const decoded = surveyor.mayBeSchema(shown) ? decodedAt(host, path, []) : undefined; // what cannot be read is told below
    if (decoded !== undefined && "text" in decoded) surveyor.lookForSchema(shown, decoded.text);
  }
  for (const { path, shown } of read) {
    const decoded = decodedAt(host, path, problems);
    if ("text" in decoded) surveyor.look(shown, decoded.text);
    else if ("message" in decoded) surveyor.pass(shown, decoded.message);
    else surveyor.lookAtUnread({ path: shown, ...decoded }, otherReadings(decoded.bytes));
  }
  const { files, others, countries, unread } = surveyor;
  return { files, others, countries, unread, governed, leavesOut: governed.length + nested > 0, problems, gitignored };
}

/** The nearest lodestone.yaml above a folder in its repository; undefined for none. */
export function configAbove(host: Host, folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; ) {
    at = dirname(at);
    if (host.files.repositoryOf(at) !== host.files.repositoryOf(folder)) return undefined;
    const file = join(at, configName);
    if (host.files.stands(file)) return file;
  }
  return undefined;
}

/** A text, the reason why the file has none, or the bytes of a file that is not UTF-8. */
type DecodedFile = { readonly text: string } | Pick<Unread, "message"> | (Pick<Unread, "position"> & { readonly bytes: Uint8Array });

function decodedAt(host: Host, path: string, problems: Problem[]): DecodedFile {
  if (host.files.sizeOf(path) > largest) return { text: "" };
  try {
    const bytes = host.files.read(path);
    const decoded = decode(bytes, { isWorkbook: tableSyntaxOf(path) === "workbook" });
    if ("text" in decoded) return decoded.text.includes("\0") ? { bytes } : decoded; // UTF-16 without a mark can pass for UTF-8
    if (decoded.isBinary) return { message: decoded.message };
    return { ...(decoded.position && { position: decoded.position }), bytes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push({ path: shownPath(host.cwd, path), message: [message("file-unreadable"), ...error.said] });
    return { text: "" };
  }
}
