import { join, resolve } from "node:path";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { visible } from "../../core/text/visible.ts";
import { attempt, FileError } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";

/** The most files to name in a refusal. */
const mostNamed = 3;

/**
 * Writes papers into a folder of the repository and creates it if it is missing. Nothing is written if one of the files is refused: an
 * existing file that is not to be replaced, or a link or folder of that name.
 *
 * @param papers texts by file name
 * @param out the folder, as given
 * @throws FileError with the reason why nothing was written
 */
export function writePapers(
  host: Pick<Host, "cwd" | "files">,
  papers: ReadonlyMap<string, string>,
  { out, isReplacing }: { readonly out: string; readonly isReplacing: boolean },
): void {
  const folder = resolve(host.cwd, out);
  const files = host.files.namedIn(host.cwd);
  const kind = files.kindOf(folder);
  const named = { folder: verbatim(visible(shownPath(host.cwd, folder))) };
  if (kind === "outside") throw new FileError(message("papers-outside", named), message("papers-outside-advice"));
  if (kind !== undefined && kind !== "folder") throw new FileError(message("papers-no-folder", named));
  const there = new Map(kind === undefined ? [] : files.list(folder).map((entry) => [entry.name.toLowerCase(), entry.kind] as const));
  const names = [...papers.keys()];
  const inTheWay = names.filter((name) => !["file", undefined].includes(there.get(name.toLowerCase())));
  if (inTheWay.length > 0) throw new FileError(message("papers-in-the-way", listed(inTheWay)));
  const known = isReplacing ? [] : names.filter((name) => there.has(name.toLowerCase()));
  if (known.length > 0) throw new FileError(message("papers-there", listed(known)), message("papers-there-advice"));
  if (kind === undefined) files.makeFolder(folder);
  for (const [name, text] of papers) {
    const refuse = ({ said }: FileError): never => {
      throw new FileError(message("file-unwritable", { file: verbatim(visible(shownPath(host.cwd, join(folder, name)))) }), ...said);
    };
    attempt(() => files.put(join(folder, name), [text]), refuse);
  }
}

function listed(names: readonly string[]) {
  const shown = names.slice(0, mostNamed).map((name) => verbatim(visible(name)));
  return { files: listOf(shown, "comma"), count: names.length, more: names.length - shown.length };
}
