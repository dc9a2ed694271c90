import type { ReadFormula } from "./formula.ts";
import type { SymbolUse } from "./notation.ts";
import type { Purposes } from "./purpose.ts";
import { cjkToken, isNameLike, isNumber, markToken, phraseEnds, type TokenisedText, tokenText, wordToken } from "./tokenise.ts";
import { type Hit, type HitIndex, longestEnding } from "./vocabulary.ts";

/**
 * The item by the noun of a text. `unknown`: a noun that the data do not know, as in `SmCo cartridge`, or that of a part (`isPart`);
 * `isBefore`: the name of a substance follows at once, so that the noun may tell its kind; `plain`: a piece or a lot of the material
 * itself, or no noun at all; `isNamed`: the first phrase is the name of a compound and nothing else.
 */
export type Head =
  | { readonly kind: "goods"; readonly id: string }
  | { readonly kind: "unknown"; readonly isPart?: true; readonly isBefore?: true }
  | { readonly kind: "magnet" }
  | { readonly kind: "plain"; readonly isNamed?: true };

/** The part of a token in the search for the noun: a noun, another word, or the end of a noun phrase. */
type Label =
  | Head
  | { readonly kind: "substance"; readonly isCompound?: true }
  | { readonly kind: "neutral" | "stop" | "fitted" | "passing" | "compound" };

/** The parts of a reading that tell of its noun. */
interface Words {
  readonly text: TokenisedText;
  readonly index: HitIndex;
  readonly formulas: readonly ReadFormula[];
  readonly symbols: readonly SymbolUse[];
  readonly dopants: ReadonlySet<number>;
  readonly purposes: Purposes;
}

const stops: ReadonlySet<string> = new Set(["for", "with", "preposition", "negation-before"]);
/** Lists whose words show that a compound is more than its name. */
const dopingLists: readonly string[] = ["additive-word", "dopant-after", "dopant-before"];
/** Minimum length of an unknown noun in a script without blanks, in characters. */
const shortestUnspaced = 2;

const substance: Label = { kind: "substance" };
const compoundSubstance: Label = { kind: "substance", isCompound: true };
const neutral: Label = { kind: "neutral" };
const stop: Label = { kind: "stop" };
const unknownNoun: Head = { kind: "unknown" };
const partNoun: Head = { kind: "unknown", isPart: true };
const nounBefore: Head = { kind: "unknown", isBefore: true };
const plainNoun: Head = { kind: "plain" };
/** The noun of a text that names a compound. Words behind the name describe the compound: `terbium oxide (phosphors)`. */
const namedNoun: Head = { kind: "plain", isNamed: true };
/** A piece is named after the thing that it belongs to, a lot is not: `nozzle ring` and `capacitor powder`. */
const pieceNoun: Head = { kind: "plain" };

/**
 * The noun of a text: the last one of the first noun phrase that has any. `Loudspeaker with neodymium magnet` is a loudspeaker,
 * `magnet for a loudspeaker` a magnet. Behind a phrase that names a material and nothing else stand figures and finishes: there only
 * words of the data are nouns, and behind a number only these and the names of parts. What tells of a purpose is passed over.
 */
export function headOf(reading: Words): Head {
  const { text } = reading;
  const labels = labelsOf(reading);
  const purposes = reading.purposes;
  let noun: Head | undefined;
  let namesSubstance = false;
  let namesCompound = false;
  const isDoped = dopingLists.some((list) => reading.index.lists.has(list));
  let closed: "by-figure" | "by-phrase" | undefined;
  /** The noun follows the end of its phrase. */
  let isLate = false;
  let unspaced = 0;
  /** The unknown noun before a blank. */
  let before: Head | undefined;
  const close = (): void => {
    if (namesSubstance) closed = "by-phrase";
  };
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at] ?? "";
    const kind = text.kinds[at];
    // `モーター ネオジム磁石内蔵`: in a script without blanks, the words behind a blank describe the good.
    if (noun !== undefined && text.kinds[at - 1] === cjkToken && (text.starts[at] ?? 0) > (text.ends[at - 1] ?? 0)) {
      if (noun.kind === "goods") return noun;
      before ??= noun === unknownNoun && !namesSubstance ? noun : undefined;
    }
    if (purposes.has(at)) {
      unspaced = 0;
      continue;
    }
    // A comma joins the members of a list, but also ends a phrase.
    const found = labels[at];
    const label = found?.kind === "neutral" && kind === markToken ? undefined : found;
    unspaced = label === undefined && kind === cjkToken ? unspaced + 1 : 0;
    if (label === undefined) {
      if (kind === markToken && phraseEnds.has(word)) {
        if (noun !== undefined) return noun;
        if (namesSubstance && namesCompound && !isDoped) return namedNoun;
        close();
      } else if (isNumber(word)) {
        if (namesSubstance || (noun !== undefined && noun !== unknownNoun)) closed ??= "by-figure";
      } else if (closed === undefined && (unspaced >= shortestUnspaced || (kind === wordToken && isNameLike(word) && !isCode(text, at))))
        noun = unknownNoun;
      continue;
    }
    switch (label.kind) {
      case "stop":
        if (noun !== undefined) return noun;
        if (namesSubstance && namesCompound && !isDoped) return namedNoun;
        close();
        break;
      case "fitted":
        if (noun !== undefined && isBuiltIn(labels, reading, at)) return noun;
        // The words before it belong to those that follow, or to those before a blank: `おもちゃの電車 ネオジム磁石 内蔵`.
        noun = before;
        namesSubstance = false;
        namesCompound = false;
        closed = undefined;
        break;
      case "substance":
        namesSubstance = true;
        namesCompound ||= label.isCompound === true;
        if (noun === unknownNoun) noun = nounBefore;
        break;
      case "neutral":
        break;
      case "compound":
        namesCompound = true;
        // `lutelium chloride`: the unknown word before it names the element.
        if (noun === unknownNoun) noun = plainNoun;
        break;
      case "passing":
        // A set of magnets is magnets. A test kit is no more than the test.
        noun ??= plainNoun;
        break;
      default:
        if (label === pieceNoun && (noun === partNoun || isRest(noun, labels, reading, at))) break;
        if (label === partNoun ? closed === "by-phrase" && noun === undefined : closed !== undefined && noun !== undefined && !isLate)
          break;
        isLate = closed !== undefined;
        noun = label;
    }
  }
  return noun ?? plainNoun;
}

/** True where a word behind a blank says that the thing before it holds something: `玩具小车 内置钕磁铁`. */
function isBuiltIn(labels: Labels, { text }: Words, at: number): boolean {
  const word = labels[at];
  let next = at + 1;
  while (labels[next] === word) next++;
  return (text.starts[at] ?? 0) > (text.ends[at - 1] ?? 0) && labels[next]?.kind === "substance";
}

/** True for the code of a metal with its number: `ЛюМ-1`. */
function isCode(text: TokenisedText, at: number): boolean {
  return codeOfMetal.test(tokenText(text, at)) && isNumber(text.words[at + 1] ?? "");
}

const codeOfMetal = /^\p{Lu}\p{Ll}\p{Lu}$/u;

/** True for a character that continues an unknown word: 块 alone is a block, and 模块 is something else. */
function isRest(noun: Head | undefined, labels: Labels, { text }: Words, at: number): boolean {
  if (noun !== unknownNoun || text.kinds[at] !== cjkToken || text.kinds[at - 1] !== cjkToken) return false;
  return labels[at - 1] === undefined && text.starts[at] === text.ends[at - 1];
}

/** The label of each token. A token without one is an unknown word, or does not affect the noun. */
type Labels = readonly (Label | undefined)[];

/** The labels of the tokens. Among the meanings of a token, a noun counts; among nouns, the longest word. */
function labelsOf({ text, index, formulas, symbols, dopants }: Words): Labels {
  const labels: (Label | undefined)[] = text.words.map(() => undefined);
  const ranks: number[] = text.words.map(() => -1);
  const put = (first: number, last: number, label: Label): void => {
    const rank = rankOf(label.kind, last - first + 1);
    for (let at = first; at <= last; at++) {
      if ((ranks[at] ?? rank) >= rank) continue;
      ranks[at] = rank;
      labels[at] = label;
    }
  };
  for (const hit of index.hits) {
    const label = labelOf(hit, index);
    if (label !== undefined) put(hit.first, hit.last, label);
  }
  const isDoped = symbols.some(({ use }) => use === "dopant");
  for (const { formula, first, last } of formulas)
    put(first, last, isDoped || formula.dopants.size > 0 || !formula.amounts.has("O") ? substance : compoundSubstance);
  for (const { token } of symbols) put(token, token, substance);
  // A mark between a dopant and its host ends no phrase: it belongs to the name, as in `Laser Nd:YAG rod`.
  for (const at of dopants) if (text.kinds[at] === markToken) put(at, at, substance);
  return labels;
}

/** Ranks of labels. Of words of the same length the higher rank counts, and any noun (`passing` and above) outranks every other word. */
const order: Readonly<Record<Label["kind"], number>> = {
  neutral: 0,
  compound: 1,
  stop: 2,
  fitted: 3,
  substance: 4,
  passing: 5,
  plain: 6,
  unknown: 7,
  goods: 8,
  magnet: 9,
};
const kinds = 10;
const longestWord = 1000;

function rankOf(kind: Label["kind"], length: number): number {
  const at = order[kind];
  // `neodymium magnet` names a material, and is a magnet.
  return (at < order.passing ? 0 : longestWord * kinds) + Math.min(length, longestWord - 1) * kinds + at;
}

/** True where a token by itself names a form: `Neodymoxid`. */
export function namesForm(index: HitIndex, token: number): boolean {
  return index.from(token).some(({ meaning, last }) => meaning.kind === "form" && !meaning.isMake && last === token);
}

function labelOf({ meaning, first, rest }: Hit, index: HitIndex): Label | undefined {
  switch (meaning.kind) {
    case "goods":
      return { kind: "goods", id: meaning.id };
    case "good":
      return meaning.entry.magnet === true ? { kind: "magnet" } : { kind: "goods", id: meaning.entry.id };
    case "look-alike":
      return meaning.entry.good === true && meaning.entry.class === undefined ? { kind: "goods", id: meaning.entry.id } : undefined;
    case "element":
    case "material":
      // `Neodymrotor` continues after the known word. `Neodymoxid` is known to its end.
      if (rest.length > longestEnding) return namesForm(index, first) ? compoundSubstance : undefined;
      return substance;
    case "grade":
      return substance;
    case "form":
      if (meaning.isMake) return undefined;
      return { kind: meaning.form === "oxide" || meaning.form === "compound" ? "compound" : "neutral" };
    case "partner":
      return neutral;
    default:
      return labelOfList(meaning.id);
  }
}

function labelOfList(id: string): Label | undefined {
  switch (id) {
    case "fitted":
      return { kind: "fitted" };
    case "magnet":
      return { kind: "magnet" };
    case "part-noun":
      return partNoun;
    case "passing-noun":
      return { kind: "passing" };
    case "plain-noun":
    case "matter-noun":
    case "piece":
      return pieceNoun;
    case "feedstock":
    case "alloy":
      return plainNoun;
    case "additive-word":
    case "container":
    case "packaging":
    case "measure-noun":
    case "conjunction":
    case "join":
    case "other-element":
    case "element-name":
    case "plain-word":
    case "trade-word":
    case "attribute":
      return neutral;
    default:
      return stops.has(id) ? stop : undefined;
  }
}
