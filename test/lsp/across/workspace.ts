import type { ClientCapabilities, Location, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { LineIndex } from "../../../server/src/index.ts";
import { connect, pulling, type TestClient } from "../client.ts";
import { applyEdits } from "../features/support.ts";
import { type MemoryHost, memoryHost } from "../memory.ts";

/** The folder of the workspace of these tests. */
export const folder = "file:///w";

/** A workspace in memory with a client on it. */
export interface Workspace {
  readonly host: MemoryHost;
  readonly client: TestClient;
  uri(path: string): string;
  /** The text of a file: of one that was opened here as it was opened. */
  text(path: string): string;
  open(path: string, text?: string): Promise<void>;
  /** The position behind the first place of a text in a file that follows another text, if one is given. */
  at(path: string, text: string, after?: string): { textDocument: { uri: string }; position: Position };
  /** A place in short: path, line from 1 and the text there. */
  shown(place: { readonly uri: string; readonly range: Range }): string;
  /** All files after an edit, those that change by path. */
  edited(edit: WorkspaceEdit | null): Readonly<Record<string, string>>;
}

/** What a client can do that pulls and renames files. */
export const renaming: ClientCapabilities = { ...pulling, workspace: { ...pulling.workspace, fileOperations: { willRename: true } } };

/** Makes a workspace of texts by path. */
export async function workspaceOf(
  files: Readonly<Record<string, string | { readonly problem: string }>>,
  capabilities = renaming,
): Promise<Workspace> {
  const uri = (path: string): string => `${folder}/${path}`;
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [uri(path), text])));
  const client = await connect(host, { folders: [folder], capabilities });
  const opened = new Map<string, string>();
  const text = (path: string): string => {
    const found = opened.get(path) ?? host.files.get(uri(path));
    if (typeof found !== "string") throw new Error(`There is no text at ${path}.`);
    return found;
  };
  const pathOf = (of: string): string => of.slice(folder.length + 1);
  return {
    host,
    client,
    uri,
    text,
    open(path, given = text(path)) {
      opened.set(path, given);
      return client.open(uri(path), given);
    },
    at(path, wanted, after = "") {
      const whole = text(path);
      const from = whole.indexOf(after);
      const found = whole.indexOf(wanted, from + after.length);
      if (from < 0 || found < 0) throw new Error(`${wanted} does not stand in ${path}.`);
      return { textDocument: { uri: uri(path) }, position: new LineIndex(whole).positionAt(found + wanted.length) };
    },
    shown({ uri: of, range }) {
      const lines = new LineIndex(text(pathOf(of)));
      const marked = lines.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
      return `${pathOf(of)}:${range.start.line + 1} ${marked}`;
    },
    edited(edit) {
      const all: [string, readonly TextEdit[]][] = Object.entries(edit?.changes ?? {});
      for (const change of edit?.documentChanges ?? []) {
        if (!("textDocument" in change)) throw new Error("Only texts are changed.");
        all.push([change.textDocument.uri, change.edits.filter((one): one is TextEdit => "newText" in one)]);
      }
      return Object.fromEntries(all.map(([of, edits]) => [pathOf(of), applyEdits(text(pathOf(of)), edits)]));
    },
  };
}

/** Asks something of the server that is answered with places, and tells them in short, in order. */
export async function places(workspace: Workspace, method: string, params: object): Promise<string[]> {
  const found = await workspace.client.connection.sendRequest<readonly Location[] | null>(method, params);
  return (found ?? []).map(workspace.shown).sort();
}
