import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { Validation } from "../core/mappings/foreign/validation/types.ts";
import type { FileSystem } from "../files/fileSystem.ts";
import type { IsoDate, PackBundle } from "../index.ts";

/** Who a text is written for. */
export type Written = "text" | "json" | "exact";

/** A stream that text is written to. */
export interface Output {
  /**
   * Writes text and waits until it was taken. A reader that has gone away (a closed pipe) is no error: what is
   * written after that is dropped, and `isLost` tells of it.
   *
   * @param as "text" (default) for people, whole lines; "json"; "exact" for other programs, which need every character as it is
   */
  write(text: string, as?: Written): Promise<void>;
  /** Whether something of what was written reached nobody: the reader had gone away. */
  readonly isLost?: boolean;
  readonly isTTY: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
}

/** What a run of git gave. */
export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world as the command sees it: everything that is not an argument. Tests give one that lives in memory. */
export interface Host {
  /** Version of Lodestone. */
  readonly version: string;
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today where the user is. */
  readonly today: IsoDate;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard output was closed when the process began, as far as that can be told: then nobody gets what is written there. */
  readonly isOutputClosed?: () => boolean;
  readonly files: FileSystem;
  /** Sets the machine up for judging much, which costs a few milliseconds itself; absent where there is nothing to set. */
  compileLess?(): void;
  /**
   * Runs git in a folder, which changes nothing; undefined where there is no git. Throws a `FileError` where it cannot be run.
   *
   * @param environment "own": not led by variables that speak of another repository, such as `GIT_DIR`; default "given"
   */
  git(args: readonly string[], folder: string, environment?: "given" | "own"): GitResult | undefined;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Milliseconds since the process began, with fractions. */
  now(): number;
  /** The built-in packs; throws a `FileError` that names the file when they are missing or broken. */
  loadPacks(): PackBundle;
  /** What is said in a language other than English; throws likewise. */
  loadCatalogue(locale: Locale): Catalogue;
  /** What holds foreign files against their own schemas; throws likewise. */
  loadValidation(): Validation;
  /** Serves an editor over the standard streams; the process ends when the editor says so. */
  serveEditor(): Promise<never>;
  /** The page of every rule, in Markdown, by rule id; throws likewise. */
  loadRulePages(): Readonly<Record<string, string>>;
}
