import type { LegalBasis, Reach } from "../../generated/pack.ts";
import { listedGoodsMatch } from "../control/contentRule.ts";
import { destinationsOf, isElsewhere } from "../control/reach.ts";
import { listedTerms } from "../control/terms.ts";
import type { PackAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import { perKey } from "../perKey.ts";
import type { Basis, Good } from "./types.ts";

/** The facts of a draft that decide which acts reach it. */
export interface Reached {
  readonly goods: readonly Good[];
  readonly law: PackAt;
  /** Ids of the acts that list a party of the document, by the findings of the check. */
  readonly listedBy: ReadonlySet<string>;
}

/** The acts and clauses that something rests on, on a day; acts of unknown packs are left out. */
export function basisOf(refs: readonly LegalBasis[] | undefined, reached: Reached): readonly Basis[] {
  return (refs ?? []).flatMap((ref) => {
    const act = reached.law.act(ref.act);
    if (act === undefined) return [];
    const clause = act.clauses.find((one) => one.clause.id === ref.clause);
    return [
      { act, clause, articles: ref.articles ?? [], reaches: reaches(ref, (clause?.clause ?? act.act).reach ?? act.act.reach, reached) },
    ];
  });
}

/**
 * True for an act about all goods of its authority; for one with lists of its own that some of the goods are in or may be in; and for one
 * that lists a party of the document. An act about other destinations is not about the goods.
 */
function reaches({ act, itemList }: LegalBasis, reach: Reach | undefined, { goods, law, listedBy }: Reached): boolean {
  const destinations = goods.flatMap(({ item }) => destinationsOf(item));
  if (destinations.length > 0 && destinations.every((one) => isElsewhere(reach, one))) return false;
  const lists = law.entries("itemLists").filter((list) => list.act === act && (itemList === undefined || list.id === itemList));
  if (itemList !== undefined || lists.length > 0) {
    const materials = goods.map(({ recognition }) => recognition).filter(({ verdict }) => verdict === "material");
    return lists.some((list) => materials.some((one) => listedGoodsMatch(list, one, listedTerms(law)) !== "no"));
  }
  if (listingParties(law).has(act)) return listedBy.has(act);
  return !listing(law).has(act) || goods.some(({ controls }) => controls.some((one) => one.act.act.id === act));
}

/** The ids of the acts with entries of goods that need a licence. */
export const listing = perKey(
  (law: Pick<PackAt, "entries">): ReadonlySet<string> => new Set(law.entries("controlledItems").map(({ act }) => act)),
);

const listingParties = perKey((law: Pick<PackAt, "entries">): ReadonlySet<string> => new Set(law.entries("parties").map(({ act }) => act)));

/** True for an act that asks on the day, or may ask, for the goods of the draft. */
export function mayAsk(basis: Basis): boolean {
  return basis.reaches && mayHold(basis.clause ?? basis.act);
}

/** True for an act in force that asks for the goods of the draft. */
export function asks(basis: Basis): boolean {
  return basis.reaches && (basis.clause ?? basis.act).state === "in-force";
}
