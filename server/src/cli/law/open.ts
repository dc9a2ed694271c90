import { resolve } from "node:path";
import { message, verbatim } from "../../core/l10n/message.ts";
import { readLaw } from "../../core/law/read.ts";
import { FileError } from "../../files/fileSystem.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import type { ReportLaw } from "../../generated/report.ts";
import type { PackBundle, Packs } from "../../index.ts";
import { valueNow } from "../../project/maybeAsync.ts";
import { reasonOf } from "../../project/workspace.ts";

import type { Context } from "../commands/command.ts";

/** The word for the bundle of the program. */
export const builtInWord = "built-in";

/**
 * Opens the bundle of law that an argument names: a path, or the word for that of the program.
 *
 * @throws FileError for a bundle that cannot be used
 */
export function openLaw(name: string, { host, texts, bundle }: Context): PackBundle {
  if (name === builtInWord) return bundle();
  const workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
  const path = resolve(host.cwd, name);
  const read = valueNow(workspace.readFile(path));
  if (read === undefined) throw new FileError(message("law-absent", { path: verbatim(name) }));
  if (!("text" in read)) throw new FileError(message("law-unreadable", { path: verbatim(name) }), ...reasonOf(read));
  const law = readLaw(read.text, workspace.shown(path), bundle());
  if ("message" in law) throw new FileError(...law.message);
  texts.learn(law.translations);
  return law.bundle;
}

/** The name of the bundle that packs are of. */
export function lawName({ law }: Pick<Packs, "law">): ReportLaw {
  const { path = builtInWord, version = "", digest = "" } = law ?? {};
  return { path, version, digest };
}
