import type { CheckSettings } from "../../core/judge/types.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import type { IsoDate } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { Problem } from "../report/run.ts";

/** A file to judge, as plain data that goes to another thread. */
export interface WorkFile {
  /** Absolute. */
  readonly path: string;
  /** Its references lead to files below it. Absolute. */
  readonly root: string;
  /** As reports write it. */
  readonly shown: string;
  readonly kind: DocumentKind;
  readonly settings: CheckSettings;
}

/** Absolute paths of shipments by the root that they lie under. */
export type ShipmentsByRoot = Readonly<Record<string, ShipmentsOfRoot>>;

/** Absolute paths of the shipments below a root, and of those of which nobody can tell: a lodestone.yaml above them is broken. */
export interface ShipmentsOfRoot {
  readonly shipments: readonly string[];
  readonly unjudged: readonly string[];
}

/** All that the threads of a run judge. Every thread gets the whole of it; what it takes, it says in `claims`. */
export interface Work {
  readonly files: readonly WorkFile[];
  /** The index of the first file of each batch; a batch ends where the next one begins. */
  readonly starts: readonly number[];
  readonly today: IsoDate;
  /** Those whose use of licences counts. */
  readonly shipments: ShipmentsByRoot;
  /** The current folder, which paths in reports are relative to. */
  readonly cwd: string;
  /** A report tells the facts behind the findings: see `judgedFile`. */
  readonly facts: boolean;
  /** See `Claims`. */
  readonly claims: SharedArrayBuffer;
}

/** What was found in a file, as plain data; its text comes along where a report may show lines of it. */
export type JudgedText = Omit<JudgedFile, "lines"> & { readonly text: string };

/** What became of a file: what was found in it, or why it cannot be read. */
export type Judgement = JudgedText | Problem;

/** A batch that was judged. */
export interface Batch {
  readonly index: number;
  /** In the order of the files. */
  readonly judgements: readonly Judgement[];
}

/**
 * Puts consecutive files into batches.
 *
 * @param sizes bytes of each file
 * @param bytes what a batch holds at least, but for the last one
 * @returns the index of the first file of each batch
 */
export function batchStarts(sizes: readonly number[], bytes: number): number[] {
  const starts: number[] = [];
  let held = Number.POSITIVE_INFINITY;
  for (const [index, size] of sizes.entries()) {
    if (held >= bytes) {
      starts.push(index);
      held = 0;
    }
    held += size;
  }
  return starts;
}

/** The indices of the files of a batch: from the first, to before the second. */
export function rangeOf({ files, starts }: Pick<Work, "files" | "starts">, batch: number): readonly [from: number, to: number] {
  return [starts[batch] ?? files.length, starts[batch + 1] ?? files.length];
}
