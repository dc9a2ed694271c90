import type Big from "big.js";
import type { Row } from "../explain/row.ts";
import type { Item } from "../model/types.ts";
import { actState } from "../packs/notices.ts";
import type { ActState } from "../packs/timeline.ts";
import type { Content } from "./content.ts";
import type { GramRange, Masses, OpenTerm } from "./masses.ts";
import type { MagnetLimit, RollUp, ValueShare } from "./rollUp.ts";

/** More terms than this are counted and not named. */
const mostNamed = 5;

/** A roll-up in words, a row for each sum; none where there is nothing to sum and nothing open. */
export function rollUpRows({ masses, values, limits }: RollUp): readonly Row[] {
  return [...elementRows(masses), ...magnetRows(masses, limits), ...values.flatMap(valueRows), ...openRows(masses)];
}

function elementRows({ elements, open }: Masses): Row[] {
  return [...elements].map(([element, grams]) => {
    const more = [...open.values()].some((term) => term.elements.includes(element) || isUnread(term));
    return { label: element, text: `${gramsInWords(grams)}${more ? ", and more that is not declared" : ""}` };
  });
}

function magnetRows({ magnets, openMagnets }: Masses, limits: readonly MagnetLimit[]): Row[] {
  if (magnets.eq(0) && !openMagnets) return [];
  const more = openMagnets ? ", and more whose mass is not declared" : "";
  const held = `${inGrams(magnets)} of NdFeB, SmCo and AlNiCo${more}`;
  if (limits.length === 0) return [{ label: "magnets", text: held }];
  return limits.map(({ act, clause, grams, comparison, effect }) => {
    const reached = comparison === "above" ? magnets.gt(grams) : magnets.gte(grams);
    const stands = reached ? standings[comparison].reached : openMagnets ? "perhaps not below" : standings[comparison].not;
    const name = clause === undefined ? act.act.shortTitle : `${act.act.shortTitle}, clause ${clause.clause.id}`;
    const limit = `the ${inGrams(grams)} of ${name} (${actState(clause === undefined ? act : { ...act, ...clause })})`;
    const then = reached && effect !== undefined ? effectInWords(effect, (clause ?? act).state) : "";
    return { label: "magnets", text: `${held}; ${stands} ${limit}${then}.`, ...(reached ? { tone: "doubt" as const } : {}) };
  });
}

const standings = {
  above: { reached: "above", not: "not above" },
  "at-least": { reached: "at or above", not: "below" },
} as const;

/** What an act or a clause asks for, as far as it holds. */
function effectInWords(effect: string, state: ActState): string {
  if (state === "in-force") return `: ${effect}`;
  return state === "unverified" ? `: if it holds, ${effect}` : "";
}

function valueRows({ rule, price, content, percent }: ValueShare): Row[] {
  const { act, clause, floor } = rule;
  if (content.sums.size === 0 && !content.incomplete) return [];
  const by = `${floor.toFixed()} % of the value by ${act.act.shortTitle}, clause ${clause.clause.id} (${actState({ ...act, ...clause })})`;
  const more = content.incomplete ? ", and more that cannot be reckoned" : "";
  if (percent === undefined || price === undefined) {
    const why = price === undefined ? "its own price is not declared" : "its own price is nought";
    return [{ label: "value", text: `counted goods of ${sumsInWords(content)}${more}; ${why}, to be held against ${by}.`, tone: "doubt" }];
  }
  const reached = percent.gte(floor);
  const foreign = [...content.sums.keys()].some((currency) => currency !== price.currency);
  const others = foreign ? "; sums in other currencies are not counted" : "";
  const stands = reached ? "at or above" : content.incomplete || foreign ? "perhaps not below" : "below";
  return [
    {
      label: "value",
      text: `counted goods of ${sumsInWords(content)} in ${price.amount.toFixed()} ${price.currency}: ${percent.round(6).toFixed()} %${more}${others}; ${stands} ${by}.`,
      ...(reached || content.incomplete || foreign ? { tone: "doubt" as const } : {}),
    },
  ];
}

function sumsInWords({ sums }: Content): string {
  return sums.size === 0 ? "unknown value" : [...sums].map(([currency, sum]) => `${sum.toFixed()} ${currency}`).join(" and ");
}

const missingWords: Readonly<Record<OpenTerm["missing"], string>> = {
  quantity: "no quantity",
  mass: "no mass",
  composition: "no shares",
  unit: "no unit in common with what it refers to",
  reference: "its `ref` leads nowhere",
  "not-followed": "its `ref` names another file, which is not followed here",
  items: "its `items` cannot be read",
};

function isUnread({ missing }: OpenTerm): boolean {
  return missing !== "quantity" && missing !== "mass" && missing !== "composition";
}

/** What is not declared, the gravest first: what nothing bounds, then by the mass that it may lie in. */
function openRows({ open }: Masses): Row[] {
  const terms = [...open.values()].sort((a, b) => byBound(a.within, b.within));
  const named = terms.slice(0, mostNamed).map(({ item, missing, elements, within }, index) => ({
    label: index === 0 ? "largest unknown" : "unknown",
    text: `${nameOf(item)}: ${missingWords[missing]}${elements.length === 0 ? "" : ` (${elements.join(", ")})`}${within === undefined ? "" : `, in ${inGrams(within)} of it`}`,
    tone: "doubt" as const,
  }));
  const left = terms.length - named.length;
  return left === 0 ? named : [...named, { label: "unknown", text: `${left} more`, tone: "doubt" }];
}

function byBound(one: Big | undefined, other: Big | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? -1 : 1;
  return other.cmp(one);
}

function nameOf({ partNumber }: Item): string {
  return partNumber?.value ?? "item without part number";
}

function gramsInWords({ least, most }: GramRange): string {
  return least.eq(most) ? inGrams(most) : `${inGrams(least)} to ${inGrams(most)}`;
}

/** Six digits that count; a sum that was cut is told to be one. */
function inGrams(grams: Big): string {
  const [value, unit] = grams.gte(1000) ? [grams.div(1000), "kg"] : [grams, "g"];
  const rounded = grams.eq(0) ? value : value.prec(6);
  return `${rounded.eq(value) ? "" : "about "}${rounded.toFixed()} ${unit}`;
}
