import type { Encoding, Reading } from "../core/formats/encoding.ts";
import type { Decoding } from "../core/formats/format.ts";
import type { Message } from "../core/l10n/message.ts";
import type { Validation } from "../core/mappings/foreign/validation/validation.ts";
import type { Tracked } from "./gitIgnore.ts";
import type { MaybeAsync } from "./maybeAsync.ts";

/** The names that a host gives to files and folders: file system paths, or URIs. */
export interface Names {
  /** A key shared by all spellings of one name. */
  keyOf(name: string): string;
  /** The folder that contains a file or folder; undefined at the top, and for a name outside any folder. */
  parentOf(name: string): string | undefined;
  /** The last segment of a name. */
  nameOf(name: string): string;
  /** The name that a path with slashes, as a user writes it, resolves to from a folder. */
  at(folder: string, path: string): string;
  /** The path of a file relative to a folder, with slashes; undefined for a file outside the folder. */
  below(folder: string, name: string): string | undefined;
  /** The relative path from a folder to a file, with slashes and possibly `..`; undefined when there is none. */
  from(folder: string, name: string): string | undefined;
  /** A file or folder as messages show it. */
  shown(name: string): string;
}

/** The reason why a file cannot be read as text. */
export interface Unreadable {
  /** Sentences about the file. */
  readonly problem: readonly Message[];
  /** The bare reason when the file cannot be opened: "Permission is denied." */
  readonly why?: readonly Message[];
  /** The position of the first byte that is not text, counted from 1. */
  readonly position?: { readonly line: number; readonly column: number };
  /** The bytes are invalid in the encoding of the file. */
  readonly isUndecodable?: boolean;
  /** The file is a binary format. */
  readonly isBinary?: true;
  /** Access is not allowed, and the existence of the file was not tested. */
  readonly isOutside?: boolean;
}

/** The text of a file, or the reason why it cannot be read; undefined when the file does not exist. */
export type FileText = { readonly text: string; readonly encoding?: Encoding | "utf-8" } | Unreadable | undefined;

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  /** The full name. */
  readonly at: string;
  /** The kind after following links: `outside` for a link out of the repository, undefined for a broken link. */
  readonly kind: "file" | "folder" | "other" | "outside" | undefined;
  readonly isLink: boolean;
  /** The full name with every link followed, for a file or folder that is reached through links; absent for any other. */
  readonly real?: string | undefined;
}

/** The reason why a folder cannot be read, in sentences. */
export interface Unlisted {
  readonly why: readonly Message[];
}

/** The folders of a workspace, each as it was when it was first read. No method throws. */
export interface Folders {
  /** The entries of a folder, in any order; undefined when the folder does not exist. */
  entriesOf(folder: string): MaybeAsync<readonly Entry[] | Unlisted | undefined>;
  /** The text of a `.gitignore`; undefined when it cannot be read or is too long. */
  patternsAt(file: string): MaybeAsync<string | undefined>;
  /** The state of git in a folder with a `.git`; undefined for any other folder. */
  gitIn(folder: string): GitState | undefined;
}

/** The state that git keeps beside the files of a work tree. */
export interface GitState {
  /** The patterns of `info/exclude`. */
  readonly excludes: string | undefined;
  /** Reads the index on the first call. */
  readonly tracked: () => Tracked | undefined;
}

/** The beginning of a file. */
export interface FileStart {
  /** Its possible texts, the likeliest first. */
  readonly readings: Iterable<string>;
  /** The file goes on behind it. */
  readonly isCut: boolean;
}

export const noStart: FileStart = { readings: [], isCut: false };

/** The files of a workspace, as settings and references name them. No method throws. */
export interface Files {
  /**
   * Reads a file as saved on disk.
   *
   * @param namedIn the folder of the file that names this one, if any: nothing outside the repository of that folder is read then
   * @param format its format, if known
   */
  readFile(name: string, namedIn?: string, format?: Decoding): MaybeAsync<FileText>;
  /** The text of a file that is not UTF-8 in each encoding that decodes all of it; empty for an unreadable file. */
  otherReadings(name: string): MaybeAsync<Iterable<Reading>>;
  /** The first bytes of a file; `noStart` for an unreadable file. */
  startOf(name: string, bytes: number): MaybeAsync<FileStart>;
  /**
   * The folders at and below one, to be read from now on. `namedIn` as in `readFile`: a folder that may not be read does not exist then.
   */
  foldersBelow(folder: string, namedIn?: string): MaybeAsync<Folders>;
  /** The size of a file in bytes; 0 when it is unknown. Absent where the host cannot tell. */
  sizeOf?(name: string): number;
  /** True when an entry exists at the path but is no file: a folder or a broken link. Absent where the host cannot tell. */
  isBlocked?(name: string): boolean;
  /** The name of an existing file with every link followed. Absent where the host knows no links. */
  realOf?(name: string): string;
  /**
   * An identity shared by all folders of one git repository, links followed; undefined for a folder outside any. Absent where the host
   * knows no repositories.
   */
  repositoryOf?(folder: string): string | undefined;
}

/** The loader of the validator for foreign files. Only mappings with `validate` need it. */
export interface Validating {
  loadValidation(): MaybeAsync<Validation>;
}

/** The files of a workspace with their names, and the typed texts of open files. */
export interface Workspace extends Files, Names, Validating {
  /** Undefined for a file that is not open. */
  openText(name: string): string | undefined;
  /** The names of all open documents. */
  open(): readonly string[];
  /** The current folder, or the workspace folders. */
  opened(): readonly string[];
  /** The folders to walk for the files below a root. */
  topsBelow(root: string): readonly string[];
}

/** The typed text of an open file, else the saved one. */
export function textOf(workspace: Workspace, name: string, namedIn?: string): MaybeAsync<FileText> {
  const text = workspace.openText(name);
  return text === undefined ? workspace.readFile(name, namedIn) : { text };
}

/** The reason why a named file cannot be used. */
export function reasonOf({ problem, why }: Unreadable): readonly Message[] {
  return why ?? problem;
}

/** True when a name is the folder or lies below it. */
export function isWithin(names: Pick<Names, "keyOf" | "below">, folder: string, name: string): boolean {
  return names.keyOf(folder) === names.keyOf(name) || names.below(folder, name) !== undefined;
}
