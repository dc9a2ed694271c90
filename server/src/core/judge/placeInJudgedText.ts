import { elsewhereOf, type FixAt, type RelatedPlace } from "../finding.ts";
import { type Message, message } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";
import type { Observation } from "../rule.ts";
import { isInText, type Place, type PlaceInText, topOfText } from "../text/place.ts";

/** An observation whose places are all in the judged text. */
export interface ObservationInText extends Observation {
  readonly in: PlaceInText["in"];
  readonly related?: readonly RelatedPlace<PlaceInText>[];
  readonly fixes?: readonly FixAt<PlaceInText, Message>[];
}

/**
 * Moves an observation into the judged text. An observation in another file is placed on the `ref` of the line that leads there, with the
 * original place as a related one; fixes in other files are removed.
 *
 * @param of the item concerned, unless the observation names it
 */
export function placeInJudgedText(seen: Observation, of: Item | undefined): ObservationInText {
  if (isHere(seen)) return seen;
  const { in: within, start, end, related = [], fixes = [] } = seen;
  const line = seen.of ?? of;
  const at = line === undefined ? topOfText : placeOn(line);
  const home = ({ in: there, ...place }: RelatedPlace): RelatedPlace<PlaceInText> =>
    typeof there === "object" ? { ...place, ...at, elsewhere: elsewhereOf({ ...place, in: there }) } : { ...place, in: there };
  const moved = { ...seen, related: related.map(home), fixes: fixes.filter(isFixHere) };
  if (typeof within !== "object") return { ...moved, in: within };
  // The path of another file is plain text in this one.
  const { isOfPath, ...said } = moved;
  return {
    ...said,
    ...at,
    path: line === undefined ? "" : line.reference === undefined ? line.path : `${line.path}/ref`,
    related: [{ ...at, message: message("item-is-written-here"), elsewhere: elsewhereOf({ in: within, start, end }) }, ...moved.related],
  };
}

/** The place of the `ref` of a line, or the start of the text for an item outside it. */
function placeOn({ reference, place }: Item): PlaceInText {
  const at = reference?.at ?? place;
  return isInText(at) ? at : topOfText;
}

function isHere(seen: Observation): seen is ObservationInText {
  return isInText(seen) && seen.related?.every(isInText) !== false && seen.fixes?.every(isFixHere) !== false;
}

function isFixHere(fix: FixAt<Place, Message>): fix is FixAt<PlaceInText, Message> {
  return fix.edits.every(isInText);
}
