import type { Disposable } from "vscode-languageserver";
import type { FileContent } from "../core/graph/content.ts";
import type { IsoDate, PackBundle } from "../index.ts";

/**
 * The text of a file, or in words why it cannot be read as one; undefined where no file stands. `isOutside`: it may not be read,
 * and nobody looked whether it is there.
 */
export type FileText = { readonly text: string } | { readonly problem: string; readonly isOutside?: boolean } | undefined;

/** What stands below a folder. */
export interface Listing {
  /** URIs of regular files, and of links that lead out of the repository, which cannot be read. */
  readonly files: readonly string[];
  /** URIs of those among them that links lead to, and of the files themselves; absent where files know no links. */
  readonly links?: ReadonlyMap<string, string>;
  /** What could not be looked into, and why. */
  readonly problems: readonly string[];
}

/** The world as the server sees it beside its connection. Files and folders are URIs. */
export interface Host {
  /** Version of Lodestone. */
  readonly version: string;
  /** The built-in packs; fails where they are missing or broken. */
  loadPacks(): Promise<PackBundle>;
  /** Today in Beijing; asked anew each time, since an editor stays open over midnight. */
  today(): IsoDate;
  /**
   * Is told of the folders of the workspace, at first and whenever they have changed: what lies in no repository is kept to
   * them. Absent where files know no links.
   */
  opened?(folders: readonly string[]): void;
  /** @param namedIn the folder whose file names this one, if any: then nothing outside of the repository of that folder is read */
  readFile(uri: string, namedIn?: string): Promise<FileText>;
  /**
   * Whether something stands where a file is looked for and is none: a folder, a link that leads nowhere. Absent where that
   * cannot be told.
   */
  isBlocked?(uri: string): boolean;
  /** The URI of a file that stands, with every link in it followed. Absent where files know no links, or none can be asked about. */
  realUri?(uri: string): string;
  /** The same text for all folders of one repository of git, links followed; undefined for what lies in none. Absent where nothing is known of repositories. */
  repositoryOf?(folder: string): string | undefined;
  /**
   * What stands at a path below a folder as a `ref` may name it: names compared letter by letter, links followed and told of.
   * Left out where nothing is known of links.
   */
  findLinked?(root: string, path: string): Promise<FileContent | undefined>;
  /**
   * Every file below a folder; `node_modules` and `.git` are passed over, and each real folder is seen once. Undefined where
   * no folder stands, if the host can tell that from an empty one.
   *
   * @param namedIn as with `readFile`
   */
  listFiles(folder: string, namedIn?: string): Promise<Listing | undefined>;
  /** Ends when what waits in the event loop now has had its turn. */
  nextTurn(): Promise<void>;
  /** The same for work that nobody has asked for yet, which makes the first answers faster; absent where none is to be done. */
  idleTurn?(): Promise<void>;
  /** Runs something again and again until disposed of; does not keep the process alive. */
  every(milliseconds: number, run: () => void): Disposable;
}
