import type { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import type { Host } from "../host.ts";

/** Absolute paths of the parts files that hold for the files of a root: all below it, whether they are checked too or not. */
export function partsBelow(host: Host, configs: Configs, root: string): readonly string[] {
  return discover(host, configs, [root]).files.flatMap((file) => (file.kind === "parts" && file.root === root ? [file.path] : []));
}
