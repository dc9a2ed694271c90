import type { WorkspaceEdit } from "vscode-languageserver";
import { getOrInsert } from "../../../core/maps.ts";
import type { EditsOfFile } from "./renameParts.ts";

/** One workspace edit. If the client supports it, the edit names the document versions that it applies to. */
export function workspaceEdit(all: readonly EditsOfFile[], versioned: boolean): WorkspaceEdit {
  const byUri = new Map<string, { readonly version: number | null; readonly edits: EditsOfFile["edits"][number][] }>();
  for (const { file, edits } of all) {
    getOrInsert(byUri, file.uri, () => ({ version: file.version, edits: [] })).edits.push(...edits);
  }
  if (!versioned) return { changes: Object.fromEntries([...byUri].map(([uri, { edits }]) => [uri, edits])) };
  return { documentChanges: [...byUri].map(([uri, { version, edits }]) => ({ textDocument: { uri, version }, edits })) };
}
