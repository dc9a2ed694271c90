import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { longestText } from "../../core/graph/content.ts";
import { type CatalogueMessage, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { parsedJson } from "../../core/text/parsedJson.ts";
import { FileError } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { ToldFile } from "../../report/fileReport.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { linesOf, text } from "./lines.ts";
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

/** Opens a shard file and verifies that it is whole; anything else is a problem. */
export function openShard({ files, cwd, version }: Pick<Host, "files" | "cwd" | "version">, given: string): OpenShard | Problem {
  const [path, name] = [resolve(cwd, given), slashed(given)];
  const problem = (...said: readonly Message[]): Problem => ({ path: name, message: said });
  const hash = createHash("sha256");
  let [head, last, count]: [ShardHead | undefined, Uint8Array | undefined, number] = [undefined, undefined, 0];
  try {
    for (const line of linesOf(files, path)) {
      if (last !== undefined) hash.update(last).update("\n");
      if (count++ === 0) {
        const found = headOf(line, version);
        if ("id" in found) return problem(found, message("merge-shard-advice"));
        head = found;
      }
      last = line;
    }
  } catch (error) {
    if (error instanceof FileError) return problem(message("merge-shard-unreadable"), ...error.said);
    throw error;
  }
  if (head === undefined) return problem(message("merge-shard-none"), message("merge-shard-advice"));
  const end = last === undefined ? undefined : (parsedJson(text(last)) as Partial<ShardEnd> | undefined);
  const isWhole =
    end?.digest === hash.digest("hex") && end.entries === count - 2 && end.entries + (end.problems?.length ?? 0) >= head.shard.files;
  if (!isWhole) return problem(message("merge-shard-broken"), message("merge-shard-broken-advice"));
  return {
    name,
    path,
    head,
    end: end as ShardEnd, // the digest and the version show that this program wrote it
    *files() {
      let at = 0;
      for (const line of linesOf(files, path)) {
        if (at++ === 0 || at === count) continue;
        yield toldFile(JSON.parse(text(line)) as ShardEntry); // likewise
      }
    },
  };
}

/** The head of a shard that this version reads, from the first line of a file; otherwise the reason why it is none. */
function headOf(line: Uint8Array, version: string): ShardHead | CatalogueMessage {
  const head = line.length > longestText ? undefined : (parsedJson(text(line)) as Partial<ShardHead> | null | undefined);
  if (head?.tool?.name !== "lodestone" || head.shardFormat === undefined || head.shard === undefined) return message("merge-shard-none");
  const isRead = head.tool.version === version && head.shardFormat === shardFormatVersion;
  if (isRead) return head as ShardHead; // the program of this version wrote it
  return message("merge-shard-version", { version: verbatim(String(head.tool.version)), own: verbatim(version) });
}

function toldFile({ source, ...rest }: ShardEntry): ToldFile {
  return { ...rest, lines: { lineText: (line) => source[line] ?? "" } };
}
