import { message, verbatim } from "../../core/l10n/message.ts";
import { UsageError } from "../args/usageError.ts";

/** One of several equal parts of the files of a run, so that as many machines can share them. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** A shard of the files that were found, for reports. */
export interface ShardOfFiles extends Shard {
  /** How many files belong to it. */
  readonly files: number;
  /** How many files were found for all shards together. */
  readonly found: number;
}

const mostShards = 9999;

/**
 * Reads the value of `--shard`.
 *
 * @throws UsageError where it is not I/N with I from 1 to N
 */
export function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index = 0, count = 0] = /^(\d{1,9})\/(\d{1,9})$/.exec(value)?.map(Number) ?? [];
  if (count >= 1 && count <= mostShards && index >= 1 && index <= count) return { index, count };
  throw new UsageError(message("usage-shard", { value: verbatim(value) }), message("usage-shard-advice", { most: mostShards }));
}

/**
 * Whether a file belongs to a shard. That hangs on its path alone: neither on the other files, so that machines which find
 * different ones still leave none out, nor on sizes, which line ends change.
 *
 * @param path relative to the repository, with slashes
 */
export function isIn({ index, count }: Shard, path: string): boolean {
  return mixed(path.normalize("NFC")) % count === index - 1;
}

/** FNV-1a over UTF-16 code units, then the finish of MurmurHash3, without which names that differ in a digit fall into few shards. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
