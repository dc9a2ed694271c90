import { commands, type Disposable, EventEmitter, l10n } from "vscode";
import type { OverviewResult, Reading, UnreadResult } from "../../../server/src/lsp/protocol.ts";
import type { LanguageServer } from "../languageServer.ts";
import { reasonOf } from "../words.ts";
import { WhenQuiet } from "./whenQuiet.ts";

/** Context key for `when` clauses in package.json: the `state` of the overview. */
const stateKey = "lodestone.workspace";

/** The files read, and those that look like bills of materials but were not read. */
export interface Files extends OverviewResult {
  readonly unread: UnreadResult;
}

/** State of the overview. While files are read again, `result` is the previous one. */
export type Known =
  /** Not requested yet: nothing suggests that the workspace has files for us. */
  | { readonly state: "not-read" }
  | { readonly state: "reading"; readonly reading?: Reading; readonly result?: Files }
  | { readonly state: "read"; readonly result: Files }
  /** The server has ended, has failed or cannot start; `why` is its own message. */
  | { readonly state: "not-checked"; readonly why?: string };

/** Pending requests: `anew` lists the files again; `unread` also asks for files that are not read. */
interface Wanted {
  readonly anew: boolean;
  readonly unread: boolean;
}

/** The overview of the workspace. It is requested as soon as the server runs, even while no view is open. */
export class Overview implements Disposable {
  readonly #server: LanguageServer;
  readonly #changed = new EventEmitter<Known>();
  readonly #subscriptions: Disposable[];
  readonly #soon = new WhenQuiet(() => {
    if (this.#known.state === "read" || this.#known.state === "reading") this.#want({ anew: false, unread: this.#mayHaveCome });
    this.#mayHaveCome = false;
  });
  /** True where files may have come, gone or been claimed since the last request for unread files. */
  #mayHaveCome = false;
  #known: Known = { state: "not-read" };
  /** The request to send after the current one is answered. */
  #wanted: Wanted | undefined;
  #isAsking = false;

  /** Fires with the new state. */
  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#subscriptions = [
      server.onDidChangeRunning((runs) => {
        this.#wanted = undefined;
        if (runs) this.read();
        else this.#learn({ state: "not-checked" });
      }),
      this.#soon,
      this.#changed,
    ];
    this.#learn(this.#known);
  }

  get known(): Known {
    return this.#known;
  }

  /** Requests the overview, and starts the server if needed. `anew` also lists the files again. */
  read(anew = false): void {
    this.#want({ anew, unread: true });
  }

  #want({ anew, unread }: Wanted): void {
    this.#wanted = { anew: anew || this.#wanted?.anew === true, unread: unread || this.#wanted?.unread === true };
    if (!this.#isAsking) void this.#ask();
  }

  /**
   * Schedules a new request after a change, if there was one before. It never starts the server.
   *
   * @param files true where files may have come or gone, or may be claimed differently
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
        this.#soon.restAfter(Date.now() - start);
      } catch (error) {
        this.#learn({ state: "not-checked", why: reasonOf(error) });
      }
    }
    this.#isAsking = false;
  }

  /** Requests the files. An equal answer returns the previous object, because refilling the tree would close the menu of a row. */
  async #files({ anew, unread }: Wanted): Promise<Files> {
    const before = resultOf(this.#known);
    const overview = await this.#server.requestReading("lodestone/overview", { anew }, (reading) => {
      if (this.#known.state === "reading") this.#learn({ ...this.#known, reading });
    });
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

/** The last result; undefined where nothing is checked any more. */
export function resultOf(known: Known): Files | undefined {
  return "result" in known ? known.result : undefined;
}

/** Number of items without an end use. */
export function undeclaredIn(result: OverviewResult | undefined): number {
  const items = result?.files.flatMap(({ documents }) => documents.flatMap((document) => document.items)) ?? [];
  return items.filter(({ isUndeclared }) => isUndeclared).length;
}

/** Progress of the overview, in words. */
export function progressInWords(known: Known): string {
  return readingInWords("reading" in known ? known.reading : undefined);
}

/** Progress of reading, in words. */
export function readingInWords(reading: Reading | undefined): string {
  if (reading === undefined) return l10n.t("Reading files…");
  return reading.files === 1 ? l10n.t("Reading 1 file…") : l10n.t("Reading {0} files: {1}…", reading.files, reading.read);
}
