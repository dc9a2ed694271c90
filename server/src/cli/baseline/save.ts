import { baselineText } from "../../core/baseline/write.ts";
import { longestText } from "../../core/graph/content.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { FileError } from "../../files/fileSystem.ts";
import type { Baseline } from "../../generated/baseline.ts";
import { type ProblemLog, problemLine } from "../report/problems.ts";
import type { Begun } from "./begin.ts";

/** Writes a baseline if it has changed, and reports the result on standard output; a problem if writing fails. */
export async function save(
  { host, texts, seen, path, shown, before }: Begun,
  baseline: Baseline,
  said: readonly Message[],
  problems: ProblemLog,
): Promise<0 | 2> {
  const pieces = [...baselineText(baseline)];
  if (pieces.reduce((sum, piece) => sum + piece.length, 0) > longestText) {
    const summary = message("baseline-would-be-too-large", { limit: verbatim("64 MiB") });
    await problems.add({ path: shown, message: [summary, message("baseline-would-be-too-large-advice")] });
    return 2;
  }
  try {
    const text = pieces.join("");
    if (before === undefined || [...baselineText(before.baseline)].join("") !== text) seen.put(path, [text]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await problems.add({ path: shown, message: [message("baseline-unwritable"), ...error.said] });
    return 2;
  }
  await host.stdout.write(`${visibleProse(texts.sentences(said))}\n`);
  return 0;
}

/** Refuses to write a baseline because some file could not be checked, so that it would be incomplete. */
export async function refuseHalf({ host, texts, shown }: Begun): Promise<2> {
  await host.stderr.write(problemLine({ message: [message("baseline-half", { path: verbatim(shown) })] }, texts));
  return 2;
}

/** The number of findings in a baseline, and of its files. */
export function sizeOf({ files }: Pick<Baseline, "files">): { readonly findings: number; readonly files: number } {
  const findings = files.flatMap((file) => file.findings).reduce((sum, { count }) => sum + count, 0);
  return { findings, files: files.length };
}
