import type Big from "big.js";
import type { ContentRole, ContentRule } from "../../../core/control/contentRule.ts";
import { mostRelated, type RelatedPlace } from "../../../core/finding.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";
import { authorityName } from "../../../core/l10n/authority.ts";
import { decimal } from "../../../core/l10n/decimal.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { Item } from "../../../core/model/types.ts";
import type { Unread } from "../../../core/model/unread.ts";
import { nameOf } from "../../../core/packs/named.ts";
import type { Content, Price, Share } from "../../../core/rollup/content.ts";
import type { Observation } from "../../../core/rule.ts";
import { isForeign, type Place, placeOf } from "../../../core/text/place.ts";
import { clausesOf } from "../../support/bars.ts";
import { describedThere } from "../../support/evidence.ts";
import { stateMessages } from "../../support/law.ts";
import { itemName } from "../../support/quoting.ts";
import type { Caught } from "./caught.ts";

const mostSummands = 5;

/** The finding when the controlled content reaches the threshold; it shows the sum and its summands. */
export function reachedFloor(top: Item, sum: Big, price: Price, content: Content, rule: ContentRule, caught: Caught): Observation {
  const shares = content.shares.get(price.currency) ?? [];
  const origin = originOf(top);
  const percent = decimal(sum.times(100).div(price.amount).round(6).toFixed());
  const whose = { id: rule.act.act.authority, name: rule.whose };
  const authority = authorityName(whose, "origin");
  const currency = verbatim(price.currency);
  const sources = [rule.clause.clause.confidence, rule.counted.confidence];
  const sure = caught.match === "met" && rule.clause.state === "in-force" && origin !== undefined && !sources.includes("low");
  const part = itemName(top);
  return {
    ...at(top, rule),
    of: shares.find(({ of }) => of !== undefined)?.of,
    severity: sure ? "error" : "warning",
    summary: origin === undefined ? message("content-origin-missing", { part }) : message("content-reached", { part, authority, percent }),
    details: message("content-reached-advice", { authority: authorityName(whose, "from") }),
    reasons: [
      ...(origin === undefined ? [message("content-origin-missing-why", { percent })] : []),
      message("content-sum", { sum: decimal(sumWords(shares, sum)), currency, price: decimal(price.amount.toFixed()) }),
      ...(content.incomplete ? [message("content-more")] : []),
      ...floorMessages(rule),
      ...(caught.match === "met" ? [] : openMessages(rule, caught)),
    ],
    related: shares.slice(0, mostRelated).map(({ item, value }) => ({
      ...item.place,
      message: message("content-counts", { part: itemName(item), amount: decimal(value.toFixed()), currency }),
    })),
  };
}

/** The finding when the controlled content is known but the price of the whole is missing or zero. */
export function unpricedTop(top: Item, price: Price | undefined, { sums, shares }: Content, rule: ContentRule): Observation {
  const known = [...sums].map(([currency, sum]) =>
    message("content-amount", { amount: decimal(sumWords(shares.get(currency) ?? [], sum)), currency: verbatim(currency) }),
  );
  const named = { part: itemName(top), authority: authorityName({ id: rule.act.act.authority, name: rule.whose }, "origin") };
  return {
    ...at(top, rule),
    severity: "warning",
    summary:
      price === undefined
        ? message("content-price-missing", named)
        : message("content-price-nothing", {
            ...named,
            price: decimal(price.amount.toFixed()),
            currency: verbatim(price.currency),
          }),
    details: price === undefined ? message("content-price-missing-advice") : message("content-price-nothing-advice"),
    reasons: [message("content-sums", { sums: listOf(known) }), ...floorMessages(rule)],
  };
}

/** The reason why the value of a part is unknown: its role in the calculation, or the field that is missing or unreadable. */
export type Unreckoned = ContentRole | "unit" | "quantity" | Unread["kind"];

/** The finding on a part whose value cannot be added. */
export function incompletePart(part: Item, why: Unreckoned, top: Item, rule: ContentRule): Observation {
  return {
    ...at(part, rule),
    severity: "warning",
    summary: message("content-unknown", { part: itemName(part), top: itemName(top), why }),
    details: [message("content-unknown-advice", { why }), message("content-not-nought")],
    reasons: floorMessages(rule),
    related: [{ ...top.place, message: message("content-holds", { top: itemName(top) }) }, ...valueThere(part)],
  };
}

/** The finding on a part priced in another currency than the whole. Exchange rates are never assumed. */
export function otherCurrency(part: Item, currency: string, top: Item, wanted: string, rule: ContentRule): Observation {
  const named = { top: itemName(top), wanted: verbatim(wanted) };
  return {
    ...at(part, rule),
    severity: "warning",
    summary: message("content-other-currency", { ...named, part: itemName(part), currency: verbatim(currency) }),
    details: [message("content-other-currency-advice"), message("content-not-nought")],
    reasons: floorMessages(rule),
    related: [{ ...top.place, message: message("content-priced-in", { top: named.top, currency: named.wanted }) }, ...valueThere(part)],
  };
}

/** Related places in another file: the description of the item and its value. */
function valueThere(item: Item): readonly RelatedPlace[] {
  const value = isForeign(item.place) ? undefined : item.value;
  const told = value !== undefined && isForeign(value) ? [value] : [];
  return [...describedThere(item), ...told.map((one) => ({ ...placeOf(one), message: message("content-value-here") }))];
}

function at(item: Item, { act, clause }: ContentRule): Pick<Observation, keyof Place | "path" | "acts" | "clauses" | "subject"> {
  return { ...atItem(item), acts: [act.act.id], clauses: clausesOf([{ act, at: clause }]) };
}

/** Sentences about the threshold of the clause and the certainty of its legal state. */
function floorMessages({ act, clause, floor }: ContentRule): readonly Message[] {
  const name = nameOf(act, clause);
  const state = clause.state === "unverified" ? "unverified" : "in-force";
  return [message("content-floor", { state, clause: name, floor: decimal(floor.toFixed()) }), ...stateMessages(clause, name)];
}

/** Sentences about the goods that the clause covers, for an item that may or may not be among them. */
function openMessages({ act, caught }: ContentRule, { guidance }: Caught): readonly Message[] {
  const named = listOf((caught?.entries ?? []).map(({ name }) => prose(name.en)));
  if (guidance === undefined) return [message("content-named", { goods: named })];
  const said = { document: prose(guidance.document), goods: prose(guidance.goods) };
  if (guidance.act === act.act.id) return [message("content-freed", said)];
  return [message("content-finished", { ...said, named }), message("content-finished-advice")];
}

/** A sum, with its summands when they are few: `1.2 + 3 = 4.2`. Figures need no translation. */
function sumWords(shares: readonly Share[], sum: Big): string {
  if (shares.length < 2 || shares.length > mostSummands) return sum.toFixed();
  return `${shares.map(({ value }) => value.toFixed()).join(" + ")} = ${sum.toFixed()}`;
}
