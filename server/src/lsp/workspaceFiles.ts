import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { hash } from "../core/text/hash.ts";
import { LineIndex } from "../index.ts";
import { atTop } from "./diagnostics.ts";
import type { Governed } from "./governance.ts";
import type { FileText, Host } from "./host.ts";
import type { Judgeable, Reports } from "./reports.ts";
import type { Session } from "./session.ts";
import { createSnapshot } from "./snapshot.ts";
import { plain } from "./uris.ts";

/** What is to be shown of a file that is not open; without `items` it is as it was under the id that the client named. */
export interface ClosedReport {
  readonly uri: string;
  readonly id: string;
  readonly items: readonly Diagnostic[] | undefined;
}

/** What is known of a closed file since it was last read. */
interface Kept {
  readonly id: string;
  readonly judgedBy: string;
  readonly hash: string;
  /** False once the client has said that the file changed, and always where it does not watch. */
  fresh: boolean;
}

/** The files of the workspace that are not open. */
export class WorkspaceFiles {
  readonly #host: Host;
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #watched: boolean;
  readonly #problem: (message: string) => void;
  readonly #kept = new Map<string, Kept>();
  #listing: Promise<readonly string[]> | undefined;

  /**
   * @param watched whether the client tells of files that change
   * @param problem told of folders that cannot be looked into
   */
  constructor(
    { host, session, reports }: { readonly host: Host; readonly session: Session; readonly reports: Reports },
    watched: boolean,
    problem: (message: string) => void,
  ) {
    this.#host = host;
    this.#session = session;
    this.#reports = reports;
    this.#watched = watched;
    this.#problem = problem;
  }

  /** URIs of all files in the workspace folders, each once. */
  list(): Promise<readonly string[]> {
    if (this.#watched && this.#listing !== undefined) return this.#listing;
    this.#listing = this.#listAll();
    return this.#listing;
  }

  /** A file has changed on disk. */
  changed(uri: string): void {
    const kept = this.#kept.get(plain(uri));
    if (kept !== undefined) kept.fresh = false;
  }

  /** Files have come or gone. */
  listChanged(): void {
    this.#listing = undefined;
  }

  /** The report of a file that is not open; undefined where it is none of ours, or has gone. */
  async reportOf(uri: string, previousId: string | undefined): Promise<ClosedReport | undefined> {
    const governed = await this.#session.govern(uri);
    if (governed.state === "not-ours") return undefined;
    const judgedBy = JSON.stringify([governed, this.#session.today]);
    const kept = this.#kept.get(plain(uri));
    if (kept?.fresh === true && kept.judgedBy === judgedBy && kept.id === previousId) return { uri, id: kept.id, items: undefined };
    const read = await this.#host.readFile(uri);
    if (read === undefined) return undefined;
    const now = { judgedBy, hash: hash(JSON.stringify(read)), fresh: this.#watched };
    const same = kept !== undefined && kept.hash === now.hash && kept.judgedBy === judgedBy;
    const id = same ? kept.id : this.#reports.newId();
    this.#kept.set(plain(uri), { ...now, id });
    return { uri, id, items: id === previousId ? undefined : this.#items(uri, read, governed) };
  }

  #items(uri: string, read: NonNullable<FileText>, governed: Governed): readonly Diagnostic[] {
    if ("problem" in read) return [atTop(read.problem, DiagnosticSeverity.Error)];
    const lines = new LineIndex(read.text);
    const file: Judgeable = { uri, version: 0, lines, snapshot: (judging) => createSnapshot(uri, 0, lines, judging) };
    return this.#reports.as(file, governed).items;
  }

  async #listAll(): Promise<readonly string[]> {
    const files = new Map<string, string>();
    for (const folder of this.#session.folders) {
      const listing = await this.#host.listFiles(folder);
      for (const problem of listing.problems) this.#problem(problem);
      for (const file of listing.files) files.set(plain(file), file);
    }
    return [...files.values()].sort();
  }
}
