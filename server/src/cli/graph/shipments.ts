import { dirname } from "node:path";
import { kindByName } from "../../core/fileNames.ts";
import { citesLicences } from "../../core/graph/shipments.ts";
import { decode } from "../../files/decode.ts";
import { FileError } from "../../files/fileSystem.ts";
import type { Configs } from "../check/configs.ts";
import { discover, type FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";

/** Absolute paths of shipments by the root that they lie under. */
export type ShipmentsByRoot = Readonly<Record<string, ShipmentsOfRoot>>;

/** Absolute paths of the shipments below a root, and of those of which nobody can tell: a lodestone.yaml above them is broken. */
export interface ShipmentsOfRoot {
  readonly shipments: readonly string[];
  readonly unjudged: readonly string[];
}

/**
 * The shipments whose use of licences counts for some files: all under the root of each shipment among them that cites a licence.
 * Whether they are checked too makes no difference. Roots without such a shipment are not looked through.
 *
 * @param aside settings that are read for this alone: what is wrong with those of other folders concerns nobody who checks these files
 * @param given the text that stands for the only file, where that is not read from disk
 */
export function shipmentsFor(host: Host, aside: () => Configs, files: readonly FoundFile[], given?: Uint8Array): ShipmentsByRoot {
  const byRoot: Record<string, ShipmentsOfRoot> = {};
  for (const file of files) {
    // A file that is named as a BOM may hold a shipment.
    if (byRoot[file.root] !== undefined || !mayCite(host, file, given)) continue;
    const { files: found, unjudged } = discover(host, aside(), [file.root]);
    byRoot[file.root] = {
      shipments: found.flatMap(({ kind, root, path }) => (kind === "shipment" && root === file.root ? [path] : [])),
      unjudged: unjudged.filter((path) => kindByName(path) === "shipment" && aside().aboveBroken(dirname(path))?.root === file.root),
    };
  }
  return byRoot;
}

/** Whether a file may cite a licence. Most do not, and are not decoded for it; one that cannot be read is told of when it is judged. */
function mayCite(host: Host, file: FoundFile, given: Uint8Array | undefined): boolean {
  try {
    const bytes = given ?? host.files.read(file.path);
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("licences")) return false;
    const decoded = decode(bytes);
    return "text" in decoded && citesLicences(decoded.text);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return false;
  }
}
