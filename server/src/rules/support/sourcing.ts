import { destinationOf } from "../../core/control/reach.ts";
import { declaredEndUse } from "../../core/model/endUseState.ts";
import type { ActAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { SourcingRestriction } from "../../generated/pack.ts";

/** A restriction on purchases from some countries, on a date. */
export interface RestrictionAt {
  readonly restriction: SourcingRestriction;
  readonly act: ActAt;
  readonly countries: readonly string[];
}

/** The sourcing restrictions that are, or may be, in force on a date. */
const restrictionsOf = perKey((law: PackAt): readonly RestrictionAt[] =>
  law.entries("sourcingRestrictions").flatMap((restriction) => {
    const act = law.act(restriction.act);
    const list = law.entries("countryLists").find(({ id }) => id === restriction.countryList);
    return act === undefined || list === undefined || !mayHold(act) ? [] : [{ restriction, act, countries: list.countries }];
  }),
);

/** The sourcing restrictions on a magnet for its end use and destination, whatever its origin. */
export function restrictionsOn({ item, recognition }: JudgedItem, law: PackAt): readonly RestrictionAt[] {
  const category = declaredEndUse(item)?.category?.value;
  const destination = destinationOf(item);
  if (category === undefined || destination === undefined || recognition.form?.value !== "magnet") return [];
  return restrictionsOf(law).filter(
    ({ restriction: { endUse, magnets } }) =>
      endUse.categories.includes(category) &&
      endUse.countries.includes(destination) &&
      magnets.some((magnet) => recognition.magnetMaterials.has(magnet)),
  );
}
