import type { RenameFilesParams, WorkspaceEdit } from "vscode-languageserver";
import { isReadableInAnyCase } from "../../core/fileNames.ts";
import { isNameable } from "../../core/graph/linkedFile.ts";
import { type IndexedFiles, pathNamed, type Referring, referringIn } from "../facts/indexedFiles.ts";
import { plain } from "../uris.ts";
import { type EditsOfFile, editsOfRefs, nameLike } from "./support/renameParts.ts";
import { workspaceEdit } from "./support/workspaceEdit.ts";

/**
 * `workspace/willRenameFiles`: the edits by which every `ref` goes on naming the file that it names, also those in files that
 * move. What moves out of its root, or gets a name that no `ref` can hold, is left as it is; null where nothing changes.
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

/** What a `ref` has to say in place of its file; undefined where it may stay. */
function newName(indexed: IndexedFiles, one: Referring, moved: (path: string) => string | undefined): string | undefined {
  const { file, ref } = one;
  const target = pathNamed(indexed, file.path, ref);
  if (target === undefined || ref.file === undefined || ref.style === "literal" || ref.style === "folded") return undefined;
  const [from, to] = [moved(file.path), moved(target)];
  if (from === undefined || to === undefined || !isNameable(to) || (from === file.path && to === target)) return undefined;
  // What was read by its own name is, under such a one, read by no mapping.
  if (isReadableInAnyCase(target) && !isReadableInAnyCase(to)) return undefined;
  // Where both have moved alike, what was written still leads there.
  if (pathNamed({ links: new Map() }, from, ref) === to) return undefined;
  return nameLike(ref.file, from, to);
}

/** Where a path is after the renames; undefined where that is not below the root. */
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
