import type { ElementEntry, MaterialEntry, WordGroup } from "../../generated/pack.ts";
import { getOrInsert } from "../maps.ts";
import { lazily } from "../perKey.ts";
import type { MaterialClasses } from "./classes.ts";
import type { RecogniserData } from "./data.ts";
import { type LooseFormulas, looseFormulas } from "./looseFormula.ts";
import { type Meaning, meaningsOf, partLists } from "./meaning.ts";
import { compileNameParts, type NameParts, type NameStart, nameStarts } from "./nameParts.ts";
import { keyOf, marks, packWords, shortestAffix } from "./packWords.ts";
import { openingLength, type ShapePart, shapeParts } from "./shape.ts";
import { cjkToken, type TokenisedText } from "./tokenise.ts";
import { recordsOf, type WordTable } from "./wordTable.ts";

/** A word of the vocabulary found in a text: tokens `first` to `last`, both included. */
export interface Hit {
  readonly meaning: Meaning;
  readonly first: number;
  readonly last: number;
  /** The rest of the last token after a term that ends in `*`. */
  readonly rest: string;
  /** A formula in small letters or capitals alone, such as `GAN`. It counts only beside a word for a lot of raw material. */
  readonly hasLostCase?: true;
}

/** True if the item contains a word of one of the lists that a group requires, or if it requires none. */
export function hasContext(group: WordGroup, context: ReadonlySet<string>): boolean {
  return group.context === undefined || group.context.some((list) => context.has(list));
}

/** The hits of a text, in the order of the text and by their tokens, and the word lists that they are of. */
export class HitIndex {
  readonly hits: readonly Hit[];
  /** The word lists with a hit. Most texts have few, so an absent list rules out most checks early. */
  readonly lists: ReadonlySet<string>;
  #from: Hit[][] | undefined;
  #to: Hit[][] | undefined;

  constructor(hits: readonly Hit[]) {
    const lists = new Set<string>();
    for (const { meaning } of hits) if (meaning.kind === "list") lists.add(meaning.id);
    this.hits = hits;
    this.lists = lists;
  }

  /** The hits that begin at a token. */
  from(token: number): readonly Hit[] {
    this.#from ??= byToken(this.hits, ({ first }) => first);
    return this.#from[token] ?? none;
  }

  /** The hits that end at a token. */
  to(token: number): readonly Hit[] {
    this.#to ??= byToken(this.hits, ({ last }) => last);
    return this.#to[token] ?? none;
  }
}

function byToken(hits: readonly Hit[], tokenOf: (hit: Hit) => number): Hit[][] {
  const sorted: Hit[][] = [];
  for (const hit of hits) {
    const held = sorted[tokenOf(hit)];
    if (held === undefined) sorted[tokenOf(hit)] = [hit];
    else held.push(hit);
  }
  return sorted;
}

/** Maximum length of an ending that does not count as another word, in UTF-16 code units: `ium`. */
export const longestEnding = 3;

/** The longest word of a word list that begins at a token. */
export function listStartingAt(index: HitIndex, token: number, id: string): Hit | undefined {
  let longest: Hit | undefined;
  if (!index.lists.has(id)) return undefined;
  for (const hit of index.from(token)) {
    if (hit.meaning.kind === "list" && hit.meaning.id === id && (longest === undefined || hit.last > longest.last)) longest = hit;
  }
  return longest;
}

/** The longest word of a word list that ends at a token. */
export function listEndingAt(index: HitIndex, token: number, id: string): Hit | undefined {
  let longest: Hit | undefined;
  if (!index.lists.has(id)) return undefined;
  for (const hit of index.to(token)) {
    if (hit.meaning.kind === "list" && hit.meaning.id === id && (longest === undefined || hit.first < longest.first)) longest = hit;
  }
  return longest;
}

/** True for a token that is a character of a script written without blanks. */
export function isUnspaced(text: TokenisedText, at: number): boolean {
  return text.kinds[at] === cjkToken;
}

/** The vocabulary, ready for one pass over the tokens of a text. */
export interface Vocabulary {
  /** The context-free meanings of a word. */
  wordNamed(word: string): Word;
  /** The terms that begin with a word; undefined where there are none. */
  termsFrom(word: string): TermNode | undefined;
  /** Terms of one word that end in `*`, with which a word begins. */
  prefixesOf(word: string): readonly Affix[];
  /** The shapes that may match at a place of a text, by the two characters there. */
  shapesFrom(text: string, at: number): readonly ShapeTarget[];
  /** The first characters of shapes. Most words of a text begin with none of them. */
  readonly shapeStarts: ReadonlySet<number>;
  /** Shapes that begin with a range, by the characters behind the number: parts lists are full of numbers, and few belong to a code. */
  shapesAfterNumber(text: string, behind: number): readonly ShapeTarget[];
  /** Parts of systematic names that may stand before the name of an element. */
  readonly nameParts: NameParts;
  /** Units that end a measure. */
  readonly units: ReadonlySet<string>;
  /** The classes of materials, whose symbols and formulas are read too. */
  readonly classes: MaterialClasses;
  readonly looseFormulas: LooseFormulas;
  /** The names of elements, by their symbols. */
  readonly elementNames: () => ReadonlyMap<string, Meaning>;
  /** Materials with a recipe whose class has no elements. */
  readonly classless: readonly MaterialEntry[];
  /** Endings of a word that deny its beginning: `neodymfrei`. */
  readonly denyingEndings: ReadonlySet<string>;
}

/** The meaning of a term. `exact`: its words in their original case, if case matters. */
export interface Target {
  readonly meaning: Meaning;
  readonly exact: readonly string[] | undefined;
}
/** A step in the words of terms; the next word may begin with one of `prefixes`. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly targets: Target[];
  readonly prefixes: Affix[];
}
/** The beginning or the end of a word. */
export interface Affix {
  readonly affix: string;
  readonly target: Target;
}
export interface ShapeTarget {
  readonly parts: readonly ShapePart[];
  readonly anyCase: boolean;
  readonly meaning: Meaning;
}
/** The context-free meanings of a word. */
export interface Word {
  readonly terms: TermNode | undefined;
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
  /** Places in it where a systematic name may begin. */
  readonly names: readonly NameStart[];
}

/** A record of a table of words. */
interface WordRecord {
  /** The number of the meaning among those of all tables, by which records of several keys are put in order. */
  readonly number: number;
  readonly meaning: Meaning;
  readonly mark: string;
  readonly text: string;
}

/** The limit on cached words. Most texts use a few thousand. */
const mostWords = 20_000;

/**
 * Makes the words of some data ready: tables of words are only looked up, and terms made of them when a text holds a word that may begin
 * one. Data without tables are packed; that throws an error that names the term or shape that cannot be used.
 */
export function compileVocabulary(data: RecogniserData, classes: MaterialClasses): Vocabulary {
  const meanings: Meaning[] = [];
  const tables: { readonly from: number; readonly table: WordTable }[] = [];
  for (const part of data.parts ?? [data]) {
    const from = meanings.length;
    for (const [meaning] of meaningsOf(part)) meanings.push(meaning);
    if (meanings.length > from) tables.push({ from, table: part.words ?? packWords(part) });
  }
  const find = (key: string): readonly WordRecord[] => {
    let found: readonly WordRecord[] = none;
    for (const { from, table } of tables) {
      const records = recordsOf(table, key);
      if (records.length > 0) found = [...found, ...records.flatMap((record) => readRecord(record, from, meanings))];
    }
    return found;
  };
  const affixes = (key: string): readonly Affix[] =>
    find(key).map(({ meaning, text }) => ({ affix: text, target: { meaning, exact: undefined } }));
  const shapes = (key: string): readonly ShapeTarget[] =>
    find(key).map(({ meaning, mark, text }) => {
      const anyCase = mark === marks.shapeInAnyCase;
      return { meaning, anyCase, parts: shapeParts(text, anyCase) };
    });
  const nameParts = compileNameParts(termsOf(data, partLists.multiples), termsOf(data, partLists.parts));
  const termsFrom = (word: string): TermNode | undefined => termsIn(find, word);
  const prefixed = cached((beginning: string) => affixes(keyOf.prefix(beginning)));
  const suffixed = cached((end: string) => affixes(keyOf.suffix(end)));
  const prefixesOf = (word: string): readonly Affix[] =>
    word.length < shortestAffix ? none : prefixed(word.slice(0, shortestAffix - 1)).filter(({ affix }) => word.startsWith(affix));
  const suffixesOf = (word: string): readonly Affix[] =>
    word.length <= shortestAffix
      ? none
      : suffixed(word.slice(1 - shortestAffix)).filter(({ affix }) => word.length > affix.length && word.endsWith(affix));
  const starts = tables.flatMap(({ table }) => recordsOf(table, keyOf.starts)).join("");
  const known = new Map<string, Word>();
  const wordNamed = (word: string): Word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const [terms, prefixes, suffixes] = [termsFrom(word), prefixesOf(word), suffixesOf(word)];
    const names = nameStarts(nameParts, word);
    if (terms === undefined && prefixes.length + suffixes.length + names.length === 0) {
      // Part and lot numbers are many and hardly ever repeat, so they are not cached.
      if (digit.test(word)) return strange;
      return keep(known, word, strange);
    }
    return keep(known, word, { terms, prefixes, suffixes, names });
  };
  return {
    wordNamed,
    termsFrom,
    prefixesOf,
    shapesFrom: byOpening((opening) => shapes(keyOf.opening(opening))),
    shapeStarts: new Set(Array.from(starts, (character) => character.charCodeAt(0))),
    shapesAfterNumber: byOpening((opening) => shapes(keyOf.afterNumber(opening))),
    nameParts,
    units: new Set(termsOf(data, partLists.units)),
    classes,
    elementNames: lazily(() => new Map(data.elements.map((entry) => [entry.symbol, nameOf(entry)]))),
    looseFormulas: lazily(() => looseFormulas(data.elements)),
    classless: data.materials.filter(({ recipe, class: id = "" }) => recipe !== undefined && classes.named(id)?.symbols.length === 0),
    denyingEndings: new Set(termsOf(data, partLists.endings)),
  };
}

function nameOf(entry: ElementEntry): Meaning {
  return { kind: "element", entry, group: {} };
}

const none: readonly never[] = [];
const digit = /\d/;
/** A word outside the vocabulary. */
const strange: Word = { terms: undefined, prefixes: none, suffixes: none, names: none };

function termsOf(data: RecogniserData, id: string): readonly string[] {
  return data.wordLists.find((list) => list.id === id)?.terms ?? [];
}

/** A function of a text with a cache. */
function cached<T>(make: (text: string) => readonly T[]): (text: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (text) => known.get(text) ?? keep(known, text, make(text));
}

/** A function of the next two characters of a text, or of fewer at its end, with a cache. */
function byOpening(shapes: (opening: string) => readonly ShapeTarget[]): (text: string, at: number) => readonly ShapeTarget[] {
  const known = new Map<number, readonly ShapeTarget[]>();
  return (text, at) => {
    const [first, second] = [text.charCodeAt(at) || 0, text.charCodeAt(at + 1) || 0];
    const key = first * 0x1_0000 + second;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made: ShapeTarget[] = [];
    for (let length = 0; length <= Math.min(openingLength, text.length - at); length++) made.push(...shapes(text.slice(at, at + length)));
    return keep(known, key, made);
  };
}

/** Caches a value by its key. A full cache is cleared first. */
function keep<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= mostWords) known.clear();
  known.set(key, value);
  return value;
}

function readRecord(record: string, from: number, meanings: readonly Meaning[]): WordRecord[] {
  const number = Number.parseInt(record, 10);
  const at = String(number).length;
  const meaning = meanings[from + number];
  return meaning === undefined ? [] : [{ number: from + number, meaning, mark: record.charAt(at), text: record.slice(at + 1) }];
}

/** The terms that begin with a word, and one-word terms whose plural it is. */
function termsIn(find: (key: string) => readonly WordRecord[], word: string): TermNode | undefined {
  const own = find(keyOf.firstWord(word));
  const singular = word.endsWith("s") ? find(keyOf.firstWord(word.slice(0, -1))) : none;
  const plurals = singular.filter(({ mark, text }) => mark === marks.plural && text === "");
  if (own.length + plurals.length === 0) return undefined;
  const root = emptyNode();
  const records = plurals.length === 0 ? own : [...own, ...plurals].sort((a, b) => a.number - b.number);
  for (const record of records) addTerm(root, record, plurals.includes(record));
  return root;
}

function addTerm(root: TermNode, { meaning, mark, text }: WordRecord, isPluralItself: boolean): void {
  const words = text === "" ? none : text.split(" ");
  if (mark === marks.exact) {
    const behind = words.slice(1).map((word) => word.toLowerCase());
    descend(root, behind).targets.push({ meaning, exact: words });
    return;
  }
  const target = { meaning, exact: undefined };
  const last = words.at(-1);
  const before = words.slice(0, -1);
  if (mark === marks.open) descend(root, before).prefixes.push({ affix: last ?? "", target });
  else {
    addTarget(descend(root, words), target);
    if (mark === marks.plural && last !== undefined && !isPluralItself) addTarget(descend(root, [...before, `${last}s`]), target);
  }
}

/** Adds a target to a node, once for each meaning. */
function addTarget({ targets }: TermNode, target: Target): void {
  if (!targets.some(({ meaning, exact }) => meaning === target.meaning && exact === undefined)) targets.push(target);
}

function emptyNode(): TermNode {
  return { next: new Map(), targets: [], prefixes: [] };
}

function descend(root: TermNode, words: readonly string[]): TermNode {
  let node = root;
  for (const word of words) node = getOrInsert(node.next, word, emptyNode);
  return node;
}
