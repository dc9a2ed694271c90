import { destinationOf } from "../../core/control/reach.ts";
import type { ActAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { SourcingRestriction } from "../../generated/pack.ts";

/** What a buyer may not take from some countries, on a day. */
export interface RestrictionAt {
  readonly restriction: SourcingRestriction;
  readonly act: ActAt;
  readonly countries: readonly string[];
}

/** The restrictions that hold, or may hold, on a day. */
const restrictionsOf = perKey((law: PackAt): readonly RestrictionAt[] =>
  law.entries("sourcingRestrictions").flatMap((restriction) => {
    const act = law.act(restriction.act);
    const list = law.entries("countryLists").find(({ id }) => id === restriction.countryList);
    return act === undefined || list === undefined || !mayHold(act) ? [] : [{ restriction, act, countries: list.countries }];
  }),
);

/** The restrictions on a magnet for what it is used for and where, from wherever it comes. */
export function restrictionsOn({ item, recognition }: JudgedItem, law: PackAt): readonly RestrictionAt[] {
  const category = item.endUse?.kind === "declared" ? item.endUse.endUse.category?.value : undefined;
  const destination = destinationOf(item);
  if (category === undefined || destination === undefined || recognition.form?.value !== "magnet") return [];
  return restrictionsOf(law).filter(
    ({ restriction: { endUse, magnets } }) =>
      endUse.categories.includes(category) &&
      endUse.countries.includes(destination) &&
      magnets.some((magnet) => recognition.magnetMaterials.has(magnet)),
  );
}
