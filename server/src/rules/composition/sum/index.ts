import Big from "big.js";
import { decimal } from "../../../core/l10n/decimal.ts";
import { type Argument, type Message, message, type Verbatim } from "../../../core/l10n/message.ts";
import type { Composition, CompositionLine } from "../../../core/model/composition.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, TextObservation } from "../../../core/rule.ts";
import { itemName, quoted } from "../../support/quoting.ts";

/** The limits of a sum in percent: rounding may carry it slightly past 100, and a complete composition may omit traces. */
const most = new Big("100.5");
const leastWhenComplete = new Big("98");

/** Shares that cannot add up make every figure derived from them wrong. */
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
    task: { action: "mend" },
  },
  *check({ item }) {
    const { composition, fault } = ofOwn(item);
    if (composition !== undefined && fault !== undefined) yield { ...fault, in: composition.key.in };
  },
  *checkEntry(entry) {
    const { fault } = ofOwn(entry);
    if (fault !== undefined) yield fault;
  },
};

/** The part of the finding that items and parts-file entries have in common. */
type Fault = Omit<TextObservation, "related" | "fixes">;

/** The composition that an item or parts-file entry declares itself, with its fault if it has one. */
function ofOwn(item: Item): { readonly composition?: Composition; readonly fault?: Fault } {
  const composition = item.ownComposition;
  if (composition === undefined) return {};
  const problem = massProblem(composition, item) ?? problemOf(composition, item);
  if (problem === undefined) return { composition };
  const fault: Fault = {
    start: composition.key.start,
    end: composition.key.end,
    path: `${item.path}/composition`,
    summary: problem,
    details: message("composition-sum-advice"),
    subject: item.partNumber?.value ?? "",
  };
  return { composition, fault };
}

/** The fault of declared masses that exceed the declared mass of the whole item. */
function massProblem({ lines }: Composition, item: Item): Message | undefined {
  if (lines.every(({ grams }) => grams === undefined)) return undefined;
  const { mass } = item;
  const whole = mass?.origin === "own" ? mass.grams : undefined;
  if (whole === undefined) return undefined;
  const parts = lines.flatMap((line) => (line.grams === undefined ? [] : [{ of: nameOf(line), grams: line.grams }]));
  const named = { part: itemName(item) };
  if (whole.lte(0)) return parts.some(({ grams }) => grams.gt(0)) ? message("composition-no-mass", named) : undefined;
  const greater = parts.find(({ grams }) => grams.gt(whole));
  return greater && message("composition-heavy", { ...named, of: greater.of, grams: digits(greater.grams), whole: digits(whole) });
}

/** The element, substance or CAS number of a line. A line without any is an error of the schema. */
function nameOf({ element, substance, casNumber }: CompositionLine): Verbatim {
  return quoted((element ?? substance ?? casNumber)?.value ?? "?");
}

/**
 * True when floating-point sums are so far from every limit that rounding errors cannot matter. This holds for most compositions and avoids
 * slow decimal arithmetic.
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

function digits(figure: Big): Argument {
  return decimal(figure.toFixed());
}

function problemOf(composition: Composition, item: Item): Message | undefined {
  if (isPlainlyRight(composition)) return undefined;
  const { lines, status } = composition;
  const part = itemName(item);
  const shares = lines.flatMap((line) => {
    const { share } = line;
    return share === undefined ? [] : [{ of: nameOf(line), min: new Big(share.min), max: new Big(share.max) }];
  });
  const negative = shares.find(({ min, max }) => min.lt(0) || max.lt(0));
  if (negative !== undefined) return message("composition-negative", { part, of: negative.of, share: digits(negative.min) });
  const reversed = shares.find(({ min, max }) => min.gt(max));
  if (reversed !== undefined)
    return message("composition-reversed", { part, of: reversed.of, from: digits(reversed.min), to: digits(reversed.max) });
  const least = shares.reduce((sum, { min }) => sum.plus(min), new Big(0));
  if (least.gt(most)) return message("composition-over", { part, sum: digits(least) });
  if (status !== "complete" || lines.length === 0 || shares.length < lines.length) return undefined;
  const greatest = shares.reduce((sum, { max }) => sum.plus(max), new Big(0));
  if (greatest.gte(leastWhenComplete)) return undefined;
  return message("composition-short", { part, sum: digits(greatest) });
}
