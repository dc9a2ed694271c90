import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { encodingOf } from "../../files/decode.ts";
import { encode } from "../../files/encode.ts";
import { attempt } from "../../files/fileSystem.ts";
import { contains, shownPath } from "../../files/paths.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** The path of a file with links followed, because programs that apply diffs follow none. Standard input has only its given name. */
export function realName({ files, cwd }: Host, { path, shown }: FoundFile): string {
  return files.stands(path) ? shownPath(files.realPath(cwd), files.realPath(path)) : shown;
}

/** The reason why a file is read-only: a link leads out of the requested folders. Standard input is never written. */
export function leadsOut({ files, cwd }: Host, { path, shown, within }: FoundFile, given: Uint8Array | undefined): Problem | undefined {
  if (given !== undefined) return undefined;
  const real = files.realPath(path);
  if (within.some((folder) => contains(files.realPath(folder), real))) return undefined;
  const target = verbatim(shownPath(files.realPath(cwd), real));
  return {
    path: shown,
    message: [message("fix-link-leads-out", { target }), message("fix-link-leads-out-advice", { target })],
  };
}

/** Writes a file in its existing encoding; returns the reasons where that fails. */
export function writeInPlace(
  { files }: Host,
  { path, format }: FoundFile,
  before: Uint8Array,
  after: string,
): readonly Message[] | undefined {
  const encoding = encodingOf(before, format);
  const bytes = encode(after, encoding);
  if (bytes === undefined) return [message("fix-not-in-encoding", { encoding: verbatim(encoding) })];
  return attempt(
    () => void files.replace(path, before, bytes),
    ({ said }) => said,
  );
}
