import Big from "big.js";
import type { FigureWordMeaning, FigureWordsEntry, ParameterEntry, SizeAxis } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";

/** A measurement that entries of lists demand, such as purity or diameter, prepared for comparison. */
export interface Parameter {
  readonly entry: ParameterEntry;
  /** Factor from a unit, given by its id or a word for it, in capitals too, to the first unit; undefined for a unit that the parameter lacks. */
  factorOf(unit: string): Big | undefined;
  /** Greatest possible value, in the first unit. */
  readonly most: Big | undefined;
  /** The rest up to `most`, such as the ash of graphite, as a measurement of its own. */
  readonly remainder: Parameter | undefined;
  /** Words and signs in sizes of several numbers. */
  readonly sizes: SizeWords;
  /** Names of all parameters, in descriptions. */
  readonly names: readonly string[];
  /** Words and signs for comparisons. */
  readonly words: FigureWords;
}

/** Vocabulary of sizes in descriptions: `Ø130 x 60 mm`, `150L x 150W x 60T`. */
export interface SizeWords {
  /** Signs and words at a number that name its axis. */
  readonly marks: readonly string[];
  readonly units: readonly string[];
  /** Words for things with a bore, such as rings. Nobody can tell which of their numbers is which axis. */
  readonly hollow: readonly string[];
  /** Words for things whose only number is their diameter, such as rods. */
  readonly round: readonly string[];
  /** Axes that a mark may name, in any case. */
  axesOf(mark: string): readonly SizeAxis[];
}

/** Measurements that entries may demand, by id. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** Words and signs beside measurements in descriptions. */
export interface FigureWords {
  /** Words before a number, and words behind its unit. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Words between the ends of a range, and words between a name and its number. */
  readonly upTo: readonly string[];
  readonly is: readonly string[];
  /** Meaning of a word of `before` or `behind`, in any case; undefined for other words. */
  meaningOf(word: string): Bound | undefined;
}

/** A bound that a word puts on the number beside it. */
export type Bound = Exclude<FigureWordMeaning, "upTo" | "is">;

/** Prepares the measurements of packs. The first definition of an id wins. */
export function parametersOf(entries: readonly ParameterEntry[], said: readonly FigureWordsEntry[]): Parameters {
  const parameters = new Map<string, Parameter>();
  const shared = { sizes: sizeWordsOf(entries), names: entries.flatMap(({ read }) => read?.words ?? []), words: figureWordsOf(said) };
  for (const entry of entries) if (!parameters.has(entry.id)) parameters.set(entry.id, parameterOf(entry, shared));
  return parameters;
}

function parameterOf(entry: ParameterEntry, shared: Pick<Parameter, "sizes" | "names" | "words">): Parameter {
  const factors = new Map<string, Big>();
  for (const { id, factor = "1", words = [] } of entry.units)
    for (const word of [id, ...words]) if (!factors.has(word)) factors.set(word, new Big(factor));
  const inCapitals = new Map([...factors].map(([word, factor]) => [word.toUpperCase(), factor]));
  const remainder = entry.read?.remainder;
  return {
    entry,
    factorOf: (unit) => factors.get(unit.trim()) ?? inCapitals.get(unit.trim()),
    most: entry.most === undefined ? undefined : new Big(entry.most),
    remainder:
      remainder === undefined ? undefined : parameterOf({ ...entry, units: remainder.units, read: { words: remainder.words } }, shared),
    ...shared,
  };
}

function sizeWordsOf(entries: readonly ParameterEntry[]): SizeWords {
  const axes = new Map<string, SizeAxis[]>();
  const units = new Set<string>();
  const hollow = new Set<string>();
  const round = new Set<string>();
  for (const { read, units: written } of entries) {
    if (read?.axis === undefined) continue;
    for (const { id, words = [] } of written) for (const word of [id, ...words]) units.add(word);
    for (const mark of read.marks ?? []) addTo(axes, mark.toLowerCase(), read.axis);
    for (const thing of read.things ?? []) (read.axis === "diameter" ? round : hollow).add(thing);
  }
  const axesOf = (mark: string): readonly SizeAxis[] => axes.get(mark.toLowerCase()) ?? [];
  return { marks: [...axes.keys()], units: [...units], hollow: [...hollow], round: [...round], axesOf };
}

function figureWordsOf(said: readonly FigureWordsEntry[]): FigureWords {
  const meanings = new Map<string, Bound>();
  for (const { means, before = [], behind = [] } of said) {
    if (means === "upTo" || means === "is") continue;
    for (const word of [...before, ...behind]) if (!meanings.has(folded(word))) meanings.set(folded(word), means);
  }
  const between = (wanted: FigureWordMeaning): readonly string[] =>
    said.flatMap(({ means, between: words = [] }) => (means === wanted ? words : []));
  const bounds = said.filter(({ means }) => means !== "upTo" && means !== "is");
  return {
    before: bounds.flatMap((entry) => entry.before ?? []),
    behind: bounds.flatMap((entry) => entry.behind ?? []),
    upTo: between("upTo"),
    is: between("is"),
    meaningOf: (word) => meanings.get(folded(word)),
  };
}

function folded(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, " ");
}
