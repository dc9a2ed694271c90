import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { LineIndex } from "../index.ts";
import { go } from "../project/later.ts";
import type { Unreadable } from "../project/workspace.ts";
import { atTop } from "./diagnostics.ts";
import type { Governed } from "./governance.ts";
import type { Judgeable, Report, Reports } from "./reports.ts";
import type { Session } from "./session.ts";
import { Snapshot } from "./snapshot.ts";
import { isWithin, plain } from "./uris.ts";

/** What is to be shown of a file that is not open; without `items` it is as it was under the id that the client named. */
export interface ClosedReport {
  readonly uri: string;
  readonly id: string;
  readonly items: readonly Diagnostic[] | undefined;
  readonly covered: Report["covered"];
}

/** What was told of a closed file. */
interface Kept extends Pick<ClosedReport, "covered"> {
  readonly id: string;
  readonly judgedBy: string;
  /** What it leans on, as it was then. */
  readonly stamp: string | undefined;
  /** That of the file itself. */
  readonly state: string;
}

/** The files of the workspace that are not open. */
export class WorkspaceFiles {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #kept = new Map<string, Kept>();
  /** Plain URIs of files that are to be judged anew. */
  readonly #due = new Set<string>();

  constructor(session: Session, reports: Reports) {
    this.#session = session;
    this.#reports = reports;
  }

  /** URIs of all files in the workspace folders, each once, those first that are to be judged anew. */
  async list(): Promise<readonly string[]> {
    const files = await this.#session.files();
    if (this.#due.size === 0) return files;
    const isDue = (uri: string): boolean => this.#due.has(plain(uri));
    return [...files.filter(isDue), ...files.filter((uri) => !isDue(uri))];
  }

  /** Whether every folder could be looked into when they were last listed. */
  get areListed(): boolean {
    return this.#session.listing.problems.length === 0;
  }

  /** Something has changed in what these files lean on. */
  touch(uris: readonly string[]): void {
    for (const uri of uris) this.#due.add(plain(uri));
  }

  /** A file has changed on disk. */
  changed(uri: string): void {
    this.#due.add(plain(uri));
  }

  /** A folder has come or gone, with all that is in it. */
  changedBelow(folder: string): void {
    for (const uri of this.#kept.keys()) if (isWithin(folder, uri)) this.#due.add(uri);
  }

  /** The report of a file that is not open; undefined where it is none of ours, or has gone. */
  async reportOf(uri: string, previousId: string | undefined): Promise<ClosedReport | undefined> {
    this.#due.delete(plain(uri));
    const governed = await this.#session.govern(uri);
    if (governed.state === "not-ours") return undefined;
    const judgedBy = await this.#session.judgedBy(uri, governed);
    const kept = this.#kept.get(plain(uri));
    if (kept !== undefined && kept.state === this.#session.closed.stateOf(uri) && kept.judgedBy === judgedBy && kept.id === previousId) {
      const seen = await go(this.#session.graph.stampOf(await this.#session.placeOf(uri)));
      if (kept.stamp === seen?.stamp) return { uri, id: kept.id, items: undefined, covered: coveredNow(kept, seen?.book) };
    }
    const found = await this.#session.readSaved(uri);
    if (found === undefined) return undefined;
    const { read, state } = found;
    const lines = "text" in read ? new LineIndex(read.text, { skipMark: true }) : read;
    const seen =
      governed.state === "judged" && "text" in lines
        ? await go(this.#session.graph.seenFrom({ place: await this.#session.placeOf(uri), lines }, governed.format))
        : undefined;
    const now = { judgedBy, stamp: seen?.stamp, state };
    const same = kept !== undefined && kept.state === state && kept.judgedBy === judgedBy && kept.stamp === now.stamp;
    const id = same ? kept.id : this.#reports.newId();
    const { changes } = this.#session.graph;
    const told = id === previousId ? undefined : await this.#told(uri, lines, governed);
    const covered = told === undefined ? kept && coveredNow(kept, seen?.links.parts?.book) : told.covered;
    // Judging may ask for more than what the file names: then the stamp tells of that too, if nothing has changed meanwhile.
    const stamp = seen === undefined ? undefined : (await go(this.#session.graph.stampOf(await this.#session.placeOf(uri))))?.stamp;
    this.#kept.set(plain(uri), { ...now, stamp: changes === this.#session.graph.changes ? stamp : now.stamp, id, covered });
    return { uri, id, items: told?.items, covered };
  }

  async #told(uri: string, lines: LineIndex | Unreadable, governed: Governed): Promise<Pick<Report, "items" | "covered">> {
    if ("problem" in lines) {
      const { texts } = this.#session.checker;
      return { items: [atTop(texts.sentences(lines.problem), DiagnosticSeverity.Error)], covered: "unjudged" };
    }
    const file: Judgeable = { uri, version: 0, lines, snapshot: (judging) => new Snapshot(uri, 0, lines, judging) };
    return this.#reports.as(file, governed);
  }
}

/** What a file uses of parts files that have changed since it was judged, and not for it. */
function coveredNow({ covered }: Kept, book: string | undefined): Kept["covered"] {
  return typeof covered === "object" && book !== undefined ? { ...covered, book } : covered;
}
