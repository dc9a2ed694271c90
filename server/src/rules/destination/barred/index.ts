import { mergeControls } from "../../../core/control/mergeControls.ts";
import { destinationsOf } from "../../../core/control/reach.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { allControls, isSure, mayBeControlled } from "../../../core/control/verdict.ts";
import { message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt, ClauseAt, PackAt } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { perKey } from "../../../core/perKey.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import type { Reach } from "../../../generated/pack.ts";
import { atItem } from "../../support/broughtIn.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { controlMessages, lastKnown, nameOfAct, nameOfClause, ofAuthority, setMessages } from "../../support/law.ts";
import { exportedFrom, type Within, withinReach } from "../../support/military.ts";
import { partsThatLeave } from "../../support/partsThatLeave.ts";
import { itemName, itemNames } from "../../support/quoting.ts";

/** A licence that is refused in principle is no licence to wait for, and what may not go there directly may not go there over a third country. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference", "parts"],
  meta: {
    id: "destination/barred",
    severity: "error",
    title: "destination for which licences are refused",
    summary:
      "A controlled item goes to a country for which an act refuses licences for such goods in principle: an error where that is in force and the item surely is controlled and within the reach of the act, otherwise a warning.",
    waivable: true,
    ofAllLaw: true,
  },
  *check(judged, context) {
    const { item } = judged;
    if (item.document.kind === "shipment" && item.parent !== undefined) return; // what leaves is the line
    let told: ActAt | undefined;
    for (const refusal of refusalsOf(context.law)) {
      // What a BOM names may leave the territory or another country: one finding for an act is enough.
      if (refusal.act === told) continue;
      const own = refused(judged, refusal);
      const parts = own === undefined ? partsThatLeave(item, context).flatMap((part) => refused(part, refusal) ?? []) : [own];
      const [first, ...others] = parts;
      if (first === undefined) continue;
      told = refusal.act;
      yield observation(item, [first, ...others], refusal, context);
    }
  },
};

/** An act, or a clause of one, that refuses licences for goods to a destination, or holds liable who passes them on to it. */
interface Refusal {
  readonly act: ActAt;
  readonly at: ActAt | ClauseAt;
  readonly part: ActAt["act"] | ClauseAt["clause"];
  readonly reach: Reach | undefined;
}

/** The refusals that hold, or may hold, on a day. */
const refusalsOf = perKey((law: PackAt): readonly Refusal[] =>
  law.acts.flatMap((act) =>
    [act, ...act.clauses].flatMap((at) => {
      const part = "clause" in at ? at.clause : at.act;
      return part.bars?.includes("destination") === true && mayHold(at) ? [{ act, at, part, reach: part.reach ?? act.act.reach }] : [];
    }),
  ),
);

/** An item whose licence would be refused. */
interface Refused {
  readonly judged: JudgedItem;
  readonly destination: string;
  /** What controls it of the goods that are meant. */
  readonly control: ControlVerdict;
  readonly isSure: boolean;
}

function refused(judged: JudgedItem, { act, at, part, reach }: Refusal): Refused | undefined {
  for (const destination of destinationsOf(judged.item)) {
    const within = withinReach(reach, judged, destination);
    if (within === "no") continue;
    // Asked only now: few items go where licences are refused, and sorting their controls is dear.
    const control = controlMeant(judged, act, part);
    if (!mayBeControlled(control)) return undefined;
    return { judged, destination, control, isSure: isSurely(judged, control, { at, part }, within) };
  }
  return undefined;
}

/** What controls an item of the goods that a refusal means. */
function controlMeant({ control }: JudgedItem, { act }: ActAt, { itemsOf }: Refusal["part"]): ControlVerdict {
  return ofAuthority(control, act.authority).only(
    (one) => one.guidance === undefined && (itemsOf === undefined || itemsOf.includes(one.act.act.id)),
  );
}

/** What is in force, on sources that carry it, refuses what surely is controlled and within its reach; a BOM leaves nothing. */
function isSurely(
  { item, recognition }: JudgedItem,
  control: ControlVerdict,
  { at, part }: Pick<Refusal, "at" | "part">,
  within: Within,
): boolean {
  const holds = at.state === "in-force" && part.confidence !== "low" && within === "yes" && exportedFrom(item) !== undefined;
  return holds && recognition.confidence !== "low" && control.inForce.some(isSure);
}

function observation(line: Item, found: readonly [Refused, ...Refused[]], refusal: Refusal, { law }: JudgingContext): Observation {
  const sure = found.filter((one) => one.isSure);
  const [first = found[0], ...others] = sure;
  const told = sure.length > 0 ? [first, ...others] : found;
  const control = mergeControls([first.control, ...told.slice(1).map((one) => one.control)]);
  const { act, at, part } = refusal;
  const name = "clause" in at ? nameOfClause(act, at) : nameOfAct(act);
  const parts = told.map(({ judged }) => judged.item);
  const authority = law.authority(act.act.authority);
  const does = sure.length > 0 ? "refuses" : "may-refuse";
  return {
    ...atItem(line),
    severity: sure.length > 0 ? "error" : "warning",
    summary: message("destination-barred", {
      parts: parts.length === 1 && parts[0] === line ? itemName(line) : itemNames(parts),
      country: verbatim(first.destination),
      does,
    }),
    details: [
      message("destination-barred-advice", { authority: authority === undefined ? verbatim(act.act.authority) : prose(authority.name) }),
      message(part.requires === "prohibition" ? "destination-barred-passing-on" : "destination-barred-refusal", {
        act: name,
        state: at.state === "unverified" ? "unverified" : "in-force",
      }),
      ...(at.state === "unverified" ? lastKnown(at) : []),
      ...setMessages(at, name),
      ...controlMessages(control, exportedFrom(line)),
    ],
    basis: { kind: "acts", acts: [...new Set([act.act.id, ...allControls(control).map((one) => one.act.act.id)])] },
    related:
      found[0].judged.item === line
        ? placesThere(found[0].judged)
        : placesOf(
            told.map(({ judged }) => judged),
            "item-is-reached",
          ),
  };
}
