import { type Argument, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";

/**
 * Sentences about acts that `actStates` suspends or ends, since silence about them must not look like clearance; undefined for none. An act
 * set in force clears nothing, and the findings that rest on it say so.
 *
 * @param config name of the file or setting that sets them
 */
export function actsSetAsideWords(
  config: Argument,
  states: ActStateSettings,
  { settleableActs }: Pick<Packs, "settleableActs">,
): readonly Message[] | undefined {
  const acts = Object.entries(states)
    .filter(([act, state]) => state !== "in-force" && settleableActs.has(act))
    .map(([act, state]) => message("config-act-set", { act: verbatim(act), state: verbatim(state) }));
  if (acts.length === 0) return undefined;
  return [message("config-acts-set-aside", { config, acts: listOf(acts) }), message("config-acts-set-aside-effect")];
}
