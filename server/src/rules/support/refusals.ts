import { countriesOnTheWay, destinationsOf } from "../../core/control/reach.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import { isSure, mayBeControlled } from "../../core/control/verdict.ts";
import { endUsesNamingParties } from "../../core/model/endUseState.ts";
import type { EndUse, Item } from "../../core/model/types.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { type Bar, barsOf, exportedFrom, isCertain, withinReach } from "./bars.ts";
import { ofAuthority } from "./law.ts";

/** The acts and clauses that refuse licences for a destination, or make whoever forwards goods to it liable. */
export const refusalsOf = perKey((law: PackAt) => barsOf(law).filter(({ part }) => part.bars?.includes("destination")));

/** An item whose licence would be refused. */
export interface Refused extends Pick<JudgedItem, "item" | "recognition"> {
  readonly destination: string;
  /** True where the goods go elsewhere, by way of this country or a party in it. */
  readonly isOnTheWay: boolean;
  /** The controls on the item that the refusal concerns. */
  readonly control: ControlVerdict;
  readonly isSure: boolean;
}

/** The refusal of a licence for an item by a bar; undefined where the bar does not reach it. */
export function refused({ item, recognition, control: all }: JudgedItem, bar: Bar): Refused | undefined {
  const destinations = destinationsOf(item);
  for (const destination of [...destinations, ...countriesOnTheWay(item.document), ...countriesOfParties(item)]) {
    const within = withinReach(bar.reach, { item }, destination);
    if (within === "no") continue;
    // Computed late: few items go to barred destinations, and filtering controls is expensive.
    const { itemsOf } = bar.part;
    const control = ofAuthority(all, bar.act.act.authority).only(
      ({ guidance, act }) => guidance === undefined && (itemsOf === undefined || itemsOf.includes(act.act.id)),
    );
    if (!mayBeControlled(control)) return undefined;
    // A BOM does not leave any country, so nothing is certain about it.
    const isOnTheWay = !destinations.includes(destination);
    const holds = !isOnTheWay && isCertain(bar) && within === "yes" && exportedFrom(item) !== undefined;
    const isSureHere = holds && recognition.confidence !== "low" && control.inForce.some(isSure);
    return { item, recognition, destination, isOnTheWay, control, isSure: isSureHere };
  }
  return undefined;
}

/** The countries of the end users and receivers that end uses of an item name. */
function countriesOfParties(item: Item): readonly string[] {
  return endUsesNamingParties(item).flatMap(countriesNamed);
}

const countriesNamed = perKey(({ endUser, receivers }: EndUse): readonly string[] =>
  [endUser, ...receivers].flatMap((party) => party?.country?.value ?? []),
);

/** True for an item whose licence is certainly refused in principle. */
export function isRefused(judged: JudgedItem, law: PackAt): boolean {
  return refusalsOf(law).some((bar) => refused(judged, bar)?.isSure === true);
}
