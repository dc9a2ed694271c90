import Big from "big.js";
import { effective } from "../../../core/model/effective.ts";
import { decimalAt, textAt } from "../../../core/model/read.ts";
import { type Amount, gramsAt, toAmount } from "../../../core/model/units.ts";
import { listed, nameOf } from "../../support/words.ts";
import { atLines, type Fault, isPrc, type LicenceInUse, type Line } from "./fault.ts";

interface Counted {
  readonly line: Line;
  readonly value: Big;
}

/** The quantities of all lines that name the licence, brought to its unit; one that cannot be brought there is unknown, never zero. */
export function quantityFaults({ licence, lines }: LicenceInUse): readonly Fault[] {
  const { quantity } = licence;
  if (quantity === undefined || !isPrc(licence)) return [];
  const limit = toAmount(quantity.value.value, quantity.unit);
  const counted: Counted[] = [];
  const unknown: Line[] = [];
  for (const line of lines) {
    const value = amountOf(line, limit.dimension);
    if (value === undefined) unknown.push(line);
    else counted.push({ line, value });
  }
  const one = toAmount("1", quantity.unit).value;
  const sum = counted.reduce((total, { value }) => total.plus(value), new Big(0));
  const places = placesThatTell(limit.value, sum, one);
  const inUnit = (value: Big): string => `${quotient(value, one, places)} ${quantity.unit ?? "pieces"}`;
  const declared = quantity.value;
  if (sum.gt(limit.value)) {
    const over = passing(counted, limit.value);
    const others = counted.filter(({ line }) => line !== over).map(({ line }) => line);
    return atLines([...(over === undefined ? [] : [over]), ...others], {
      message: `allows ${inUnit(limit.value)}, and the lines that name it take ${sumWords(counted, sum, inUnit)}${unknown.length === 0 ? "" : `, without ${namesOf(unknown)}, whose amount is unknown`}. Ship less, or name another licence for the rest.`,
      declared,
    });
  }
  return atLines(unknown, {
    message: `allows ${inUnit(limit.value)}, and how much of that ${namesOf(unknown)} ${unknown.length === 1 ? "takes" : "take"} is unknown: the quantity cannot be brought to the unit of the licence. The other lines take ${inUnit(sum)}. Declare \`mass\` of one unit, or the quantity in that unit.`,
    declared,
    doubtful: true,
  });
}

/** The amount of a line in base units of a dimension: its quantity, else the mass that this many units have. */
function amountOf({ judged: { item } }: Line, dimension: Amount["dimension"]): Big | undefined {
  const quantity = decimalAt(item.node, "quantity")?.value;
  if (quantity === undefined) return undefined;
  const amount = toAmount(quantity, textAt(item.node, "unit")?.value);
  if (amount.dimension === dimension) return amount.value;
  if (dimension !== "mass") return undefined;
  const mass = effective(item, "mass");
  const grams = gramsAt(mass?.kind === "map" ? mass : undefined);
  return grams?.times(quantity);
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
  return `${counted.map(({ value }) => inUnit(value)).join(" + ")} = ${inUnit(sum)}`;
}

function namesOf(lines: readonly Line[]): string {
  const names = lines.slice(0, 3).map(({ judged }) => nameOf(judged.item));
  return lines.length > 3 ? `${names.join(", ")} and ${lines.length - 3} more` : listed(names);
}

const leastPlaces = 9;
const mostPlaces = 90;

/** The places after the point at which two amounts that differ are written otherwise; quotients that never end are cut there. */
function placesThatTell(limit: Big, sum: Big, unit: Big): number {
  if (sum.eq(limit)) return leastPlaces;
  for (let places = leastPlaces; places < mostPlaces; places += 3)
    if (quotient(limit, unit, places) !== quotient(sum, unit, places)) return places;
  return mostPlaces;
}

function quotient(value: Big, unit: Big, places: number): string {
  const Exact = Big(); // with a precision of its own
  Exact.DP = places;
  return new Exact(value).div(unit).toFixed();
}
