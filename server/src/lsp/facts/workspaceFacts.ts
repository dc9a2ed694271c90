import type { CancellationToken } from "vscode-languageserver";
import { longestText } from "../../core/graph/content.ts";
import { isNameable, pathFollowed } from "../../core/graph/linkedFile.ts";
import { message } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { FileKind } from "../../core/model/types.ts";
import { LineIndex } from "../../index.ts";
import type { FileText } from "../../project/workspace.ts";
import type { ClosedFile } from "../closedFiles.ts";
import type { Format } from "../fileState.ts";
import { throwIfCancelled } from "../guard.ts";
import type { Host } from "../host.ts";
import type { OpenDocument } from "../openDocument.ts";
import type { Session } from "../session.ts";
import { nameOf, pathBelow, plain, uriAt } from "../uris.ts";
import { type FileFacts, factsOf } from "./fileFacts.ts";
import { documentsOf, type IndexedFile, type IndexedFiles } from "./indexedFiles.ts";

/** A checked file below a root. */
interface JudgedFile {
  readonly uri: string;
  readonly kind: FileKind;
}

/** The number of files processed without yielding to other requests, if none must be read. */
const mostAtOnce = 50;

/**
 * The facts of the files of the workspace: from the typed text of open documents, and from disk for all others. Nothing is read before the
 * first query. Each text is then read once, other requests run between two files, and only the facts are cached.
 */
export class WorkspaceFacts {
  readonly #host: Pick<Host, "nextTurn" | "realOf">;
  readonly #session: Session;
  readonly #kept = new WeakMap<ClosedFile, IndexedFile["facts"]>();
  readonly #open = new WeakMap<LineIndex, { readonly readBy: string | undefined; readonly facts: FileFacts }>();

  constructor(host: Pick<Host, "nextTurn" | "realOf">, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /**
   * The files below the root of a file.
   *
   * @throws ResponseError on cancellation, between two files
   */
  async below(uri: string, token: CancellationToken): Promise<IndexedFiles> {
    const root = await this.#session.rootOf(uri);
    const found = (await this.#judged()).get(plain(root));
    return this.#index(root, found?.files ?? [], token);
  }

  /**
   * All files, by root.
   *
   * @throws ResponseError on cancellation, between two files
   */
  async all(token: CancellationToken): Promise<readonly IndexedFiles[]> {
    const indexed: IndexedFiles[] = [];
    for (const { root, files } of (await this.#judged()).values()) indexed.push(await this.#index(root, files, token));
    return indexed;
  }

  /** The paths of the other BOMs below the root of a file. A BOM is recognized by its name or by the settings. */
  async bomsNear(uri: string): Promise<{ readonly own: string; readonly boms: readonly string[] }> {
    const own = pathBelow(await this.#session.rootOf(uri), uri) ?? nameOf(uri);
    const boms = await this.#pathsBelow(uri, (kind) => kind === "bom");
    return { own, boms: boms.filter((path) => path !== own && isNameable(path)) };
  }

  /** The paths of the BOMs and shipments below the root of a file, sorted. */
  documentsBelow(uri: string): Promise<readonly string[]> {
    return this.#pathsBelow(uri, (kind) => kind !== "parts");
  }

  async #pathsBelow(uri: string, isWanted: (kind: FileKind) => boolean): Promise<readonly string[]> {
    const root = await this.#session.rootOf(uri);
    const { files = [] } = (await this.#judged()).get(plain(root)) ?? {};
    return files.flatMap((one) => (isWanted(one.kind) ? (pathBelow(root, one.uri) ?? []) : [])).sort();
  }

  /** The file that a reference names; undefined for an unreadable file. */
  async named(uri: string, file: string): Promise<IndexedFile | undefined> {
    const root = await this.#session.rootOf(uri);
    const path = pathFollowed(pathBelow(root, uri) ?? nameOf(uri), file);
    return path === undefined ? undefined : this.#fileAt(root, path);
  }

  /** The text behind the facts of a file; undefined for an unreadable file. */
  async linesOf(uri: string): Promise<LineIndex | undefined> {
    const open = this.#session.documents.get(uri);
    if (open !== undefined) return open.lines;
    const { read } = (await this.#session.closed.read(uri, await this.#session.formatOf(uri))) ?? {};
    return read !== undefined && "text" in read ? new LineIndex(read.text, { skipMark: true }) : undefined;
  }

  /** The checked files, by root. */
  async #judged(): Promise<ReadonlyMap<string, { readonly root: string; readonly files: readonly JudgedFile[] }>> {
    const open = this.#session.documents.all().map(({ uri }) => uri);
    const uris = new Map([...(await this.#session.files()), ...open].map((uri) => [plain(uri), uri]));
    const byRoot = new Map<string, { readonly root: string; readonly files: JudgedFile[] }>();
    for (const uri of uris.values()) {
      const fileState = await this.#session.fileState(uri);
      if (fileState.state !== "judged") continue;
      const root = await this.#session.rootOf(uri);
      getOrInsert(byRoot, plain(root), () => ({ root, files: [] })).files.push({ uri, kind: fileState.kind });
    }
    return byRoot;
  }

  async #index(root: string, judged: readonly JudgedFile[], token: CancellationToken): Promise<IndexedFiles> {
    const files = new Map<string, IndexedFile>();
    const links = new Map<string, string>();
    const pending = judged.flatMap(({ uri }) => pathBelow(root, uri) ?? []).sort();
    const seen = new Set(pending);
    for (let at = 0; at < pending.length; at++) {
      const path = pending[at] ?? "";
      if (at % mostAtOnce === 0) await this.#host.nextTurn();
      throwIfCancelled(token);
      const file = await this.#fileAt(root, path);
      if (file === undefined) continue;
      if (file.path !== path) links.set(path, file.path);
      files.set(file.path, file);
      // An unchecked file is included if another file refers to it.
      for (const target of targetsIn(file)) {
        if (seen.has(target)) continue;
        seen.add(target);
        if (plain(await this.#session.rootOf(uriAt(root, target))) === plain(root)) pending.push(target);
      }
    }
    // Open documents change while closed files are read. The result uses their state at the end, all from one moment.
    for (const document of this.#session.documents.all()) {
      const path = pathBelow(root, document.uri);
      const file = path === undefined ? undefined : files.get(path);
      if (path !== undefined && file !== undefined) files.set(path, this.#fileOf(path, document, file.format));
    }
    return { root, files, links };
  }

  async #fileAt(root: string, path: string): Promise<IndexedFile | undefined> {
    const uri = uriAt(root, path);
    const format = await this.#session.formatOf(uri);
    if (format === undefined) return undefined;
    const open = this.#session.documents.get(uri);
    if (open !== undefined) return this.#fileOf(path, open, format);
    if (this.#session.closed.known(uri, format) === undefined) {
      const real = this.#realPath(root, uri);
      if (real !== path) return real === undefined ? undefined : this.#fileAt(root, real);
    }
    const facts = await this.#factsOf(uri, format);
    return facts === undefined ? undefined : { path, uri, version: null, format, facts };
  }

  /** The path below the root after following links; undefined outside the root. */
  #realPath(root: string, uri: string): string | undefined {
    const real = this.#host.realOf?.(uri) ?? uri;
    if (plain(real) === plain(uri)) return pathBelow(root, uri);
    return pathBelow(this.#host.realOf?.(root) ?? root, real);
  }

  #fileOf(path: string, { uri, version, lines }: OpenDocument, format: Format): IndexedFile {
    const known = this.#open.get(lines);
    const readBy = format.identity;
    const facts = known?.readBy === readBy && known !== undefined ? known.facts : factsOf(lines, nameOf(uri), format);
    this.#open.set(lines, { readBy, facts });
    return { path, uri, version, format, facts };
  }

  async #factsOf(uri: string, format: Format): Promise<IndexedFile["facts"] | undefined> {
    const { closed } = this.#session;
    const known = closed.known(uri, format);
    const before = known && this.#kept.get(known);
    if (before !== undefined) return before;
    const found = await closed.read(uri, format);
    if (found === undefined) return undefined;
    const facts = this.#kept.get(found.file) ?? (await this.#read(uri, found.read, format));
    this.#kept.set(found.file, facts);
    return facts;
  }

  async #read(uri: string, read: NonNullable<FileText>, format: Format): Promise<IndexedFile["facts"]> {
    if ("problem" in read) return { problem: read.problem };
    if (read.text.length > longestText) return { problem: [message("file-too-large")] };
    await this.#host.nextTurn();
    return factsOf(new LineIndex(read.text, { skipMark: true }), nameOf(uri), format);
  }
}

/** The paths that the items of a file refer to. */
function targetsIn(file: IndexedFile): readonly string[] {
  const named = new Set<string>();
  for (const { document } of documentsOf(file)) for (const { ref } of document.items) if (ref?.file !== undefined) named.add(ref.file);
  return [...named].flatMap((one) => pathFollowed(file.path, one) ?? []);
}
