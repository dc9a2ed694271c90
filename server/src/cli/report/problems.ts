import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import type { Context } from "../commands/command.ts";
import type { Problem } from "./run.ts";

/** The problems of a run so far. Each is written to standard error at once, and affects the exit status. */
export interface ProblemLog {
  readonly all: readonly Problem[];
  add(...problems: readonly Problem[]): Promise<void>;
}

/** Starts an empty log. */
export function problemLog({ tell }: Pick<Context, "tell">): ProblemLog {
  const all: Problem[] = [];
  return {
    all,
    async add(...problems) {
      all.push(...problems);
      await tell(...problems);
    },
  };
}

/** A problem as one line for standard error. */
export function problemLine({ path, position, id, message }: Problem, texts: Texts): string {
  const place = path === undefined ? "" : `${visible(path)}${position === undefined ? "" : `:${position.line}:${position.column}`}: `;
  return `lodestone: ${place}${id === undefined ? "" : `${id}: `}${visibleProse(texts.sentences(message))}\n`;
}

/** A notice as one line for standard error. */
export function noticeLine(said: string, texts: Texts): string {
  return `lodestone: ${texts.say("check-notice", { text: verbatim(visibleProse(said)) })}\n`;
}
