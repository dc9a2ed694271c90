import { listOf, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { Action } from "../core/ruleMeta.ts";
import { capital } from "../core/text/capital.ts";
import type { WorkRow } from "./model.ts";

/** The people who do the work, in the order of the list, with the actions that are theirs. Mistakes of files have a list of their own. */
export const people = [
  ["compliance", ["decide", "apply"]],
  ["engineering", ["declare"]],
  ["purchasing", ["ask"]],
] as const satisfies readonly (readonly [string, readonly Action[]])[];

/** The work of a row in words. */
export interface WorkWords {
  /** An imperative, or the party to ask. */
  readonly head: string;
  /** The party or licence that an imperative is about. */
  readonly of: string | undefined;
  /** The things to ask for. */
  readonly asked: readonly string[];
}

/** The work of a row in words. */
export function workInWords({ action, of, tasks }: WorkRow, texts: Texts): WorkWords {
  if (action !== "ask") return { head: capital(tasks.map(({ words }) => words).join()), of, asked: [] };
  const asked = tasks.map(({ words, elements, count }) =>
    texts.say("report-asked", {
      words: verbatim(words),
      some: elements.length === 0 ? "no" : "yes",
      elements: listOf(elements.map(verbatim), "comma"),
      count,
    }),
  );
  return { head: texts.say("report-ask", { known: of === undefined ? "no" : "yes", of: verbatim(of ?? "") }), of: undefined, asked };
}
