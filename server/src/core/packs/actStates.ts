import { didYouMean } from "../text/nearest.ts";
import type { ActStateSettings, Packs } from "./at.ts";

/** A setting under `actStates` that does nothing. */
export interface ActStateProblem {
  readonly act: string;
  /** What was seen, why it matters, what to do. */
  readonly message: string;
}

/**
 * Settings that can never do anything: of an act that nobody knows, or of one whose state the packs know on every day.
 * Such an act is not overruled by a setting, because a setting has neither date nor citation and would change the past too.
 */
export function actStateProblems(packs: Packs, settings: ActStateSettings): readonly ActStateProblem[] {
  const ids = packs.acts.map(({ id }) => id);
  return Object.keys(settings).flatMap((act) => {
    if (packs.settleableActs.has(act)) return [];
    if (ids.includes(act)) {
      const message = `The state of ${act} is known on every day, so \`actStates\` does not change it: a setting only settles what is unverified. If the law has changed, record the act that changed it, with its date and source, in a pack of your own.`;
      return [{ act, message }];
    }
    const advice = didYouMean(act, packs.settleableActs, "Write the id of an act; `lodestone acts` lists them all.");
    return [{ act, message: `There is no act \`${act}\`, so this setting would do nothing. ${advice}` }];
  });
}
