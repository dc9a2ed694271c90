import type { Encoding, Reading } from "../core/formats/encoding.ts";
import type { Decoding } from "../core/formats/format.ts";
import type { FileContent } from "../core/graph/content.ts";
import type { Message } from "../core/l10n/message.ts";
import type { Validation } from "../core/mappings/foreign/validation/types.ts";
import type { Later } from "./later.ts";

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

/** The entry at a path, before its content is read. */
export type Seen = Exclude<FileContent, { readonly kind: "text" }> | { readonly kind: "file" };

/** The files below a folder. */
export interface Listing {
  /** Regular files, and links that lead out of the repository, which cannot be read. */
  readonly files: readonly string[];
  /** By the name of a file that is reached through a link, the real file; absent where the host knows no links. */
  readonly links?: ReadonlyMap<string, string>;
  /** The number of ignored files and folders; an ignored folder counts once, with all its content. */
  readonly gitignored: number;
  /** The folders that could not be read, and why: sentences about each. */
  readonly problems: readonly (readonly Message[])[];
}

/** The files of a workspace, as settings and references name them. No method throws. */
export interface Files {
  /**
   * Reads a file as saved on disk.
   *
   * @param namedIn the folder of the file that names this one, if any: nothing outside the repository of that folder is read then
   * @param format its format, if known
   */
  readFile(name: string, namedIn?: string, format?: Decoding): Later<FileText>;
  /** The text of a file that is not UTF-8 in each encoding that decodes all of it; empty for an unreadable file. */
  otherReadings(name: string): Later<Iterable<Reading>>;
  /** The possible texts of the first bytes of a file, the likeliest first; empty for an unreadable file. */
  startOf(name: string, bytes: number): Later<Iterable<string>>;
  /**
   * Every file below a folder. `node_modules` and `.git` are skipped, and each real folder is visited once. Undefined when the folder does
   * not exist, on hosts that can tell that from an empty one. `namedIn` as in `readFile`.
   *
   * @param takesIgnored true to list ignored files too
   */
  listFiles(folder: string, namedIn: string | undefined, takesIgnored: boolean): Later<Listing | undefined>;
  /** True when git ignores a file or a folder that contains it. */
  isGitIgnored(name: string): Later<boolean>;
  /**
   * The entry at a path below a root, as a `ref` may name it. Names are case-sensitive; links are reported. Absent where the host knows no
   * links.
   */
  lookAt?(root: string, path: string): Later<Seen | undefined>;
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
  loadValidation(): Later<Validation>;
}

/** The files of a workspace with their names, and the typed texts of open files. */
export interface Workspace extends Files, Names, Validating {
  /** Undefined for a file that is not open. */
  openText(name: string): string | undefined;
  /** The names of all open documents. */
  open(): readonly string[];
  /** The deepest opened folder that is the folder or contains it: the current folder, or a workspace folder. */
  openedAbove(folder: string): string | undefined;
}

/** The typed text of an open file, else the saved one. */
export function textOf(workspace: Workspace, name: string, namedIn?: string): Later<FileText> {
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
