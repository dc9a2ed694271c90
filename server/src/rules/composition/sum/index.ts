import Big from "big.js";
import type { Composition } from "../../../core/model/composition.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { nameOf } from "../../support/quoting.ts";

/** Rounding may carry a sum a little past 100, and a complete composition may leave traces out. */
const most = new Big("100.5");
const leastWhenComplete = new Big("98");

/** Shares that cannot be true make every figure computed from them wrong. */
export const rule: ItemRule = {
  scope: "item",
  about: ["composition"],
  meta: {
    id: "composition/sum",
    severity: "error",
    title: "composition that does not add up",
    summary:
      "The mass shares exceed 100 % by more than 0.5, a share is negative, a range is reversed, a part weighs more than its item, or a composition declared complete falls short of 100 % by more than 2.",
    waivable: true,
  },
  *check({ item }) {
    const composition = item.ownComposition;
    if (composition === undefined) return;
    const problem = massProblem(composition, item) ?? problemOf(composition);
    if (problem === undefined) return;
    yield {
      in: composition.key.in,
      start: composition.key.start,
      end: composition.key.end,
      path: `${item.path}/composition`,
      summary: problem,
      details: `Correct the shares of ${nameOf(item)}: they are percent by mass of one unit of the item.`,
      basis: { kind: "house" },
      subject: item.partNumber?.value ?? "",
    };
  },
};

/** The mass of a part against that of the whole item. */
function massProblem({ lines }: Composition, item: Item): string | undefined {
  if (lines.every(({ grams }) => grams === undefined)) return undefined;
  const { mass } = item;
  const whole = mass?.origin === "own" ? mass.grams : undefined;
  if (whole === undefined) return undefined;
  const parts = lines.flatMap(({ grams }) => grams ?? []);
  if (whole.lte(0))
    return parts.some((part) => part.gt(0)) ? "The mass of the item is 0 or less, and its composition gives masses." : undefined;
  const greater = parts.find((part) => part.gt(whole));
  return greater === undefined
    ? undefined
    : `A part of the composition weighs ${greater.toFixed()} g, more than the item with its ${whole.toFixed()} g.`;
}

/**
 * Whether binary fractions show already that nothing is wrong: so far from every limit that their error cannot matter.
 * Most compositions are, and decimals cost much more.
 */
function isPlainlyRight({ lines, status }: Composition): boolean {
  let [least, greatest, shares] = [0, 0, 0];
  for (const { share } of lines) {
    if (share === undefined) continue;
    const [min, max] = [Number(share.min), Number(share.max)];
    if (!(min >= 0 && min < max) && !(min >= 0 && share.min === share.max)) return false;
    least += min;
    greatest += max;
    shares++;
  }
  return least < 100.4 && (status !== "complete" || shares < lines.length || greatest > 98.1);
}

function problemOf(composition: Composition): string | undefined {
  if (isPlainlyRight(composition)) return undefined;
  const { lines, status } = composition;
  const shares = lines.flatMap(({ share }) => (share === undefined ? [] : [{ min: new Big(share.min), max: new Big(share.max) }]));
  const negative = shares.find(({ min, max }) => min.lt(0) || max.lt(0));
  if (negative !== undefined) return `A mass share is negative (${negative.min.toFixed()} %).`;
  const reversed = shares.find(({ min, max }) => min.gt(max));
  if (reversed !== undefined) return `A mass share runs from ${reversed.min.toFixed()} down to ${reversed.max.toFixed()} %.`;
  const least = shares.reduce((sum, { min }) => sum.plus(min), new Big(0));
  if (least.gt(most)) return `The mass shares add up to at least ${least.toFixed()} %, more than the whole.`;
  if (status !== "complete" || lines.length === 0 || shares.length < lines.length) return undefined;
  const greatest = shares.reduce((sum, { max }) => sum.plus(max), new Big(0));
  if (greatest.gte(leastWhenComplete)) return undefined;
  return `The composition is declared complete, and its mass shares add up to at most ${greatest.toFixed()} %.`;
}
