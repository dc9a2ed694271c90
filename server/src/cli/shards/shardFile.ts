import type { Report } from "../../generated/report.ts";
import type { IsoDate, RuleMeta } from "../../index.ts";
import type { ToldFile } from "../../report/fileReport.ts";
import type { ShardOfFiles } from "../check/shard.ts";
import type { RunEnd } from "../report/run.ts";

/**
 * A shard file holds everything that the reports of a run are made of, as JSON Lines: a head, a line for each file in the order of the run,
 * and an end with the digest of the lines before it. Only the version that wrote it reads it.
 */
export const shardFormatVersion = 1;

/** The first line of a shard file. Shards are of one run if their heads differ only in `index` and `files`. */
export interface ShardHead {
  readonly shardFormat: typeof shardFormatVersion;
  readonly tool: Report["tool"];
  /** The language of its texts. */
  readonly locale: string;
  /** The day of the run, and the date by which files without their own are judged. */
  readonly today: IsoDate;
  readonly asOf: IsoDate | undefined;
  readonly shard: ShardOfFiles;
  /** The SHA-256 digest, in hexadecimal, of the law, the options, and the settings and parts files. */
  readonly settings: string;
  /** The same of the commit, and of the paths and sizes of all files. */
  readonly files: string;
  /** The kinds of entries that one shard of several cannot show to be unused. */
  readonly untold: readonly Untold[];
  /** The rules of companies in the run. */
  readonly rules: readonly RuleMeta[];
}

/** Entries of parts files, findings of a baseline, and patterns of `files.unread`, which are unused only if no file uses them. */
export type Untold = "parts" | "baseline" | "unread";

/** A judged file as plain data, without its text. */
export type PlainFile = Omit<ToldFile, "lines">;

/** The plain data of a judged file. */
export function entryOf({ report, isParts, unchecked, acts, facts }: PlainFile): PlainFile {
  return { report, isParts, unchecked, acts, facts };
}

/** A file of the run. `source`: the lines that the text report shows, by their number counted from 0. */
export interface ShardEntry extends PlainFile {
  readonly source: Readonly<Record<number, string>>;
}

/** The last line of a shard file. */
export interface ShardEnd extends Pick<RunEnd, "packs" | "notices" | "loweredRules" | "unread" | "changed" | "problems"> {
  /** The number of files in the lines before. */
  readonly entries: number;
  /** The SHA-256 digest of all lines before, with their line breaks, in hexadecimal. */
  readonly digest: string;
}
