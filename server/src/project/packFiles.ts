import type { NamedPack, PackPathFault } from "../core/config/types.ts";
import { isPackFile } from "../core/fileNames.ts";
import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { PackText } from "../index.ts";
import { type Task, wait } from "./maybeAsync.ts";
import { folderUnreadable, listFiles } from "./walk.ts";
import { isWithin, reasonOf, textOf, type Workspace } from "./workspace.ts";

/** A file of a company pack; `path` is the path that messages show. */
export interface PackFile extends PackText {
  readonly name: string;
}

/** The files of a pack, or the reason why a path leads to none. */
type FoundPack = { readonly files: readonly PackFile[] } | { readonly message: readonly Message[] };

/**
 * Reads the packs that a configuration names, each file once. Returns a fault for each path that leads to no pack.
 *
 * @param root the folder of the lodestone.yaml
 */
export function* readPacks(
  paths: readonly NamedPack[],
  workspace: Workspace,
  root: string,
): Task<{ readonly files: readonly PackFile[]; readonly faults: readonly PackPathFault[] }> {
  const files = new Map<string, PackFile>();
  const faults: PackPathFault[] = [];
  for (const path of paths) {
    const found = yield* readPack(path, workspace, root);
    if ("message" in found) faults.push({ path, message: found.message });
    else for (const file of found.files) if (!files.has(workspace.keyOf(file.name))) files.set(workspace.keyOf(file.name), file);
  }
  return { files: [...files.values()], faults };
}

/**
 * Reads a pack. A file is a pack by itself. In a folder, each folder with YAML files, at any depth, is one. Documents to check and
 * settings files are skipped.
 *
 * @param root the folder of the lodestone.yaml that names it, if any
 */
export function* readPack({ folder, value }: Pick<NamedPack, "folder" | "value">, workspace: Workspace, root?: string): Task<FoundPack> {
  const name = workspace.at(folder, value);
  const named = { path: verbatim(value) };
  const unreadable = (reason: readonly Message[]) => ({ message: [message("config-pack-unreadable", named), ...reason] });
  const own = yield* wait(textOf(workspace, name, root));
  if (own !== undefined) {
    const path = workspace.shown(name);
    return "text" in own ? { files: [{ name, path, text: own.text, pack: path }] } : unreadable(reasonOf(own));
  }
  const listing = yield* listFiles(workspace, name, root, true);
  const [problem] = listing?.unreadable ?? [];
  if (problem !== undefined) return unreadable(folderUnreadable(problem));
  const open = workspace.open().filter((one) => isWithin(workspace, name, one)); // also a file that was never saved
  if (listing === undefined && open.length === 0) {
    return workspace.isBlocked?.(name) === true
      ? { message: [message("config-pack-blocked", named)] }
      : { message: [message("config-pack-absent", named), message("config-path-advice")] };
  }
  const all = [...(listing?.files ?? []).map(({ at }) => at), ...open].filter((one) => isPackFile(workspace.nameOf(one)));
  const byKey = new Map(all.map((one) => [workspace.keyOf(one), one]));
  const files: PackFile[] = [];
  for (const [, file] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = yield* wait(textOf(workspace, file, root));
    if (read === undefined) continue; // it has just gone
    if (!("text" in read)) return unreadable([message("config-place", { place: verbatim(workspace.nameOf(file)) }), ...reasonOf(read)]);
    files.push({ name: file, path: workspace.shown(file), text: read.text, pack: workspace.shown(workspace.parentOf(file) ?? name) });
  }
  return files.length === 0 ? { message: [message("config-pack-empty", named), message("config-path-advice")] } : { files };
}
