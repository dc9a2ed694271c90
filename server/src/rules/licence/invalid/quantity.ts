import Big from "big.js";
import { listOf, type Message, message } from "../../../core/l10n/message.ts";
import { amountOf } from "../../../core/model/licencesUsed.ts";
import { toAmount } from "../../../core/model/units.ts";
import { byCodeUnit } from "../../../core/text/ordered.ts";
import { type InUnit, wordsInUnit } from "../../support/amounts.ts";
import { itemNames, quoted } from "../../support/quoting.ts";
import { atLines, type Fault, type LicenceInUse, type Line } from "./fault.ts";

interface Counted {
  readonly line: Line;
  readonly value: Big;
}

/**
 * A fault when the quantities of all lines that name the licence exceed its quantity. A quantity that cannot be converted to the unit of
 * the licence counts as unknown, never as zero.
 */
export function quantityFaults({ licence, lines }: LicenceInUse): readonly Fault[] {
  const { quantity } = licence;
  if (quantity === undefined) return [];
  const limit = toAmount(quantity.value.value, quantity.unit);
  const counted: Counted[] = [];
  const unknown: Line[] = [];
  for (const line of lines) {
    const value = amountOf(line.judged.item, limit.dimension);
    if (value === undefined) unknown.push(line);
    else counted.push({ line, value });
  }
  const sum = counted.reduce((total, { value }) => total.plus(value), new Big(0));
  const inUnit = wordsInUnit(quantity.unit, limit.value, sum);
  const declared = quantity.value;
  const named = { licence: quoted(licence.number.value), limit: inUnit(limit.value) };
  if (sum.gt(limit.value)) {
    const over = passing(counted, limit.value);
    const others = counted.filter(({ line }) => line !== over).map(({ line }) => line);
    return atLines([...(over === undefined ? [] : [over]), ...others], {
      summary: message("licence-exceeded", { ...named, sum: inUnit(sum) }),
      details: message("licence-exceeded-advice"),
      reasons: [
        ...summandMessages(counted, inUnit),
        ...(unknown.length === 0 ? [] : [message("licence-not-counted", { parts: namesOf(unknown), count: unknown.length })]),
      ],
      declared,
    });
  }
  return atLines(unknown, {
    summary: message("licence-amount-unknown", { ...named, parts: namesOf(unknown) }),
    details: message("licence-amount-unknown-advice"),
    reasons: counted.length === 0 ? [] : [message("licence-others-take", { sum: inUnit(sum) })],
    declared,
    doubtful: true,
  });
}

/** The line at which the running sum exceeds the limit. */
function passing(counted: readonly Counted[], limit: Big): Line | undefined {
  let sum = new Big(0);
  for (const { line, value } of counted) {
    sum = sum.plus(value);
    if (sum.gt(limit)) return line;
  }
  return undefined;
}

const mostSummands = 5;

/** A sentence with the quantity of each line, the largest first; empty for a single line and for too many lines. */
function summandMessages(counted: readonly Counted[], inUnit: InUnit): readonly Message[] {
  if (counted.length < 2 || counted.length > mostSummands) return [];
  const summands = counted.map(({ value }) => value).sort((one, other) => other.cmp(one));
  return [message("licence-summands", { summands: listOf(summands.map(inUnit)) })];
}

function namesOf(lines: readonly Line[]): ReturnType<typeof itemNames> {
  const numberOf = ({ item }: Line["judged"]): string => item.partNumber?.value ?? "";
  return itemNames(lines.map(({ judged }) => judged).sort((one, other) => byCodeUnit(numberOf(one), numberOf(other))));
}
