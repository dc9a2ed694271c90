import { matchEntry } from "../../core/control/matchEntry.ts";
import { destinationOf } from "../../core/control/reach.ts";
import { effective } from "../../core/model/effective.ts";
import { textOf } from "../../core/model/read.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { ItemList, Reach } from "../../generated/pack.ts";
import { actName, mayHold } from "./law.ts";
import { perKey } from "./perKey.ts";

/** An act, or a clause of one, that bars military use or military users. */
export interface MilitaryBar {
  readonly act: ActAt;
  /** Its state on the date: that of the clause, where it is one. */
  readonly at: ActAt | ClauseAt;
  /** `MOFCOM announcement 46/2024, clause 1`. */
  readonly name: string;
  readonly barsUse: boolean;
  readonly barsUsers: boolean;
  /** In force, and on sources that carry an error. */
  readonly sure: boolean;
  readonly reach: Reach | undefined;
  /** Of an act about goods abroad: the goods it lists, and from where they come. */
  readonly abroad: { readonly lists: readonly ItemList[]; readonly origin: readonly string[] } | undefined;
}

/** The bars of the PRC that hold, or may hold, on a day. */
const barsOf = perKey((law: PackAt): readonly MilitaryBar[] =>
  law.acts.filter(({ act }) => act.authority === "PRC").flatMap((act) => [act, ...act.clauses].flatMap((at) => barOf(act, at, law) ?? [])),
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
    name: "clause" in at ? `${actName(act)}, clause ${at.clause.id}` : actName(act),
    barsUse,
    barsUsers,
    sure: at.state === "in-force" && part.confidence !== "low",
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

/** The bars that a controlled item is within reach of, with where it goes; none where no destination is known. */
export function militaryBars(
  judged: JudgedItem,
  law: PackAt,
): { readonly destination: string; readonly bars: readonly MilitaryBar[] } | undefined {
  const destination = destinationOf(judged.item);
  if (destination === undefined) return undefined;
  const bars = barsOf(law).filter((bar) => isWithin(bar, judged, destination));
  return bars.length === 0 ? undefined : { destination, bars };
}

function isWithin({ reach, abroad }: MilitaryBar, { item, recognition }: JudgedItem, destination: string): boolean {
  if (reach?.destinations !== undefined && !reach.destinations.includes(destination)) return false;
  const exported = item.document.kind === "shipment" ? item.document.countryOfExport?.value : undefined;
  const origin = textOf(effective(item, "countryOfOrigin"))?.value;
  if (abroad === undefined) {
    return (
      (exported !== undefined && reach?.export?.includes(exported) === true) ||
      (origin !== undefined && reach?.origin?.includes(origin) === true)
    );
  }
  if (origin === undefined || !abroad.origin.includes(origin)) return false;
  // What leaves the territory itself, or stays in it, is not abroad.
  if ((exported !== undefined && abroad.origin.includes(exported)) || abroad.origin.includes(destination)) return false;
  return abroad.lists.some((list) =>
    list.entries.some(
      (entry) =>
        entry.contains !== true && entry.form !== undefined && matchEntry({ ...entry, form: entry.form }, recognition).kind === "met",
    ),
  );
}
