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
  /** Its state on the date: that of the clause, where it is one. */
  readonly at: ActAt | ClauseAt;
  /** `MOFCOM announcement 46/2024, clause 1`. */
  readonly name: CatalogueMessage | Prose;
  readonly barsUse: boolean;
  readonly barsUsers: boolean;
  /** In force, and on sources that carry an error. */
  readonly sure: boolean;
  readonly confidence: PackConfidence;
  /** The authority refuses a licence for it in principle; it is not forbidden outright. */
  readonly refuses: boolean;
  readonly reach: Reach | undefined;
  /** Of an act about goods abroad: the goods it lists, and from where they come. */
  readonly abroad: { readonly lists: readonly ItemList[]; readonly origin: readonly string[] } | undefined;
}

/** A bar that an item is within reach of, or would be, were its origin declared as that of the bar. */
export interface ReachingBar {
  readonly bar: MilitaryBar;
  readonly originOpen: boolean;
}

/** The bars that hold, or may hold, on a day. */
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

/** An act about goods abroad says in other clauses which goods, by its lists, and from which origin. */
function abroadOf(act: ActAt, law: PackAt): MilitaryBar["abroad"] {
  return {
    lists: law.entries("itemLists").filter((list) => list.act === act.act.id),
    origin: act.clauses.filter(mayHold).flatMap(({ clause }) => clause.reach?.origin ?? []),
  };
}

/**
 * The bars of an authority that an item which it controls is, or may be, within reach of, for the first country that it goes to or ends in and that has any:
 * a detour over a third country changes nothing. None where no such country is known.
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

/** Whether what goes to a destination is within a reach, or would be, were its origin declared as that of the reach. */
export function withinReach(reach: Reach | undefined, judged: Pick<JudgedItem, "item">, destination: string): Within {
  if (reach?.destinations !== undefined && !reach.destinations.includes(destination)) return "no";
  const exported = exportedFrom(judged.item);
  if (exported !== undefined && reach?.export?.includes(exported) === true) return "yes";
  // What leaves another country is reached by what binds persons abroad, and by nothing else.
  if (exported !== undefined && (reach?.extraterritorial !== true || reach.origin?.includes(exported) === true)) return "no";
  return isOfOrigin(judged, reach?.origin ?? []);
}

function isWithinAbroad(
  { lists, origin }: NonNullable<MilitaryBar["abroad"]>,
  judged: JudgedItem,
  [exported, destination]: readonly [string | undefined, string],
  law: PackAt,
): Within {
  // What leaves the territory itself, or stays in it, is not abroad.
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

/** The country that a shipment leaves; undefined for a BOM. */
export function exportedFrom({ document }: JudgedItem["item"]): string | undefined {
  return document.kind === "shipment" ? document.countryOfExport?.value : undefined;
}
