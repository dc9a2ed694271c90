import { tokensOf } from "./notation.ts";
import type { Reading } from "./reading.ts";
import { cjkToken, markToken, wordToken } from "./tokenise.ts";
import type { Hit } from "./vocabulary.ts";

/**
 * What the noun of a text says that the item is. `unknown`: a noun of which the data know nothing, as in `SmCo cartridge`;
 * `plain`: a piece of the material itself, or no noun at all.
 */
export type Head = { readonly kind: "goods"; readonly id: string } | { readonly kind: "magnet" | "plain" | "unknown" };

/** What a token is to the search for the noun: a noun, a word that is none, or what ends a noun phrase. */
type Label = Head | { readonly kind: "substance" | "neutral" | "stop" | "fitted" };

/** Marks that end a noun phrase. */
const breaks: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "、", "。", "，", "；", "：", "（", "）", "[", "]", "/", "|"]);
const stops: ReadonlySet<string> = new Set(["for", "with", "preposition", "negation-before"]);
/** Fewer letters than these are no noun: `OD`, `Dy`. */
const shortestNoun = 3;
/** An unknown noun of a script without blanks has at least this many characters. */
const shortestUnspaced = 2;

const unknownNoun: Head = { kind: "unknown" };
const plainNoun: Head = { kind: "plain" };

/**
 * The noun of a text: the last one of the first noun phrase that has any. `Loudspeaker with neodymium magnet` is a loudspeaker,
 * `magnet for a loudspeaker` a magnet. Behind a number, and behind a phrase that names a material and nothing else, stand figures and
 * finishes: there only words of the data are nouns.
 */
export function headOf(reading: Reading): Head {
  const { text } = reading;
  const labels = labelsOf(reading);
  let noun: Head | undefined;
  let namesSubstance = false;
  let isClosed = false;
  let unspaced = 0;
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at] ?? "";
    const kind = text.kinds[at];
    const label = labels.get(at);
    unspaced = label === undefined && kind === cjkToken ? unspaced + 1 : 0;
    if (label === undefined) {
      if (kind === markToken && breaks.has(word)) {
        if (noun !== undefined) return noun;
        isClosed ||= namesSubstance;
      } else if (digitFirst.test(word)) isClosed ||= namesSubstance || (noun !== undefined && noun !== unknownNoun);
      else if (!isClosed && (unspaced >= shortestUnspaced || (kind === wordToken && isNoun(word)))) noun = unknownNoun;
      continue;
    }
    switch (label.kind) {
      case "stop":
        if (noun !== undefined) return noun;
        isClosed ||= namesSubstance;
        break;
      case "fitted":
        // What stood before it is part of what follows.
        noun = undefined;
        namesSubstance = false;
        isClosed = false;
        break;
      case "substance":
        namesSubstance = true;
        break;
      case "neutral":
        break;
      default:
        if (!isClosed || noun === undefined) noun = label;
    }
  }
  return noun ?? plainNoun;
}

/** What the tokens are; of several meanings of a token a noun, and of several of these that of the longest word. */
function labelsOf({ text, hits, formulas, symbols }: Reading): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const ranks = new Map<number, number>();
  const put = (first: number, last: number, label: Label): void => {
    const rank = rankOf(label.kind, last - first + 1);
    for (let at = first; at <= last; at++) {
      if ((ranks.get(at) ?? -1) >= rank) continue;
      ranks.set(at, rank);
      labels.set(at, label);
    }
  };
  for (const hit of hits) {
    const label = labelOf(hit);
    if (label !== undefined) put(hit.first, hit.last, label);
  }
  for (const { first, last } of formulas) put(first, last, { kind: "substance" });
  for (const use of symbols) {
    put(use.token, use.token, { kind: "substance" });
    if (use.use !== "dopant") continue;
    // A mark between a dopant and its host ends no phrase: it belongs to the name, as in `Laser Nd:YAG rod`.
    const { first, last } = tokensOf(text, use);
    for (let at = first; at <= last; at++) if (text.kinds[at] === markToken) put(at, at, { kind: "substance" });
  }
  return labels;
}

/** Of meanings of words of the same length the later one is taken, and the first noun of all goes before what is none. */
const order: readonly Label["kind"][] = ["neutral", "stop", "fitted", "substance", "plain", "goods", "magnet"];
const longestWord = 1000;

function rankOf(kind: Label["kind"], length: number): number {
  const at = order.indexOf(kind);
  // `neodymium magnet` names a material, and is a magnet.
  return (at < order.indexOf("plain") ? 0 : longestWord * order.length) + Math.min(length, longestWord - 1) * order.length + at;
}

function labelOf({ meaning, rest }: Hit): Label | undefined {
  switch (meaning.kind) {
    case "goods":
      return { kind: "goods", id: meaning.id };
    case "good":
      return meaning.entry.magnet === true ? { kind: "magnet" } : { kind: "goods", id: meaning.entry.id };
    case "look-alike":
      return meaning.entry.good === true ? { kind: "goods", id: meaning.entry.id } : undefined;
    case "element":
    case "material":
      // `Neodymrotor` goes on behind the word that we know.
      return rest.length > longestEnding ? undefined : { kind: "substance" };
    case "grade":
      return { kind: "substance" };
    case "form":
    case "partner":
      return { kind: "neutral" };
    default:
      return labelOfList(meaning.id);
  }
}

/** `ium`, `oxid` is more. */
const longestEnding = 3;

function labelOfList(id: string): Label | undefined {
  switch (id) {
    case "fitted":
      return { kind: "fitted" };
    case "magnet":
      return { kind: "magnet" };
    case "plain-noun":
    case "alloy":
      return plainNoun;
    case "plain-word":
    case "attribute":
      return { kind: "neutral" };
    default:
      return stops.has(id) ? { kind: "stop" } : undefined;
  }
}

function isNoun(word: string): boolean {
  return word.length >= shortestNoun && letters.test(word);
}

const letters = /^\p{L}+$/u;
const digitFirst = /^\d/;
