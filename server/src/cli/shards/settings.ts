import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { attempt, type FileSystem } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Prepared, Run } from "../check/prepare.ts";
import { isPart } from "../check/shard.ts";
import { packFiles } from "../check/targets.ts";
import { sha256 } from "../sha256.ts";
import type { Untold } from "./shardFile.ts";

/** The digest of the settings in which the shards of one run agree: SHA-256, in hexadecimal. */
export function settingsDigest({ host, request }: Pick<Run, "host" | "request">, { found, configs, builtIn }: Prepared): string {
  const { paths, ignoreWaivers, baseline, changed } = request;
  const read = [...configs.inputs, ...packFiles(found), ...found.filter(({ kind }) => kind === "parts").map(({ path }) => path)];
  if (typeof baseline === "object") read.push(resolve(host.cwd, baseline.file));
  const options = JSON.stringify({ law: lawHeaders(builtIn), paths, ignoreWaivers, baseline, changed });
  return sha256(options + contentsDigest(host, read));
}

/** The names and versions of the packs of the law. */
export function lawHeaders({ packs }: Prepared["builtIn"]): readonly unknown[] {
  return packs.headers.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
}

/** The digest of the paths and contents of files, each once: SHA-256, in hexadecimal. Folders and missing files are left out. */
export function contentsDigest({ files, cwd }: Pick<Run["host"], "files" | "cwd">, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [...new Set(paths)].sort()) {
    if (files.kindOf(path) !== "file") continue;
    hash.update(JSON.stringify([shownPath(cwd, path), sha256(contentOf(files, path))]));
  }
  return hash.digest("hex");
}

/** The digest of the files in which they agree: of the commit, if git knows one, and of the paths and sizes of all. */
export function filesDigest({ host }: Pick<Run, "host">, { found }: Pick<Prepared, "found">): string {
  const hash = createHash("sha256");
  hash.update(host.git(["rev-parse", "HEAD"], host.cwd)?.stdout ?? "");
  for (const { shown, path } of found) hash.update(`\0${shown}\0${host.files.sizeOf(path)}`);
  return hash.digest("hex");
}

/** The kinds of entries that one shard of several cannot show to be unused. */
export function untoldIn({ request: { shard } }: Pick<Run, "request">, { found, baselines, unread }: Prepared): readonly Untold[] {
  if (!isPart(shard)) return [];
  return [
    ...(found.some(({ kind }) => kind === "parts") ? ["parts" as const] : []),
    ...(baselines.length > 0 ? ["baseline" as const] : []),
    ...(unread.hasPatterns ? ["unread" as const] : []),
  ];
}

/** The content of a file. An unreadable file has the same placeholder in every shard. */
function contentOf(files: FileSystem, path: string): Uint8Array | string {
  return attempt<Uint8Array | string, string>(
    () => files.read(path),
    () => "unreadable",
  );
}
