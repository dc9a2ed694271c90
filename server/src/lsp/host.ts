import type { Disposable } from "vscode-languageserver";
import type { ReadAnswers } from "../core/answers/readFile.ts";
import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { IsoDate, PackBundle } from "../index.ts";
import type { Files, Validating } from "../project/workspace.ts";

/** The environment of the server, apart from its connection. Files and folders are URIs. */
export interface Host extends Files, Validating {
  /** Version of Lodestone. */
  readonly version: string;
  /** Loads the built-in packs. Rejects when they are missing or broken. */
  loadPacks(): Promise<PackBundle>;
  /** Loads the messages of a language other than English. Rejects likewise. */
  loadCatalogue(locale: Locale): Promise<Catalogue>;
  /** Reads a file with the answers of a supplier, which may be anywhere. */
  readonly readAnswers: ReadAnswers;
  /** The bytes of a text in base64. */
  bytesOf(base64: string): Uint8Array;
  /** Compresses text as raw deflate, in base64. */
  pack(text: string): Promise<string>;
  /** Today in Beijing. Queried each time, because an editor stays open past midnight. */
  today(): IsoDate;
  /**
   * Called with the workspace folders, at start and after each change. Files outside any repository are limited to these folders. Absent
   * where the host knows no links.
   */
  opened?(folders: readonly string[]): void;
  /** Resolves after the pending work in the event loop. */
  nextTurn(): Promise<void>;
  /** As `nextTurn`, for background work that speeds up the first responses; absent on a host without such work. */
  idleTurn?(): Promise<void>;
  /**
   * Gives memory back some seconds after work that left much garbage, since a server at rest allocates too little to have it collected.
   * Absent where the host cannot.
   */
  tidy?(): void;
  /** Called for each message of the client. It postpones the work of `tidy`. */
  stirred?(): void;
  /** Calls a function repeatedly until disposed. Does not keep the process alive. */
  every(milliseconds: number, run: () => void): Disposable;
}
