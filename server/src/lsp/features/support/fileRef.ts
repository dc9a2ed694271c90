import { documentIndexAt, refAt } from "../../../core/mappings/own/nodeAtOffset.ts";
import { filePlace, partPlace, type RefFacts } from "../../../core/mappings/own/ref.ts";
import type { Snapshot } from "../../snapshot.ts";

/** A `ref` to a file with the cursor on its file name or its part number. */
export interface FileRefAt {
  readonly ref: RefFacts & { readonly file: string };
  /** The index of its document in the file. */
  readonly document: number;
  readonly on: "file" | "part";
  /** The span under the cursor. */
  readonly start: number;
  readonly end: number;
}

/** The `ref` to a file at an offset; undefined for none, and for one that an alias repeats. */
export function fileRefAt(snapshot: Snapshot, offset: number): FileRefAt | undefined {
  const read = snapshot.around({ start: offset, end: offset }).file;
  const ref = refAt(read, offset, snapshot.lines);
  if (ref?.file === undefined) return undefined;
  const { file } = ref;
  const on = ref.part === undefined || (ref.hash !== undefined && offset <= ref.hash) ? "file" : "part";
  return { ref: { ...ref, file }, document: documentIndexAt(read, offset), on, ...(on === "file" ? filePlace(ref) : partPlace(ref)) };
}
