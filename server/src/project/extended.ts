import type { ConfigSource, FoundConfig, Wanted } from "../core/config/chain.ts";
import { unreadableExtended } from "../core/config/extendsTarget.ts";
import { type Task, wait } from "./maybeAsync.ts";
import { type FileText, type Names, reasonOf, type Unreadable, type Workspace } from "./workspace.ts";

/** The files that were accessed to build a configuration. */
export interface Looked {
  /** The files and folders whose creation, deletion or change affects the configuration. */
  readonly named: string[];
  /** The extended files that cannot be read as text, under all their names. */
  readonly unreadable: (Unreadable & { readonly names: readonly string[] })[];
}

/**
 * Finds and reads a file that a configuration extends. A package is resolved as in Node: from the `node_modules` of the folder and of each
 * folder above it in the repository. No code of the package runs, and its `exports` are ignored.
 *
 * @param root the folder of the lodestone.yaml
 */
export function* findExtended(wanted: Wanted, workspace: Workspace, looked: Looked, root: string): Task<FoundConfig> {
  const found = yield* findNamed(wanted, workspace, looked, root);
  if (found === undefined) return undefined;
  const { name, real, read } = found;
  if ("text" in read) return configSource(name, real, workspace.parentOf(real) ?? real, read.text, workspace);
  looked.unreadable.push({ ...read, names: real === name ? [name] : [name, real] });
  return { message: unreadableExtended(read.isOutside === true ? wanted.target.path : workspace.shown(name), reasonOf(read)) };
}

/** A file that settings name by its path or as one of a package, as it was read. */
interface NamedFile {
  readonly name: string;
  /** With every link followed. */
  readonly real: string;
  readonly read: NonNullable<FileText>;
}

/** Finds and reads such a file; undefined where there is none. */
export function* findNamed(
  wanted: Wanted,
  workspace: Workspace,
  { named }: Pick<Looked, "named">,
  root: string,
): Task<NamedFile | undefined> {
  for (const name of candidates(wanted, workspace)) {
    const real = workspace.realOf?.(name) ?? name;
    named.push(...(real === name ? [name] : [name, real]));
    const open = workspace.openText(name) ?? workspace.openText(real);
    const read = open === undefined ? yield* wait(workspace.readFile(name, root)) : { text: open };
    if (read === undefined) continue;
    // Folders above the repository are not searched for packages.
    if (!("text" in read) && read.isOutside === true && wanted.target.kind === "package") continue;
    return { name, real, read };
  }
  return undefined;
}

/** A file of a configuration, with the folder that its paths are relative to. */
export function configSource(file: string, real: string, folder: string, text: string, names: Names): ConfigSource {
  return { file, id: names.keyOf(real), folder, shown: names.shown(file), text };
}

function candidates({ folder, target }: Wanted, names: Names): readonly string[] {
  if (target.kind === "file") return [names.at(folder, target.path)];
  const found: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = names.parentOf(at))
    if (names.nameOf(at) !== "node_modules") found.push(names.at(at, `node_modules/${target.name}/${target.path}`));
  return found;
}
