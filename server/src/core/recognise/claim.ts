import type { MaterialEntry } from "../../generated/pack.ts";
import { listOf, message, prose, verbatim } from "../l10n/message.ts";
import { isFollowed, lotWords } from "./beside.ts";
import type { BoundedCache } from "./boundedCache.ts";
import { type CasTable, lookUpCas } from "./cas.ts";
import { formOfFormula, isDopedOnly, mostOf, partnersOf, type ReadFormula } from "./formula.ts";
import type { SymbolUse } from "./notation.ts";
import { placeOf, type Reading, seenIn, sourceOf } from "./reading.ts";
import { type Indication, indicate, mayHoldOf, ofCas, ofMaterial, plain, type Sense, type Senses } from "./sense.ts";
import { isDigit, markToken } from "./tokenise.ts";
import type { Role } from "./types.ts";
import { type Hit, hasContext, listEndingAt, listStartingAt } from "./vocabulary.ts";

/** A statement of a part of a text, before negations, look-alikes and accessories are weighed. */
export interface Claim {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  /** Offsets in the text after NFKC. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
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

/** The data by which the claims of a text are read. */
export interface ClaimSources {
  /** Word lists seen in the item. */
  readonly context: ReadonlySet<string>;
  readonly senses: Senses;
  /** The sense of a formula, by the way in which it is written. */
  readonly formulas: BoundedCache<Sense>;
  readonly cas: CasTable;
  /** Materials that a formula shows by its elements, those of most elements first. */
  readonly recipes: readonly MaterialEntry[];
  /** Endings that do not change the meaning of a word. */
  readonly inflections: ReadonlySet<string>;
}

/** The meaning of a claim for the item. The words around it may strengthen or weaken it. */
export function indicationOf({ reading, start, end, sense }: Claim, role: Role | undefined, said?: Partial<Sense>): Indication {
  const place = placeOf(reading, start, end);
  const meant = said === undefined ? sense : { ...sense, ...said };
  return indicate(meant, place, seenIn(reading, start, end), sourceOf(reading), role);
}

/** All claims of a text in text order. Among nested claims for one thing, only the longest is kept. */
export function claimsOf(reading: Reading, sources: ClaimSources): Claim[] {
  const claims: Claim[] = [];
  for (const hit of reading.hits) {
    const claim = claimOf(reading, hit, sources);
    if (claim !== undefined) claims.push(claim);
  }
  for (const read of reading.formulas) {
    const { formula, verdict, first, last } = read;
    if (verdict.kind === "with-context" && !sources.context.has("alloy")) continue;
    claims.push(makeClaim(reading, first, last, formula.start, formula.end, senseOfFormula(reading, read, sources), "", false));
  }
  for (const use of reading.symbols) {
    const claim = fromSymbol(reading, use, sources);
    if (claim !== undefined) claims.push(claim);
  }
  for (const { first, last, number } of reading.content.numbers) {
    const entry = lookUpCas(sources.cas, number);
    if (entry === undefined) continue;
    const { starts, ends } = reading.text;
    const sense = ofCas(entry, reading.vocabulary.classes);
    claims.push(makeClaim(reading, first, last, starts[first] ?? 0, ends[last] ?? 0, sense, "", false));
  }
  return claims.length < 2 ? claims : withoutContained(claims);
}

function makeClaim(
  reading: Reading,
  first: number,
  last: number,
  start: number,
  end: number,
  sense: Sense,
  rest: string,
  affirmed: boolean,
): Claim {
  return { reading, first, last, start, end, sense, rest, isCompound: false, affirmed, isSettled: false, withProducts: false };
}

/** The claim of a vocabulary word at its place; undefined if words that it requires beside it are missing. */
export function claimOf(reading: Reading, hit: Hit, { context, senses, inflections }: ClaimSources): Claim | undefined {
  const { meaning, first, last, rest } = hit;
  if (!("group" in meaning) || meaning.kind === "look-alike") return undefined;
  const { group } = meaning;
  const isMeant = hasContext(group, context) || (group.alone === true && isAlone(reading, first, last));
  const isBareGrade = meaning.kind === "grade" && reading.field === "number" && group.context === undefined && !context.has("magnet");
  if ((!isMeant || isBareGrade) && !(meaning.kind === "grade" && isGradeWithSize(reading, hit))) return undefined;
  if (meaning.group.followedBy !== undefined && !isFollowed(reading, last, meaning.group.followedBy)) return undefined;
  const given = senses(meaning);
  if (given === undefined) return undefined;
  const sense = isMeant || given.strength !== "strong" ? given : asQuestion(given);
  const { starts, ends } = reading.text;
  const made = makeClaim(reading, first, last, starts[first] ?? 0, ends[last] ?? 0, sense, rest, false);
  const claim = group.context !== undefined && isMeant ? { ...made, isSettled: true, withProducts: group.products === true } : made;
  if (
    rest === "" ||
    meaning.kind !== "good" ||
    sense.isTechnique ||
    inflections.has(rest) ||
    listEndingAt(reading.index, last, "passing") !== undefined
  )
    return claim;
  return { ...claim, isCompound: true };
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

/** The same sense as a question: only a size suggests a magnet, or a word beside it makes it an attribute. */
export function asQuestion(sense: Sense): Sense {
  const { elements, mayHold } = sense;
  return { ...sense, strength: "weak", elements: [], mayHold: [...elements, ...mayHold], partners: [], magnetMaterial: undefined };
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

function senseOfFormula(reading: Reading, read: ReadFormula, sources: ClaimSources): Sense {
  const written = reading.text.text.slice(read.formula.start, read.formula.end);
  return sources.formulas.of(written, () => ofFormula(reading, read, written, sources));
}

function ofFormula(reading: Reading, { formula, verdict }: ReadFormula, written: string, { recipes }: ClaimSources): Sense {
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
function fromSymbol(reading: Reading, use: SymbolUse, { context }: ClaimSources): Claim | undefined {
  const affirmed = use.use === "share" || use.use === "dopant";
  if (!affirmed && !(use.use === "bare" && reading.field === "material" && reading.text.words.length === 1)) return undefined;
  const { starts, ends } = reading.text;
  let first = use.token;
  let last = use.token;
  while (first > 0 && (starts[first] ?? 0) > use.start) first--;
  while ((ends[last] ?? use.end) < use.end) last++;
  const classes = reading.vocabulary.classes.of([use.symbol], []);
  const what = { elements: [use.symbol], classes, confidence: "high", element: use.symbol } as const;
  const sense = plain("formula", use.symbol, message("recognised-notation", { symbol: verbatim(use.symbol) }), what);
  const bare: Sense = {
    ...sense,
    kind: "element-word",
    strength: lotWords.some((list) => context.has(list)) ? "strong" : "weak",
    meaning: message("recognised-bare-symbol", { symbol: verbatim(use.symbol) }),
  };
  const said: Sense = use.use === "dopant" ? { ...sense, role: "additive" } : affirmed ? sense : bare;
  return makeClaim(reading, first, last, use.start, use.end, said, "", affirmed);
}

/** Removes claims inside a longer one of the same kind that means at least as much. */
export function withoutContained(claims: readonly Claim[]): Claim[] {
  const sorted = [...claims].sort((a, b) => a.first - b.first || b.last - a.last || a.rest.length - b.rest.length || rank(a) - rank(b));
  const kept: Claim[] = [];
  for (const claim of sorted) {
    let inside = false;
    // Names are a few words long, so only the last few claims can reach this far.
    for (let at = kept.length - 1; at >= 0 && at >= kept.length - 8 && !inside; at--) {
      const other = kept[at];
      if (other === undefined || other.first > claim.first || other.last < claim.last) continue;
      const longer =
        other.last - other.first > claim.last - claim.first ||
        other.end > claim.end ||
        other.start < claim.start ||
        other.rest.length < claim.rest.length;
      inside =
        !saysMore(claim, other) &&
        (isSame(claim.sense, other.sense) || (longer && (isPartOf(claim.sense, other.sense) || isOtherMaterial(claim, other))));
      if (inside && claim.withProducts) kept[at] = { ...other, withProducts: true };
    }
    if (!inside) kept.push(claim);
  }
  return kept;
}

/**
 * True if words beside a name settle a question that a longer name leaves open: `graphite` of `graphite block, flexural strength 45 MPa`.
 */
export function saysMore({ isSettled, sense }: Claim, longer: Claim): boolean {
  return isSettled && sense.strength === "strong" && longer.sense.strength === "weak" && isSame(sense, longer.sense);
}

/** `samarium`, which beside a magnet means SmCo, in `samarium iron nitride magnet`. */
function isOtherMaterial({ isSettled, sense }: Claim, longer: Claim): boolean {
  return isSettled && sense.kind === "material" && longer.sense.kind === "material";
}

function isSame(inner: Sense, outer: Sense): boolean {
  return inner.kind === outer.kind && inner.entry === outer.entry;
}

/**
 * `motor` in `voice coil motor`, `rare earth` in `rare earth phosphor`, the name of lanthanum in `lanthanide`, that of terbium in
 * イッテルビウム.
 */
function isPartOf(inner: Sense, outer: Sense): boolean {
  if (inner.element !== undefined && (outer.isGroup || outer.kind === "element-word")) return true;
  if (outer.sort === "substance") return inner.means === "class";
  return outer.sort === inner.sort || inner.sort === "good";
}

function rank({ sense, isCompound }: Claim): number {
  if (isCompound) return 3;
  return sense.strength === "strong" ? 0 : sense.strength === "weak" ? 1 : 2;
}
