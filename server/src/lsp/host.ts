import type { Disposable } from "vscode-languageserver";
import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { IsoDate, PackBundle } from "../index.ts";
import type { Files, Validating } from "../project/workspace.ts";

/** The world as the server sees it beside its connection. Files and folders are URIs. */
export interface Host extends Files, Validating {
  /** Version of Lodestone. */
  readonly version: string;
  /** The built-in packs; fails where they are missing or broken. */
  loadPacks(): Promise<PackBundle>;
  /** What is said in a language other than English; fails likewise. */
  loadCatalogue(locale: Locale): Promise<Catalogue>;
  /** Today in Beijing; asked anew each time, since an editor stays open over midnight. */
  today(): IsoDate;
  /**
   * Is told of the folders of the workspace, at first and whenever they have changed: what lies in no repository is kept to
   * them. Absent where files know no links.
   */
  opened?(folders: readonly string[]): void;
  /** Ends when what waits in the event loop now has had its turn. */
  nextTurn(): Promise<void>;
  /** The same for work that nobody has asked for yet, which makes the first answers faster; absent where none is to be done. */
  idleTurn?(): Promise<void>;
  /** Runs something again and again until disposed of; does not keep the process alive. */
  every(milliseconds: number, run: () => void): Disposable;
}
