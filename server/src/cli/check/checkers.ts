import { message } from "../../core/l10n/message.ts";
import type { Checker } from "../../index.ts";
import type { Problem } from "../report/run.ts";
import { packProblems } from "./companyPacks.ts";
import type { FoundFile } from "./discover.ts";

/** The files of a run that can be checked, each with its checker. */
export interface Judgeable {
  readonly files: readonly { readonly file: FoundFile; readonly checker: Checker }[];
  /** Every checker in use, the built-in one first; that one alone for no files. */
  readonly checkers: readonly Checker[];
  readonly problems: readonly Problem[];
}

/**
 * Assigns each file the checker for the packs of its configuration. Files with broken packs are left out and counted. Parts files come
 * last, because the documents determine which of their entries are used.
 */
export async function withCheckers(files: readonly FoundFile[], builtIn: Checker): Promise<Judgeable> {
  const judgeable: { readonly file: FoundFile; readonly checker: Checker }[] = [];
  const isParts = ({ kind }: FoundFile) => kind === "parts";
  for (const file of [...files.filter((one) => !isParts(one)), ...files.filter(isParts)]) {
    const checker = file.company === undefined ? builtIn : await file.company.open();
    if (checker !== undefined) judgeable.push({ file, checker });
  }
  const left = files.length - judgeable.length;
  // A file that is part of two pack sets has its problem reported once.
  const broken = [...new Set(files.flatMap(({ company }) => company ?? []))].flatMap(packProblems);
  const problems: Problem[] = [...new Map(broken.map((problem) => [JSON.stringify(problem), problem])).values()];
  if (left > 0) problems.push({ message: [message("problem-packs-above", { count: left }), message("problem-packs-above-advice")] });
  const used = new Set(judgeable.map(({ checker }) => checker));
  const checkers = [builtIn, ...used].filter((checker, index, all) =>
    used.size === 0 ? index === 0 : used.has(checker) && all.indexOf(checker) === index,
  );
  return { files: judgeable, checkers, problems };
}
