import type { ElementEntry, FinishedGoodEntry, GradeEntry, LookAlikeEntry, MaterialEntry, WordGroup } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { areControlled, type MaterialClasses } from "./classes.ts";
import { type EngineList, engineLists, quietLists, type RecogniserData } from "./data.ts";
import { type LooseFormulas, looseFormulas } from "./looseFormula.ts";
import { compileNameParts, type NameParts, nameStarts } from "./nameParts.ts";
import { matchShape, numberEnd, openingLength, parseShape, type Shape } from "./shape.ts";
import { cjkToken, type TokenisedText, tokenise, tokenText, wordToken } from "./tokenise.ts";
import type { Form, MaterialClass } from "./types.ts";
import { WaitingTerms } from "./waitingTerms.ts";

/** What a word of the vocabulary means; `isQuiet`: it is read for classes of which an end use is asked only where a control applies. */
type Meaning = (
  | { readonly kind: "element"; readonly entry: ElementEntry; readonly group: WordGroup }
  | { readonly kind: "material"; readonly entry: MaterialEntry; readonly group: WordGroup }
  | { readonly kind: "grade"; readonly entry: GradeEntry; readonly group: WordGroup }
  | { readonly kind: "good"; readonly entry: FinishedGoodEntry; readonly group: WordGroup }
  | { readonly kind: "look-alike"; readonly entry: LookAlikeEntry; readonly group: WordGroup }
  | { readonly kind: "goods"; readonly id: string }
  | { readonly kind: "list"; readonly id: string }
  | { readonly kind: "form"; readonly form: Form }
  | { readonly kind: "partner"; readonly element: string }
) & { readonly isQuiet?: boolean };

/** A word of the vocabulary that stands in a text: tokens `first` to `last`, both included. */
export interface Hit {
  readonly meaning: Meaning;
  readonly first: number;
  readonly last: number;
  /** The rest of the last token after a term that ends in `*`. */
  readonly rest: string;
}

/** The hits of a text, those of words that are read for controlled classes apart: nothing that is said of the others leans on them. */
export interface Scanned {
  readonly hits: readonly Hit[];
  readonly quiet: readonly Hit[];
}

/** The hits of a text by their first and by their last token. */
export interface HitIndex {
  readonly startingAt: ReadonlyMap<number, readonly Hit[]>;
  readonly endingAt: ReadonlyMap<number, readonly Hit[]>;
}

/** Whether one of the word lists that a group asks for is seen; true where it asks for none. */
export function hasContext(group: WordGroup, context: ReadonlySet<string>): boolean {
  return group.context === undefined || group.context.some((list) => context.has(list));
}

/** Puts the hits of a text into an index. */
export function indexHits(hits: readonly Hit[]): HitIndex {
  const startingAt = new Map<number, Hit[]>();
  const endingAt = new Map<number, Hit[]>();
  for (const hit of hits) {
    addTo(startingAt, hit.first, hit);
    addTo(endingAt, hit.last, hit);
  }
  return { startingAt, endingAt };
}

/** The longest word of a word list that begins at a token. */
export function listStartingAt(index: HitIndex, token: number, id: string): Hit | undefined {
  let longest: Hit | undefined;
  for (const hit of index.startingAt.get(token) ?? []) {
    if (hit.meaning.kind === "list" && hit.meaning.id === id && (longest === undefined || hit.last > longest.last)) longest = hit;
  }
  return longest;
}

/** Whether a word of a word list ends at a token; the longest that does. */
export function listEndingAt(index: HitIndex, token: number, id: string): Hit | undefined {
  let longest: Hit | undefined;
  for (const hit of index.endingAt.get(token) ?? []) {
    if (hit.meaning.kind === "list" && hit.meaning.id === id && (longest === undefined || hit.first < longest.first)) longest = hit;
  }
  return longest;
}

/** The vocabulary compiled for one pass over the tokens of a text. */
export interface CompiledVocabulary {
  /** Compiles the terms that begin with a word if that has not been done, and gives their node; undefined where there are none. */
  termsFrom(word: string): TrieNode | undefined;
  /** Terms of one word that end in `*`, by a number made of their first letters (see `prefixKey`). */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
  /** Terms of one word that begin with `*`, by a number made of their last letters (see `suffixKey`). */
  readonly suffixes: ReadonlyMap<number, readonly Suffix[]>;
  /** Shapes by a number made of the characters they begin with (see `openingKey`). */
  readonly shapes: ReadonlyMap<number, readonly ShapeTarget[]>;
  /** The characters that shapes begin with: most words of a text begin with none of them. */
  readonly shapeStarts: ReadonlySet<number>;
  /** Shapes that begin with a range, by the characters behind the number: lists of parts are full of numbers, and few belong to a code. */
  readonly shapesAfterNumber: ReadonlyMap<number, readonly ShapeTarget[]>;
  /** Parts of systematic names that may stand before the name of an element. */
  readonly nameParts: NameParts;
  /** Units that end a measure. */
  readonly units: ReadonlySet<string>;
  /** The classes of materials, whose symbols and formulas are read too. */
  readonly classes: MaterialClasses;
  readonly looseFormulas: LooseFormulas;
  /** Endings of a word that deny its beginning: `neodymfrei`. */
  readonly denyingEndings: ReadonlySet<string>;
}

interface Target {
  readonly meaning: Meaning;
  /** The words in their case where the case counts. */
  readonly exact: readonly string[] | undefined;
}
/** A term of whole words that is not compiled yet. */
interface WaitingTerm {
  readonly term: string;
  readonly meaning: Meaning;
  readonly exact: boolean;
}
interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly targets: Target[];
  readonly prefixes: Prefix[];
}
interface Prefix {
  readonly prefix: string;
  readonly target: Target;
}
interface Suffix {
  readonly suffix: string;
  readonly target: Target;
}
interface ShapeTarget {
  readonly shape: Shape;
  readonly meaning: Meaning;
}

/** The word lists of parts of words and of units, which say nothing where they stand alone. */
const multipleList: EngineList = "chemical-multiple";
const partList: EngineList = "chemical-part";
const endingList: EngineList = "denying-ending";
const unitList: EngineList = "measure-unit";
const unscanned: ReadonlySet<string> = new Set([multipleList, partList, endingList, unitList]);
const alwaysQuiet: ReadonlySet<string> = new Set(quietLists);
/** Terms that end in `*` or begin with it have at least this many letters; their first or last ones are what they are looked up by. */
const shortestPrefix = 4;

function prefixKey(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
}

function suffixKey(word: string): number {
  const end = word.length;
  return (word.charCodeAt(end - 3) * 31 + word.charCodeAt(end - 2)) * 31 + word.charCodeAt(end - 1);
}

/**
 * Compiles the vocabulary of the data, terms of whole words only when a text holds a word that may begin them; throws an
 * error that names the term or shape that cannot be used. In a term, a blank
 * stands for any run of blanks, hyphens and underscores, and a plural `s` may follow unless `plural` of its group is false.
 */
export function compileVocabulary(data: RecogniserData, classes: MaterialClasses): CompiledVocabulary {
  const root = emptyNode();
  const waiting = new WaitingTerms<WaitingTerm>();
  const prefixes = new Map<number, Prefix[]>();
  const suffixes = new Map<number, Suffix[]>();
  const shapes = new Map<number, ShapeTarget[]>();
  const shapeStarts = new Set<number>();
  const shapesAfterNumber = new Map<number, ShapeTarget[]>();
  const addTerm = (term: string, meaning: Meaning, exact: boolean): void => {
    addSpelt(term, meaning, exact);
    if (umlaut.test(term)) addSpelt(withoutUmlauts(term), meaning, exact);
  };
  const addSpelt = (term: string, meaning: Meaning, exact: boolean): void => {
    if (term.startsWith("*")) addSuffix(suffixes, term, meaning);
    else if (term.endsWith("*")) addPrefix(root, prefixes, term, meaning, exact);
    else waiting.add(term, { term, meaning, exact });
  };
  const addGroup = (group: Omit<WordGroup, "terms"> & { readonly terms?: readonly string[] }, meaning: Meaning): void => {
    for (const term of group.terms ?? []) addTerm(term, meaning, false);
    for (const term of group.exact ?? []) addTerm(term, meaning, true);
    for (const source of group.shapes ?? []) {
      const shape = parseShape(source, group.anyCase === true);
      const target = { shape, meaning };
      const into = shape.beginsWithRange ? shapesAfterNumber : shapes;
      for (const opening of shape.openings) {
        addTo(into, openingKey(opening), target);
        if (into === shapes) shapeStarts.add(opening.charCodeAt(0));
      }
    }
  };
  for (const entry of data.elements) {
    const isQuiet = areControlled(classes.of([entry.symbol], []));
    for (const group of entry.match) addGroup(group, { kind: "element", entry, group, isQuiet });
  }
  for (const entry of data.materials) {
    const isQuiet = areControlled(classes.of(entry.holds ?? [], classes.listed(entry.mayHold), entry.class));
    for (const group of entry.match) addGroup(group, { kind: "material", entry, group, isQuiet });
  }
  for (const entry of data.grades) for (const group of entry.match) addGroup(group, { kind: "grade", entry, group });
  for (const entry of data.finishedGoods) for (const group of entry.match) addGroup(group, { kind: "good", entry, group });
  for (const entry of data.lookAlikes) {
    const isQuiet = areControlled(classes.of([], [], entry.class));
    for (const group of entry.match) addGroup(group, { kind: "look-alike", entry, group, isQuiet });
  }
  for (const { id, terms } of data.goods) addGroup({ terms }, { kind: "goods", id });
  const ownLists = listsOfControlled(data, classes);
  for (const list of data.wordLists) {
    if (unscanned.has(list.id)) continue;
    const meaning: Meaning = { kind: "list", id: list.id, isQuiet: alwaysQuiet.has(list.id) || ownLists.has(list.id) };
    addGroup(list, meaning);
    for (const terms of Object.values(list.byLanguage ?? {})) addGroup({ terms }, meaning);
  }
  for (const { form, terms, endUse } of data.formWords) addGroup({ terms }, { kind: "form", form, isQuiet: endUse === "controlled" });
  for (const { element, terms } of data.partnerWords) addGroup({ terms }, { kind: "partner", element });
  const termsFrom = (word: string): TrieNode | undefined => {
    const terms = waiting.take(word);
    if (terms !== undefined) for (const { term, meaning, exact } of terms) addWhole(root, term, meaning, exact);
    return root.next.get(word);
  };
  const termsOf = (id: string): readonly string[] => data.wordLists.find((list) => list.id === id)?.terms ?? [];
  const nameParts = compileNameParts(termsOf(multipleList), termsOf(partList));
  const units = new Set(termsOf(unitList));
  const denyingEndings = new Set(termsOf(endingList));
  return {
    termsFrom,
    prefixes,
    suffixes,
    shapes,
    shapeStarts,
    shapesAfterNumber,
    nameParts,
    units,
    classes,
    looseFormulas: looseFormulas(data.elements),
    denyingEndings,
  };
}

const umlaut = /[äöüß]/;
const spelling: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A German word as it is written where there are no umlauts. */
function withoutUmlauts(term: string): string {
  return term.replace(/[äöüß]/g, (letter) => spelling[letter] ?? letter);
}

/** The word lists that are context of entries of controlled classes and of no others: what else is said of a text does not know their words. */
function listsOfControlled(data: RecogniserData, classes: MaterialClasses): ReadonlySet<string> {
  const [quiet, loud] = [new Set<string>(), new Set<string>(engineLists)];
  const use = (groups: readonly WordGroup[], of: readonly MaterialClass[]): void => {
    const lists = areControlled(of) ? quiet : loud;
    for (const { context = [], kinds = [], followedBy = [] } of groups)
      for (const id of [...context, ...kinds, ...followedBy]) lists.add(id);
  };
  for (const { symbol, match } of data.elements) use(match, classes.of([symbol], []));
  for (const { holds = [], mayHold, class: id, match } of data.materials) use(match, classes.of(holds, classes.listed(mayHold), id));
  for (const { class: id, match } of data.lookAlikes) use(match, classes.of([], [], id));
  for (const { match } of data.grades) use(match, []);
  for (const { match } of data.finishedGoods) use(match, []);
  for (const id of loud) quiet.delete(id);
  return quiet;
}

/** Adds a term that ends in `*`. */
function addPrefix(root: TrieNode, prefixes: Map<number, Prefix[]>, term: string, meaning: Meaning, exact: boolean): void {
  const tokens = tokenise(term.slice(0, -1));
  const prefix = tokens.words.at(-1);
  if (prefix === undefined) throw new Error(`The term ${JSON.stringify(term)} holds no letter or digit.`);
  const target = targetOf(tokens, meaning, exact);
  if (tokens.words.length > 1) descend(root, tokens.words.slice(0, -1)).prefixes.push({ prefix, target });
  else if (prefix.length >= shortestPrefix) addTo(prefixes, prefixKey(prefix), { prefix, target });
  else throw new Error(`The term ${JSON.stringify(term)} needs at least ${shortestPrefix} letters before its *.`);
}

/** Adds a term that begins with `*`. */
function addSuffix(suffixes: Map<number, Suffix[]>, term: string, meaning: Meaning): void {
  const { words } = tokenise(term.slice(1));
  const suffix = words[0];
  if (suffix === undefined || words.length > 1 || suffix.length < shortestPrefix)
    throw new Error(`The term ${JSON.stringify(term)} needs one word of at least ${shortestPrefix} letters after its *.`);
  addTo(suffixes, suffixKey(suffix), { suffix, target: { meaning, exact: undefined } });
}

/** Adds a term of whole words, and one in the plural where it can have one. */
function addWhole(root: TrieNode, term: string, meaning: Meaning, exact: boolean): void {
  const tokens = tokenise(term);
  const target = targetOf(tokens, meaning, exact);
  addTarget(descend(root, tokens.words), target);
  const last = tokens.words.at(-1) ?? "";
  const hasPlural = !("group" in meaning) || meaning.group.plural !== false;
  if (!exact && hasPlural && /^[a-z]{2,}[a-rt-z]$/.test(last)) addTarget(descend(root, [...tokens.words.slice(0, -1), `${last}s`]), target);
}

/** Adds a target to a node, once for each meaning: a list may have a word in several languages, or a comma in two widths. */
function addTarget({ targets }: TrieNode, target: Target): void {
  const isKnown = target.exact === undefined && targets.some(({ meaning, exact }) => meaning === target.meaning && exact === undefined);
  if (!isKnown) targets.push(target);
}

function targetOf(tokens: TokenisedText, meaning: Meaning, exact: boolean): Target {
  return { meaning, exact: exact ? tokens.words.map((_, at) => tokenText(tokens, at)) : undefined };
}

/** Everything of the vocabulary that stands in a text, in the order of its first token; linear in the length of the text. */
export function scan(vocabulary: CompiledVocabulary, text: TokenisedText): Scanned {
  const hits: Sink = { hits: [], quiet: [] };
  const { words, kinds } = text;
  for (let first = 0; first < words.length; first++) {
    const word = words[first] ?? "";
    if (kinds[first] === wordToken) {
      addPrefixed(hits, vocabulary, text, first, word);
      for (const { at, form } of nameStarts(vocabulary.nameParts, word)) addNames(hits, vocabulary, text, first, word.slice(at), form);
      const suffixes = word.length > shortestPrefix ? vocabulary.suffixes.get(suffixKey(word)) : undefined;
      if (suffixes !== undefined) {
        for (const { suffix, target } of suffixes)
          if (word.length > suffix.length && word.endsWith(suffix)) add(hits, text, target, first, first, "");
      }
      const start = text.starts[first] ?? 0;
      if (vocabulary.shapeStarts.has(text.text.charCodeAt(start))) matchOpenings(hits, text, first, vocabulary.shapes, start);
      const behind = numberEnd(text.text, start);
      if (behind > start) matchOpenings(hits, text, first, vocabulary.shapesAfterNumber, behind);
    }
    let node = vocabulary.termsFrom(word);
    for (let last = first; node !== undefined; ) {
      for (const target of node.targets) add(hits, text, target, first, last, "");
      last++;
      const following = words[last];
      if (following === undefined) break;
      for (const { prefix, target } of node.prefixes) {
        if (following.startsWith(prefix)) add(hits, text, target, first, last, following.slice(prefix.length));
      }
      node = node.next.get(following);
    }
  }
  return hits;
}

/** Where the hits of a text are put. */
interface Sink {
  readonly hits: Hit[];
  readonly quiet: Hit[];
}

function put({ hits, quiet }: Sink, hit: Hit): void {
  (hit.meaning.isQuiet === true ? quiet : hits).push(hit);
}

/** Terms that end in `*` and with which a word begins, and the form that the rest of the word names: `Yttriumoxid`. */
function addPrefixed(hits: Sink, vocabulary: CompiledVocabulary, text: TokenisedText, token: number, word: string): void {
  const prefixes = word.length >= shortestPrefix ? vocabulary.prefixes.get(prefixKey(word)) : undefined;
  if (prefixes === undefined) return;
  for (const { prefix, target } of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    add(hits, text, target, token, token, rest);
    if (target.meaning.kind !== "element") continue;
    // A term may leave the ending of the name to the rest: `yttri*` that of `Yttriumoxid`.
    const into = besideName(hits, target.meaning);
    for (let at = 0; at <= longestEnding && rest.length - at >= shortestPrefix; at++) addFormNames(into, vocabulary, token, rest.slice(at));
  }
}

/** Names of elements with which the rest of a systematic name begins, and of kinds of compounds: `diyttrium`, `trioxide`. */
function addNames(
  hits: Sink,
  vocabulary: CompiledVocabulary,
  text: TokenisedText,
  token: number,
  rest: string,
  form: Form | undefined,
): void {
  const found: Sink = { hits: [], quiet: [] };
  addPrefixed(found, vocabulary, text, token, rest);
  addTerms(found, vocabulary, token, rest, "element");
  for (const key of ["hits", "quiet"] as const) {
    const names = found[key].filter(({ meaning }) => meaning.kind === "element" && rest.length >= shortestElement);
    if (names.length === 0) continue;
    hits[key].push(...found[key].filter(({ meaning }) => meaning.kind === "element" || meaning.kind === "form"));
    if (form !== undefined) hits[key].push({ meaning: { kind: "form", form }, first: token, last: token, rest: "" });
  }
  if (form === undefined) addTerms(hits, vocabulary, token, rest, "form");
}

/** What the rest of a word names goes where the name of the element does that the word begins with. */
function besideName({ hits, quiet }: Sink, { isQuiet }: Meaning): Sink {
  return isQuiet === true ? { hits: quiet, quiet } : { hits, quiet };
}

const longestEnding = 3;

/** Forms that a part of a word names: `oxid`, `trichlorid`. */
function addFormNames(hits: Sink, vocabulary: CompiledVocabulary, token: number, part: string): void {
  addTerms(hits, vocabulary, token, part, "form");
  for (const { at, form } of nameStarts(vocabulary.nameParts, part))
    if (form === undefined) addTerms(hits, vocabulary, token, part.slice(at), "form");
}

/** Terms of one word, in any case, that are a part of a word. */
function addTerms(hits: Sink, vocabulary: CompiledVocabulary, token: number, part: string, kind: Meaning["kind"]): void {
  for (const { meaning, exact } of vocabulary.termsFrom(part)?.targets ?? [])
    if (exact === undefined && meaning.kind === kind) put(hits, { meaning, first: token, last: token, rest: "" });
}

/** `Dicer` is a kitchen tool, `dicerium` a part of a name. */
const shortestElement = 5;

/** Matches the shapes whose opening stands at `place`: the start of a token, or behind the number that it begins with. */
function matchOpenings(
  hits: Sink,
  text: TokenisedText,
  token: number,
  shapes: ReadonlyMap<number, readonly ShapeTarget[]>,
  place: number,
): void {
  let key = 0;
  for (let at = place; ; at++) {
    const targets = shapes.get(key);
    if (targets !== undefined) matchShapes(hits, text, token, targets);
    if (at === place + openingLength || at >= text.text.length) return;
    key = nextKey(key, text.text.charCodeAt(at));
  }
}

/** A number made of up to two characters; different ones may share it, the match tells them apart. */
function openingKey(opening: string): number {
  let key = 0;
  for (let at = 0; at < opening.length; at++) key = nextKey(key, opening.charCodeAt(at));
  return key;
}

function nextKey(key: number, code: number): number {
  return (key * 131 + code) & 0x3fffffff;
}

function matchShapes(hits: Sink, text: TokenisedText, first: number, targets: readonly ShapeTarget[]): void {
  const start = text.starts[first] ?? 0;
  for (const { shape, meaning } of targets) {
    const end = matchShape(shape, shape.anyCase ? text.lower : text.text, start);
    if (end < 0) continue;
    let last = first;
    while ((text.ends[last] ?? end) < end) last++;
    if (text.ends[last] === end) add(hits, text, { meaning, exact: undefined }, first, last, "");
  }
}

function add(hits: Sink, text: TokenisedText, target: Target, first: number, last: number, rest: string): void {
  const { meaning, exact } = target;
  if (exact !== undefined) {
    for (let at = 0; at < exact.length; at++) if (tokenText(text, first + at) !== exact[at]) return;
  }
  if ("group" in meaning) {
    const { afterHyphen, followedBy } = meaning.group;
    if (afterHyphen === true && !hangsByHyphen(text, first)) return;
    if (followedBy !== undefined && exact !== undefined && (isUnit(text, first, last) || isJoined(text, first))) return;
  }
  put(hits, { meaning, first, last, rest });
}

/** A symbol at the end of a formula is no name: `Ni-Cr-Mo`. */
function isJoined(text: TokenisedText, first: number): boolean {
  const start = text.starts[first] ?? 0;
  return start > 0 && joints.has(text.text.charAt(start - 1));
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

/** Whether the character at a token belongs to a script written without blanks. */
export function isUnspaced(text: TokenisedText, at: number): boolean {
  return text.kinds[at] === cjkToken;
}

function emptyNode(): TrieNode {
  return { next: new Map(), targets: [], prefixes: [] };
}

function descend(root: TrieNode, words: readonly string[]): TrieNode {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}
