import { filePlace, partPlace, refFacts } from "../../facts/refFacts.ts";
import type { RefFacts } from "../../facts/types.ts";
import type { Snapshot } from "../../snapshot.ts";
import { documentAt } from "./documents.ts";
import { nodeAt } from "./nodeAt.ts";

/** A `ref` to a file with the cursor on its file or on its part. */
export interface FileRefAt {
  readonly ref: RefFacts & { readonly file: string };
  /** Position of its document in the file. */
  readonly document: number;
  readonly on: "file" | "part";
  /** What the cursor is on. */
  readonly start: number;
  readonly end: number;
}

/** The `ref` to a file at an offset; undefined where none stands, or it is written elsewhere and comes in by an alias. */
export function fileRefAt(snapshot: Snapshot, offset: number): FileRefAt | undefined {
  const { root, index } = documentAt(snapshot, offset);
  const found = root === undefined ? undefined : nodeAt(root, offset);
  const { node } = found ?? {};
  if (found?.entry?.name !== "ref" || found.onKey || node?.kind !== "scalar" || node !== found.entry.value) return undefined;
  const ref = refFacts(node, snapshot.lines);
  if (ref?.file === undefined) return undefined;
  const { file } = ref;
  const on = ref.part === undefined || (ref.hash !== undefined && offset <= ref.hash) ? "file" : "part";
  return { ref: { ...ref, file }, document: index, on, ...(on === "file" ? filePlace(ref) : partPlace(ref)) };
}
