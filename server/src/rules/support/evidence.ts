import { isSure } from "../../core/control/verdict.ts";
import { mostRelated, type RelatedPlace } from "../../core/finding.ts";
import { type Argument, keyOfMessage, type List, listOf, type Message, message, prose } from "../../core/l10n/message.ts";
import { firstOfEach } from "../../core/maps.ts";
import type { Item } from "../../core/model/types.ts";
import { areItems, classesOf } from "../../core/recognise/classes.ts";
import type { Evidence, Recognition } from "../../core/recognise/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { isForeign } from "../../core/text/place.ts";
import { itemName, quoted } from "./quoting.ts";

/** `may-hold` for a single item whose strong evidence consists only of declared shares that start at zero; otherwise `holds`. */
export function holding({ evidence }: Recognition): "holds" | "may-hold" {
  const strong = evidence.filter(({ strength }) => strength === "strong");
  return strong.length > 0 && strong.every(({ perhaps }) => perhaps === true) ? "may-hold" : "holds";
}

/** The verb between an item and its material classes: it is equipment, and contains the others. */
export function standing(recognition: Recognition): "is" | "holds" | "may-hold" {
  return isOfClasses(recognition) ? "is" : holding(recognition);
}

/** True if an item is one of its material classes, as a machine is, and contains none. */
export function isOfClasses(recognition: Recognition): boolean {
  return areItems(classesOf(recognition));
}

/**
 * The names of the material classes that the items contain, for example `rare earth`. Classes without strong evidence count only for items
 * that have no stronger ones.
 */
export function heldClasses(...recognitions: readonly Recognition[]): List {
  const names = recognitions.flatMap(classesOf).map(({ name }) => name);
  return listOf([...new Set(names)].map(prose));
}

/** A sentence that the evidence has low confidence; empty otherwise. */
export function lowEvidence({ confidence }: Recognition): readonly Message[] {
  return confidence === "low" ? [message("seen-low-confidence")] : [];
}

/** Sentences about the strongest evidence and its meaning, for findings that show no related places. */
export function seenMessages(recognition: Recognition): readonly Message[] {
  const pieces = telling(recognition).slice(0, 2);
  return pieces.length === 0 ? [] : [seenMessage(pieces), ...lowEvidence(recognition)];
}

/** A sentence that lists pieces of evidence with their meanings, each meaning once. */
export function seenMessage(pieces: readonly Evidence[]): Message {
  return message("seen-evidence", { evidence: listOf(byMeaning(pieces).map(nameOfMeaning)) });
}

/** The places of the evidence as related information of a finding, in each file one place for each meaning. */
export function seenPlaces(recognition: Recognition): readonly RelatedPlace[] {
  // `Germanium` and `锗` have one meaning.
  return firstOfEach(telling(recognition), (piece) => `${isForeign(piece) ? piece.in.path : ""}\n${keyOfMessage(piece.meaning)}`)
    .slice(0, 3)
    .map(({ in: within, start, end, meaning }) => ({ in: within, start, end, message: message("seen-here", { meaning }), seen: meaning }));
}

/** The id of the message shown at the place of an item. */
export type PlaceId = "item-stands-here" | "item-is-controlled" | "item-may-be-controlled" | "item-is-under-end-use" | "item-is-reached";

/** The places of the first few items, each with a message. */
export function placesOf(
  items: readonly (Pick<JudgedItem, "item"> & Partial<Pick<JudgedItem, "control">>)[],
  id: PlaceId,
): readonly RelatedPlace[] {
  return items.slice(0, mostRelated).map(({ item, control }) => {
    const isOpen = id === "item-is-controlled" && control?.inForce.some(isSure) === false;
    return { ...item.place, message: message(isOpen ? "item-may-be-controlled" : id, { part: itemName(item) }) };
  });
}

/** Related places in other files: the description of the referenced item, and the evidence there. */
export function placesThere({ item, recognition }: Pick<JudgedItem, "item" | "recognition">): readonly RelatedPlace[] {
  return [...describedThere(item), ...seenPlaces(recognition).filter(isForeign)];
}

/** The place in another file that describes the referenced item; empty when no other file does. */
export function describedThere({ reference }: Item): readonly RelatedPlace[] {
  if (reference?.kind !== "item") return [];
  const { target } = reference;
  if (!isForeign(target.place)) return describedThere(target);
  return [{ ...target.place, message: message("item-is-described", { part: itemName(target) }) }];
}

/** The evidence of the greatest strength present. Of several readings of one text, the first. */
function telling({ evidence }: Recognition): readonly Evidence[] {
  return firstOfEach(
    evidence.filter(({ strength }) => strength === evidence[0]?.strength),
    ({ seen }) => seen.toLowerCase(),
  );
}

/** A group of pieces of evidence with one meaning. */
type Meaning = readonly [Evidence, ...Evidence[]];

/** Groups consecutive pieces that have the same meaning. */
function byMeaning(pieces: readonly Evidence[]): readonly Meaning[] {
  const groups: [Evidence, ...Evidence[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && keyOfMessage(last[0].meaning) === keyOfMessage(piece.meaning)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** True when the written text is the name of its meaning. */
function isName(seen: string, meaning: Message): boolean {
  return "prose" in meaning && meaning.prose.toLowerCase() === seen.toLowerCase();
}

/**
 * The written text with its meaning. The meaning is omitted when the text is its name; the text is omitted for a composition, which has
 * none.
 */
function nameOfMeaning(pieces: Meaning): Argument {
  const [{ kind, meaning }] = pieces;
  if (kind === "composition") return meaning;
  const seen = listOf(pieces.map((piece) => quoted(piece.seen)));
  if (pieces.some((piece) => isName(piece.seen, meaning))) return seen;
  return message("seen-text", { seen, meaning });
}
