import { commands, type Disposable, EventEmitter, l10n } from "vscode";
import type { OverviewResult, Reading, UnreadResult } from "../../../server/src/lsp/protocol.ts";
import { type LanguageServer, readingToken } from "../languageServer.ts";
import { WhenQuiet } from "./whenQuiet.ts";

/** Milliseconds without a change after which the files are read again. */
const quiet = 800;

/** The overview rests so many times longer than it took to make, so that the server of a huge workspace is not always at it. */
const restPerWork = 4;

/** Context key for `when` clauses in package.json: the `state` of the overview. */
const stateKey = "lodestone.workspace";

/** The files that were read, and those that look like bills of materials and were not. */
export interface Files extends OverviewResult {
  readonly unread: UnreadResult;
}

/** The overview of the workspace; while its files are read again, `result` is the one before. */
export type Known =
  /** Nobody has asked: nothing suggests that one of them is ours. */
  | { readonly state: "not-read" }
  | { readonly state: "reading"; readonly reading?: Reading; readonly result?: Files }
  | { readonly state: "read"; readonly result: Files }
  /** The server has ended, cannot be started, or has failed: `why` in its words. */
  | { readonly state: "not-checked"; readonly why?: string };

/** The two requests: the list of files, and those among them that are not read. */
interface Wanted {
  readonly anew: boolean;
  readonly unread: boolean;
}

/** Knows how the files of the workspace stand: they are read as soon as the server runs, whatever is on the screen. */
export class Overview implements Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<Known>();
  readonly #subscriptions: Disposable[];
  readonly #soon = new WhenQuiet(quiet, () => {
    if (this.#known.state === "read" || this.#known.state === "reading") this.#want({ anew: false, unread: this.#mayHaveCome });
    this.#mayHaveCome = false;
  });
  /** True if files may have come, gone or been claimed since the last look at those that are not read. */
  #mayHaveCome = false;
  #known: Known = { state: "not-read" };
  /** The request to send once the awaited answer is there. */
  #wanted: Wanted | undefined;
  #isAsking = false;

  /** Fires with what is known now. */
  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#subscriptions = [
      server.onDidChangeRunning((runs) => {
        this.#wanted = undefined;
        if (runs) this.read();
        else this.#learn({ state: "not-checked" });
      }),
      server.onDidRead((reading) => {
        if (this.#known.state === "reading") this.#learn({ ...this.#known, reading });
      }),
      this.#soon,
      this.#changed,
    ];
    this.#learn(this.#known);
  }

  get known(): Known {
    return this.#known;
  }

  /** Reads the files of the workspace, and starts the server for it if need be; `anew`: which files there are, too. */
  read(anew = false): void {
    this.#want({ anew, unread: true });
  }

  #want({ anew, unread }: Wanted): void {
    this.#wanted = { anew: anew || this.#wanted?.anew === true, unread: unread || this.#wanted?.unread === true };
    if (!this.#isAsking) void this.#ask();
  }

  /**
   * Something has changed that the overview may tell of: it is made again soon where it was made before; the server is not started for it.
   *
   * @param files whether files may have come or gone, or be claimed by others
   */
  changed(files = false): void {
    this.#mayHaveCome ||= files;
    this.#soon.call();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    for (let wanted = this.#wanted; wanted !== undefined; wanted = this.#wanted) {
      this.#wanted = undefined;
      const start = Date.now();
      if (this.#known.state !== "read" || wanted.anew) this.#learn({ ...this.#known, state: "reading" });
      try {
        this.#learn({ state: "read", result: await this.#files(wanted) });
        this.#soon.restAtLeast(restPerWork * (Date.now() - start));
      } catch (error) {
        this.#learn({ state: "not-checked", why: error instanceof Error ? error.message : String(error) });
      }
    }
    this.#isAsking = false;
  }

  /** Gives the object of the last answer where the new one says the same: a tree that is filled anew forgets the row of an open menu. */
  async #files({ anew, unread }: Wanted): Promise<Files> {
    const before = resultOf(this.#known);
    const overview = await this.#server.request("lodestone/overview", { anew, progress: readingToken });
    const keeps = before !== undefined && !unread;
    const files = { ...overview, unread: keeps ? before.unread : await this.#server.request("lodestone/unread", {}) };
    return before !== undefined && JSON.stringify(files) === JSON.stringify(before) ? before : files;
  }

  #learn(known: Known): void {
    this.#known = known;
    void commands.executeCommand("setContext", stateKey, known.state);
    this.#changed.fire(known);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}

/** What can be shown of the files: where nothing is checked any more, nothing. */
export function resultOf(known: Known): Files | undefined {
  return "result" in known ? known.result : undefined;
}

/** How many items lack an end use. */
export function undeclaredIn(result: OverviewResult | undefined): number {
  const items = result?.files.flatMap(({ documents }) => documents.flatMap((document) => document.items)) ?? [];
  return items.filter(({ isUndeclared }) => isUndeclared).length;
}

/** How far the files have been read. */
export function readingInWords(known: Known): string {
  const reading = "reading" in known ? known.reading : undefined;
  if (reading === undefined) return l10n.t("Reading files…");
  return reading.files === 1 ? l10n.t("Reading 1 file…") : l10n.t("Reading {0} files: {1}…", reading.files, reading.read);
}
