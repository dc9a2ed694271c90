import { dirname } from "node:path";
import { kindByName } from "../../core/fileNames.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import type { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import type { Host } from "../host.ts";

/** Absolute paths of the shipments below a root, and of those of which nobody can tell: a lodestone.yaml above them is broken. */
export interface ShipmentsOfRoot {
  readonly shipments: readonly string[];
  /** How each is read that a mapping claims. */
  readonly formats: ReadonlyMap<string, NonNullable<CheckInput["format"]>>;
  readonly unjudged: readonly string[];
}

/** The shipments whose use of licences counts for those of a root: all below it, whether they are checked too or not. */
export function shipmentsBelow(host: Host, configs: Configs, root: string): ShipmentsOfRoot {
  const { files, unjudged } = discover(host, configs, [root]);
  const shipments = files.filter((file) => file.kind === "shipment" && file.root === root);
  return {
    shipments: shipments.map(({ path }) => path),
    formats: new Map(shipments.flatMap(({ path, format }) => (format === undefined ? [] : [[path, format]]))),
    unjudged: unjudged.filter((path) => kindByName(path) === "shipment" && configs.aboveBroken(dirname(path))?.root === root),
  };
}
