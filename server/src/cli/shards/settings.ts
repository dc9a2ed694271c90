import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { attempt, type FileSystem } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Prepared } from "../check/prepare.ts";
import type { Run } from "../check/run.ts";
import { packFiles } from "../check/targets.ts";

/** The digest of everything in which the shards of one run agree: SHA-256, in hexadecimal. */
export function settingsDigest({ host, request }: Pick<Run, "host" | "request">, { found, configs, builtIn }: Prepared): string {
  const hash = createHash("sha256");
  const { paths, ignoreWaivers, baseline, changed } = request;
  const law = builtIn.packs.headers.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
  hash.update(JSON.stringify({ law, paths, ignoreWaivers, baseline, changed }));
  for (const { shown } of found) hash.update(`\0${shown}`);
  const read = [...configs.inputs, ...packFiles(found), ...found.filter(({ kind }) => kind === "parts").map(({ path }) => path)];
  if (typeof baseline === "object") read.push(resolve(host.cwd, baseline.file));
  for (const path of [...new Set(read)].sort()) {
    if (host.files.kindOf(path) !== "file") continue;
    hash.update(`\0${shownPath(host.cwd, path)}\0`);
    hash.update(contentOf(host.files, path));
  }
  return hash.digest("hex");
}

/** The content of a file; for one that cannot be read, a word that every shard takes for it. */
function contentOf(files: FileSystem, path: string): Uint8Array | string {
  return attempt<Uint8Array | string, string>(
    () => files.read(path),
    () => "unreadable",
  );
}
