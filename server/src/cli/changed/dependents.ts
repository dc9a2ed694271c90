import { dirname, resolve } from "node:path";
import { fileReferences } from "../../core/model/fileReferences.ts";
import type { FoundFile } from "../check/discover.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Host } from "../host.ts";

/**
 * The files that refer by `ref` to a path, itself or through others. What cannot be read is taken to do so: the run then says why
 * it cannot.
 *
 * @param changed absolute paths, also of files that are gone
 */
export function dependents(host: Pick<Host, "files">, files: readonly FoundFile[], changed: ReadonlySet<string>): Set<FoundFile> {
  const referring = new Map<string, FoundFile[]>();
  const found = new Set<FoundFile>();
  for (const file of files) {
    const read = readText(host, file);
    if ("message" in read) found.add(file);
    else
      for (const reference of fileReferences(read.text)) {
        const target = resolve(dirname(file.path), reference);
        referring.set(target, [...(referring.get(target) ?? []), file]);
      }
  }
  const pending = [...changed];
  const seen = new Set(pending);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const file of referring.get(next) ?? []) {
      found.add(file);
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      pending.push(file.path);
    }
  }
  return found;
}
