import { decimal } from "../l10n/decimal.ts";
import { type Message, message, prose, verbatim } from "../l10n/message.ts";
import { type CasTable, lookUpCas } from "./cas.ts";
import { areControlled, type MaterialClasses } from "./classes.ts";
import { elementSymbols } from "./periodic.ts";
import { compareShares, type SharedLine, type ShareVerdict } from "./shares.ts";
import { type Indication, indicate, ofCas, plain, type TermMeaning } from "./termMeaning.ts";
import type { CompositionInput, CompositionLine, CompositionState, ElementSymbol } from "./types.ts";

/** The meaning of a declared composition. */
export interface CompositionVerdict extends ShareVerdict {
  readonly state: CompositionState;
  readonly indications: readonly Indication[];
  readonly declared: ReadonlySet<ElementSymbol>;
  /** Elements that may be present: their share begins at zero. */
  readonly perhaps: ReadonlySet<ElementSymbol>;
  /** Elements with a share of zero. */
  readonly zero: ReadonlySet<ElementSymbol>;
  /** Elements that a line may contain without naming them. A material (`NdFeB`), a grade or `rare earth` is a question, not an answer. */
  readonly open: ReadonlySet<ElementSymbol>;
  /** Symbols of the other elements that are declared. */
  readonly partners: ReadonlySet<string>;
}

/** The meaning of the words for a substance. */
export interface ReadSubstance {
  readonly indications: readonly Indication[];
  /** The words do not disclose the substance: `proprietary`, `other`. */
  readonly isUndisclosed: boolean;
}

/** Reads a substance by the words of the vocabulary. */
type SubstanceReader = (substance: NonNullable<CompositionLine["substance"]>) => ReadSubstance;

/** The data by which a composition is read. */
interface CompositionSources {
  readonly cas: CasTable;
  readonly classes: MaterialClasses;
  readonly readSubstance: SubstanceReader;
  /** The texts describe the item as a device or a product. */
  readonly isDevice: () => boolean;
}

/**
 * Percent by mass from which a share makes a material of a class of which an end use is asked only where a control applies. No act states
 * a limit: with less, such an element is an additive in an alloy of something else.
 */
export const leastShare = 10;

/** Reads a composition line by line. A line with a share of zero states that its elements are absent. */
export function readComposition(composition: CompositionInput, sources: CompositionSources): CompositionVerdict {
  const { classes, readSubstance } = sources;
  const indications: Indication[] = [];
  const declared = new Set<ElementSymbol>();
  const perhaps = new Set<ElementSymbol>();
  const zero = new Set<ElementSymbol>();
  const open = new Set<ElementSymbol>();
  const partners = new Set<string>();
  const shared: SharedLine[] = [];
  let isUndisclosed = false;
  const isPart = partsOf(composition, sources);
  for (const line of composition.lines) {
    const absent = line.share !== undefined && isZero(line.share.max);
    const isPerhaps = line.share !== undefined && isZero(line.share.min);
    const substance = line.substance === undefined ? undefined : readSubstance(line.substance);
    isUndisclosed ||= !absent && substance?.isUndisclosed === true;
    const found = [
      ...elementIndications(line, partners, absent, sources),
      ...casIndications(line, sources),
      ...substanceIndications(substance),
    ].filter((indication) => {
      if (!isPart(indication, line)) return true;
      if (!absent) for (const element of indication.evidence.elements) partners.add(element);
      return false;
    });
    for (const indication of found) {
      const { elements, mayHold } = indication.evidence;
      for (const element of elements) (absent ? zero : isPerhaps ? perhaps : declared).add(element);
      if (absent) continue;
      for (const element of mayHold) open.add(element);
      indications.push(isPerhaps ? perhapsOnly(indication) : indication);
      for (const partner of indication.partners) partners.add(partner);
    }
    if (line.share !== undefined && !absent) shared.push(sharedLine(line, found, line.share));
  }
  for (const element of declared) perhaps.delete(element);
  for (const element of [...declared, ...perhaps]) zero.delete(element);
  const complete = composition.status === "complete";
  const state = !complete ? "incomplete" : open.size > 0 || isUndisclosed ? "by-name" : "complete";
  return {
    state,
    indications,
    declared,
    perhaps,
    zero,
    open: isUndisclosed ? classes.elements : open,
    partners,
    ...compareShares(shared, classes.elements),
  };
}

/**
 * Tells which materials of a line are a part of something else, where they are of a class of which an end use is asked only where a control
 * applies: those of a device, those of a small share, and those without a share beside a material of which it is always asked.
 */
function partsOf(
  { lines }: CompositionInput,
  { classes, isDevice }: CompositionSources,
): (indication: Indication, line: CompositionLine) => boolean {
  let device: boolean | undefined;
  const isAsked = ({ element }: CompositionLine): boolean =>
    element !== undefined && classes.of([element.value.trim()], []).some(({ endUse }) => endUse === "ask");
  return ({ evidence }, { share }) => {
    if (!areControlled(evidence.classes)) return false;
    device ??= isDevice();
    return device || (share === undefined ? lines.some(isAsked) : Number(share.max) < leastShare);
  };
}

/** A line with its label and the elements of classes that it contains. */
function sharedLine(line: CompositionLine, indications: readonly Indication[], share: SharedLine["share"]): SharedLine {
  const label = (line.element ?? line.substance ?? line.casNumber)?.value.trim() ?? "";
  const first = indications[0]?.evidence.elements ?? [];
  const elements = indications.length < 2 ? first : [...new Set(indications.flatMap(({ evidence }) => evidence.elements))];
  return { label: symbolOf(label) ?? label, elements, share };
}

/** An indication from a share that begins at zero: its elements may be present. */
function perhapsOnly(indication: Indication): Indication {
  const { elements, mayHold } = indication.evidence;
  return {
    ...indication,
    partners: [],
    evidence: { ...indication.evidence, elements: [], mayHold: [...elements, ...mayHold], perhaps: true },
  };
}

/** True for zero in decimal text. */
function isZero(decimal: string): boolean {
  const first = decimal.charAt(0);
  return (first < "1" || first > "9") && /^[+-]?[0.]+$/.test(decimal.trim()) && decimal.includes("0");
}

function elementIndications(
  line: CompositionLine,
  partners: Set<string>,
  absent: boolean,
  { classes, readSubstance }: CompositionSources,
): readonly Indication[] {
  if (line.element === undefined) return [];
  const { value } = line.element;
  const symbol = elementSymbols.has(value) ? value : symbolOf(value.normalize("NFKC").trim());
  // `element: neodymium` is not a symbol, but identifies the element.
  if (symbol === undefined)
    return readSubstance(line.element)
      .indications.filter((indication) => indication.evidence.strength === "strong")
      .map(asComposition);
  if (!classes.elements.has(symbol)) {
    if (!absent) partners.add(symbol);
    return [];
  }
  const what = { elements: [symbol], classes: classes.of([symbol], []), confidence: "high", element: symbol } as const;
  return [indicate(plain("composition", symbol, declaredMessage(symbol, line), what), line.element, value, "composition")];
}

/** An element that is declared, with its share: `Dy 3.5 % declared`. */
function declaredMessage(symbol: string, { share }: CompositionLine): Message {
  const element = verbatim(symbol);
  if (share === undefined) return message("recognised-declared", { element });
  const max = decimal(String(share.max));
  if (share.min === share.max) return message("recognised-declared-share", { element, share: max });
  return message("recognised-declared-range", { element, min: decimal(String(share.min)), max });
}

function casIndications(line: CompositionLine, { cas, classes }: CompositionSources): readonly Indication[] {
  const entry = line.casNumber === undefined ? undefined : lookUpCas(cas, line.casNumber.value);
  if (entry === undefined || line.casNumber === undefined) return [];
  const term: TermMeaning = { ...ofCas(entry, classes), confidence: "high", form: undefined };
  return [inComposition(indicate(term, line.casNumber, line.casNumber.value, "composition"), prose(entry.name))];
}

function substanceIndications(substance: ReadSubstance | undefined): readonly Indication[] {
  return (substance?.indications ?? [])
    .filter((indication) => indication.evidence.strength !== "trace")
    .map((indication) => (indication.evidence.strength === "strong" ? asComposition(indication) : indication));
}

function asComposition(indication: Indication): Indication {
  return { ...inComposition(indication, indication.evidence.meaning), source: "composition" };
}

function inComposition(indication: Indication, meaning: Message): Indication {
  const { evidence } = indication;
  return { ...indication, evidence: { ...evidence, kind: "composition", meaning: message("recognised-in-composition", { meaning }) } };
}

/** The symbol as in the periodic table, from any case: the key `element` allows no other meaning. */
function symbolOf(written: string): string | undefined {
  if (elementSymbols.has(written)) return written;
  if (written.length > 2) return undefined;
  const symbol = written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();
  return elementSymbols.has(symbol) ? symbol : undefined;
}
