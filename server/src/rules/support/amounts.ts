import Big from "big.js";
import { decimal } from "../../core/l10n/decimal.ts";
import { type CatalogueMessage, message, type Verbatim } from "../../core/l10n/message.ts";
import { toAmount } from "../../core/model/units.ts";

/** Formats an amount in a fixed unit. */
export type InUnit = (amount: Big) => Verbatim | CatalogueMessage;

/**
 * Formats amounts in a unit, with enough digits to distinguish a sum from the limit it is compared with.
 *
 * @param unit as written; undefined for pieces
 */
export function wordsInUnit(unit: string | undefined, limit: Big, sum: Big): InUnit {
  const one = toAmount("1", unit).value;
  const places = placesThatTell(limit, sum, one);
  return (amount) => {
    const digits = quotient(amount, one, places);
    return unit === undefined ? message("amount-pieces", { amount: decimal(digits) }) : decimal(`${digits} ${unit}`);
  };
}

const leastPlaces = 9;
const mostPlaces = 90;

/** The number of decimal places at which two different amounts are written differently. Endless quotients are truncated there. */
function placesThatTell(limit: Big, sum: Big, unit: Big): number {
  if (sum.eq(limit)) return leastPlaces;
  for (let places = leastPlaces; places < mostPlaces; places += 3)
    if (quotient(limit, unit, places) !== quotient(sum, unit, places)) return places;
  return mostPlaces;
}

function quotient(value: Big, unit: Big, places: number): string {
  const Exact = Big(); // a separate constructor with its own precision
  Exact.DP = places;
  return new Exact(value).div(unit).toFixed();
}
