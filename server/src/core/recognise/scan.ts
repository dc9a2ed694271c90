import type { Meaning } from "./meaning.ts";
import { nameStarts } from "./nameParts.ts";
import { shortestAffix } from "./packWords.ts";
import { matchShape, numberEnd } from "./shape.ts";
import { isInCapitals, type TokenisedText, tokenText, wordToken } from "./tokenise.ts";
import type { Form } from "./types.ts";
import { type Affix, type Hit, longestEnding, type ShapeTarget, type Target, type Vocabulary } from "./vocabulary.ts";

/** Everything of the vocabulary that stands in a text, in the order of its first token; linear in the length of the text. */
export function scan(vocabulary: Vocabulary, text: TokenisedText): Hit[] {
  const hits: Hit[] = [];
  const { words, kinds } = text;
  for (let first = 0; first < words.length; first++) {
    const { terms, prefixes, suffixes, names } = vocabulary.wordNamed(words[first] ?? "");
    if (kinds[first] === wordToken) {
      const word = words[first] ?? "";
      addPrefixed(hits, vocabulary, text, first, word, prefixes);
      for (const { at, form } of names) addNames(hits, vocabulary, text, first, word.slice(at), form);
      for (const { target } of suffixes) add(hits, text, target, first, first, "");
      const start = text.starts[first] ?? 0;
      if (vocabulary.shapeStarts.has(text.text.charCodeAt(start))) matchShapes(hits, text, first, vocabulary.shapesFrom(text.text, start));
      const behind = numberEnd(text.text, start);
      if (behind > start) matchShapes(hits, text, first, vocabulary.shapesAfterNumber(text.text, behind));
    }
    let node = terms;
    for (let last = first; node !== undefined; ) {
      for (const target of node.targets) add(hits, text, target, first, last, "");
      last++;
      const following = words[last];
      if (following === undefined) break;
      for (const { affix, target } of node.prefixes) {
        if (following.startsWith(affix)) add(hits, text, target, first, last, following.slice(affix.length));
      }
      node = node.next.get(following);
    }
  }
  return hits;
}

/** Terms that end in `*` and with which a word begins, and the form that the rest of the word names: `Yttriumoxid`. */
function addPrefixed(
  hits: Hit[],
  vocabulary: Vocabulary,
  text: TokenisedText,
  token: number,
  word: string,
  prefixes: readonly Affix[],
): void {
  for (const { affix, target } of prefixes) {
    const rest = word.slice(affix.length);
    add(hits, text, target, token, token, rest);
    if (target.meaning.kind !== "element") continue;
    // A term may leave the ending of the name to the rest: `yttri*` that of `Yttriumoxid`.
    for (let at = 0; at <= longestEnding && rest.length - at >= shortestAffix; at++) addFormNames(hits, vocabulary, token, rest.slice(at));
  }
}

/** Names of elements with which the rest of a systematic name begins, and of kinds of compounds: `diyttrium`, `trioxide`. */
function addNames(hits: Hit[], vocabulary: Vocabulary, text: TokenisedText, token: number, rest: string, form: Form | undefined): void {
  const found: Hit[] = [];
  addPrefixed(found, vocabulary, text, token, rest, vocabulary.prefixesOf(rest));
  addTerms(found, vocabulary, token, rest, "element");
  if (rest.length >= shortestElement && found.some(({ meaning }) => meaning.kind === "element")) {
    hits.push(...found.filter(({ meaning }) => meaning.kind === "element" || meaning.kind === "form"));
    if (form !== undefined) hits.push({ meaning: { kind: "form", form, isMake: false }, first: token, last: token, rest: "" });
  }
  if (form === undefined) addTerms(hits, vocabulary, token, rest, "form");
}

/** Forms that a part of a word names: `oxid`, `trichlorid`. */
function addFormNames(hits: Hit[], vocabulary: Vocabulary, token: number, part: string): void {
  addTerms(hits, vocabulary, token, part, "form");
  for (const { at, form } of nameStarts(vocabulary.nameParts, part))
    if (form === undefined) addTerms(hits, vocabulary, token, part.slice(at), "form");
}

/** Terms of one word, in any case, that are a part of a word. */
function addTerms(hits: Hit[], vocabulary: Vocabulary, token: number, part: string, kind: Meaning["kind"]): void {
  for (const { meaning, exact } of vocabulary.termsFrom(part)?.targets ?? [])
    if (exact === undefined && meaning.kind === kind) hits.push({ meaning, first: token, last: token, rest: "" });
}

/** `Dicer` is a kitchen tool, `dicerium` a part of a name. */
const shortestElement = 5;

/** Matches shapes against a text from the start of a token on. */
function matchShapes(hits: Hit[], text: TokenisedText, first: number, shapes: readonly ShapeTarget[]): void {
  const start = text.starts[first] ?? 0;
  for (const { parts, anyCase, meaning } of shapes) {
    const matched = matchShape(parts, anyCase ? text.lower : text.text, start);
    if (matched < 0) continue;
    let last = first;
    while ((text.ends[last] ?? matched) < matched) last++;
    if (text.ends[last] === matched) add(hits, text, { meaning, exact: undefined }, first, last, "");
  }
}

function add(hits: Hit[], text: TokenisedText, target: Target, first: number, last: number, rest: string): void {
  const { meaning, exact } = target;
  const hasLostCase = exact !== undefined && !standsAs(exact, text, first);
  if (hasLostCase && !mayLoseCase(meaning, tokenText(text, first, last))) return;
  if ("group" in meaning) {
    const { afterHyphen, followedBy } = meaning.group;
    if (afterHyphen === true && !hangsByHyphen(text, first)) return;
    if (followedBy !== undefined && exact !== undefined && (isUnit(text, first, last) || isJoined(text, first))) return;
  }
  if (meaning.kind === "list" && smallWords.has(meaning.id) && first === last && namesByLetter(text, first)) return;
  hits.push(hasLostCase ? { meaning, first, last, rest, hasLostCase } : { meaning, first, last, rest });
}

/** True if the tokens of a text from `first` on are these words in their case. */
function standsAs(exact: readonly string[], text: TokenisedText, first: number): boolean {
  for (let at = 0; at < exact.length; at++) if (tokenText(text, first + at) !== exact[at]) return false;
  return true;
}

/** True for a formula in which capitals and small letters are no longer told apart, or for a symbol in capitals. */
function mayLoseCase(meaning: Meaning, written: string): boolean {
  if (meaning.kind === "element") return meaning.group.followedBy !== undefined && written === written.toUpperCase();
  const isOneCase = written === written.toUpperCase() || written === written.toLowerCase();
  return meaning.kind === "material" && written.length >= shortestFormula && isOneCase;
}

const shortestFormula = 3;

/** Lists with words of one letter, such as Spanish `y` and Polish `z`. */
const smallWords: ReadonlySet<string> = new Set(["join", "with", "preposition", "of"]);

/** A letter before or behind a hyphen, or a capital among small letters, is a name and no word: `Y-axis`, `Motor Z Axis`. */
function namesByLetter(text: TokenisedText, at: number): boolean {
  if (text.words[at]?.length !== 1) return false;
  const [start, end] = [text.starts[at] ?? 0, text.ends[at] ?? 0];
  if (text.text.charAt(start - 1) === "-" || text.text.charAt(end) === "-") return true;
  return isInCapitals(tokenText(text, at)) && !isInCapitals(text.text);
}

/** A symbol at the end of a formula is no name: `Ni-Cr-Mo`, `YAG:Ce`. Behind the label of a field it is: `品名：Sb`. */
function isJoined({ text, starts }: TokenisedText, first: number): boolean {
  const start = starts[first] ?? 0;
  const joint = text.charAt(start - 1);
  return start > 0 && joints.has(joint) && (joint !== ":" || /[A-Za-z\d]/.test(text.charAt(start - 2)));
}

const joints: ReadonlySet<string> = new Set(["-", "/", "+", "·", ":"]);

/** One letter behind a number is a unit: `10 W`. */
function isUnit(text: TokenisedText, first: number, last: number): boolean {
  return first === last && text.words[first]?.length === 1 && /\d$/.test(text.words[first - 1] ?? "");
}

function hangsByHyphen(text: TokenisedText, first: number): boolean {
  const start = text.starts[first] ?? 0;
  return first > 0 && text.ends[first - 1] === start - 1 && text.text.charAt(start - 1) === "-";
}
