import { createHash } from "node:crypto";
import type { ToldFile } from "../../report/fileReport.ts";
import type { Format } from "../formats/format.ts";
import { entryOf, type ShardEnd, type ShardEntry, type ShardHead } from "./shardFile.ts";

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
      return [line({ ...entryOf(file), source: sourceOf(file) })];
    },
    end({ packs, notices, loweredRules, unread, changed, problems }) {
      const end: ShardEnd = { packs, notices, loweredRules, unread, changed, problems, entries, digest: hash.digest("hex") };
      return [`${JSON.stringify(end)}\n`];
    },
  };
}

/** The lines of a file that the text report shows. */
function sourceOf({ report, lines }: ToldFile): ShardEntry["source"] {
  const shown = report.findings.flatMap(({ suppressed, range: { start } }) =>
    suppressed !== undefined || start.cell !== undefined ? [] : [start.line - 1],
  );
  return Object.fromEntries([...new Set(shown)].map((at) => [at, lines.lineText(at)]));
}
