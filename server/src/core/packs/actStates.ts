import { code, message } from "../l10n/message.ts";
import { meantOr } from "../text/nearest.ts";
import type { Wording } from "../text/wording.ts";
import type { ActStateSettings, Packs } from "./at.ts";

/** A setting under `actStates` without effect. */
export interface ActStateProblem extends Wording {
  readonly act: string;
}

/**
 * Settings of `actStates` that can never have an effect: the act is unknown, or the packs know its state on every day. A setting does not
 * overrule a known state, because it has neither date nor citation and would change the past too.
 */
export function actStateProblems(packs: Packs, settings: ActStateSettings): readonly ActStateProblem[] {
  const ids = packs.acts.map(({ id }) => id);
  return Object.keys(settings).flatMap((act) => {
    if (packs.settleableActs.has(act)) return [];
    if (ids.includes(act)) {
      const summary = message("state-setting-known", { act: code(act) });
      return [{ act, summary, details: [message("state-setting-known-advice"), message("state-setting-known-why")] }];
    }
    const summary = message("state-setting-unknown-act", { act: code(act) });
    return [{ act, summary, details: [meantOr(act, packs.settleableActs, message("state-setting-unknown-act-advice"))] }];
  });
}
