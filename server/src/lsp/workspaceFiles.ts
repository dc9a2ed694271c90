import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { LineIndex } from "../index.ts";
import { go } from "../project/later.ts";
import type { Unreadable } from "../project/workspace.ts";
import type { ClosedFile } from "./closedFiles.ts";
import { atTop } from "./diagnostics.ts";
import { formatOfSaved, type Governed } from "./governance.ts";
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
}

/** The files of the workspace that are not open. */
export class WorkspaceFiles {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #kept = new WeakMap<ClosedFile, Kept>();
  /** Plain URIs of those that were told of. */
  readonly #told = new Set<string>();
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
    for (const uri of this.#told) if (isWithin(folder, uri)) this.#due.add(uri);
  }

  /** The report of a file that is not open; undefined where it is none of ours, or has gone. */
  async reportOf(uri: string, previousId: string | undefined): Promise<ClosedReport | undefined> {
    this.#due.delete(plain(uri));
    const governed = await this.#session.govern(uri);
    if (governed.state === "not-ours") return undefined;
    const { closed, graph } = this.#session;
    const judgedBy = await this.#session.judgedBy(uri, governed);
    const place = await this.#session.placeOf(uri);
    const format = formatOfSaved(governed);
    const known = closed.known(uri, format);
    const before = known && this.#kept.get(known);
    if (before !== undefined && before.judgedBy === judgedBy && before.id === previousId) {
      const seen = await go(graph.stampOf(place));
      if (before.stamp === seen?.stamp) return { uri, id: before.id, items: undefined, covered: coveredNow(before, seen?.book) };
    }
    const found = await closed.read(uri, format);
    if (found === undefined) return undefined;
    const { file, read } = found;
    const kept = this.#kept.get(file);
    const lines = "text" in read ? new LineIndex(read.text, { skipMark: true }) : read;
    const seen = format !== undefined && "text" in lines ? await go(graph.seenFrom({ place, lines }, format)) : undefined;
    const now = { judgedBy, stamp: seen?.stamp };
    const id = kept !== undefined && kept.judgedBy === judgedBy && kept.stamp === now.stamp ? kept.id : this.#reports.newId();
    const { changes } = graph;
    const told = id === previousId ? undefined : await this.#reportOn(uri, lines, governed);
    const covered = told === undefined ? kept && coveredNow(kept, seen?.links.parts?.book) : told.covered;
    // Judging may ask for more than what the file names: then the stamp tells of that too, if nothing has changed meanwhile.
    const stamp = seen === undefined ? undefined : (await go(graph.stampOf(place)))?.stamp;
    this.#kept.set(file, { ...now, stamp: changes === graph.changes ? stamp : now.stamp, id, covered });
    this.#told.add(plain(uri));
    return { uri, id, items: told?.items, covered };
  }

  async #reportOn(uri: string, lines: LineIndex | Unreadable, governed: Governed): Promise<Pick<Report, "items" | "covered">> {
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
