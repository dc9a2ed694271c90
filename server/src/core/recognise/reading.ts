import { lastAtMost } from "../text/ordered.ts";
import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import { BoundedCache } from "./boundedCache.ts";
import { areControlled } from "./classes.ts";
import { readExceptions } from "./exception.ts";
import { judgeByRecipe, judgeFormula, type ReadFormula, readFormula } from "./formula.ts";
import { type Head, headOf } from "./head.ts";
import { findFormulasOfLostCase, meantAsFormula } from "./lostCase.ts";
import { findSymbols, mayHoldSymbolInCapitals, type SymbolUse, tokensOfDopants } from "./notation.ts";
import { type Phrases, readPhrases } from "./phrase.ts";
import { type Purposes, readPurposes } from "./purpose.ts";
import { scan } from "./scan.ts";
import { readService, type Service } from "./service.ts";
import type { Indication } from "./termMeaning.ts";
import { isDigit, partFigures, type TokenisedText, tokenise, tokenText, wordToken } from "./tokenise.ts";
import { type Hit, HitIndex, type Vocabulary } from "./vocabulary.ts";

/** The origin of a text: a field of an item (`number`: a part number), or a substance of its composition. */
type TextField = "description" | "material" | "grade" | "number" | "category" | "substance";

/**
 * A text with everything that was found in it before anything is weighed. Its phrases, purposes and the like are read when they are first
 * asked for, and kept with it: the same text of another item has them too.
 */
export class Content {
  readonly vocabulary: Vocabulary;
  readonly text: TokenisedText;
  readonly hits: readonly Hit[];
  readonly formulas: readonly ReadFormula[];
  readonly symbols: readonly SymbolUse[];
  readonly numbers: readonly WrittenNumber[];
  /** The text contains possible evidence or look-alikes, not only words that accompany them. */
  readonly isTelling: boolean;
  readonly index: HitIndex;
  #dopants: ReadonlySet<number> | undefined;
  #service: Service | undefined;
  #exceptions: ReadonlySet<number> | undefined;
  #purposes: Purposes | undefined;
  #phrases: Phrases | undefined;
  #head: Head | undefined;

  constructor(vocabulary: Vocabulary, text: TokenisedText, index: HitIndex, { formulas, symbols, numbers }: Chemicals) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.index = index;
    this.hits = index.hits;
    this.formulas = formulas;
    this.symbols = symbols;
    this.numbers = numbers;
    this.isTelling = formulas.length + symbols.length + numbers.length > 0 || index.hits.some(isTellingHit);
  }

  /** The tokens of its dopants and their hosts. */
  get dopants(): ReadonlySet<number> {
    this.#dopants ??= tokensOfDopants(this.text, this.index, this.symbols);
    return this.#dopants;
  }

  /** Words that make other words an attribute. */
  get service(): Service {
    this.#service ??= readService(this.text, this.index, this.dopants);
    return this.#service;
  }

  /** Tokens that the text excepts. */
  get exceptions(): ReadonlySet<number> {
    this.#exceptions ??= readExceptions(this.text, this.index);
    return this.#exceptions;
  }

  /** The uses that it states for the item. */
  get purposes(): Purposes {
    this.#purposes ??= readPurposes(this.text, this.index, this.dopants, (this.formulas[0] ?? this.numbers[0])?.last);
    return this.#purposes;
  }

  /** Its noun phrases and their heads. */
  get phrases(): Phrases {
    this.#phrases ??= readPhrases(this.text, this.index, this.vocabulary.units);
    return this.#phrases;
  }

  /** Its noun. */
  get head(): Head {
    this.#head ??= headOf(this);
    return this.#head;
  }
}

/** The formulas, symbols and CAS numbers of a text. */
interface Chemicals {
  readonly formulas: readonly ReadFormula[];
  readonly symbols: readonly SymbolUse[];
  readonly numbers: readonly WrittenNumber[];
}

/** A CAS number that is written out, with its tokens. */
interface WrittenNumber {
  readonly first: number;
  readonly last: number;
  readonly number: string;
}

/** The content of a text at its place in an item. */
export class Reading {
  readonly field: TextField;
  /** In quotes, as `RecognitionCache` passes it on, when places are needed. */
  readonly located: Written;
  readonly content: Content;

  constructor(field: TextField, located: Written, content: Content) {
    this.field = field;
    this.located = located;
    this.content = content;
  }
  get text(): TokenisedText {
    return this.content.text;
  }
  get hits(): readonly Hit[] {
    return this.content.hits;
  }
  get index(): HitIndex {
    return this.content.index;
  }
  get formulas(): readonly ReadFormula[] {
    return this.content.formulas;
  }
  get symbols(): readonly SymbolUse[] {
    return this.content.symbols;
  }
  get vocabulary(): Vocabulary {
    return this.content.vocabulary;
  }
  get purposes(): Purposes {
    return this.content.purposes;
  }
  get service(): Service {
    return this.content.service;
  }
  get exceptions(): ReadonlySet<number> {
    return this.content.exceptions;
  }
  get phrases(): Phrases {
    return this.content.phrases;
  }
  get head(): Head {
    return this.content.head;
  }
}

/** Reads texts by a vocabulary. */
export interface TextReader {
  /** Reads a text; undefined if it contains neither a word of the vocabulary nor a formula. */
  read(field: TextField, located: Written): Reading | undefined;
  /** True if a text was read at least twice before and is therefore cached. */
  knows(field: TextField, located: Written): boolean;
  /** True if a description contains possible strong evidence. Cheaper than recognition. */
  mayShow(description: string): boolean;
}

/** A reader that caches its results by text. */
export function textReader(vocabulary: Vocabulary): TextReader {
  const lines = cached((value) => readLines(vocabulary, value));
  const numbers = cached((value) => readNumber(vocabulary, value));
  const materials = cached((value) => readSymbols(vocabulary, "material", value));
  const substances = cached((value) => readSymbols(vocabulary, "substance", value));
  const by = (field: TextField, value: string): CachedReading => {
    if (field === "number") return numbers;
    if (field === "material" && symbolAlone.test(value)) return materials;
    return field === "substance" && symbols.test(value) ? substances : lines;
  };
  return {
    read(field, located) {
      const found = by(field, located.value).read(located.value);
      return found === undefined ? undefined : new Reading(field, located, found);
    },
    knows: (field, { value }) => by(field, value).knows(value),
    mayShow(description) {
      const found = lines.read(description);
      return found?.isTelling === true && mayShow(found);
    },
  };
}

/** A way to read texts, with a cache of its results. */
interface CachedReading {
  read(value: string): Content | undefined;
  /** True for a text that was read at least twice. */
  knows(value: string): boolean;
}

function cached(read: (value: string) => Content | undefined): CachedReading {
  const cache = new BoundedCache<Content | undefined>();
  return { read: (value) => cache.of(value, () => read(value)), knows: (value) => cache.knows(value) };
}

/** A word that a line breaks behind a hyphen, as in a narrow cell; `rare-`, `earth` on two lines is written with one. */
const brokenWord = /(?<=\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Reads a text. A known word that a line break splits is read as one. */
function readLines(vocabulary: Vocabulary, value: string): Content | undefined {
  const isBroken = value.includes("-") && value.search(brokenWord) >= 0;
  if (!isBroken) return readContent(vocabulary, tokenise(value));
  // Soft hyphens are ignored in a word but keep its offsets.
  const joined = readContent(vocabulary, tokenise(value.replace(brokenWord, softHyphens)));
  if (joined === undefined) return readContent(vocabulary, tokenise(value));
  const { starts, ends, originStart, originEnd } = joined.text;
  const origins = starts.map(originStart);
  const reach = new Map<number, number>();
  for (const { first, last, rest } of joined.hits)
    for (let at = first; at <= last; at++) reach.set(at, Math.max(reach.get(at) ?? 0, originEnd((ends[last] ?? 0) - rest.length)));
  const isKnown = (at: number): boolean => (reach.get(lastAtMost(origins, origins.length, at)) ?? 0) > at + 1;
  return readContent(vocabulary, tokenise(value.replace(brokenWord, (gap, at: number) => (isKnown(at) ? softHyphens(gap) : gap))));
}

function softHyphens(gap: string): string {
  return "\u00ad".repeat(gap.length);
}

/** The symbol of an element with its purity: `Ge`, `Ga 6N`, `W 99.95 %`. */
const symbolAlone = /^\s*([A-Z][a-z]?)(?:[\s,(-]+(?:[2-9]N\d?|9\d(?:[.,]\d{1,5})?\s?%?|[Mm]etall?)\)?)?\s*$/;

/** The symbols of one element or several: `Dy`, `Dy/Tb`, `Dy + Tb`. */
const symbols = /^\s*[A-Z][a-z]?(?:\s*[/+,&]\s*[A-Z][a-z]?)*\s*$/;

/**
 * Reads symbols alone as the names of their elements: in a description one may be an abbreviation, as a material or a substance it is none.
 * Under `material` that of a rare earth needs more beside it.
 */
function readSymbols(vocabulary: Vocabulary, field: "material" | "substance", value: string): Content | undefined {
  const text = tokenise(value);
  const content = readContent(vocabulary, text);
  const named = text.starts.flatMap((_, first): Hit[] => {
    const meaning = vocabulary.elementNames().get(tokenText(text, first));
    const isMeant =
      meaning?.kind === "element" && (field === "substance" || areControlled(vocabulary.classes.of([meaning.entry.symbol], [])));
    return isMeant ? [{ meaning, first, last: first, rest: "" }] : [];
  });
  if (named.length === 0) return content;
  const known = new Set(named.map(({ first }) => first));
  const { hits = [], formulas = [], symbols: others = [], numbers = [] } = content ?? {};
  const index = new HitIndex([...named, ...hits.filter(({ first }) => !known.has(first))].sort((a, b) => a.first - b.first));
  return new Content(vocabulary, text, index, { formulas, symbols: others, numbers });
}

/**
 * Reads a part number as words: it holds names of materials and goods, formulas of magnet materials and oxides, and grades, but no symbols
 * and no CAS numbers, which any letters and figures could be. Where nothing is told so, letters are parted from figures: `MAGNET20X5`.
 */
function readNumber(vocabulary: Vocabulary, value: string): Content | undefined {
  const text = tokenise(value.replace(/[./]/g, "-"));
  const whole = wordsOf(readContent(vocabulary, text));
  const parted = whole?.isTelling === true ? undefined : partFigures(text);
  return parted === undefined ? whole : wordsOf(readContent(vocabulary, parted));
}

function wordsOf(content: Content | undefined): Content | undefined {
  if (content === undefined) return undefined;
  const { vocabulary, text, index } = content;
  const { magnetElements } = vocabulary.classes;
  const formulas = content.formulas.filter(
    ({ formula: { amounts, hasDigit }, verdict, hasLostCase }) =>
      hasLostCase !== true &&
      verdict.kind === "yes" &&
      ((hasDigit && amounts.has("O")) || verdict.held.some((one) => amounts.size > 1 && magnetElements.has(one))),
  );
  if (content.hits.length + formulas.length === 0) return undefined;
  return new Content(vocabulary, text, index, { formulas, symbols: [], numbers: [] });
}

function readContent(vocabulary: Vocabulary, text: TokenisedText): Content | undefined {
  const index = indexOf(scan(vocabulary, text), text);
  const { classes } = vocabulary;
  const isChemical = classes.mayHoldSymbol(text.text);
  const written = isChemical || mayHoldRecipe(text.text, vocabulary) ? findFormulas(text, vocabulary) : [];
  const ofLostCase = findFormulasOfLostCase({ text, index }, vocabulary, written);
  const formulas = ofLostCase.length === 0 ? written : [...written, ...ofLostCase].sort((a, b) => a.first - b.first);
  const numbers = findCasNumbers(text);
  const mayHoldSymbol = isChemical || mayHoldSymbolInCapitals(text, index);
  if (index.hits.length === 0 && formulas.length === 0 && numbers.length === 0 && !mayHoldSymbol) return undefined;
  const isFormulaAt = (offset: number): boolean => isHostFormula(text.text, offset);
  const symbols = mayHoldSymbol ? findSymbols(text, { hits: index, isFormulaAt, elements: classes.written }) : [];
  return new Content(vocabulary, text, index, { formulas, symbols, numbers });
}

/** The hits of a text by their tokens. Formulas and symbols of lost case are included only if they are meant as such. */
function indexOf(hits: readonly Hit[], text: TokenisedText): HitIndex {
  const index = new HitIndex(hits);
  return hits.some(({ hasLostCase }) => hasLostCase) ? new HitIndex(hits.filter(meantAsFormula({ text, index }))) : index;
}

function isMaterial({ meaning: { kind } }: Hit): boolean {
  return kind === "element" || kind === "material";
}

/** True for possible evidence and for look-alikes. A look-alike of a single class means nothing without a name of that class. */
function isTellingHit({ meaning }: Hit): boolean {
  return "group" in meaning && !(meaning.kind === "look-alike" && meaning.entry.class !== undefined);
}

/** True if a text contains possible strong evidence, not only goods and look-alikes. */
function mayShow({ formulas, symbols, numbers, hits }: Content): boolean {
  const isShown = (hit: Hit): boolean => isMaterial(hit) || hit.meaning.kind === "grade";
  return formulas.length + symbols.length + numbers.length > 0 || hits.some(isShown);
}

/** True for a text that names the item; other texts name its material. */
export function tellsItem({ field }: Reading): boolean {
  return field === "description" || field === "number" || field === "category";
}

/** The kind of source of the statements in a text. */
export function sourceOf({ field }: Reading): Indication["source"] {
  return field === "material" ? "structured" : field === "substance" ? "composition" : "description";
}

/** The place of a part of a text, which is in quotes and otherwise unchanged. */
export function placeOf({ located, text }: Reading, start: number, end: number): Place {
  const base = located.start + 1;
  return { in: located.in, start: base + text.originStart(start), end: base + text.originEnd(end) };
}

/** A part of a text as it was written. */
export function seenIn(reading: Reading, start: number, end: number): string {
  return reading.located.value.slice(reading.text.originStart(start), reading.text.originEnd(end));
}

/** True if a text contains all symbols of a recipe, at any place. */
function mayHoldRecipe(text: string, { classless }: Vocabulary): boolean {
  return classless.some(({ recipe = [] }) => recipe.every((symbol) => text.includes(symbol)));
}

function findFormulas(text: TokenisedText, { classes, classless }: Vocabulary): ReadFormula[] {
  const found: ReadFormula[] = [];
  for (let first = 0; first < text.words.length; first++) {
    const start = formulaStart(text.text, text.starts[first] ?? 0);
    const formula = start === undefined ? undefined : readFormula(text.text, start);
    if (formula === undefined) continue;
    const verdict = judgeFormula(formula, classes) ?? judgeByRecipe(formula, classless);
    if (verdict === undefined) continue;
    let last = first;
    while ((text.ends[last] ?? formula.end) < formula.end) last++;
    found.push({ formula, verdict, first, last });
    first = last;
  }
  return found;
}

/** A formula begins with a capital or a parenthesis, after a number of moles if there is one: `8Y2O3-ZrO2`. */
function formulaStart(text: string, at: number): number | undefined {
  let start = at;
  while (start - at < 3 && isDigit(text.charCodeAt(start))) start++;
  const code = text.charCodeAt(start);
  return (code >= 65 && code <= 90) || code === 40 || code === 91 ? start : undefined;
}

/** A formula that may host a dopant: `Er:CaF2`. */
function isHostFormula(text: string, offset: number): boolean {
  const formula = readFormula(text, offset);
  return formula?.hasDigit === true && formula.amounts.size >= 2;
}

function findCasNumbers(text: TokenisedText): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 2; at < text.words.length; at++) {
    const check = text.words[at] ?? "";
    if (check.length !== 1 || text.kinds[at] !== wordToken || check < "0" || check > "9") continue;
    const start = text.starts[at - 2] ?? 0;
    const end = text.ends[at] ?? start;
    if (end - start > 12) continue;
    const number = text.text.slice(start, end);
    if (/^\d{2,7}-\d{2}-\d$/.test(number)) found.push({ first: at - 2, last: at, number });
  }
  return found;
}
