import { listedGoodsMatch } from "../../core/control/contentRule.ts";
import { originAmong } from "../../core/control/originAmong.ts";
import { isElsewhere } from "../../core/control/reach.ts";
import { listedTerms } from "../../core/control/terms.ts";
import type { ClauseRef } from "../../core/finding.ts";
import type { CatalogueMessage, Prose } from "../../core/l10n/message.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { nameOf } from "../../core/packs/named.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { Authority, ItemList, Reach } from "../../generated/pack.ts";
import { nameOfAct } from "./law.ts";

/** An act, or a clause of one, that bars a use, a user or a destination. */
export interface Bar {
  readonly act: ActAt;
  /** The act or clause with its legal state on the date. */
  readonly at: ActAt | ClauseAt;
  readonly part: ActAt["act"] | ClauseAt["clause"];
  /** The name of the act or clause: `MOFCOM announcement 46/2024, clause 1`. */
  readonly name: CatalogueMessage | Prose;
  readonly reach: Reach | undefined;
  /** For an act on goods made abroad: the goods it lists and their origins. */
  readonly abroad: { readonly lists: readonly ItemList[]; readonly origin: readonly string[] } | undefined;
}

/** The bars that are, or may be, in force on a date. */
export const barsOf = perKey((law: PackAt): readonly Bar[] =>
  law.acts.flatMap((act) =>
    [act, ...act.clauses].flatMap((at) => {
      const [part, name] = "clause" in at ? [at.clause, nameOf(act, at)] : [at.act, nameOfAct(act)];
      if (part.bars === undefined || !mayHold(at)) return [];
      const reach = part.reach ?? act.act.reach;
      return [
        { act, at, part, name, reach, abroad: reach?.origin === undefined && reach?.export === undefined ? abroadOf(act, law) : undefined },
      ];
    }),
  ),
);

/** The goods and origins of an act on goods made abroad, which its lists and other clauses define. */
function abroadOf(act: ActAt, law: PackAt): Bar["abroad"] {
  return {
    lists: law.entries("itemLists").filter((list) => list.act === act.act.id),
    origin: act.clauses.filter(mayHold).flatMap(({ clause }) => clause.reach?.origin ?? []),
  };
}

/** The clauses that bars rest on; acts that bar as a whole have none. */
export function clausesOf(bars: readonly Pick<Bar, "act" | "at">[]): readonly ClauseRef[] {
  return bars.flatMap(({ act, at }) => ("clause" in at ? [{ act: act.act.id, clause: at.clause.id }] : []));
}

/** True for a bar in force on reliable sources, so that it can raise an error. */
export function isCertain({ at, part }: Bar): boolean {
  return at.state === "in-force" && part.confidence !== "low";
}

/** True where the authority refuses licences in principle, rather than forbidding the trade outright. */
export function refuses({ part }: Bar): boolean {
  return part.requires === "refusal-in-principle";
}

/** A bar that applies to an item. `originOpen`: it applies only if the undeclared origin is that of the bar. */
export interface ReachingBar {
  readonly bar: Bar;
  readonly originOpen: boolean;
}

/**
 * The bars on military use or users of an authority that apply, or may apply, to an item it controls. They are those of the first destination
 * with a certain one, or else with any, transit or final, so that a detour through a third country changes nothing. Where no country is
 * declared, they are those of every destination, and `destination` is undefined. Undefined without any bar.
 */
export function militaryBars(
  judged: JudgedItem,
  { id }: Authority,
  law: PackAt,
  destinations: readonly string[],
): { readonly destination: string | undefined; readonly bars: readonly ReachingBar[] } | undefined {
  const all = (destinations.length > 0 ? destinations : [undefined]).map((destination) => {
    const bars = barsOf(law).flatMap((bar) => {
      const isMilitary = bar.part.bars?.includes("military-end-use") === true || bar.part.bars?.includes("military-end-user") === true;
      const within = isMilitary && bar.act.act.authority === id ? isWithin(bar, judged, destination, law) : "no";
      return within === "no" ? [] : [{ bar, originOpen: within === "origin-open" }];
    });
    return { destination, bars };
  });
  return (
    all.find(({ bars }) => bars.some(({ bar, originOpen }) => isCertain(bar) && !originOpen)) ?? all.find(({ bars }) => bars.length > 0)
  );
}

export type Within = "yes" | "origin-open" | "no";

function isWithin({ reach, abroad }: Bar, judged: JudgedItem, destination: string | undefined, law: PackAt): Within {
  if (destination === undefined && reach?.destinations !== undefined) return "no";
  if (abroad === undefined || (destination !== undefined && isElsewhere(reach, destination)))
    return withinReach(reach, judged, destination);
  const { lists, origin } = abroad;
  const exported = exportedFrom(judged.item);
  // Goods that leave or stay in the territory itself are not abroad.
  if ((exported !== undefined && origin.includes(exported)) || (destination !== undefined && origin.includes(destination))) return "no";
  const isListed = lists.some((list) => listedGoodsMatch(list, judged.recognition, listedTerms(law)) === "met");
  return isListed ? isOfOrigin(judged, origin) : "no";
}

/** Tests if goods for a destination are within a reach. `origin-open`: their undeclared origin decides. */
export function withinReach(reach: Reach | undefined, judged: Pick<JudgedItem, "item">, destination: string | undefined): Within {
  if (destination !== undefined && isElsewhere(reach, destination)) return "no";
  const exported = exportedFrom(judged.item);
  if (exported !== undefined && reach?.export?.includes(exported) === true) return "yes";
  // Goods that leave another country are within reach only of rules that bind persons abroad.
  if (exported !== undefined && (reach?.extraterritorial !== true || reach.origin?.includes(exported) === true)) return "no";
  return isOfOrigin(judged, reach?.origin ?? []);
}

function isOfOrigin({ item }: Pick<JudgedItem, "item">, origins: readonly string[]): Within {
  if (origins.length === 0) return "no";
  const among = originAmong(item, origins);
  return among === "open" ? "origin-open" : among;
}

/** The country of export of a shipment; undefined for a BOM. */
export function exportedFrom({ document }: JudgedItem["item"]): string | undefined {
  return document.kind === "shipment" ? document.countryOfExport?.value : undefined;
}
