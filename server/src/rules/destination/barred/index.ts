import { mergeControls } from "../../../core/control/mergeControls.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { message } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { lastKnown } from "../../../core/packs/named.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { type Bar, clausesOf, exportedFrom } from "../../support/bars.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { actsOf, controlMessages, setMessages } from "../../support/law.ts";
import { itemName, itemNames } from "../../support/quoting.ts";
import { type Refused, refusalsOf, refused } from "../../support/refusals.ts";

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
      yield observation(item, first, sure.length > 0 ? sure : found, bar);
    }
  },
};

function observation(line: Item, first: Refused, told: readonly Refused[], bar: Bar): Observation {
  const control = mergeControls(told.map((one) => one.control));
  const { act, at, part, name } = bar;
  const isPassingOn = part.requires === "prohibition";
  return {
    ...atItem(line),
    severity: first.isSure ? "error" : "warning",
    summary: message("destination-barred", {
      parts: first.item === line ? itemName(line) : itemNames(told),
      country: countryName(first.destination),
      does: first.isSure ? "refuses" : first.isOnTheWay ? "on-the-way" : "may-refuse",
    }),
    details: message(first.isSure ? (isPassingOn ? "end-use-military-never" : "law-refused-in-principle") : "end-use-military-stop"),
    reasons: [
      message(isPassingOn ? "destination-barred-passing-on" : "destination-barred-refusal", {
        act: name,
        state: at.state === "unverified" ? "unverified" : "in-force",
      }),
      ...(at.state === "unverified" ? lastKnown(at, name) : []),
      ...setMessages(at, name),
      ...controlMessages(control, exportedFrom(line)),
    ],
    acts: [act.act.id, ...actsOf(control)],
    clauses: clausesOf([bar]),
    related: first.item === line ? placesThere(first) : placesOf(told, first.isSure ? "item-is-reached" : "item-stands-here"),
  };
}
