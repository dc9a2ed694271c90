import type Big from "big.js";
import type { ContentRule, Role } from "../../../core/control/contentRule.ts";
import type { RelatedPlace } from "../../../core/finding.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { Item } from "../../../core/model/types.ts";
import type { Unread } from "../../../core/model/unread.ts";
import type { Content, Price, Share } from "../../../core/rollup/content.ts";
import type { Observation } from "../../../core/rule.ts";
import { isForeign, type Place, placeOf } from "../../../core/text/place.ts";
import { atItem } from "../../support/broughtIn.ts";
import { describedThere, mostRelated } from "../../support/evidence.ts";
import { actName, doubtSentence, settled } from "../../support/law.ts";
import { listed, nameOf, sentences } from "../../support/quoting.ts";
import type { Caught } from "./caught.ts";

const mostSummands = 5;

/** The floor is reached: the sum and its summands are shown. */
export function reachedFloor(top: Item, sum: Big, price: Price, content: Content, rule: ContentRule, caught: Caught): Observation {
  const shares = content.shares.get(price.currency) ?? [];
  const origin = originOf(top);
  const percent = sum.times(100).div(price.amount).round(6).toFixed();
  const holds = `holds listed rare-earth items of ${rule.act.act.authority} origin worth ${sumWords(shares, sum)} ${price.currency} of its ${price.amount.toFixed()} ${price.currency}: ${percent} %, at or above the ${floorWords(rule)}.`;
  const [summary, more] =
    origin === undefined
      ? [`${nameOf(top)} names no country of origin; if it is made abroad, its content counts.`, `It ${holds}`]
      : [`${nameOf(top)} is made in ${origin} and ${holds}`, ""];
  const sources = [rule.clause.clause.confidence, rule.counted.confidence];
  const sure = caught.match === "met" && rule.clause.state === "in-force" && origin !== undefined && !sources.includes("low");
  return {
    ...at(top, rule),
    of: shares.find(({ of }) => of !== undefined)?.of,
    severity: sure ? "error" : "warning",
    summary,
    details: sentences(
      more,
      content.incomplete ? "More that could not be reckoned comes on top." : "",
      doubt(rule),
      caught.match === "met" ? "" : openWords(rule, caught),
      `Its export to another country may need a licence of ${rule.whose}: have it reviewed.`,
    ),
    related: shares.slice(0, mostRelated).map(({ item, value }) => ({
      ...item.place,
      message: `${nameOf(item)} counts with ${value.toFixed()} ${price.currency}.`,
    })),
  };
}

/** What it holds is known and what it costs is not, or is nothing. */
export function unpricedTop(top: Item, price: Price | undefined, { sums, shares }: Content, rule: ContentRule): Observation {
  const known = listed([...sums].map(([currency, sum]) => `${sumWords(shares.get(currency) ?? [], sum)} ${currency}`));
  return {
    ...at(top, rule),
    severity: "warning",
    summary: `${nameOf(top)} holds listed rare-earth items of ${rule.act.act.authority} origin worth ${known} and has ${price === undefined ? "no price of its own" : `a price of ${price.amount.toFixed()} ${price.currency}`}, so their share, to be held against the ${floorWords(rule)}, is unknown.`,
    details: sentences(
      doubt(rule),
      price === undefined ? "Declare `value` with amount and currency." : "Declare under `value` what it is worth.",
    ),
  };
}

const unknowns: Readonly<Record<Exclude<Unreckoned, "unbroken">, string>> = {
  counted: "counts with its value, and its price or the currency of it is not declared: it is unknown, not zero",
  open: "may count with its value, depending on origin, form or composition, which are not declared",
  unit: "counts with its value, and its price is that of another unit than that of its quantity: it is unknown, not zero",
  quantity: "counts with its value or that of its parts, and its quantity is no number: it is unknown, not zero",
  reference: "may count with its value, and its `ref` leads nowhere: what it is, is unknown",
  "not-followed": "may count with its value, and its `ref` is not followed: what it is, is unknown",
  items: "may count with the value of its parts, and its `items` cannot be read: they are unknown, not nothing",
};

function unknownWords(why: Unreckoned, { act: { act } }: ContentRule): string {
  return why === "unbroken" ? `is of ${act.authority} origin and holds listed material, whose own value is not declared` : unknowns[why];
}

/** Why what a part counts with is unknown: by its role, or by what cannot be read of it. */
export type Unreckoned = Role | "unit" | "quantity" | Unread["kind"];

const remedies: Readonly<Record<Unreckoned, string>> = {
  counted: "Declare `value` with amount and currency.",
  open: "Declare `countryOfOrigin`, `form` and `composition`.",
  unbroken: "Ask the supplier, and enter the metal, alloy or oxide with its `value` under `items`.",
  unit: "Declare `value` on the line, of one unit of its quantity.",
  quantity: "Write its `quantity` as a number.",
  reference: "Mend that `ref`.",
  "not-followed": "Check it with the other files beside it.",
  items: "Write its parts as a list under `items`.",
};

/** A part whose value cannot be added. */
export function incompletePart(part: Item, why: Unreckoned, top: Item, rule: ContentRule): Observation {
  return {
    ...at(part, rule),
    severity: "warning",
    summary: `For the ${floorWords(rule)}, ${nameOf(part)} in ${nameOf(top)} ${unknownWords(why, rule)}.`,
    details: sentences(doubt(rule), remedies[why]),
    related: [{ ...top.place, message: `${nameOf(top)} holds it.` }, ...valueThere(part)],
  };
}

/** A part whose price is in another currency than that of the whole; no rate is ever assumed. */
export function otherCurrency(part: Item, currency: string, top: Item, wanted: string, rule: ContentRule): Observation {
  return {
    ...at(part, rule),
    severity: "warning",
    summary: `For the ${floorWords(rule)}, the price of ${nameOf(part)} in ${currency} cannot be added to that of ${nameOf(top)} in ${wanted}: what it counts with is unknown, not zero.`,
    details: sentences(doubt(rule), "Declare both in one currency."),
    related: [{ ...top.place, message: `${nameOf(top)} is priced in ${wanted}.` }, ...valueThere(part)],
  };
}

/** Where another file describes an item of this one, and says what it is worth. */
function valueThere(item: Item): readonly RelatedPlace[] {
  const value = isForeign(item.place) ? undefined : item.value;
  const told = value !== undefined && isForeign(value) ? [value] : [];
  return [...describedThere(item), ...told.map((one) => ({ ...placeOf(one), message: "Its `value` is written here." }))];
}

function at(item: Item, { act }: ContentRule): Pick<Observation, keyof Place | "path" | "basis" | "subject"> {
  return { ...atItem(item), basis: { kind: "acts", acts: [act.act.id] } };
}

/** `0.1 % by value of MOFCOM announcement 61/2025, clause 1.1`. */
function floorWords({ act, clause, floor }: ContentRule): string {
  return `${floor.toFixed()} % by value of ${actName(act)}, clause ${clause.clause.id}${settled(clause)}`;
}

/** Which goods the clause names, where it is open whether these are among them. */
function openWords({ act, caught }: ContentRule, { guidance }: Caught): string {
  const named = (caught?.entries ?? []).map(({ name }) => name.en);
  if (guidance?.act === act.act.id) return `Such goods generally are not controlled (${guidance.document}: ${guidance.goods}).`;
  if (guidance !== undefined)
    return `The clause is about ${listed(named)}; the authority calls such goods finished goods (${guidance.document}: ${guidance.goods}). If it is a part or an assembly, declare its \`level\`.`;
  return `The clause is about ${listed(named)}, and nothing here says whether this is one.`;
}

function doubt({ clause }: ContentRule): string {
  return doubtSentence(clause, "the clause");
}

function sumWords(shares: readonly Share[], sum: Big): string {
  if (shares.length < 2 || shares.length > mostSummands) return sum.toFixed();
  return `${shares.map(({ value }) => value.toFixed()).join(" + ")} = ${sum.toFixed()}`;
}
