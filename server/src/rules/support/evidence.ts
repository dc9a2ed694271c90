import type { RelatedPlace } from "../../core/finding.ts";
import type { Item } from "../../core/model/types.ts";
import type { Evidence, Recognition } from "../../core/recognise/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { isForeign, placeOf } from "../../core/text/place.ts";
import { listed, nameOf, quoted } from "./quoting.ts";

/** `holds`, or `may hold` where all that was seen are declared shares that begin at nought. */
function holdsWord({ evidence }: Recognition): string {
  const strong = evidence.filter(({ strength }) => strength === "strong");
  return strong.length > 0 && strong.every(({ perhaps }) => perhaps === true) ? "may hold" : "holds";
}

/** `holds rare earth`, `may hold gallium and germanium`, of several items `hold rare earth`: what they hold by strong evidence. */
export function holdsWords(...recognitions: readonly Recognition[]): string {
  const [first, ...others] = recognitions;
  const holds = first === undefined || others.length > 0 ? "hold" : holdsWord(first);
  return `${holds} ${heldWords(recognitions)}`;
}

/** What some items hold by strong evidence, or where there is none may hold: `rare earth`. */
export function heldWords(recognitions: readonly Recognition[]): string {
  const classes = recognitions.flatMap((one) => one.classes.filter(({ verdict }) => verdict === one.verdict).map(({ of }) => of.name));
  return listed([...new Set(classes)]);
}

/** What was seen, for a message: the strongest evidence and what it means, each piece of text once. */
export function seenWords(recognition: Recognition): string {
  const meanings = byMeaning(telling(recognition, 2));
  // "and" joins what one meaning covers; a semicolon keeps meanings apart.
  const words = meanings.map(wordsOf);
  const all = meanings.some(followsWords) ? words.join("; ") : listed(words);
  return recognition.confidence === "low" ? `${all}, on a source of low confidence` : all;
}

/** The places where it was seen, for the related information of a finding. */
export function seenPlaces(recognition: Recognition): readonly RelatedPlace[] {
  return telling(recognition, 3).map((seen) => ({ ...placeOf(seen), message: `Seen here: ${seen.meaning}.` }));
}

/** How many places a finding shows beside its own, at most: beyond these nobody reads on. */
export const mostRelated = 5;

/** Where the first few items stand, with what is said of each in words that go on from its name. */
export function placesOf(items: readonly Pick<JudgedItem, "item">[], words: string): readonly RelatedPlace[] {
  return items.slice(0, mostRelated).map(({ item }) => ({ ...item.place, message: `${nameOf(item)} ${words}.` }));
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
  return [{ ...target.place, message: `${nameOf(target)} is described here.` }];
}

/** The strongest evidence; traces where nothing else was seen. Of several readings of the same text the first. */
function telling({ evidence }: Recognition, most: number): readonly Evidence[] {
  const wanted = evidence[0]?.strength;
  const bySeen = new Map<string, Evidence>();
  for (const piece of evidence) {
    const key = piece.seen.toLowerCase();
    if (piece.strength === wanted && !bySeen.has(key)) bySeen.set(key, piece);
  }
  return [...bySeen.values()].slice(0, most);
}

/** Pieces of evidence of one meaning. */
type Meaning = readonly [Evidence, ...Evidence[]];

/** Pieces that follow one another and mean the same, together. */
function byMeaning(pieces: readonly Evidence[]): readonly Meaning[] {
  const groups: [Evidence, ...Evidence[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0].meaning === piece.meaning) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function wordsOf(pieces: Meaning): string {
  const [{ kind, meaning }] = pieces;
  if (kind === "composition") return meaning;
  const seen = listed(pieces.map((piece) => quoted(piece.seen)));
  return followsWords(pieces) ? `${seen}: ${meaning}` : seen;
}

/** Whether the meaning is told behind the words: not where one of them is the meaning itself, nor of a composition, which has no words. */
function followsWords(pieces: Meaning): boolean {
  const [{ kind, meaning }] = pieces;
  return kind !== "composition" && pieces.every(({ seen }) => seen.toLowerCase() !== meaning.toLowerCase());
}
