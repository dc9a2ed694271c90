import { basename, resolve } from "node:path";
import { configName, kindByName } from "../../core/fileNames.ts";
import { type ArgumentsOf, message, verbatim } from "../../core/l10n/message.ts";
import { realOf } from "../../files/fileSystem.ts";
import { UsageError } from "../args/parse.ts";
import type { Host } from "../host.ts";
import type { FoundFile } from "./discover.ts";
import type { ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";

/**
 * Refuses reports that would overwrite an input or each other, under any name: a link or a second name of a file is the same file.
 *
 * @param read further files that the run reads, with the name for their kind
 * @throws UsageError for the first such report; nothing has been written then
 */
export function refuseHarm(
  host: Host,
  targets: readonly Pick<ReportTarget, "file">[],
  { found, baselines, configs }: Pick<Prepared, "found" | "baselines"> & { readonly configs: Pick<Prepared["configs"], "inputs"> },
  ...read: readonly { readonly file: string; readonly what: Overwritten }[]
): void {
  const files = targets.flatMap(({ file }) => file ?? []);
  const places = new Map<string, string>();
  for (const file of files) {
    const path = resolve(host.cwd, file);
    if (host.files.kindOf(path) === undefined && host.files.stands(path))
      throw new UsageError(message("usage-report-dead-link", { file: verbatim(file) }), message("usage-report-other-name"));
    const place = host.files.idOf(path) ?? realOf(host.files, path);
    const other = places.get(place);
    if (other !== undefined)
      throw new UsageError(
        message("usage-report-one-file", { other: verbatim(other), file: verbatim(file) }),
        message("usage-report-own-file"),
      );
    places.set(place, file);
  }
  if (files.length === 0) return;
  const refuse = (path: string, what: Overwritten) => {
    const file = places.get(host.files.idOf(path) ?? path);
    if (file !== undefined) throw overwrites(file, what);
  };
  for (const { path } of found) refuse(path, "checked");
  for (const { file, what } of read) refuse(realOf(host.files, resolve(host.cwd, file)), what);
  for (const { file } of baselines) refuse(file, "baseline");
  for (const path of [...configs.inputs, ...packFiles(found)]) refuse(path, "settings");
  for (const file of files) {
    const name = basename(file);
    if (host.files.stands(resolve(host.cwd, file)) && (name === configName || kindByName(name) !== undefined))
      throw overwrites(file, "named");
  }
}

type Overwritten = ArgumentsOf<"usage-report-overwrites">[0]["what"];

function overwrites(file: string, what: Overwritten): UsageError {
  return new UsageError(message("usage-report-overwrites", { file: verbatim(file), what }), message("usage-report-other-name"));
}

/** The files of packs. Settings may name only their folders. */
export function packFiles(found: readonly FoundFile[]): ReadonlySet<string> {
  return new Set([...new Set(found.map(({ company }) => company))].flatMap((set) => (set?.files ?? []).map(({ name }) => name)));
}
