import { leavesTerritory } from "../../core/control/reach.ts";
import { together } from "../../core/control/together.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import { allControls, isSure, mayBeControlled } from "../../core/control/verdict.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt } from "../../core/packs/at.ts";
import type { JudgingContext } from "../../core/rule.ts";
import type { JudgedThere } from "./broughtIn.ts";
import { namedFirst, nameSomeThere } from "./endUses.ts";
import { actName, controlSentences, ofAuthority } from "./law.ts";
import type { NamedParty } from "./parties.ts";
import { listed } from "./quoting.ts";

/**
 * Whether a listing reaches what the party receives. `reached`: it receives goods that the authority of the list controls, of its
 * origin or out of its territory. `open`: goods leave its territory and none is recognised as controlled, or what is not declared
 * decides. `outside`: nothing in the file shows that it is reached.
 */
export interface ListReach {
  readonly kind: "reached" | "open" | "outside";
  /** Why, in sentences. */
  readonly why: string;
  /** The items that decide, those in front that `why` names. */
  readonly items: readonly JudgedThere[];
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
  const from = document.kind === "shipment" ? document.countryOfExport?.value : undefined;
  const found = items
    .filter((judged) => receives.all || isUnder(judged, receives.endUses))
    .flatMap((judged) => reachOfItem(act, judged, leaves) ?? []);
  const decided = reachedBy(found, from) ?? leftOpen(found, act, from);
  if (decided !== undefined) return decided;
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
  return { kind: "outside", why, items: [], acts: [] };
}

function isUnder({ item: { endUse } }: JudgedThere, endUses: NamedParty["receives"]["endUses"]): boolean {
  return endUse?.kind === "declared" && endUses.has(endUse.endUse.identity);
}

/** A controlled item that goes to a party, with what shows or leaves open that the list reaches it. */
interface ReachedItem {
  readonly judged: JudgedThere;
  /** What the list's authority controls of it. */
  readonly control: ControlVerdict;
  /** `leaves CN`, `is of CN origin`; undefined where the origin is not declared and would decide. */
  readonly because: "leaves" | "origin" | undefined;
  /** What certainly controls it; empty where it only may be. */
  readonly sure: ReadonlySet<ActAt>;
}

function reachOfItem({ act: { reach, authority } }: ActAt, judged: JudgedThere, leaves: boolean): ReachedItem | undefined {
  const { item, recognition } = judged;
  const control = ofAuthority(judged.control, authority);
  if (!mayBeControlled(control)) return undefined;
  const origin = originOf(item);
  const isOfOrigin = reach === undefined || (origin !== undefined && reach.origin?.includes(origin) === true);
  if (!leaves && !isOfOrigin && (origin !== undefined || reach?.origin === undefined)) return undefined;
  const sure = recognition.confidence === "low" ? [] : control.inForce.filter(isSure);
  return { judged, control, because: leaves ? "leaves" : isOfOrigin ? "origin" : undefined, sure: new Set(sure.map(({ act }) => act)) };
}

/** That the list reaches items for certain, all of them told together so that their order makes no difference. */
function reachedBy(found: readonly ReachedItem[], from: string | undefined): ListReach | undefined {
  const sure = found.filter(({ because, sure: acts }) => because !== undefined && acts.size > 0);
  const [first, ...others] = sure;
  if (first === undefined) return undefined;
  const items = namedFirst(sure.map(({ judged }) => judged));
  const { inForce } = together([surely(first), ...others.map(surely)]);
  const acts = inForce.map(({ act, codes }) => `${actName(act)} (${codes.join(", ")})`);
  const is = items.length === 1 ? "is" : "are";
  return {
    kind: "reached",
    why: `${goesToIt(items)}, ${becauseOf(sure, from)} and ${is} controlled: ${listed(acts)}.`,
    items,
    acts: inForce.map(({ act }) => act.act.id),
  };
}

/** That what is not declared, or is in doubt, decides. */
function leftOpen(found: readonly ReachedItem[], { act: { reach } }: ActAt, from: string | undefined): ListReach | undefined {
  const within = found.filter(({ because }) => because !== undefined);
  const open = within.length > 0 ? within : found;
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const items = namedFirst(open.map(({ judged }) => judged));
  const control = together([first.control, ...others.map((one) => one.control)]);
  const its = items.length === 1 ? "its" : "their";
  const why =
    first.because === undefined
      ? `${goesToIt(items)}, and ${its} country of origin is not declared: of ${listed(reach?.origin ?? [], "or")} origin it would be reached.`
      : `${goesToIt(items)}, ${becauseOf(open, from)} and may be controlled.`;
  const acts = allControls(control).map(({ act }) => act.act.id);
  return { kind: "open", why: `${why} ${controlSentences(control, from)}`, items, acts };
}

/** What certainly controls an item. */
function surely({ control, sure }: ReachedItem): ControlVerdict {
  return control.only(({ act }) => sure.has(act));
}

function goesToIt(items: readonly JudgedThere[]): string {
  return `${nameSomeThere(items)} ${items.length === 1 ? "goes" : "go"} to it`;
}

function becauseOf(items: readonly ReachedItem[], from: string | undefined): string {
  const isOne = items.length === 1;
  if (items.some(({ because }) => because === "leaves")) return `${isOne ? "leaves" : "leave"} ${from ?? ""}`;
  const origins = new Set(items.map(({ judged }) => originOf(judged.item) ?? "unknown"));
  return `${isOne ? "is" : "are"} of ${listed([...origins].sort(), "or")} origin`;
}
