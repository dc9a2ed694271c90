import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { longestText } from "../../core/graph/content.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { parsedJson } from "../../core/text/parsedJson.ts";
import { FileError } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { ToldFile } from "../../report/fileReport.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { type ShardEnd, type ShardEntry, type ShardHead, shardFormatVersion } from "./shardFile.ts";

/** A shard file whose digest was verified. Its files are read when they are asked for, one at a time. */
export interface OpenShard {
  /** Its path as the user wrote it, with slashes. */
  readonly name: string;
  readonly path: string;
  readonly head: ShardHead;
  readonly end: ShardEnd;
  files(): Iterable<ToldFile>;
}

/** Bytes that are read at once. */
const pieceLength = 1_048_576;

/** Opens a shard file and verifies that it is whole; anything else is a problem. */
export function openShard({ files, cwd, version }: Pick<Host, "files" | "cwd" | "version">, given: string): OpenShard | Problem {
  const [path, name] = [resolve(cwd, given), slashed(given)];
  const problem = (...said: readonly Message[]): Problem => ({ path: name, message: said });
  const hash = createHash("sha256");
  let [first, last, count]: [string | undefined, Uint8Array | undefined, number] = [undefined, undefined, 0];
  try {
    for (const line of linesOf(files, path)) {
      if (last !== undefined) hash.update(last).update("\n");
      if (count++ === 0) {
        if (line.length > longestText) return problem(message("merge-shard-none"), message("merge-shard-advice"));
        first = text(line);
        const fault = faultOf(first, version);
        if (fault !== undefined) return problem(fault, message("merge-shard-advice"));
      }
      last = line;
    }
  } catch (error) {
    if (error instanceof FileError) return problem(message("merge-shard-unreadable"), ...error.said);
    throw error;
  }
  if (first === undefined) return problem(message("merge-shard-none"), message("merge-shard-advice"));
  const end = last === undefined ? undefined : (parsedJson(text(last)) as Partial<ShardEnd> | undefined);
  const { files: due } = (JSON.parse(first) as ShardHead).shard; // checked by `faultOf`
  const isWhole = end?.digest === hash.digest("hex") && end.entries === count - 2 && end.entries + (end.problems?.length ?? 0) >= due;
  if (!isWhole) return problem(message("merge-shard-broken"), message("merge-shard-broken-advice"));
  return {
    name,
    path,
    head: JSON.parse(first) as ShardHead, // the digest and the version show that this program wrote it
    end: end as ShardEnd, // likewise
    *files() {
      let at = 0;
      for (const line of linesOf(files, path)) {
        if (at++ === 0 || at === count) continue;
        yield toldFile(JSON.parse(text(line)) as ShardEntry); // likewise
      }
    },
  };
}

/** The reason why the first line of a file is no head of a shard that this version reads; undefined for one. */
function faultOf(line: string, version: string): Message | undefined {
  const head = parsedJson(line) as Partial<ShardHead> | null | undefined;
  if (head?.tool?.name !== "lodestone" || head.shardFormat === undefined || head.shard === undefined) return message("merge-shard-none");
  if (head.tool.version === version && head.shardFormat === shardFormatVersion) return undefined;
  return message("merge-shard-version", { version: verbatim(String(head.tool.version)), own: verbatim(version) });
}

function toldFile({ source, ...rest }: ShardEntry): ToldFile {
  return { ...rest, lines: { lineText: (line) => source[line] ?? "" } };
}

/** The lines of a file without their line breaks, read in pieces. */
function* linesOf(files: Host["files"], path: string): Generator<Uint8Array> {
  let kept: Uint8Array[] = [];
  for (let from = 0; ; ) {
    const piece = files.read(path, pieceLength, from);
    if (piece.length === 0) break;
    from += piece.length;
    let start = 0;
    for (let end = piece.indexOf(lineBreak); end >= 0; end = piece.indexOf(lineBreak, start)) {
      yield Buffer.concat([...kept, piece.subarray(start, end)]);
      kept = [];
      start = end + 1;
    }
    if (start < piece.length) kept.push(piece.subarray(start));
  }
  if (kept.length > 0) yield Buffer.concat(kept);
}

const lineBreak = 10;

function text(line: Uint8Array): string {
  return Buffer.from(line).toString("utf8");
}
