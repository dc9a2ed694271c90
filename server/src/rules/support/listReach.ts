import { leavesTerritory } from "../../core/control/reach.ts";
import type { Control } from "../../core/control/types.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt } from "../../core/packs/at.ts";
import type { JudgingContext } from "../../core/rule.ts";
import type { JudgedThere } from "./broughtIn.ts";
import { actName, controlSentences, ofAuthority } from "./law.ts";
import type { NamedParty } from "./parties.ts";
import { listed, nameOf } from "./words.ts";

/**
 * Whether a listing reaches what the party receives. `reached`: it receives goods that the authority of the list controls, of its
 * origin or out of its territory. `open`: goods leave its territory and none is recognised as controlled, or what is not declared
 * decides. `outside`: nothing in the file shows that it is reached.
 */
export interface ListReach {
  readonly kind: "reached" | "open" | "outside";
  /** Why, in sentences. */
  readonly why: string;
  /** The item that decides. */
  readonly item: JudgedThere | undefined;
  /** The acts that control it. */
  readonly acts: readonly string[];
}

/** Holds a listing by an act against a party of a document. `items` are those that an act may control, and what they bring in. */
export function reachOfListing(act: ActAt, named: NamedParty, items: readonly JudgedThere[], context: JudgingContext): ListReach {
  const { document } = context;
  const { receives } = named;
  if (!receives.all && receives.endUses.size === 0)
    return outside("It is the exporter and receives nothing here: a listing is about what goes to it.");
  // A list without a reach of its own reaches everything.
  const leaves = act.act.reach === undefined ? document.kind === "shipment" : leavesTerritory(document, act.act.reach);
  let open: ListReach | undefined;
  for (const judged of items) {
    if (!receives.all && !isUnder(judged, receives.endUses)) continue;
    const found = reachOfItem(act, judged, leaves, document.countryOfExport?.value);
    if (found?.kind === "reached") return found;
    open ??= found;
  }
  if (open !== undefined) return open;
  const from = document.kind === "shipment" ? document.countryOfExport?.value : undefined;
  const { authority, reach } = act.act;
  if (leaves)
    return {
      ...outside(
        `The goods leave ${from ?? ""}, and none of them is recognised as controlled by the ${authority}: the list is about dual-use items.`,
      ),
      kind: "open",
    };
  const origins = listed(reach?.origin ?? [], "or");
  const goods = `no item ${receives.all ? "here" : "that goes to it"} is recognised as controlled by the ${authority}${origins === "" ? "" : ` and of ${origins} origin`}`;
  return outside(
    `Nothing here shows that the list reaches it: ${from === undefined ? "" : `the goods do not leave ${listed(reach?.export ?? [], "or")}, and `}${goods}.`,
  );
}

function outside(why: string): ListReach {
  return { kind: "outside", why, item: undefined, acts: [] };
}

function isUnder({ item: { endUse } }: JudgedThere, endUses: NamedParty["receives"]["endUses"]): boolean {
  return endUse?.kind === "declared" && endUses.has(endUse.endUse.node);
}

function reachOfItem(act: ActAt, judged: JudgedThere, leaves: boolean, from: string | undefined): ListReach | undefined {
  const { item, recognition } = judged;
  const { reach, authority } = act.act;
  const control = ofAuthority(judged.control, authority);
  const controls = [...control.inForce, ...control.unverified];
  if (controls.length === 0) return undefined;
  const origin = originOf(item);
  const isOfOrigin = origin !== undefined && reach?.origin?.includes(origin) === true;
  const isWithin = leaves || isOfOrigin || reach === undefined;
  if (!isWithin && (origin !== undefined || reach?.origin === undefined)) return undefined;
  const acts = controls.map((one) => one.act.act.id);
  const goods = leaves ? `leaves ${from ?? ""}` : `is of ${origin ?? ""} origin`;
  const sure = recognition.confidence === "low" ? undefined : control.inForce.find(isSure);
  if (isWithin && sure !== undefined)
    return {
      kind: "reached",
      why: `${namedThere(judged)} goes to it, ${goods} and is controlled: ${actName(sure.act)}, ${sure.codes[0] ?? ""}.`,
      item: judged,
      acts: [sure.act.act.id],
    };
  const why = isWithin
    ? `${namedThere(judged)} goes to it, ${goods} and may be controlled. ${controlSentences(control, from)}`
    : `${namedThere(judged)} goes to it, and its country of origin is not declared: of ${listed(reach?.origin ?? [], "or")} origin it would be reached. ${controlSentences(control, from)}`;
  return { kind: "open", why, item: judged, acts };
}

function isSure({ certainty, confidence }: Control): boolean {
  return certainty === "applies" && confidence !== "low";
}

function namedThere({ item, line }: JudgedThere): string {
  return item === line ? nameOf(item) : `${nameOf(item)} in ${nameOf(line)}`;
}
