import { type Reading, tellsItem } from "./reading.ts";
import type { Hit } from "./vocabulary.ts";

/**
 * The readings of an item without those that a noun elsewhere speaks for. A part number and a category name the good where the
 * description names none: a motor mount is no motor, though it stands under *Motors* or has the number `MOTOR-12`. What a part number
 * says of a material stands, whatever the item is.
 */
export function withoutOverruled(readings: readonly Reading[]): readonly Reading[] {
  if (readings.every(({ field }) => field !== "number" && field !== "category")) return readings;
  const others = readings.filter((reading) => tellsItem(reading) && reading.field !== "category");
  const namesOther = (reading: Reading): boolean => {
    const head = reading.head;
    if (head.kind === "goods" || head.kind === "magnet") return true;
    return !isPiece(reading) && ((head.kind === "unknown" && head.isPart === true) || hasOtherNoun(reading));
  };
  const described = others.some((reading) => reading.field === "description" && namesOther(reading));
  const named = described || others.some(namesOther);
  return readings.filter((reading) => {
    if (reading.field === "category") return !named;
    return reading.field !== "number" || !described || namesMaterial(reading);
  });
}

/** Words for accessories of a good: holders, mounts, tools, cables. */
const otherNouns: ReadonlySet<string> = new Set(["accessory", "tool", "paper", "part-noun", "device-noun"]);

function hasOtherNoun({ hits }: Reading): boolean {
  return hits.some(isOtherNoun);
}

function isOtherNoun({ meaning }: Hit): boolean {
  return meaning.kind === "list" && otherNouns.has(meaning.id);
}

/** True for a text that begins with a piece and names no other good: `Disc 8x3` is a piece of the goods of its category, `Disc holder` is not. */
function isPiece({ hits }: Reading): boolean {
  const piece = hits.find(({ meaning, first }) => first === 0 && meaning.kind === "list" && meaning.id === "piece");
  return piece !== undefined && hits.every((hit) => hit.last <= piece.last || !isOtherNoun(hit));
}

function namesMaterial({ formulas, hits }: Reading): boolean {
  return formulas.length > 0 || hits.some(({ meaning: { kind } }) => kind === "element" || kind === "material" || kind === "grade");
}
