import { areItems } from "./classes.ts";
import type { Meaning } from "./meaning.ts";
import type { Mention } from "./mention.ts";

/** Tokens before equipment, and before each name that it serves, among which another such name may begin. */
const reach = 4;

/** The tokens of the first equipment that a text names, with the names right before it: `rare earth roasting kiln`, `NdFeB magnet press`. */
export function equipmentIn(mentions: readonly Mention[]): Pick<Mention, "first" | "last"> | undefined {
  const equipment = mentions.find(({ term }) => areItems(term.classes));
  if (equipment === undefined) return undefined;
  const { reading, first, last } = equipment;
  const { index } = reading;
  let from = first;
  for (let at = first - 1; at >= 0 && at >= from - reach; at--)
    if (index.from(at).some((hit) => hit.last + 1 >= from && hit.last < first && isServable(hit.meaning))) from = at;
  return { first: from, last };
}

/** True for the meaning of a name that equipment can serve. */
function isServable(meaning: Meaning): boolean {
  return meaning.kind === "material" || meaning.kind === "element" || (meaning.kind === "good" && meaning.entry.magnet === true);
}

/** True for a name of the item's purpose, or before the equipment that the item is. */
export function isServed({ reading, first, last }: Mention, equipment: Pick<Mention, "first" | "last"> | undefined): boolean {
  return equipment !== undefined && (reading.purposes.has(first) || (first >= equipment.first && last < equipment.last));
}
