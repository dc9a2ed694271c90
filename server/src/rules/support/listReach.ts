import { mergeControls } from "../../core/control/mergeControls.ts";
import { originAmong } from "../../core/control/originAmong.ts";
import { leavesTerritory } from "../../core/control/reach.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import { allControls, isSure, mayBeControlled } from "../../core/control/verdict.ts";
import type { JudgedThere } from "../../core/judge/referencedItems.ts";
import { countryName, eitherCountry } from "../../core/l10n/country.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { endUsesNamingParties } from "../../core/model/endUseState.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt } from "../../core/packs/at.ts";
import type { JudgingContext } from "../../core/rule.ts";
import type { Reach } from "../../generated/pack.ts";
import { ownershipReach } from "./affiliates.ts";
import { itemNamesThere, namedFirst } from "./endUses.ts";
import { controlMessages, nameOfAct, nameOfAuthority, ofAuthority } from "./law.ts";
import type { NamedParty } from "./parties.ts";

/**
 * The reach of a party listing over the goods that the party receives. `reached`: it receives goods that the authority controls, of its
 * origin or out of its territory. `open`: goods leave the territory but none is recognised as controlled, or an undeclared value decides.
 * `outside`: nothing in the file shows that the listing applies.
 */
export interface ListReach {
  readonly kind: "reached" | "open" | "outside";
  /** The reasons, in sentences. */
  readonly why: readonly Message[];
  /** The items that decide; those named in `why` come first. */
  readonly items: readonly JudgedThere[];
  /** Ids of the acts that control these items. */
  readonly acts: readonly string[];
}

/**
 * Determines the reach of a listing for a party of the document. `items`: the items that an act may control, with the parts they bring in.
 */
export function reachOfListing(act: ActAt, named: NamedParty, items: readonly JudgedThere[], context: JudgingContext): ListReach {
  const { document } = context;
  const { receives } = named;
  if (!receives.all && receives.endUses.size === 0) return outside([message("reach-exporter")]);
  // A list without a declared reach applies everywhere.
  const leaves = act.act.reach === undefined ? document.kind === "shipment" : leavesTerritory(document, act.act.reach);
  const from = document.kind === "shipment" ? document.countryOfExport?.value : undefined;
  const most = isReceiver(named) ? "reached" : ownershipReach(named, act.act.authority, context.law);
  const found = items
    .filter(({ item, line }) => receives.all || endUsesNamingParties(item, line).some(({ identity }) => receives.endUses.has(identity)))
    .flatMap((judged) => reachOfItem(act, judged, leaves) ?? []);
  const decided = reachedBy(found, from, named) ?? leftOpen(found, act, from, named);
  if (decided !== undefined) {
    const kind = milder(decided.kind, most);
    // An act that does not name persons abroad may or may not bind them.
    if (from === undefined || bindsFrom(act.act.reach, from)) return { ...decided, kind };
    return { ...decided, kind: milder(kind, "open"), why: [...decided.why, message("reach-not-abroad", { act: nameOfAct(act) })] };
  }
  const { reach } = act.act;
  const authority = nameOfAuthority(act.act.authority, context.law, "law");
  if (leaves)
    return { ...outside([message("reach-none-recognised", { from: countryName(from ?? ""), authority })]), kind: milder("open", most) };
  const origins = reach?.origin ?? [];
  const receipt = { authority, receives: receives.all ? "all" : "some" } as const;
  return outside([
    ...(from === undefined ? [] : [message("reach-stays", { territory: eitherCountry(reach?.export ?? []) })]),
    origins.length === 0
      ? message("reach-outside", receipt)
      : message("reach-outside-origin", { ...receipt, origins: eitherCountry(origins) }),
    message("reach-unseen"),
  ]);
}

/** True for a country in which an act binds exporters by its own text. */
function bindsFrom(reach: Reach | undefined, from: string): boolean {
  return reach?.export === undefined || reach.extraterritorial === true || reach.export.includes(from);
}

/** True for a party that receives goods itself, not only through a party that it owns. */
function isReceiver({ roles }: NamedParty): boolean {
  return roles.some((role) => role !== "exporter");
}

/** The milder of two kinds; a share below that of every rule leaves nothing that applies. */
function milder(kind: ListReach["kind"], most: ListReach["kind"]): ListReach["kind"] {
  return kinds[Math.max(kinds.indexOf(kind), kinds.indexOf(most))] ?? kind;
}

const kinds: readonly ListReach["kind"][] = ["reached", "open", "outside"];

function outside(why: readonly Message[]): ListReach {
  return { kind: "outside", why, items: [], acts: [] };
}

/** A controlled item that goes to a listed party, with the reason why the listing applies. */
interface ReachedItem {
  readonly judged: JudgedThere;
  /** The controls on the item by the authority of the list. */
  readonly control: ControlVerdict;
  /**
   * `leaves`: it leaves the territory; `origin`: it is of the origin of the list. Undefined when the origin decides and is not declared.
   */
  readonly because: "leaves" | "origin" | undefined;
  /** The acts that certainly control the item; empty when control is only possible. */
  readonly sure: ReadonlySet<ActAt>;
}

function reachOfItem({ act: { reach, authority } }: ActAt, judged: JudgedThere, leaves: boolean): ReachedItem | undefined {
  const { item, recognition } = judged;
  const control = ofAuthority(judged.control, authority);
  if (!mayBeControlled(control)) return undefined;
  const among = reach === undefined ? "yes" : reach.origin === undefined ? "no" : originAmong(item, reach.origin);
  if (!leaves && among === "no") return undefined;
  const sure = recognition.confidence === "low" ? [] : control.inForce.filter(isSure);
  return {
    judged,
    control,
    because: leaves ? "leaves" : among === "yes" ? "origin" : undefined,
    sure: new Set(sure.map(({ act }) => act)),
  };
}

/** The result when the listing certainly applies. All certain items are reported together, so their order does not matter. */
function reachedBy(found: readonly ReachedItem[], from: string | undefined, named: NamedParty): ListReach | undefined {
  const sure = found.filter(({ because, sure: acts }) => because !== undefined && acts.size > 0);
  if (sure.length === 0) return undefined;
  const items = namedFirst(sure.map(({ judged }) => judged));
  const { inForce } = mergeControls(sure.map(surely));
  const acts = inForce.map(({ act, codes }) => message("reach-act", { act: nameOfAct(act), codes: listOf(codes.map(verbatim), "comma") }));
  return {
    kind: "reached",
    why: [...goesToIt(sure, items, from, named), message("reach-controlled", { acts: listOf(acts) })],
    items,
    acts: inForce.map(({ act }) => act.act.id),
  };
}

/** The result when an undeclared or doubtful value decides. */
function leftOpen(
  found: readonly ReachedItem[],
  { act: { reach } }: ActAt,
  from: string | undefined,
  named: NamedParty,
): ListReach | undefined {
  const within = found.filter(({ because }) => because !== undefined);
  const open = within.length > 0 ? within : found;
  if (open.length === 0) return undefined;
  const items = namedFirst(open.map(({ judged }) => judged));
  const control = mergeControls(open.map((one) => one.control));
  const acts = allControls(control).map(({ act }) => act.act.id);
  return { kind: "open", why: [...goesToIt(open, items, from, named, reach), ...controlMessages(control, from)], items, acts };
}

/** The certain controls on an item. */
function surely({ control, sure }: ReachedItem): ControlVerdict {
  return control.only(({ act }) => sure.has(act));
}

/**
 * Sentences that the party receives items or takes part in their transaction, and why the list applies to them: they leave its territory, or
 * their origin. `reach`: that of a list whose origins decide if none is declared.
 */
function goesToIt(
  found: readonly ReachedItem[],
  items: readonly JudgedThere[],
  from: string | undefined,
  { roles }: NamedParty,
  reach?: Reach,
): readonly Message[] {
  const isMereParty = roles.length > 0 && roles.every((role) => role === "exporter" || role === "receiver");
  const goes = message("reach-goes", { role: isMereParty ? "receiver" : "other", parts: itemNamesThere(items), count: items.length });
  if (found.some(({ because }) => because === "leaves")) return [goes, message("reach-leaves", { from: countryName(from ?? "") })];
  if (found.every(({ because }) => because === undefined))
    return [goes, message("reach-origin-open", { origins: eitherCountry(reach?.origin ?? []) })];
  const origins = new Set(found.map(({ judged }) => originOf(judged.item)));
  const known = [...origins].filter((origin) => origin !== undefined).sort();
  return known.length < origins.size ? [goes] : [goes, message("reach-originates", { origins: eitherCountry(known) })];
}
