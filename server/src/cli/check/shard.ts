import { message, verbatim } from "../../core/l10n/message.ts";
import { UsageError } from "../args/parse.ts";

/** One of several equal parts of the files of a run, for distribution over several machines. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** True for a shard beside others, which does not see every file. */
export function isPart(shard: Shard | undefined): boolean {
  return shard !== undefined && shard.count > 1;
}

/** A shard of the found files, for reports. */
export interface ShardOfFiles extends Shard {
  /** The number of its files. */
  readonly files: number;
  /** The number of files in all shards together. */
  readonly found: number;
}

const mostShards = 9999;

/**
 * Parses the value of `--shard`.
 *
 * @throws UsageError unless it is I/N with I from 1 to N
 */
export function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index = 0, count = 0] = /^(\d{1,9})\/(\d{1,9})$/.exec(value)?.map(Number) ?? [];
  if (count >= 1 && count <= mostShards && index >= 1 && index <= count) return { index, count };
  throw new UsageError(message("usage-shard", { value: verbatim(value) }), message("usage-shard-advice", { most: mostShards }));
}

/**
 * True when a file belongs to a shard. Only its path decides. Other files do not, so that machines that find different ones leave none
 * out. Sizes do not, because line endings change them.
 *
 * @param path relative to the repository, with slashes
 */
export function isIn({ index, count }: Shard, path: string): boolean {
  return mixed(path.normalize("NFC")) % count === index - 1;
}

/**
 * FNV-1a over UTF-16 code units with the finalizer of MurmurHash3. Without the finalizer, names that differ in one digit fall into few
 * shards.
 */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
