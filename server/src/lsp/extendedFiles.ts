import type { ConfigSource, FoundConfig, Wanted } from "../core/config/chain.ts";
import { unreadableExtended } from "../core/config/extendsTarget.ts";
import type { FileText } from "./host.ts";
import { childOf, nameOf, parentOf, plain, uriAt } from "./uris.ts";

/** Where the texts of configurations come from: open documents before files. */
export interface TextSource {
  openText(uri: string): string | undefined;
  /** @param namedIn the folder whose file names this one, if any: nothing outside of the repository of that folder is read */
  readFile(uri: string, namedIn?: string): Promise<FileText>;
  /** The URI of a file that stands, with every link in it followed, as far as the host can tell. */
  realUri(uri: string): string;
  /** The path of a file as messages name it. */
  shown(uri: string): string;
}

/** What was looked at to find a file that is to be extended. */
export interface Looked {
  /** URIs of files that decide by coming, going or changing, which one is found and what it says. */
  readonly named: string[];
  /** URIs of files that cannot be read as text. */
  readonly unreadable: string[];
}

/**
 * Finds and reads a file that a configuration extends, as the command does.
 *
 * @param root the folder of the lodestone.yaml
 */
export async function findExtended(wanted: Wanted, source: TextSource, looked: Looked, root: string): Promise<FoundConfig> {
  for (const uri of candidates(wanted)) {
    const real = source.realUri(uri);
    looked.named.push(uri, ...(real === uri ? [] : [real]));
    const open = source.openText(uri) ?? source.openText(real);
    const read = open === undefined ? await source.readFile(uri, root) : { text: open };
    if (read === undefined) continue;
    // Folders above the repository are none to look for packages in.
    if ("problem" in read && read.isOutside === true && wanted.target.kind === "package") continue;
    if ("text" in read) return configSource(uri, real, parentOf(real) ?? real, read.text, source);
    looked.unreadable.push(uri, real);
    return { message: unreadableExtended(source.shown(uri), read.problem) };
  }
  return undefined;
}

/** A file of a configuration, with the folder that its paths are relative to. */
export function configSource(file: string, real: string, folder: string, text: string, source: Pick<TextSource, "shown">): ConfigSource {
  return { file, id: plain(real), folder, shown: source.shown(file), text };
}

function candidates({ folder, target }: Wanted): readonly string[] {
  if (target.kind === "file") return [uriAt(folder, target.path)];
  const found: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    if (nameOf(at) !== "node_modules") found.push(uriAt(childOf(at, "node_modules"), `${target.name}/${target.path}`));
  }
  return found;
}
