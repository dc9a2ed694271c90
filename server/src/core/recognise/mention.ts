import type { MaterialEntry } from "../../generated/pack.ts";
import { listOf, message, prose, verbatim } from "../l10n/message.ts";
import { isFollowed, lotWords } from "./beside.ts";
import type { BoundedCache } from "./boundedCache.ts";
import { type CasTable, lookUpCas } from "./cas.ts";
import { formOfFormula, isDopedOnly, mostOf, partnersOf, type ReadFormula } from "./formula.ts";
import type { SymbolUse } from "./notation.ts";
import { placeOf, type Reading, seenIn, sourceOf } from "./reading.ts";
import { type Indication, indicate, mayHoldOf, ofCas, ofMaterial, plain, type TermMeaning, type TermMeanings } from "./termMeaning.ts";
import { isDigit, markToken } from "./tokenise.ts";
import type { Role } from "./types.ts";
import { type Hit, hasContext, listEndingAt, listStartingAt } from "./vocabulary.ts";

/** A statement of a part of a text, before negations, look-alikes and accessories are weighed. */
export interface Mention {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  /** Offsets in the text after NFKC. */
  readonly start: number;
  readonly end: number;
  readonly term: TermMeaning;
  /** Rest of the last word, as `frei` in `neodymfrei`. */
  readonly rest: string;
  /** The rest is another word rather than an ending, and therefore the head: `deckel` in `Rotordeckel`. */
  readonly isCompound: boolean;
  /** A symbol with a share or a dopant. A denied list does not affect it. */
  readonly affirmed: boolean;
  /** It requires words beside it, and they confirm it. */
  readonly isSettled: boolean;
  /** Its act lists products of the material too. */
  readonly withProducts: boolean;
}

/** The data by which the mentions of a text are read. */
export interface MentionSources {
  /** Word lists seen in the item. */
  readonly context: ReadonlySet<string>;
  readonly termMeanings: TermMeanings;
  /** The meaning of a formula, by the way in which it is written. */
  readonly formulas: BoundedCache<TermMeaning>;
  readonly cas: CasTable;
  /** Materials that a formula shows by its elements, those of most elements first. */
  readonly recipes: readonly MaterialEntry[];
  /** Endings that do not change the meaning of a word. */
  readonly inflections: ReadonlySet<string>;
}

/** The meaning of a mention for the item. The words around it may strengthen or weaken it. */
export function indicationOf({ reading, start, end, term }: Mention, role: Role | undefined, said?: Partial<TermMeaning>): Indication {
  const place = placeOf(reading, start, end);
  const meant = said === undefined ? term : { ...term, ...said };
  return indicate(meant, place, seenIn(reading, start, end), sourceOf(reading), role);
}

/** All mentions of a text in text order. Among nested mentions for one thing, only the longest is kept. */
export function mentionsOf(reading: Reading, sources: MentionSources): Mention[] {
  const mentions: Mention[] = [];
  for (const hit of reading.hits) {
    const mention = mentionOf(reading, hit, sources);
    if (mention !== undefined) mentions.push(mention);
  }
  for (const read of reading.formulas) {
    const { formula, verdict, first, last } = read;
    if (verdict.kind === "with-context" && !sources.context.has("alloy")) continue;
    mentions.push(makeMention(reading, first, last, formula.start, formula.end, meaningOfFormula(reading, read, sources), "", false));
  }
  for (const use of reading.symbols) {
    const mention = fromSymbol(reading, use, sources);
    if (mention !== undefined) mentions.push(mention);
  }
  for (const { first, last, number } of reading.content.numbers) {
    const entry = lookUpCas(sources.cas, number);
    if (entry === undefined) continue;
    const { starts, ends } = reading.text;
    const term = ofCas(entry, reading.vocabulary.classes);
    mentions.push(makeMention(reading, first, last, starts[first] ?? 0, ends[last] ?? 0, term, "", false));
  }
  return mentions.length < 2 ? mentions : withoutContained(mentions);
}

function makeMention(
  reading: Reading,
  first: number,
  last: number,
  start: number,
  end: number,
  term: TermMeaning,
  rest: string,
  affirmed: boolean,
): Mention {
  return { reading, first, last, start, end, term, rest, isCompound: false, affirmed, isSettled: false, withProducts: false };
}

/** The mention of a vocabulary word at its place; undefined if words that it requires beside it are missing. */
export function mentionOf(reading: Reading, hit: Hit, { context, termMeanings, inflections }: MentionSources): Mention | undefined {
  const { meaning, first, last, rest } = hit;
  if (!("group" in meaning) || meaning.kind === "look-alike") return undefined;
  const { group } = meaning;
  const isMeant = hasContext(group, context) || (group.alone === true && isAlone(reading, first, last));
  const isBareGrade = meaning.kind === "grade" && reading.field === "number" && group.context === undefined && !context.has("magnet");
  if ((!isMeant || isBareGrade) && !(meaning.kind === "grade" && isGradeWithSize(reading, hit))) return undefined;
  if (meaning.group.followedBy !== undefined && !isFollowed(reading, last, meaning.group.followedBy)) return undefined;
  const given = termMeanings(meaning);
  if (given === undefined) return undefined;
  const term = isMeant || given.strength !== "strong" ? given : asQuestion(given);
  const { starts, ends } = reading.text;
  const made = makeMention(reading, first, last, starts[first] ?? 0, ends[last] ?? 0, term, rest, false);
  const mention = group.context !== undefined && isMeant ? { ...made, isSettled: true, withProducts: group.products === true } : made;
  if (
    rest === "" ||
    meaning.kind !== "good" ||
    term.isTechnique ||
    inflections.has(rest) ||
    listEndingAt(reading.index, last, "passing") !== undefined
  )
    return mention;
  return { ...mention, isCompound: true };
}

/**
 * True where two or three lengths stand behind a grade: `N52 20 x 10 x 5`, `N52-D10x3`, `N52 disc 10x3`. So magnets are sold, and little else; it makes a
 * question where no magnet is named. A grade that begins with its number could be anything.
 */
export function isGradeWithSize({ text: { text, starts, ends }, index }: Reading, { first, last }: Hit): boolean {
  const piece = listStartingAt(index, last + 1, "piece") ?? listStartingAt(index, last + 1, "magnet-shape");
  const end = ends[piece?.last ?? last] ?? 0;
  return !isDigit(text.charCodeAt(starts[first] ?? 0)) && lengths.test(text.slice(end, end + longestGap));
}

const longestGap = 30;
const lengths = /^[\s,;:_([-]*[dø⌀φ]?\s?\d+(?:[.,]\d+)?\s?(?:mm)?\s?[x×*]\s?\d/i;

/** The same meaning as a question: only a size suggests a magnet, or a word beside it makes it an attribute. */
export function asQuestion(term: TermMeaning): TermMeaning {
  const { elements, mayHold } = term;
  return { ...term, strength: "weak", elements: [], mayHold: [...elements, ...mayHold], partners: [], magnetMaterial: undefined };
}

/** True for a description that consists only of a name, beside countries and terms of trade. */
function isAlone({ field, text: { kinds }, index }: Reading, first: number, last: number): boolean {
  if (field !== "description") return false;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] === markToken || (at >= first && at <= last)) continue;
    const hit = listStartingAt(index, at, "trade-word");
    if (hit === undefined) return false;
    at = hit.last;
  }
  return true;
}

function meaningOfFormula(reading: Reading, read: ReadFormula, sources: MentionSources): TermMeaning {
  const written = reading.text.text.slice(read.formula.start, read.formula.end);
  return sources.formulas.of(written, () => ofFormula(reading, read, written, sources));
}

function ofFormula(reading: Reading, { formula, verdict }: ReadFormula, written: string, { recipes }: MentionSources): TermMeaning {
  if (verdict.of !== undefined) return { ...ofMaterial(verdict.of, {}, reading.vocabulary.classes), isCode: true };
  const { held: elements } = verdict;
  const { classes } = reading.vocabulary;
  const isAlloy = !formula.amounts.has("O");
  const material = isAlloy ? recipes.find((entry) => (entry.recipe ?? []).every((symbol) => formula.amounts.has(symbol))) : undefined;
  const meaning =
    material === undefined
      ? message("recognised-formula", { elements: listOf(elements.map(verbatim), "comma") })
      : message("recognised-formula-of", { material: prose(material.title) });
  return {
    ...plain("formula", written, meaning, { elements, classes: classes.of(elements, []), confidence: "high", element: undefined }),
    mayHold: material === undefined || typeof material.mayHold === "string" ? [] : mayHoldOf(material, classes),
    form: material?.form ?? formOfFormula(formula, elements, classes),
    partners: partnersOf(formula, elements),
    most: mostOf(formula, elements),
    magnetMaterial: material?.magnetMaterial,
    role: isDopedOnly(formula, elements) ? "additive" : undefined,
  };
}

/**
 * A symbol in chemical notation; a bare one only where it is all that the field `material` says, and then it is a question unless a lot of
 * raw material is named beside it.
 */
function fromSymbol(reading: Reading, use: SymbolUse, { context }: MentionSources): Mention | undefined {
  const affirmed = use.use === "share" || use.use === "dopant";
  if (!affirmed && !(use.use === "bare" && reading.field === "material" && reading.text.words.length === 1)) return undefined;
  const { starts, ends } = reading.text;
  let first = use.token;
  let last = use.token;
  while (first > 0 && (starts[first] ?? 0) > use.start) first--;
  while ((ends[last] ?? use.end) < use.end) last++;
  const classes = reading.vocabulary.classes.of([use.symbol], []);
  const what = { elements: [use.symbol], classes, confidence: "high", element: use.symbol } as const;
  const term = plain("formula", use.symbol, message("recognised-notation", { symbol: verbatim(use.symbol) }), what);
  const bare: TermMeaning = {
    ...term,
    kind: "element-word",
    strength: lotWords.some((list) => context.has(list)) ? "strong" : "weak",
    meaning: message("recognised-bare-symbol", { symbol: verbatim(use.symbol) }),
  };
  const said: TermMeaning = use.use === "dopant" ? { ...term, role: "additive" } : affirmed ? term : bare;
  return makeMention(reading, first, last, use.start, use.end, said, "", affirmed);
}

/** Removes mentions inside a longer one of the same kind that means at least as much. */
export function withoutContained(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last || a.rest.length - b.rest.length || rank(a) - rank(b));
  const kept: Mention[] = [];
  for (const mention of sorted) {
    let inside = false;
    // Names are a few words long, so only the last few mentions can reach this far.
    for (let at = kept.length - 1; at >= 0 && at >= kept.length - 8 && !inside; at--) {
      const other = kept[at];
      if (other === undefined || other.first > mention.first || other.last < mention.last) continue;
      const longer =
        other.last - other.first > mention.last - mention.first ||
        other.end > mention.end ||
        other.start < mention.start ||
        other.rest.length < mention.rest.length;
      inside =
        !saysMore(mention, other) &&
        (isSame(mention.term, other.term) || (longer && (isPartOf(mention.term, other.term) || isOtherMaterial(mention, other))));
      if (inside && mention.withProducts) kept[at] = { ...other, withProducts: true };
    }
    if (!inside) kept.push(mention);
  }
  return kept;
}

/**
 * True if words beside a name settle a question that a longer name leaves open: `graphite` of `graphite block, flexural strength 45 MPa`.
 */
export function saysMore({ isSettled, term }: Mention, longer: Mention): boolean {
  return isSettled && term.strength === "strong" && longer.term.strength === "weak" && isSame(term, longer.term);
}

/** `samarium`, which beside a magnet means SmCo, in `samarium iron nitride magnet`. */
function isOtherMaterial({ isSettled, term }: Mention, longer: Mention): boolean {
  return isSettled && term.kind === "material" && longer.term.kind === "material";
}

function isSame(inner: TermMeaning, outer: TermMeaning): boolean {
  return inner.kind === outer.kind && inner.entry === outer.entry;
}

/**
 * `motor` in `voice coil motor`, `rare earth` in `rare earth phosphor`, the name of lanthanum in `lanthanide`, that of terbium in
 * イッテルビウム.
 */
function isPartOf(inner: TermMeaning, outer: TermMeaning): boolean {
  if (inner.element !== undefined && (outer.isGroup || outer.kind === "element-word")) return true;
  if (outer.sort === "substance") return inner.means === "class";
  return outer.sort === inner.sort || inner.sort === "good";
}

function rank({ term, isCompound }: Mention): number {
  if (isCompound) return 3;
  return term.strength === "strong" ? 0 : term.strength === "weak" ? 1 : 2;
}
