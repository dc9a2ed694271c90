import { absentPack, emptyPack } from "../core/company/packFiles.ts";
import type { NamedPack, PackPathFault } from "../core/config/types.ts";
import { isPackFile } from "../core/fileNames.ts";
import type { PackText } from "../index.ts";
import type { FileText, Listing } from "./host.ts";
import { isWithin, nameOf, plain, uriAt } from "./uris.ts";

/** A file of a company's pack. */
export interface PackFile extends PackText {
  readonly uri: string;
}

/** Where the texts of packs come from: open documents before files. */
export interface PackSource {
  openText(uri: string): string | undefined;
  /** URIs of all open documents. */
  openUris(): readonly string[];
  /** @param namedIn the folder whose file names this one, if any: nothing outside of the repository of that folder is read */
  readFile(uri: string, namedIn?: string): Promise<FileText>;
  /** @param namedIn likewise */
  listFiles(folder: string, namedIn?: string): Promise<Listing | undefined>;
  /** The path of a file as messages name it. */
  shown(uri: string): string;
}

/** The files of the packs that a configuration names, each once, and the paths that lead to none. */
export interface FoundPacks {
  readonly files: readonly PackFile[];
  readonly faults: readonly PackPathFault[];
}

/**
 * Reads the packs that a configuration names: the same files as the command.
 *
 * @param root the folder of the lodestone.yaml
 */
export async function readPackFiles(paths: readonly NamedPack[], source: PackSource, root: string): Promise<FoundPacks> {
  const files = new Map<string, PackFile>();
  const faults: PackPathFault[] = [];
  for (const path of paths) {
    const found = await readPack(uriAt(path.folder, path.value), path.value, source, root);
    if ("message" in found) faults.push({ path, message: found.message });
    else for (const file of found.files) if (!files.has(plain(file.uri))) files.set(plain(file.uri), file);
  }
  return { files: [...files.values()], faults };
}

type FoundPack = Pick<FoundPacks, "files"> | { readonly message: string };

/** A file is a pack of its own; in a folder, each folder with YAML files is one. */
async function readPack(uri: string, path: string, source: PackSource, root: string): Promise<FoundPack> {
  const text = await textOf(uri, source, root);
  if (text !== undefined) {
    return "problem" in text
      ? { message: `The pack \`${path}\` cannot be read: ${text.problem}` }
      : { files: [{ uri, path: source.shown(uri), text: text.text, pack: plain(uri) }] };
  }
  const listing = await source.listFiles(uri, root);
  const [problem] = listing?.problems ?? [];
  if (problem !== undefined) return { message: `The pack \`${path}\` cannot be read: ${problem}` };
  const open = source.openUris().filter((one) => isWithin(uri, one)); // also a file that was never saved
  if (listing === undefined && open.length === 0) return { message: absentPack(path) };
  const uris = new Map([...(listing?.files ?? []), ...open].filter((one) => isPackFile(nameOf(one))).map((one) => [plain(one), one]));
  const files: PackFile[] = [];
  for (const key of [...uris.keys()].sort()) {
    const file = uris.get(key) ?? key;
    const read = await textOf(file, source, root);
    if (read === undefined) continue; // it has just gone
    if ("problem" in read) return { message: `${nameOf(file)}: ${read.problem}` };
    files.push({ uri: file, path: source.shown(file), text: read.text, pack: key.slice(0, key.lastIndexOf("/")) });
  }
  return files.length === 0 ? { message: emptyPack(path) } : { files };
}

async function textOf(uri: string, source: PackSource, root: string): Promise<FileText> {
  const open = source.openText(uri);
  return open === undefined ? source.readFile(uri, root) : { text: open };
}
