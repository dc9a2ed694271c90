import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import type { Output } from "../host.ts";
import type { Problem } from "./run.ts";

/** Everything that could not be checked so far. It is said on standard error at once, and counts for the exit status at the end. */
export interface ProblemLog {
  readonly all: readonly Problem[];
  add(...problems: readonly Problem[]): Promise<void>;
}

/** Begins with no problem. */
export function problemLog(stderr: Output, texts: Texts): ProblemLog {
  const all: Problem[] = [];
  return {
    all,
    async add(...problems) {
      all.push(...problems);
      for (const problem of problems) await stderr.write(problemLine(problem, texts));
    },
  };
}

/** One line for standard error. */
export function problemLine({ path, position, id, message }: Problem, texts: Texts): string {
  const place = path === undefined ? "" : `${visible(path)}${position === undefined ? "" : `:${position.line}:${position.column}`}: `;
  return `lodestone: ${place}${id === undefined ? "" : `${id}: `}${visibleProse(texts.sentences(message))}\n`;
}
