import { citesLicences } from "../../core/graph/shipments.ts";
import type { Configs } from "../check/configs.ts";
import { discover, type FoundFile } from "../check/discover.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { ShipmentsByRoot } from "../workers/work.ts";

/**
 * The shipments whose use of licences counts for some files: all under the root of each shipment among them that cites a licence.
 * Whether they are checked too makes no difference. Roots without such a shipment are not looked through.
 *
 * @param given the text that stands for the only file, where that is not read from disk
 */
export function shipmentsFor(host: Host, configs: Configs, files: readonly FoundFile[], given?: Uint8Array): ShipmentsByRoot {
  const byRoot: Record<string, readonly string[]> = {};
  for (const file of files) {
    if (file.kind !== "shipment" || byRoot[file.root] !== undefined) continue;
    const read = readText(host, file, given);
    if ("message" in read || !citesLicences(read.text)) continue;
    const found = discover(host, configs, [file.root]).files;
    byRoot[file.root] = found.flatMap(({ kind, root, path }) => (kind === "shipment" && root === file.root ? [path] : []));
  }
  return byRoot;
}
