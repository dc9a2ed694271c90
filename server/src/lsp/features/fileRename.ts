import type { RenameFilesParams, WorkspaceEdit } from "vscode-languageserver";
import { isReadable } from "../../core/fileNames.ts";
import { isNameable } from "../../core/graph/linkedFile.ts";
import { type IndexedFiles, pathNamed, type Referring, referringIn } from "../facts/indexedFiles.ts";
import { plain } from "../uris.ts";
import { editsOfRefs, nameLike } from "./support/renameParts.ts";
import { type EditsOfFile, workspaceEdit } from "./support/workspaceEdit.ts";

/**
 * `workspace/willRenameFiles`: the edits that keep every `ref` pointing to the same file, also in moved files. A file that leaves its
 * root, or gets a name that no `ref` can hold, is skipped. Null for no edits.
 */
export function fileRenameEdits(all: readonly IndexedFiles[], { files }: RenameFilesParams, versioned: boolean): WorkspaceEdit | null {
  const edits = all.flatMap((indexed): EditsOfFile[] => {
    const moved = (path: string): string | undefined => newPath(indexed, files, path);
    const names = new Map<Referring["ref"], string>();
    const refs = [...referringIn(indexed)].filter((one) => {
      const name = newName(indexed, one, moved);
      if (name !== undefined) names.set(one.ref, name);
      return name !== undefined;
    });
    return editsOfRefs(refs, (ref) => `${names.get(ref) ?? ref.file}${ref.part === undefined ? "" : `#${ref.part}`}`);
  });
  return edits.length === 0 ? null : workspaceEdit(edits, versioned);
}

/** The new file name in a `ref`; undefined for no change. */
function newName(indexed: IndexedFiles, one: Referring, moved: (path: string) => string | undefined): string | undefined {
  const { file, ref } = one;
  const target = pathNamed(indexed, file.path, ref);
  if (target === undefined || ref.file === undefined || ref.style === "literal" || ref.style === "folded") return undefined;
  const [from, to] = [moved(file.path), moved(target)];
  if (from === undefined || to === undefined || !isNameable(to) || (from === file.path && to === target)) return undefined;
  // A file that needs no mapping would need one under the new name.
  if (isReadable(target) && !isReadable(to)) return undefined;
  // The written path is still correct if both files moved alike.
  if (pathNamed({ links: new Map() }, from, ref) === to) return undefined;
  return nameLike(ref.file, from, to);
}

/** The path after the renames; undefined outside the root. */
function newPath({ root }: IndexedFiles, renames: RenameFilesParams["files"], path: string): string | undefined {
  const top = `${plain(root).replace(/\/$/, "")}/`;
  const before = `${top}${path}`;
  for (const { oldUri, newUri } of renames) {
    const [from, to] = [oldUri, newUri].map((uri) => plain(uri).replace(/\/$/, ""));
    if (from === undefined || to === undefined || (before !== from && !before.startsWith(`${from}/`))) continue;
    const after = to + before.slice(from.length);
    return after.startsWith(top) ? after.slice(top.length) : undefined;
  }
  return path;
}
