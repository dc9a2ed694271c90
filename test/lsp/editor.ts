import type { Diagnostic, FileEvent, TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { matcherOf } from "../../server/src/core/config/fileRules.ts";
import { LineIndex } from "../../server/src/index.ts";
import { type Beginning, connect, pulling, type TestClient } from "./client.ts";
import { type MemoryHost, memoryHost } from "./memory.ts";

/** One replacement in a text, by offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document that an editor has open. */
interface Tab {
  text: string;
  version: number;
  /** Whether it is not as it is on disk. */
  isDirty: boolean;
  /** Whether the server has it. */
  isSent: boolean;
  readonly undo: string[];
  /** The id of what was pulled last of it. */
  resultId: string | undefined;
}

/** A diagnostic where the editor shows it: by offsets in an open text, else by lines. */
interface Shown {
  readonly item: Diagnostic;
  readonly at: { readonly start: number; readonly end: number } | undefined;
}

const dynamic = { dynamicRegistration: true };

/** What VS Code can do, as far as it matters to what it shows. */
const likeVsCode: Beginning = {
  capabilities: { ...pulling, textDocument: { ...pulling.textDocument, synchronization: dynamic, diagnostic: dynamic } },
  options: { documents: [{ pattern: "**/*.{yaml,yml}" }] },
};

/** How long the server may take to ask for something, in turns of the event loop. */
const turns = 25;

/**
 * Does with documents and diagnostics what VS Code and its client do: what is shown moves along with an edit, stays where the server says
 * that it is unchanged, and is pulled anew for the document that is edited, for all of them where the server asks for it, and for the workspace.
 */
export class Editor {
  readonly host: MemoryHost;
  readonly client: TestClient;
  readonly tabs = new Map<string, Tab>();
  readonly #shown = new Map<string, readonly Shown[]>();
  /** What was pulled of the workspace. */
  readonly #ids = new Map<string, string | undefined>();
  #refreshes = 0;

  private constructor(host: MemoryHost, client: TestClient) {
    this.host = host;
    this.client = client;
  }

  /** Opens the folder `file:///w` with some files; what is in `open` has other texts in the editor. */
  static async on(files: Readonly<Record<string, string>>, open: Readonly<Record<string, string>> = {}): Promise<Editor> {
    const host = memoryHost(files);
    const editor = new Editor(host, await connect(host, { ...likeVsCode, folders: ["file:///w"] }));
    for (const [uri, text] of Object.entries(open))
      editor.tabs.set(uri, { text, version: 1, isDirty: true, isSent: false, undo: [], resultId: undefined });
    await editor.settle();
    return editor;
  }

  /** What is shown of each file of which something is, in words and places. */
  get says(): Readonly<Record<string, readonly string[]>> {
    const said: [string, readonly string[]][] = [];
    for (const [uri, shown] of this.#shown) {
      const lines = new LineIndex(this.tabs.get(uri)?.text ?? "");
      const words = shown.map(({ item: { severity, code, range, message }, at }) => {
        const { start, end } = at === undefined ? range : { start: lines.positionAt(at.start), end: lines.positionAt(at.end) };
        return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code} ${String(message)}`;
      });
      if (words.length > 0) said.push([uri, words.sort()]);
    }
    return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The texts that are open. */
  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.tabs].map(([uri, { text }]) => [uri, text]));
  }

  /** The files on disk. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.host.files].filter((one): one is [string, string] => typeof one[1] === "string"));
  }

  open(uri: string): void {
    const text = this.files[uri];
    if (text === undefined || this.tabs.has(uri)) return;
    this.tabs.set(uri, { text: text.replace(/^\uFEFF/, ""), version: 1, isDirty: false, isSent: false, undo: [], resultId: undefined });
  }

  /** Makes edits one after the other, each in the text that the one before has left, and tells of them at once. */
  async edit(uri: string, edits: readonly Edit[], isUndone = false): Promise<void> {
    const tab = this.tabs.get(uri);
    if (tab === undefined) return;
    await this.#sync();
    if (!isUndone) tab.undo.push(tab.text);
    const changes: TextDocumentContentChangeEvent[] = [];
    for (const edit of edits) {
      const lines = new LineIndex(tab.text);
      changes.push({ range: { start: lines.positionAt(edit.start), end: lines.positionAt(edit.end) }, text: edit.text });
      this.#move(uri, edit);
      tab.text = tab.text.slice(0, edit.start) + edit.text + tab.text.slice(edit.end);
    }
    tab.version++;
    tab.isDirty = true;
    if (!tab.isSent) return;
    await this.client.change(uri, tab.version, ...changes);
    await this.#pull(uri);
  }

  /** Replaces what differs. */
  async become(uri: string, text: string, isUndone = false): Promise<void> {
    const before = this.tabs.get(uri)?.text ?? "";
    let start = 0;
    while (start < Math.min(before.length, text.length) && before[start] === text[start]) start++;
    let kept = 0;
    const most = Math.min(before.length, text.length) - start;
    while (kept < most && before[before.length - 1 - kept] === text[text.length - 1 - kept]) kept++;
    const edit = { start, end: before.length - kept, text: text.slice(start, text.length - kept) };
    if (before !== text) await this.edit(uri, [edit], isUndone);
  }

  async undo(uri: string): Promise<void> {
    const text = this.tabs.get(uri)?.undo.pop();
    if (text !== undefined) await this.become(uri, text, true);
  }

  async save(uri: string): Promise<void> {
    const tab = this.tabs.get(uri);
    if (tab === undefined) return;
    tab.isDirty = false;
    const type = this.host.files.has(uri) ? 2 : 1;
    this.host.files.set(uri, tab.text);
    if (tab.isSent) await this.client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    await this.#tell([{ uri, type }]);
  }

  /** Closes a tab, and with it its document: what was shown of it stays until the server says otherwise. */
  async close(uri: string): Promise<void> {
    const tab = this.tabs.get(uri);
    if (tab === undefined) return;
    // The client pulls one last time, and throws away what comes.
    if (tab.isSent) await this.client.pull(uri, tab.resultId);
    this.tabs.delete(uri);
    this.#ids.delete(uri);
    this.#shown.set(
      uri,
      (this.#shown.get(uri) ?? []).map(({ item }) => ({ item, at: undefined })),
    );
    if (tab.isSent) await this.client.close(uri);
  }

  /** Something changes on disk, beside the editor; undefined stands for a file that goes. */
  async disk(changes: Readonly<Record<string, string | undefined>>): Promise<void> {
    const events: FileEvent[] = [];
    for (const [uri, text] of Object.entries(changes)) {
      const isThere = this.host.files.has(uri);
      if (text === undefined && !isThere) continue;
      events.push({ uri, type: text === undefined ? 3 : isThere ? 2 : 1 });
      if (text === undefined) this.host.files.delete(uri);
      else this.host.files.set(uri, text);
    }
    await this.#tell(events);
    for (const [uri, text] of Object.entries(changes)) {
      const tab = this.tabs.get(uri);
      if (text === undefined || tab === undefined || tab.isDirty) continue;
      await this.become(uri, text.replace(/^\uFEFF/, ""));
      tab.isDirty = false;
    }
  }

  /** Waits until the server has nothing more to ask for and all that is to be pulled has been. */
  async settle(): Promise<void> {
    do {
      await this.#pause();
      await this.#sync();
      if (this.client.refreshes() > this.#refreshes) {
        this.#refreshes = this.client.refreshes();
        for (const uri of this.tabs.keys()) await this.#pull(uri);
      }
      await this.#pullWorkspace();
      await this.#pause();
    } while (this.client.refreshes() > this.#refreshes);
  }

  async #pause(): Promise<void> {
    this.host.tick();
    for (let turn = 0; turn < turns; turn++) await this.host.nextTurn();
  }

  /** Sends what the server wants and does not have, and closes what it wants no longer. */
  async #sync(): Promise<void> {
    for (const [uri, tab] of this.tabs) {
      const isWanted = this.#isMeant("textDocument/didOpen", uri) || /\.ya?ml$/.test(uri);
      if (isWanted === tab.isSent) continue;
      tab.isSent = isWanted;
      tab.resultId = undefined;
      if (isWanted) await this.client.open(uri, tab.text, tab.version);
      else await this.client.close(uri);
      if (isWanted) await this.#pull(uri);
      else this.#ids.delete(uri);
    }
  }

  async #tell(events: readonly FileEvent[]): Promise<void> {
    const changes = events.filter(({ uri }) => this.#isMeant("workspace/didChangeWatchedFiles", uri));
    if (changes.length > 0) await this.client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** Whether the server has asked for a file. */
  #isMeant(method: string, uri: string): boolean {
    const path = uri.slice("file:///".length);
    for (const one of this.client.registered.values()) {
      if (one.method !== method) continue;
      const options = one.registerOptions as {
        readonly documentSelector?: readonly { readonly pattern: string }[];
        readonly watchers?: readonly { readonly globPattern: string; readonly kind?: number }[];
      };
      const watched = (options.watchers ?? []).filter(({ kind }) => kind === undefined).map(({ globPattern }) => globPattern);
      const patterns = [...(options.documentSelector ?? []).map(({ pattern }) => pattern), ...watched];
      if (matcherOf(patterns.map((pattern) => pattern.replace(/^\//, "")))(path)) return true;
    }
    return false;
  }

  async #pull(uri: string): Promise<void> {
    const tab = this.tabs.get(uri);
    if (tab?.isSent !== true) return;
    const report = await this.client.pull(uri, tab.resultId);
    tab.resultId = report.resultId ?? "none";
    if (report.kind === "full") this.#show(uri, report.items);
  }

  async #pullWorkspace(): Promise<void> {
    const previous: Record<string, string> = {};
    for (const [uri, own] of this.#ids) {
      const tab = this.tabs.get(uri);
      const id = tab?.isSent === true ? tab.resultId : own;
      if (id !== undefined) previous[uri] = id;
    }
    for (const item of (await this.client.pullWorkspace(previous)).items) {
      if (item.kind === "full" && this.tabs.get(item.uri)?.isSent !== true) this.#show(item.uri, item.items);
      this.#ids.set(item.uri, item.resultId);
    }
  }

  #show(uri: string, items: readonly Diagnostic[]): void {
    const text = this.tabs.get(uri)?.text;
    const lines = text === undefined ? undefined : new LineIndex(text);
    const at = ({ range }: Diagnostic) => lines && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
    this.#shown.set(
      uri,
      items.map((item) => ({ item, at: at(item) })),
    );
  }

  #move(uri: string, edit: Edit): void {
    const shown = this.#shown.get(uri) ?? [];
    this.#shown.set(
      uri,
      shown.map(({ item, at }) => ({
        item,
        at: at && { start: moved(at.start, edit, true), end: Math.max(moved(at.start, edit, true), moved(at.end, edit, false)) },
      })),
    );
  }
}

/** Where VS Code has an end of a range after an edit: it keeps its offset in replaced text, as far as there is as much text as before. */
function moved(offset: number, { start, end, text }: Edit, isStart: boolean): number {
  if (offset < start) return offset;
  if (offset > end) return offset + text.length - (end - start);
  const same = start + Math.min(end - start, text.length);
  return offset < same || (offset === same && !isStart) ? offset : start + text.length;
}
