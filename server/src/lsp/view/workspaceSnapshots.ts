import type { CancellationToken } from "vscode-languageserver";
import type { PathShown } from "../../core/describe/places.ts";
import { LineIndex } from "../../index.ts";
import { run } from "../../project/maybeAsync.ts";
import type { ClosedFile } from "../closedFiles.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { Covered } from "../partsUses.ts";
import type { Reading } from "../protocol.ts";
import { problemOf } from "../reports.ts";
import type { Session } from "../session.ts";
import { coveredIn, Snapshot } from "../snapshot.ts";
import { deepestAbove, nameOf, pathBelow, plain, uriAt } from "../uris.ts";

/** A Lodestone file in its current state: the typed text of an open file, else the saved one. */
export interface WorkspaceFile {
  readonly uri: string;
  /** The path relative to its workspace folder, with slashes. With several folders, the folder name precedes it. */
  readonly path: string;
  /** The snapshot, or the reason why the file was not checked, in words. */
  readonly snapshot: Snapshot | { readonly problem: string };
  /** As in `StatusParams`. */
  readonly configInEdit: boolean;
}

/** Provides snapshots of all files of the workspace. A snapshot stays the same object while text and inputs are unchanged. */
export class WorkspaceSnapshots {
  readonly #host: Pick<Host, "nextTurn">;
  readonly #session: Session;
  /** The snapshots of closed files, with the keys of their inputs. */
  readonly #kept = new WeakMap<
    ClosedFile,
    { readonly judgedBy: string; readonly stamp: string | undefined; readonly snapshot: Snapshot }
  >();

  constructor(host: Pick<Host, "nextTurn">, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /**
   * Every Lodestone file in the workspace, and open ones elsewhere, sorted by path. Parts files follow the documents, whose checks show
   * the uses of their waivers. Other requests run between two files.
   *
   * @param told receives the number of files read so far, before each file
   * @throws ResponseError on cancellation, between two files
   */
  async *all(token: CancellationToken, told?: (reading: Reading) => void): AsyncIterable<WorkspaceFile> {
    const listed = new Map((await this.#session.files()).map((uri) => [plain(uri), uri]));
    const open = this.#session.documents.all().map(({ uri }) => [plain(uri), uri] as const);
    const uris = [...new Map([...listed, ...open]).values()];
    const files: Omit<WorkspaceFile, "snapshot">[] = [];
    const parts: typeof files = [];
    const covered: (Covered | undefined)[] = [];
    let isWhole = this.#session.listing.problems.length === 0;
    for (const uri of uris) {
      const fileState = await this.#session.fileState(uri);
      if (fileState.state === "config" && fileState.faults.length > 0) isWhole = false;
      if (fileState.state !== "judged" && fileState.state !== "not-judged") continue;
      files.push({ uri, path: this.pathOf(uri), configInEdit: fileState.state === "judged" && fileState.configInEdit });
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const [read, file] of files.entries()) {
      throwIfCancelled(token);
      told?.({ read, files: files.length });
      const snapshot = await this.of(file.uri);
      if (snapshot === undefined) continue;
      if (!(snapshot instanceof Snapshot)) isWhole = false;
      else covered.push(coveredIn(snapshot));
      if (snapshot instanceof Snapshot && snapshot.kind === "parts") parts.push(file);
      else yield { ...file, snapshot };
      await this.#host.nextTurn();
    }
    const known = covered.filter((one) => one !== undefined);
    // The editor receives the change with its next pull of diagnostics.
    this.#session.partsUses.looked(isWhole ? known : undefined);
    for (const file of parts) {
      throwIfCancelled(token);
      const snapshot = await this.of(file.uri);
      if (snapshot !== undefined) yield { ...file, snapshot };
      await this.#host.nextTurn();
    }
  }

  /** One file, open or closed; undefined for an unchecked or missing file. */
  async of(uri: string): Promise<WorkspaceFile["snapshot"] | undefined> {
    const fileState = await this.#session.fileState(uri);
    if (fileState.state === "not-judged") return { problem: problemOf(fileState, this.#session.checker.texts) };
    if (fileState.state !== "judged") return undefined;
    const open = this.#session.documents.get(uri);
    if (open !== undefined) return open.snapshot(await this.#session.judging(fileState, open));
    const { closed, graph } = this.#session;
    const judgedBy = await this.#session.judgedBy(uri, fileState);
    const kept = (file: ClosedFile, stamp: string | undefined): Snapshot | undefined => {
      const known = this.#kept.get(file);
      return known?.judgedBy === judgedBy && known.stamp === stamp ? known.snapshot : undefined;
    };
    const known = closed.known(uri, fileState.format);
    const before = known && kept(known, (await run(graph.stampOf(await this.#session.placeOf(uri))))?.stamp);
    if (before !== undefined) return before;
    const found = await closed.read(uri, fileState.format);
    if (found === undefined) return undefined;
    const { file, read } = found;
    if ("problem" in read) return { problem: this.#session.checker.texts.sentences(read.problem) };
    const lines = new LineIndex(read.text, { skipMark: true });
    const judging = await this.#session.judging(fileState, { uri, lines });
    const stamp = judging.seen?.stamp;
    const snapshot = kept(file, stamp) ?? new Snapshot(uri, 0, lines, judging);
    this.#kept.set(file, { judgedBy, stamp, snapshot });
    return snapshot;
  }

  /** As `of`, undefined also for a file that could not be checked. */
  async checked(uri: string): Promise<Snapshot | undefined> {
    const snapshot = await this.of(uri);
    return snapshot instanceof Snapshot ? snapshot : undefined;
  }

  /** The path of a file for display in the workspace. */
  pathOf(uri: string): string {
    const { folders } = this.#session;
    const folder = deepestAbove(uri, folders);
    const path = folder === undefined ? undefined : pathBelow(folder, uri);
    if (folder === undefined || path === undefined) return plain(uri);
    if (folders.length === 1) return path;
    const isNamedOnce = folders.filter((one) => nameOf(one) === nameOf(folder)).length === 1;
    return isNamedOnce ? `${nameOf(folder)}/${path}` : plain(uri);
  }

  /** The display of paths that a snapshot names, below its root. `named` receives the URIs of the files, by path for display. */
  shownFrom({ seen }: Snapshot, named: Map<string, string> = new Map()): PathShown {
    return (file) => {
      if (seen === undefined) return file;
      const uri = uriAt(seen.root, file);
      const shown = this.pathOf(uri);
      named.set(shown, uri);
      return shown;
    };
  }
}
