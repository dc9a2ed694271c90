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

/**
 * A licence that is refused in principle will not be granted, and goods barred from a destination may not reach it through a third country.
 */
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
    if (item.document.kind === "shipment" && item.parent !== undefined) return; // the line is exported, not its parts
    let told: ActAt | undefined;
    for (const refusal of refusalsOf(context.law)) {
      // The contents of a BOM may leave from the territory of the act or from elsewhere, so both kinds of refusal match; one finding per
      // act suffices.
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

/** An act or clause that refuses licences for a destination, or makes whoever forwards goods to it liable. */
interface Refusal {
  readonly act: ActAt;
  readonly at: ActAt | ClauseAt;
  readonly part: ActAt["act"] | ClauseAt["clause"];
  readonly reach: Reach | undefined;
}

/** The refusals that are, or may be, in force on a date. */
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
  /** The controls on the item that the refusal concerns. */
  readonly control: ControlVerdict;
  readonly isSure: boolean;
}

function refused(judged: JudgedItem, { act, at, part, reach }: Refusal): Refused | undefined {
  for (const destination of destinationsOf(judged.item)) {
    const within = withinReach(reach, judged, destination);
    if (within === "no") continue;
    // Computed late: few items go to barred destinations, and filtering controls is expensive.
    const control = controlMeant(judged, act, part);
    if (!mayBeControlled(control)) return undefined;
    return { judged, destination, control, isSure: isSurely(judged, control, { at, part }, within) };
  }
  return undefined;
}

/** The controls on an item that a refusal concerns. */
function controlMeant({ control }: JudgedItem, { act }: ActAt, { itemsOf }: Refusal["part"]): ControlVerdict {
  return ofAuthority(control, act.authority).only(
    (one) => one.guidance === undefined && (itemsOf === undefined || itemsOf.includes(one.act.act.id)),
  );
}

/**
 * True when the refusal is certain: it is in force on reliable sources, the item is certainly controlled and within reach, and the document
 * is a shipment. A BOM does not leave any country.
 */
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
