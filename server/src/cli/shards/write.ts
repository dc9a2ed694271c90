import { createHash } from "node:crypto";
import type { ToldFile } from "../../report/fileReport.ts";
import type { Format } from "../formats/format.ts";
import type { ShardEnd, ShardEntry, ShardHead } from "./shardFile.ts";

/** The format of a shard file, for `lodestone merge`. */
export function shardFormat(head: ShardHead): Format {
  const hash = createHash("sha256");
  let entries = 0;
  const line = (value: ShardHead | ShardEntry): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  return {
    begin: () => line(head),
    file(file) {
      entries++;
      return [line(entryOf(file))];
    },
    end({ packs, notices, loweredRules, unread, changed, problems }) {
      const end: ShardEnd = { packs, notices, loweredRules, unread, changed, problems, entries, digest: hash.digest("hex") };
      return [`${JSON.stringify(end)}\n`];
    },
  };
}

function entryOf({ report, lines, isParts, unchecked, acts, facts }: ToldFile): ShardEntry {
  const shown = report.findings.flatMap(({ suppressed, range: { start } }) =>
    suppressed !== undefined || start.cell !== undefined ? [] : [start.line - 1],
  );
  const source = Object.fromEntries([...new Set(shown)].map((at) => [at, lines.lineText(at)]));
  return { report, source, isParts, unchecked, acts, facts };
}
