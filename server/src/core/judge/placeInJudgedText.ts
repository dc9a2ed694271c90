import { elsewhereOf, type PlacedFix, type RelatedPlace } from "../finding.ts";
import type { Item } from "../model/types.ts";
import type { Observation } from "../rule.ts";
import { isForeign, type Place, topOfText } from "../text/place.ts";

/**
 * An observation with its places in the text that is judged. One that was made in another file stands on the `ref` of the
 * line that leads there, with what was seen as a related place; fixes of other files are left out.
 *
 * @param of the item that it is said of, where it does not say so itself
 */
export function placeInJudgedText(seen: Observation, of: Item | undefined): Observation {
  const { related = [], fixes = [] } = seen;
  if (!(isForeign(seen) || related.some(isForeign) || fixes.some(isElsewhere))) return seen;
  const line = seen.of ?? of;
  const at = line === undefined ? topOfText : placeOn(line);
  const home = (place: RelatedPlace): RelatedPlace =>
    isForeign(place) ? { ...at, message: place.message, elsewhere: elsewhereOf(place) } : place;
  const moved = { ...seen, related: related.map(home), fixes: fixes.filter((fix) => !isElsewhere(fix)) };
  if (!isForeign(seen)) return moved;
  // A path in another file is a text here.
  const { isOfPath, ...said } = moved;
  return {
    ...said,
    ...at,
    path: line === undefined ? "" : line.reference === undefined ? line.path : `${line.path}/ref`,
    related: [{ ...at, message: "It is written here.", elsewhere: elsewhereOf(seen) }, ...moved.related],
  };
}

/** The value of the `ref` of a line. */
function placeOn({ reference, place }: Item): Place {
  return reference?.at ?? place;
}

function isElsewhere({ edits }: PlacedFix): boolean {
  return edits.some(isForeign);
}
