import { formatOf } from "../../core/formats/registry.ts";
import { licenceNumbers } from "../../core/graph/licenceNumbers.ts";
import type { Configs } from "../check/configs.ts";
import type { FoundFile } from "../check/discover.ts";
import { readText } from "../check/judgeFiles.ts";
import { shipmentsBelow } from "../graph/shipments.ts";
import type { Host } from "../host.ts";
import type { Changes } from "./changes.ts";
import { dependents } from "./dependents.ts";

/**
 * The shipments, of the files given, that cite a licence which a changed shipment under the same root cites too, or one that
 * leans on a changed file: what they take together counts for each. The changed one need not be among those given.
 */
export function sharingLicences(host: Host, aside: () => Configs, files: readonly FoundFile[], changes: Changes): readonly FoundFile[] {
  const citing = files.map((file) => ({ file, numbers: numbersIn(host, file) })).filter(({ numbers }) => numbers.size > 0);
  return [...new Set(citing.map(({ file }) => file.root))].flatMap((root) => {
    const shipments = shipmentsIn(host, aside, root);
    const leaning = dependents(host, shipments, changes);
    const touched = new Set(shipments.flatMap((one) => [...(changes.has(one.path) || leaning.has(one) ? numbersIn(host, one) : [])]));
    return citing.flatMap(({ file, numbers }) =>
      file.kind === "shipment" && file.root === root && [...numbers].some((number) => touched.has(number)) ? [file] : [],
    );
  });
}

/** A file as far as it has to be read. */
type Readable = Pick<FoundFile, "path" | "shown"> & Partial<Pick<FoundFile, "format">>;

function shipmentsIn(host: Host, aside: () => Configs, root: string): readonly Readable[] {
  const { shipments, formats } = shipmentsBelow(host, aside(), root);
  return shipments.map((path) => ({ path, shown: path, format: formats.get(path) }));
}

function numbersIn(host: Host, file: Readable): ReadonlySet<string> {
  const read = readText(host, file);
  return "message" in read ? new Set() : licenceNumbers(read.text, file.format ?? formatOf(file.path));
}
