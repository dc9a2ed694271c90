import { namesForm } from "./head.ts";
import { deniedBy } from "./language.ts";
import type { Reading } from "./reading.ts";
import { isReferredPaper, paperAt } from "./service.ts";
import { cjkToken, isNameLike, isNumber, markToken, phraseEnds, wordToken } from "./tokenise.ts";
import { type Hit, listStartingAt, longestEnding } from "./vocabulary.ts";

/**
 * The meaning of the noun of a text for a material that the text names. `matter`: a lot or a piece of the material, such as a powder or a
 * wafer; `device`: a thing that is made with it, such as a lens or a transistor; `unknown`: a noun of which the data know nothing;
 * `code`: no noun, but a part number; `plain`: neither.
 */
export type Noun =
  | { readonly kind: "matter" | "unknown" | "plain" }
  | { readonly kind: "device"; readonly first: number; readonly last: number }
  | { readonly kind: "code"; readonly first: number; readonly last: number };

/** A name of a material in a text: its tokens, with a flag for names that also name a product, such as a diamond wire. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly isThing: boolean;
  /** Rest of the last word: `linse` in `Germaniumlinse`. */
  readonly rest: string;
}

/** Lists of words that end a phrase. */
const stops: ReadonlySet<string> = new Set(["for", "with", "preposition", "negation-before"]);
/** Lists of words for things other than materials, and of words for a lot or a piece of a material. */
const devices: ReadonlySet<string> = new Set(["accessory", "tool", "paper", "part-noun"]);
const matters: ReadonlySet<string> = new Set(["feedstock", "piece", "plain-noun", "matter-noun"]);

const wordByWord: ReadonlySet<string> = new Set([
  "making-word",
  "order-remark",
  "state-remark",
  "origin",
  "provenance",
  "field-label",
  "paper-first",
  "label-first",
  "company-noun",
]);

type Part = "name" | "thing" | "measure" | "sure-device" | "body" | "matter" | "container" | "device" | "stop" | "neutral";

/** Parts in order of precedence among words of the same length. */
const order: readonly Part[] = ["thing", "measure", "sure-device", "body", "matter", "name", "stop", "container", "device", "neutral"];

/** Parts that can be the noun. A body right behind a device is part of it: `detector block`. */
const nouns: ReadonlySet<Part> = new Set(["thing", "sure-device", "body", "matter", "device"]);

/** The longest known word at a token. */
interface Seen {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

const partNumber = /^(?:[a-z]{1,6}\d[a-z\d]{2,}|\d[a-z]{1,2}\d{2,}[a-z]?)$/;
/** Minimum length of an unknown noun in a script without blanks, in characters. */
const shortestUnspaced = 2;

/**
 * The noun of a text in which materials are named: the last one of the first phrase that has any. What tells of a purpose is passed over,
 * of a grade (`catalyst grade`) the two words that name it, and what is absent (`lead-free`); and behind a figure nothing is said of what the item is any more: `GaN FET 650 V, tube`.
 */
export function nounOf(reading: Reading, names: readonly NameSpan[]): Noun {
  const { text } = reading;
  // `Drawing gallium metal` is a paper. `Drawing 4711 gallium metal` refers to one.
  const paper = paperAt(reading.index, 0);
  if (paper !== undefined && reading.service.headIsTool) return { kind: "device", first: 0, last: paper.last };
  const seen = seenIn(reading, names, paper?.last);
  const purposes = reading.purposes;
  let noun: Seen | undefined;
  let isClosed = false;
  let unknown = 0;
  let unspaced = 0;
  let code: number | undefined;
  for (let at = 0; at < text.words.length; ) {
    if (purposes.has(at) && isPurpose(reading, seen, at)) {
      unspaced = 0;
      at++;
      continue;
    }
    const word = text.words[at] ?? "";
    const kind = text.kinds[at];
    // A comma joins the members of a list, but also ends a phrase.
    const found = kind === markToken && seen.get(at)?.part === "neutral" ? undefined : seen.get(at);
    if (found === undefined) {
      if (kind === markToken && phraseEnds.has(word) && noun !== undefined) break;
      if (partNumber.test(word)) code ??= at;
      else if (isNumber(word)) isClosed ||= noun !== undefined;
      else if (kind === wordToken && isNameLike(word)) unknown++;
      unspaced = kind === cjkToken ? unspaced + 1 : 0;
      if (unspaced === shortestUnspaced) unknown++;
      at++;
      continue;
    }
    unspaced = 0;
    // A figure inside a known term, as in `40 um core`, closes the phrase too.
    if (found.part === "neutral" && isNumber(word)) isClosed ||= noun !== undefined;
    if (found.part === "stop" && noun !== undefined) break;
    if (nouns.has(found.part) && !(found.part === "body" && noun?.part === "sure-device" && noun.last === at - 1)) {
      if (!isClosed && deniedBy(reading, found.first, found.last) === undefined && !isFitted(reading, found)) noun = found;
    }
    at = found.last + 1;
  }
  if (noun?.part === "device" || noun?.part === "sure-device") return { kind: "device", first: noun.first, last: noun.last };
  if (noun !== undefined) return { kind: "matter" };
  if (code !== undefined) return { kind: "code", first: code, last: code };
  return {
    kind:
      unknown > 0 || names.some(({ rest, last }) => rest.length > longestEnding && !namesForm(reading.index, last)) ? "unknown" : "plain",
  };
}

/**
 * True where a token of a purpose is passed over. A name that begins with its purpose is read as a whole (`放電加工用黒鉛電極材`), and a grade of
 * three words or more may say what the item is.
 */
function isPurpose(reading: Reading, seen: ReadonlyMap<number, Seen>, at: number): boolean {
  const { has, isGrade } = reading.purposes;
  const name = seen.get(at);
  if (name?.part === "thing" && !has(name.last)) return false;
  return !(isGrade(at) && isGrade(at + 1) && isGrade(at + 2)) || isGradePhrase(reading, at);
}

/** True for an accessory or a container of the item: `ケース入り`, `保護回路付`. */
function isFitted({ index }: Reading, { part, last }: Seen): boolean {
  return part !== "thing" && listStartingAt(index, last + 1, "fitted") !== undefined;
}

/** True for a phrase that only names a grade: `germanium tetrachloride, fiber optic grade`. */
function isGradePhrase({ text, purposes }: Reading, at: number): boolean {
  const { isGrade } = purposes;
  let first = at;
  while (first > 0 && at - first < longestGrade && isGrade(first - 1)) first--;
  return first > 0 && text.kinds[first - 1] === markToken && phraseEnds.has(text.words[first - 1] ?? "");
}

const longestGrade = 5;

/** The known words of a text behind a token, by first token: the longest first, none inside another. */
function seenIn({ text, hits, index }: Reading, names: readonly NameSpan[], passed = -1): ReadonlyMap<number, Seen> {
  const best = new Map<number, Seen>();
  const put = (part: Part, first: number, last: number): void => {
    const known = best.get(first);
    if (known === undefined || last > known.last || (last === known.last && order.indexOf(part) < order.indexOf(known.part)))
      best.set(first, { part, first, last });
  };
  const inside = hits.filter((hit) => partOf(hit) === "matter");
  for (const { first, last, isThing } of names) {
    // `Molybdenum powder` names a lot by itself.
    const isLot = inside.some((hit) => hit.first >= first && hit.last <= last);
    put(isThing || isLot ? "thing" : "name", first, last);
  }
  for (const hit of hits) {
    const part = hit.last > passed && !isReferredPaper(text, index, hit) ? partOf(hit) : undefined;
    if (part !== undefined) put(part, hit.first, hit.last);
  }
  return best;
}

function partOf({ meaning }: Hit): Part | undefined {
  switch (meaning.kind) {
    case "form":
      return meaning.form === "oxide" || meaning.form === "compound" ? "neutral" : "matter";
    case "goods":
    case "good":
      return "device";
    case "look-alike":
      return meaning.entry.good === true ? "device" : meaning.entry.class === undefined ? undefined : "neutral";
    case "element":
    case "material":
    case "grade":
      return undefined;
    case "partner":
      return "neutral";
    default:
      // In `Tungsten rod diameter 125 mm`, the item is no diameter.
      if (meaning.id === "measure-noun") return "measure";
      if (meaning.id === "device-noun") return "sure-device";
      if (meaning.id === "device-body") return "body";
      // Phrases about manufacture and orders are no nouns. Their contents are read word by word.
      if (wordByWord.has(meaning.id)) return undefined;
      if (stops.has(meaning.id)) return "stop";
      // A bag of a material is a lot, not a device.
      if (meaning.id === "container" || meaning.id === "packaging") return "container";
      if (matters.has(meaning.id)) return "matter";
      return devices.has(meaning.id) ? "device" : "neutral";
  }
}
