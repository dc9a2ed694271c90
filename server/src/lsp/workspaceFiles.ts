import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { LineIndex } from "../index.ts";
import { run } from "../project/maybeAsync.ts";
import type { Unreadable } from "../project/workspace.ts";
import type { ClosedFile } from "./closedFiles.ts";
import { atTop } from "./diagnostics.ts";
import { type FileState, formatOfSaved } from "./fileState.ts";
import type { Judgeable, Report, Reports } from "./reports.ts";
import type { Session } from "./session.ts";
import { Snapshot } from "./snapshot.ts";
import { isWithin, plain } from "./uris.ts";

/** The report of a closed file. Without `items`, the report under the client's result id is still valid. */
export interface ClosedReport {
  readonly uri: string;
  readonly id: string;
  readonly items: readonly Diagnostic[] | undefined;
  readonly covered: Report["covered"];
}

/** The last report of a closed file. */
interface Kept extends Pick<ClosedReport, "covered"> {
  readonly id: string;
  readonly judgedBy: string;
  /** The stamp of its dependencies at that time. */
  readonly stamp: string | undefined;
}

/** The closed files of the workspace. */
export class WorkspaceFiles {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #kept = new WeakMap<ClosedFile, Kept>();
  /** The plain URIs of the reported files. */
  readonly #told = new Set<string>();
  /** The plain URIs of the files to check again. */
  readonly #due = new Set<string>();

  constructor(session: Session, reports: Reports) {
    this.#session = session;
    this.#reports = reports;
  }

  /** The URIs of all files in the workspace folders, each once; those to check again come first. */
  async list(): Promise<readonly string[]> {
    const files = await this.#session.files();
    if (this.#due.size === 0) return files;
    const isDue = (uri: string): boolean => this.#due.has(plain(uri));
    return [...files.filter(isDue), ...files.filter((uri) => !isDue(uri))];
  }

  /** True when every folder was readable at the last listing. */
  get areListed(): boolean {
    return this.#session.listing.problems.length === 0;
  }

  /** Handles a change in the dependencies of files. */
  touch(uris: readonly string[]): void {
    for (const uri of uris) this.#due.add(plain(uri));
  }

  /** Handles a change of a file on disk. */
  changed(uri: string): void {
    this.#due.add(plain(uri));
  }

  /** Handles the creation or deletion of a folder with its content. */
  changedBelow(folder: string): void {
    for (const uri of this.#told) if (isWithin(folder, uri)) this.#due.add(uri);
  }

  /** The report of a closed file; undefined for a missing file, and for one that Lodestone does not check. */
  async reportOf(uri: string, previousId: string | undefined): Promise<ClosedReport | undefined> {
    this.#due.delete(plain(uri));
    const fileState = await this.#session.fileState(uri);
    if (fileState.state === "not-ours") return undefined;
    const { closed, graph } = this.#session;
    const judgedBy = await this.#session.judgedBy(uri, fileState);
    const place = await this.#session.placeOf(uri);
    const format = formatOfSaved(fileState);
    const known = closed.known(uri, format);
    const before = known && this.#kept.get(known);
    if (before !== undefined && before.judgedBy === judgedBy && before.id === previousId) {
      const seen = await run(graph.stampOf(place));
      if (before.stamp === seen?.stamp) return { uri, id: before.id, items: undefined, covered: coveredNow(before, seen?.book) };
    }
    const found = await closed.read(uri, format);
    if (found === undefined) return undefined;
    const { file, read } = found;
    const kept = this.#kept.get(file);
    const lines = "text" in read ? new LineIndex(read.text, { skipMark: true }) : read;
    const seen = format !== undefined && "text" in lines ? await run(graph.seenFrom({ place, lines }, format)) : undefined;
    const now = { judgedBy, stamp: seen?.stamp };
    const id = kept !== undefined && kept.judgedBy === judgedBy && kept.stamp === now.stamp ? kept.id : this.#reports.newId();
    const { changes } = graph;
    const told = id === previousId ? undefined : await this.#reportOn(uri, lines, fileState);
    const covered = told === undefined ? kept && coveredNow(kept, seen?.links.parts?.book) : told.covered;
    // A check may load more than the named dependencies. If nothing has changed meanwhile, the new stamp covers these too.
    const stamp = seen === undefined ? undefined : (await run(graph.stampOf(place)))?.stamp;
    this.#kept.set(file, { ...now, stamp: changes === graph.changes ? stamp : now.stamp, id, covered });
    this.#told.add(plain(uri));
    return { uri, id, items: told?.items, covered };
  }

  async #reportOn(uri: string, lines: LineIndex | Unreadable, fileState: FileState): Promise<Pick<Report, "items" | "covered">> {
    if ("problem" in lines) {
      const { texts } = this.#session.checker;
      return { items: [atTop(texts.sentences(lines.problem), DiagnosticSeverity.Error)], covered: "unjudged" };
    }
    const file: Judgeable = { uri, version: 0, lines, snapshot: (judging) => new Snapshot(uri, 0, lines, judging) };
    return this.#reports.as(file, fileState);
  }
}

/** The uses of a file after a change of parts files that does not affect its result. */
function coveredNow({ covered }: Kept, book: string | undefined): Kept["covered"] {
  return typeof covered === "object" && book !== undefined ? { ...covered, book } : covered;
}
