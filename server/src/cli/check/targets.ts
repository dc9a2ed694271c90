import { basename, resolve } from "node:path";
import { configName, kindByName } from "../../core/fileNames.ts";
import { realOf } from "../../files/linkedFiles.ts";
import { UsageError } from "../args/usageError.ts";
import type { Host } from "../host.ts";
import type { FoundFile } from "./discover.ts";
import type { ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";

/**
 * Refuses reports that would be written over what is read, or over one another, under whatever name: a link or a second
 * name of the same file is that file.
 *
 * @throws UsageError for the first such report; nothing has been written then
 */
export function refuseHarm(
  host: Host,
  targets: readonly ReportTarget[],
  { found, baselines, configs }: Pick<Prepared, "found" | "baselines" | "configs">,
): void {
  const files = targets.flatMap(({ file }) => file ?? []);
  const places = new Map<string, string>();
  for (const file of files) {
    const path = resolve(host.cwd, file);
    if (host.files.kindOf(path) === undefined && host.files.stands(path))
      throw new UsageError(
        `The report \`${file}\` is a link that leads nowhere, so nobody can tell what it would be. Give it another name.`,
      );
    const place = host.files.idOf(path) ?? realOf(host.files, path);
    const other = places.get(place);
    if (other !== undefined)
      throw new UsageError(`\`${other}\` and \`${file}\` are one file, and two reports are to go into it. Give each its own.`);
    places.set(place, file);
  }
  if (files.length === 0) return;
  const refuse = (path: string, what: string) => {
    const file = places.get(host.files.idOf(path) ?? path);
    if (file !== undefined) throw overwrites(file, what);
  };
  for (const { path } of found) refuse(path, "a file that is checked");
  for (const { path } of baselines) refuse(path, "the baseline");
  for (const path of [...configs.inputs, ...packFiles(found)]) refuse(path, "settings or packs that are read");
  for (const file of files) {
    const name = basename(file);
    if (host.files.stands(resolve(host.cwd, file)) && (name === configName || kindByName(name) !== undefined))
      throw overwrites(file, "what is a document or settings by its name");
  }
}

function overwrites(file: string, what: string): UsageError {
  return new UsageError(`The report \`${file}\` would be written over ${what}, so nothing was written. Give it another name.`);
}

/** The files of packs, which settings name by their folders. */
function packFiles(found: readonly FoundFile[]): ReadonlySet<string> {
  return new Set([...new Set(found.map(({ company }) => company))].flatMap((set) => (set?.files ?? []).map(({ name }) => name)));
}
