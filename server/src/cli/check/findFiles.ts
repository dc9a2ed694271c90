import { resolve } from "node:path";
import { leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";
import type { Configs } from "./configs.ts";
import { classify, type Discovery, discover } from "./discover.ts";
import type { CheckRequest } from "./options.ts";

/** Finds what a run was asked to check: files by their paths, or standard input by the name that it was given. */
export function findFiles(host: Host, configs: Configs, { paths, stdinName }: CheckRequest): Discovery {
  return stdinName === undefined ? discover(host, configs, paths) : stdinFile(host, configs, stdinName);
}

function stdinFile(host: Host, configs: Configs, name: string): Discovery {
  const path = resolve(host.cwd, name);
  if (host.files.kindOf(path) === "outside")
    return { files: [], problems: [{ path: shownPath(host.cwd, path), message: leadsOutside }], unjudged: [] };
  const found = classify(host, configs, path);
  if (found === "broken-config") return { files: [], problems: [], unjudged: [path] };
  return "message" in found ? { files: [], problems: [found], unjudged: [] } : { files: [found], problems: [], unjudged: [] };
}
