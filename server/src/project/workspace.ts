import type { Encoding, Reading } from "../core/formats/encoding.ts";
import type { Decoding } from "../core/formats/format.ts";
import type { FileContent } from "../core/graph/content.ts";
import type { Message } from "../core/l10n/message.ts";
import type { Validation } from "../core/mappings/foreign/validation/types.ts";
import type { Later } from "./later.ts";

/** How a host names files and folders: by paths of the machine, or by URIs. */
export interface Names {
  /** The same text for every way to write one name. */
  keyOf(name: string): string;
  /** The folder that a file or folder lies in; undefined at the top, and for what lies in none. */
  parentOf(name: string): string | undefined;
  /** The last name of a path. */
  nameOf(name: string): string;
  /** What a path with slashes, as a user writes it, leads to from a folder. */
  at(folder: string, path: string): string;
  /** The path of a file relative to a folder that it lies in, with slashes; undefined where it does not. */
  below(folder: string, name: string): string | undefined;
  /** The path that leads from a folder to a file, with slashes; undefined where none does. */
  from(folder: string, name: string): string | undefined;
  /** A file or folder as messages name it. */
  shown(name: string): string;
}

/** Why a file cannot be read as text. */
export interface Unreadable {
  /** Sentences about the file. */
  readonly problem: readonly Message[];
  /** The bare reason where it cannot even be opened: "Permission is denied." */
  readonly why?: readonly Message[];
  /** Where it stops being text; both count from 1. */
  readonly position?: { readonly line: number; readonly column: number };
  /** Its bytes are none of the encoding that it is read in. */
  readonly isUndecodable?: boolean;
  /** It holds no text in any encoding. */
  readonly isBinary?: true;
  /** It may not be read, and nobody looked whether it is there. */
  readonly isOutside?: boolean;
}

/** The text of a file, or why it cannot be read as one; undefined where no file stands. */
export type FileText = { readonly text: string; readonly encoding?: Encoding | "utf-8" } | Unreadable | undefined;

/** What stands at a path, before it is read. */
export type Seen = Exclude<FileContent, { readonly kind: "text" }> | { readonly kind: "file" };

/** What stands below a folder. */
export interface Listing {
  /** Regular files, and links that lead out of the repository, which cannot be read. */
  readonly files: readonly string[];
  /** Those among them that links lead to, with the files themselves; absent where files know no links. */
  readonly links?: ReadonlyMap<string, string>;
  /** How many files and folders git ignores; a folder counts once, with all that is in it. */
  readonly gitignored: number;
  /** What could not be looked into, and why: sentences about each. */
  readonly problems: readonly (readonly Message[])[];
}

/** The files of a workspace as settings and references name them. Nothing here throws. */
export interface Files {
  /**
   * A file as it is saved.
   *
   * @param namedIn the folder whose file names this one, if any: then nothing outside of the repository of that folder is read
   * @param format how it is read, where that is known
   */
  readFile(name: string, namedIn?: string, format?: Decoding): Later<FileText>;
  /** What a file that is no UTF-8 says in each encoding that decodes all of it; nothing where it cannot be read. */
  otherReadings(name: string): Later<Iterable<Reading>>;
  /** What the first bytes of a file may say, the likeliest first; nothing where it cannot be read. */
  startOf(name: string, bytes: number): Later<Iterable<string>>;
  /**
   * Every file below a folder; `node_modules` and `.git` are passed over, and each real folder is seen once. Undefined where
   * no folder stands, as far as that can be told from an empty one. `namedIn` as with `readFile`.
   *
   * @param takesIgnored whether what git ignores is listed too
   */
  listFiles(folder: string, namedIn: string | undefined, takesIgnored: boolean): Later<Listing | undefined>;
  /** Whether git ignores a file, or a folder that it lies in. */
  isGitIgnored(name: string): Later<boolean>;
  /**
   * What stands at a path below a folder as a `ref` may name it: names compared letter by letter, links followed and told of.
   * Left out where nothing is known of links.
   */
  lookAt?(root: string, path: string): Later<Seen | undefined>;
  /** Whether something stands where a file is looked for and is none: a folder, a link that leads nowhere. Absent where that cannot be told. */
  isBlocked?(name: string): boolean;
  /** A file that stands with every link in its name followed. Absent where files know no links, or none can be asked about. */
  realOf?(name: string): string;
  /** The same text for all folders of one repository of git, links followed; undefined for what lies in none. Absent where nothing is known of repositories. */
  repositoryOf?(folder: string): string | undefined;
}

/** Where what validates foreign files comes from, for those who have a mapping with `validate`. */
export interface Validating {
  loadValidation(): Later<Validation>;
}

/** The files of a workspace with their names, and those of them that are open as they are typed. */
export interface Workspace extends Files, Names, Validating {
  /** Undefined for a file that is not open. */
  openText(name: string): string | undefined;
  /** The names of all open documents. */
  open(): readonly string[];
  /** The deepest folder that is another one, or holds it, and was opened as a whole: the current folder, or one of the workspace. */
  openedAbove(folder: string): string | undefined;
}

/** A file as it is typed where it is open, else as it is saved. */
export function textOf(workspace: Workspace, name: string, namedIn?: string): Later<FileText> {
  const text = workspace.openText(name);
  return text === undefined ? workspace.readFile(name, namedIn) : { text };
}

/** Why a file that is named somewhere cannot be used. */
export function reasonOf({ problem, why }: Unreadable): readonly Message[] {
  return why ?? problem;
}

/** Whether a file or folder is another one, or lies in it. */
export function isWithin(names: Pick<Names, "keyOf" | "below">, folder: string, name: string): boolean {
  return names.keyOf(folder) === names.keyOf(name) || names.below(folder, name) !== undefined;
}
