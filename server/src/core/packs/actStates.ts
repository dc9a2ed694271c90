import { code, message } from "../l10n/message.ts";
import { meantOr } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import type { Packs } from "./at.ts";

/**
 * The problem of a setting under `actStates` that can never have an effect: the act is unknown, or the packs know its state on every day. A
 * setting does not overrule a known state, because it has neither date nor citation and would change the past too.
 */
export function actStateProblem(packs: Packs, act: string): Wording | undefined {
  if (packs.settleableActs.has(act)) return undefined;
  if (packs.acts.some(({ id }) => id === act)) {
    const summary = message("state-setting-known", { act: code(act) });
    return { summary, details: [message("state-setting-known-advice"), message("state-setting-known-why")] };
  }
  const summary = message("state-setting-unknown-act", { act: code(act) });
  return { summary, details: [meantOr(act, packs.settleableActs, message("state-setting-unknown-act-advice"))] };
}
