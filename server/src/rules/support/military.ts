import { matchEntry } from "../../core/control/matchEntry.ts";
import { destinationsOf } from "../../core/control/reach.ts";
import { listedTerms } from "../../core/control/terms.ts";
import type { CatalogueMessage, Prose } from "../../core/l10n/message.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { Authority, ItemList, PackConfidence, Reach } from "../../generated/pack.ts";
import { nameOfAct, nameOfClause } from "./law.ts";

/** An act, or a clause of one, that bars military use or military users. */
export interface MilitaryBar {
  readonly act: ActAt;
  /** The legal state on the date: that of the clause, if the bar is a clause. */
  readonly at: ActAt | ClauseAt;
  /** The name of the act or clause: `MOFCOM announcement 46/2024, clause 1`. */
  readonly name: CatalogueMessage | Prose;
  readonly barsUse: boolean;
  readonly barsUsers: boolean;
  /** True when it is in force and on reliable sources, so that it can raise an error. */
  readonly sure: boolean;
  readonly confidence: PackConfidence;
  /** True when the authority refuses licences in principle, rather than forbidding the trade outright. */
  readonly refuses: boolean;
  readonly reach: Reach | undefined;
  /** For an act on goods made abroad: the goods it lists and their origins. */
  readonly abroad: { readonly lists: readonly ItemList[]; readonly origin: readonly string[] } | undefined;
}

/** A bar that applies to an item. `originOpen`: it applies only if the undeclared origin is that of the bar. */
export interface ReachingBar {
  readonly bar: MilitaryBar;
  readonly originOpen: boolean;
}

/** The bars that are, or may be, in force on a date. */
const barsOf = perKey((law: PackAt): readonly MilitaryBar[] =>
  law.acts.flatMap((act) => [act, ...act.clauses].flatMap((at) => barOf(act, at, law) ?? [])),
);

function barOf(act: ActAt, at: ActAt | ClauseAt, law: PackAt): MilitaryBar | undefined {
  const part = "clause" in at ? at.clause : at.act;
  const barsUse = part.bars?.includes("military-end-use") ?? false;
  const barsUsers = part.bars?.includes("military-end-user") ?? false;
  if ((!barsUse && !barsUsers) || !mayHold(at)) return undefined;
  const reach = part.reach ?? act.act.reach;
  return {
    act,
    at,
    name: "clause" in at ? nameOfClause(act, at) : nameOfAct(act),
    barsUse,
    barsUsers,
    sure: at.state === "in-force" && part.confidence !== "low",
    confidence: part.confidence,
    refuses: part.requires === "refusal-in-principle",
    reach,
    abroad: reach?.origin === undefined && reach?.export === undefined ? abroadOf(act, law) : undefined,
  };
}

/** The goods and origins of an act on goods made abroad, which its lists and other clauses define. */
function abroadOf(act: ActAt, law: PackAt): MilitaryBar["abroad"] {
  return {
    lists: law.entries("itemLists").filter((list) => list.act === act.act.id),
    origin: act.clauses.filter(mayHold).flatMap(({ clause }) => clause.reach?.origin ?? []),
  };
}

/**
 * The bars of an authority that apply, or may apply, to an item it controls. They are those of the first destination that has any, transit
 * or final, so that a detour through a third country changes nothing. Undefined without such a destination.
 */
export function militaryBars(
  judged: JudgedItem,
  { id }: Authority,
  law: PackAt,
): { readonly destination: string; readonly bars: readonly ReachingBar[] } | undefined {
  for (const destination of destinationsOf(judged.item)) {
    const bars = barsOf(law).flatMap((bar) => {
      const within = bar.act.act.authority === id ? isWithin(bar, judged, destination, law) : "no";
      return within === "no" ? [] : [{ bar, originOpen: within === "origin-open" }];
    });
    if (bars.length > 0) return { destination, bars };
  }
  return undefined;
}

export type Within = "yes" | "origin-open" | "no";

function isWithin(bar: MilitaryBar, judged: JudgedItem, destination: string, law: PackAt): Within {
  const { reach } = bar;
  if (reach?.destinations !== undefined && !reach.destinations.includes(destination)) return "no";
  const exported = exportedFrom(judged.item);
  if (bar.abroad !== undefined) return isWithinAbroad(bar.abroad, judged, [exported, destination], law);
  return withinReach(reach, judged, destination);
}

/** Tests if goods for a destination are within a reach. `origin-open`: their undeclared origin decides. */
export function withinReach(reach: Reach | undefined, judged: Pick<JudgedItem, "item">, destination: string): Within {
  if (reach?.destinations !== undefined && !reach.destinations.includes(destination)) return "no";
  const exported = exportedFrom(judged.item);
  if (exported !== undefined && reach?.export?.includes(exported) === true) return "yes";
  // Goods that leave another country are within reach only of rules that bind persons abroad.
  if (exported !== undefined && (reach?.extraterritorial !== true || reach.origin?.includes(exported) === true)) return "no";
  return isOfOrigin(judged, reach?.origin ?? []);
}

function isWithinAbroad(
  { lists, origin }: NonNullable<MilitaryBar["abroad"]>,
  judged: JudgedItem,
  [exported, destination]: readonly [string | undefined, string],
  law: PackAt,
): Within {
  // Goods that leave or stay in the territory itself are not abroad.
  if ((exported !== undefined && origin.includes(exported)) || origin.includes(destination)) return "no";
  const isListed = lists.some(({ entries }) =>
    entries.some(
      (entry) =>
        entry.contains !== true &&
        entry.form !== undefined &&
        matchEntry({ ...entry, form: entry.form }, judged.recognition, listedTerms(law)).kind === "met",
    ),
  );
  return isListed ? isOfOrigin(judged, origin) : "no";
}

function isOfOrigin({ item }: Pick<JudgedItem, "item">, origins: readonly string[]): Within {
  if (origins.length === 0) return "no";
  const origin = originOf(item);
  if (origin === undefined) return "origin-open";
  return origins.includes(origin) ? "yes" : "no";
}

/** The country of export of a shipment; undefined for a BOM. */
export function exportedFrom({ document }: JudgedItem["item"]): string | undefined {
  return document.kind === "shipment" ? document.countryOfExport?.value : undefined;
}
