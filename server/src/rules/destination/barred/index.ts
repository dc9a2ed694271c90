import { mergeControls } from "../../../core/control/mergeControls.ts";
import { destinationsOf } from "../../../core/control/reach.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { isSure, mayBeControlled } from "../../../core/control/verdict.ts";
import { atItem } from "../../../core/judge/broughtIn.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { message } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt, PackAt } from "../../../core/packs/at.ts";
import { lastKnown } from "../../../core/packs/named.ts";
import { perKey } from "../../../core/perKey.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { type Bar, barsOf, clausesOf, exportedFrom, isCertain, withinReach } from "../../support/bars.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { actsOf, controlMessages, nameOfAuthority, ofAuthority, setMessages } from "../../support/law.ts";
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
    title: "destination under a policy of denial",
    summary:
      "A controlled item goes to a country for which an act sets a policy of denial for such goods: an error if that is in force and the item is certainly controlled and subject to the act, otherwise a warning.",
    waivable: true,
    task: {
      action: "decide",
      words: "Hold the delivery: a policy of denial applies to the destination",
      ifOpen: "Hold the delivery: a policy of denial may apply to the destination",
    },
    ofAllLaw: true,
  },
  *check(judged, context) {
    const { item } = judged;
    if (item.document.kind === "shipment" && item.parent !== undefined) return; // the line is exported, not its parts
    let told: ActAt | undefined;
    for (const bar of refusalsOf(context.law)) {
      // The contents of a BOM may leave from the territory of the act or from elsewhere, so both kinds of refusal match; one finding per
      // act suffices.
      if (bar.act === told) continue;
      const own = refused(judged, bar);
      const found = own === undefined ? partsThatLeave(item, context).flatMap((part) => refused(part, bar) ?? []) : [own];
      const sure = found.filter((one) => one.isSure);
      const [first] = sure.length > 0 ? sure : found;
      if (first === undefined) continue;
      told = bar.act;
      yield observation(item, first, sure.length > 0 ? sure : found, bar, context);
    }
  },
};

/** The acts and clauses that refuse licences for a destination, or make whoever forwards goods to it liable. */
const refusalsOf = perKey((law: PackAt) => barsOf(law).filter(({ part }) => part.bars?.includes("destination")));

/** An item whose licence would be refused. */
interface Refused extends Pick<JudgedItem, "item" | "recognition"> {
  readonly destination: string;
  /** The controls on the item that the refusal concerns. */
  readonly control: ControlVerdict;
  readonly isSure: boolean;
}

function refused({ item, recognition, control: all }: JudgedItem, bar: Bar): Refused | undefined {
  for (const destination of destinationsOf(item)) {
    const within = withinReach(bar.reach, { item }, destination);
    if (within === "no") continue;
    // Computed late: few items go to barred destinations, and filtering controls is expensive.
    const { itemsOf } = bar.part;
    const control = ofAuthority(all, bar.act.act.authority).only(
      ({ guidance, act }) => guidance === undefined && (itemsOf === undefined || itemsOf.includes(act.act.id)),
    );
    if (!mayBeControlled(control)) return undefined;
    // A BOM does not leave any country, so nothing is certain about it.
    const holds = isCertain(bar) && within === "yes" && exportedFrom(item) !== undefined;
    return { item, recognition, destination, control, isSure: holds && recognition.confidence !== "low" && control.inForce.some(isSure) };
  }
  return undefined;
}

function observation(line: Item, first: Refused, told: readonly Refused[], bar: Bar, { law }: JudgingContext): Observation {
  const control = mergeControls(told.map((one) => one.control));
  const { act, at, part, name } = bar;
  return {
    ...atItem(line),
    severity: first.isSure ? "error" : "warning",
    summary: message("destination-barred", {
      parts: first.item === line ? itemName(line) : itemNames(told),
      country: countryName(first.destination),
      does: first.isSure ? "refuses" : "may-refuse",
    }),
    details: message("law-not-without-licence", { authority: nameOfAuthority(act.act.authority, law, "from") }),
    reasons: [
      message(part.requires === "prohibition" ? "destination-barred-passing-on" : "destination-barred-refusal", {
        act: name,
        state: at.state === "unverified" ? "unverified" : "in-force",
      }),
      ...(at.state === "unverified" ? lastKnown(at, name) : []),
      ...setMessages(at, name),
      ...controlMessages(control, exportedFrom(line)),
    ],
    acts: [act.act.id, ...actsOf(control)],
    clauses: clausesOf([bar]),
    related: first.item === line ? placesThere(first) : placesOf(told, "item-is-reached"),
  };
}
