import type { RunCaught } from "../agents/tools.ts";
import type { Catalogue, Locale } from "../core/l10n/texts.ts";
import type { Validation } from "../core/mappings/foreign/validation/validation.ts";
import type { FileSystem } from "../files/fileSystem.ts";
import type { IsoDate, PackBundle } from "../index.ts";

/** The intended reader of an output. */
export type Written = "text" | "json" | "exact";

/** An output stream for text. */
export interface Output {
  /**
   * Writes text and waits until it is accepted. A reader that has gone away (a closed pipe) is no error: later text is dropped, and
   * `isLost` becomes true.
   *
   * @param as "text" (default): whole lines for people; "json"; "exact": for other programs, which need every character unchanged
   */
  write(text: string, as?: Written): Promise<void>;
  /** True when the reader went away before all output was written. */
  readonly isLost?: boolean;
  readonly isTTY: boolean;
  /** The width of the terminal in columns; undefined without a terminal. */
  readonly columns: number | undefined;
}

/** The result of running git. */
export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the command, apart from its arguments. Tests provide one in memory. */
export interface Host {
  /** The version of Lodestone. */
  readonly version: string;
  /** The digest of the sources of the program, which differs between two builds of one version. */
  build(): string;
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, in the user's time zone. */
  readonly today: IsoDate;
  readonly stdout: Output;
  readonly stderr: Output;
  /** True when standard output was closed at the start of the process, as far as that can be detected. Output is then lost. */
  readonly isOutputClosed?: () => boolean;
  readonly files: FileSystem;
  /** Prepares the engine for a large check, which costs a few milliseconds; absent where no preparation exists. */
  compileLess?(): void;
  /**
   * Runs a read-only git command in a folder; undefined without git. Throws a `FileError` when git cannot be run.
   *
   * @param environment "own": without variables that point to another repository, such as `GIT_DIR`; default "given"
   */
  git(args: readonly string[], folder: string, environment?: "given" | "own"): GitResult | undefined;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Milliseconds since the start of the process, with fractions. */
  now(): number;
  /** The built-in packs. Throws a `FileError` with the file name when they are missing or broken. */
  loadPacks(): PackBundle;
  /** The messages of a language other than English. Throws likewise. */
  loadCatalogue(locale: Locale): Catalogue;
  /** The validator of foreign files against their own schemas. Throws likewise. */
  loadValidation(): Validation;
  /** Serves an editor over the standard streams. The editor ends the process. */
  serveEditor(): Promise<never>;
  /**
   * Serves an agent over the standard streams. The client ends the process.
   *
   * @param runOn makes the runner of commands for a call, from a host that remembers nothing of earlier calls
   */
  serveAgent(runOn: (host: Host) => RunCaught): Promise<never>;
  /** The Markdown page of every rule in a language, by rule id. Throws likewise. */
  loadRulePages(locale: Locale): Readonly<Record<string, string>>;
}
