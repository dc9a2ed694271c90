import { getOrInsert } from "../../core/maps.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";
import type { Changes } from "./changes.ts";

/**
 * The given files whose `ref` leads to a changed or deleted file, directly or through any other files. An unreadable file is included, so
 * that the run reports the reason.
 */
export function dependents(
  host: Pick<Host, "files">,
  inputs: Inputs,
  files: readonly FoundFile[],
  changes: Changes,
): ReadonlySet<FoundFile> {
  const keys = new Set(changes.keys);
  const known = new Map<string, { readonly isTouched: boolean }>();
  const isTouched = (path: string): boolean =>
    getOrInsert(known, path, () => ({
      isTouched: keys.has(changes.keyOf(path)) || (host.files.kindOf(path) === "file" && changes.has(path)),
    })).isTouched;
  return new Set(
    files.filter((file) => {
      const read = readText(host, file);
      if ("message" in read) return true;
      return inputs.targetsOf(file, read.text).some(({ path, isUnreadable }) => isUnreadable || isTouched(path));
    }),
  );
}
