import { formatOf } from "../../core/formats/registry.ts";
import { licenceNumbers } from "../../core/graph/licenceNumbers.ts";
import { go, now } from "../../project/later.ts";
import type { Configs } from "../check/configs.ts";
import { type FoundFile, othersAt } from "../check/discover.ts";
import type { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { Changes } from "./changes.ts";
import { dependents } from "./dependents.ts";

/**
 * The given shipments that cite a licence which a changed shipment under the same root also cites, or one that depends on a changed file:
 * their uses of the licence add up. The changed shipment need not be among the given files.
 */
export function sharingLicences(configs: Configs, inputs: Inputs, files: readonly FoundFile[], changes: Changes): readonly FoundFile[] {
  const { host, discovery } = configs;
  const citing = files.map((file) => ({ file, numbers: numbersIn(host, file) })).filter(({ numbers }) => numbers.size > 0);
  return [...new Set(citing.map(({ file }) => file.root))].flatMap((root) => {
    const shipments = othersAt(configs, now(go(discovery.shipmentsOf(root))).shipments);
    const leaning = dependents(host, inputs, shipments, changes);
    const touched = new Set(shipments.flatMap((one) => [...(changes.has(one.path) || leaning.has(one) ? numbersIn(host, one) : [])]));
    return citing.flatMap(({ file, numbers }) =>
      file.kind === "shipment" && file.root === root && [...numbers].some((number) => touched.has(number)) ? [file] : [],
    );
  });
}

function numbersIn(host: Host, file: FoundFile): ReadonlySet<string> {
  const read = readText(host, file);
  return "message" in read ? new Set() : licenceNumbers(read.text, file.format ?? formatOf(file.path));
}
