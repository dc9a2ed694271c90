import Big from "big.js";
import { isOf } from "../../../core/control/licensing.ts";
import { amountOf } from "../../../core/model/licencesUsed.ts";
import { toAmount } from "../../../core/model/units.ts";
import { wordsInUnit } from "../../support/amounts.ts";
import { listed, nameOf } from "../../support/quoting.ts";
import { atLines, type Fault, type LicenceInUse, type Line } from "./fault.ts";

interface Counted {
  readonly line: Line;
  readonly value: Big;
}

/** The quantities of all lines that name the licence, brought to its unit; one that cannot be brought there is unknown, never zero. */
export function quantityFaults({ licence, authority, lines }: LicenceInUse): readonly Fault[] {
  const { quantity } = licence;
  if (quantity === undefined || !isOf(licence, authority)) return [];
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
  if (sum.gt(limit.value)) {
    const over = passing(counted, limit.value);
    const others = counted.filter(({ line }) => line !== over).map(({ line }) => line);
    return atLines([...(over === undefined ? [] : [over]), ...others], {
      summary: `allows ${inUnit(limit.value)}, and the lines that name it take ${sumWords(counted, sum, inUnit)}${unknown.length === 0 ? "" : `, without ${namesOf(unknown)}, whose amount is unknown`}.`,
      details: "Ship less, or name another licence for the rest.",
      declared,
    });
  }
  return atLines(unknown, {
    summary: `allows ${inUnit(limit.value)}, and how much of that ${namesOf(unknown)} ${unknown.length === 1 ? "takes" : "take"} is unknown: the quantity cannot be brought to the unit of the licence.`,
    details: `${counted.length === 0 ? "" : `The other lines take ${inUnit(sum)}. `}Declare \`mass\` of one unit, or the quantity in that unit.`,
    declared,
    doubtful: true,
  });
}

/** The line with which the sum passes the limit. */
function passing(counted: readonly Counted[], limit: Big): Line | undefined {
  let sum = new Big(0);
  for (const { line, value } of counted) {
    sum = sum.plus(value);
    if (sum.gt(limit)) return line;
  }
  return undefined;
}

const mostSummands = 5;

function sumWords(counted: readonly Counted[], sum: Big, inUnit: (value: Big) => string): string {
  if (counted.length < 2 || counted.length > mostSummands) return inUnit(sum);
  const summands = counted.map(({ value }) => value).sort((one, other) => other.cmp(one));
  return `${summands.map(inUnit).join(" + ")} = ${inUnit(sum)}`;
}

function namesOf(lines: readonly Line[]): string {
  const names = lines
    .map(({ judged }) => nameOf(judged.item))
    .sort()
    .slice(0, 3);
  return lines.length > 3 ? `${names.join(", ")} and ${lines.length - 3} more` : listed(names);
}
