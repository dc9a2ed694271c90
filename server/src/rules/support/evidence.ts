import type { RelatedPlace } from "../../core/finding.ts";
import { type Argument, keyOfMessage, type List, listOf, type Message, message, prose } from "../../core/l10n/message.ts";
import type { Item } from "../../core/model/types.ts";
import type { Evidence, Recognition } from "../../core/recognise/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { isForeign, placeOf } from "../../core/text/place.ts";
import { itemName, quoted } from "./quoting.ts";

/** Whether items hold a material, or only may: where all that was seen of one are declared shares that begin at nought. */
export function holding(...recognitions: readonly Recognition[]): "holds" | "may-hold" {
  const [first, ...others] = recognitions;
  const strong = others.length > 0 ? [] : (first?.evidence ?? []).filter(({ strength }) => strength === "strong");
  return strong.length > 0 && strong.every(({ perhaps }) => perhaps === true) ? "may-hold" : "holds";
}

/** The classes of materials that some items hold by strong evidence, or where there is none may hold, as names: `rare earth`. */
export function heldClasses(...recognitions: readonly Recognition[]): List {
  const names = recognitions.flatMap((one) => one.classes.filter(({ verdict }) => verdict === one.verdict).map(({ of }) => of.name));
  return listOf([...new Set(names)].map(prose));
}

/** That what shows the material rests on a source of low confidence; none where it does not. */
export function lowEvidence({ confidence }: Recognition): readonly Message[] {
  return confidence === "low" ? [message("seen-low-confidence")] : [];
}

/** What was seen, where no place is shown for it: the strongest evidence with what it means. */
export function seenMessages(recognition: Recognition): readonly Message[] {
  const pieces = telling(recognition).slice(0, 2);
  return pieces.length === 0 ? [] : [seenMessage(pieces), ...lowEvidence(recognition)];
}

/** Some pieces of evidence with what they mean, each meaning once. */
export function seenMessage(pieces: readonly Evidence[]): Message {
  return message("seen-evidence", { evidence: listOf(byMeaning(pieces).map(nameOfMeaning)) });
}

/** The places where it was seen, for the related information of a finding: in each file the first for each meaning. */
export function seenPlaces(recognition: Recognition): readonly RelatedPlace[] {
  return oncePerMeaning(telling(recognition))
    .slice(0, 3)
    .map((seen) => ({ ...placeOf(seen), message: message("seen-here", { meaning: seen.meaning }) }));
}

/** Pieces without those that mean what another one of the same file means: `Germanium` and `锗` say one thing. */
function oncePerMeaning(pieces: readonly Evidence[]): readonly Evidence[] {
  const told = new Set<string>();
  return pieces.filter((piece) => {
    const key = `${isForeign(piece) ? piece.in.path : ""}\n${keyOfMessage(piece.meaning)}`;
    return !told.has(key) && told.add(key);
  });
}

/** How many places a finding shows beside its own, at most: beyond these nobody reads on. */
export const mostRelated = 5;

/** What is said of an item at its place. */
export type PlaceId = "item-stands-here" | "item-is-controlled" | "item-is-under-end-use" | "item-is-reached";

/** Where the first few items stand, with what is said of each. */
export function placesOf(items: readonly Pick<JudgedItem, "item">[], id: PlaceId): readonly RelatedPlace[] {
  return items.slice(0, mostRelated).map(({ item }) => ({ ...item.place, message: message(id, { part: itemName(item) }) }));
}

/**
 * Where another file describes what an item refers to, and what was seen there: a finding that stands on the item shows the way to what
 * it rests on.
 */
export function placesThere({ item, recognition }: Pick<JudgedItem, "item" | "recognition">): readonly RelatedPlace[] {
  return [...describedThere(item), ...seenPlaces(recognition).filter(isForeign)];
}

/** Where another file describes the item that an item refers to; none where none does. */
export function describedThere({ reference }: Item): readonly RelatedPlace[] {
  if (reference?.kind !== "item") return [];
  const { target } = reference;
  if (!isForeign(target.place)) return describedThere(target);
  return [{ ...target.place, message: message("item-is-described", { part: itemName(target) }) }];
}

/** The strongest evidence; traces where nothing else was seen. Of several readings of the same text the first. */
function telling({ evidence }: Recognition): readonly Evidence[] {
  const wanted = evidence[0]?.strength;
  const bySeen = new Map<string, Evidence>();
  for (const piece of evidence) {
    const key = piece.seen.toLowerCase();
    if (piece.strength === wanted && !bySeen.has(key)) bySeen.set(key, piece);
  }
  return [...bySeen.values()];
}

/** Pieces of evidence of one meaning. */
type Meaning = readonly [Evidence, ...Evidence[]];

/** Pieces that follow one another and mean the same, together. */
function byMeaning(pieces: readonly Evidence[]): readonly Meaning[] {
  const groups: [Evidence, ...Evidence[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && keyOfMessage(last[0].meaning) === keyOfMessage(piece.meaning)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Whether what was written is the name of what it means. */
function isName(seen: string, meaning: Message): boolean {
  return "prose" in meaning && meaning.prose.toLowerCase() === seen.toLowerCase();
}

/** What was written, with what it means: not where the words are the meaning themselves, nor of a composition, which has no words. */
function nameOfMeaning(pieces: Meaning): Argument {
  const [{ kind, meaning }] = pieces;
  if (kind === "composition") return meaning;
  const seen = listOf(pieces.map((piece) => quoted(piece.seen)));
  if (pieces.some((piece) => isName(piece.seen, meaning))) return seen;
  return message("seen-text", { seen, meaning });
}
