import Big from "big.js";
import type { FigureWordMeaning, FigureWordsEntry, ParameterEntry, SizeAxis } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";

/** A figure that entries of lists demand, ready to be compared. */
export interface Parameter {
  readonly entry: ParameterEntry;
  /** How many of the first unit one of a unit is, by its id or a word that descriptions write for it; undefined for what is none of its units. */
  factorOf(unit: string): Big | undefined;
  /** The greatest figure there can be, in the first unit. */
  readonly most: Big | undefined;
  /** How descriptions write sizes of several numbers. */
  readonly sizes: SizeWords;
  /** Words that name any figure. */
  readonly names: readonly string[];
  /** How descriptions compare figures. */
  readonly words: FigureWords;
}

/** What stands in the sizes of descriptions: `Ø130 x 60 mm`, `150L x 150W x 60T`. */
export interface SizeWords {
  /** Signs and words at a number that say which side it is. */
  readonly marks: readonly string[];
  readonly units: readonly string[];
  /** Words for things with a bore, of whose numbers nobody can tell which is which. */
  readonly hollow: readonly string[];
  /** The sides that a mark may be of, in whatever case it is written. */
  axesOf(mark: string): readonly SizeAxis[];
}

/** The figures that entries may demand, by id. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** The words and signs that stand beside figures in descriptions. */
export interface FigureWords {
  /** Those that stand before a number, and those behind its unit. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Those between the two ends of a range, and those between the name of a figure and its number. */
  readonly upTo: readonly string[];
  readonly is: readonly string[];
  /** What one of `before` or `behind` means, in whatever case; undefined for other words. */
  meaningOf(word: string): Bound | undefined;
}

/** How a figure bounds what is meant. */
export type Bound = Exclude<FigureWordMeaning, "upTo" | "is">;

/** Makes the figures of packs ready. Of an id that two packs have, the first is taken. */
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
  return {
    entry,
    factorOf: (unit) => factors.get(unit.trim()),
    most: entry.most === undefined ? undefined : new Big(entry.most),
    ...shared,
  };
}

function sizeWordsOf(entries: readonly ParameterEntry[]): SizeWords {
  const axes = new Map<string, SizeAxis[]>();
  const units = new Set<string>();
  const hollow = new Set<string>();
  for (const { read, units: written } of entries) {
    if (read?.axis === undefined) continue;
    for (const { id, words = [] } of written) for (const word of [id, ...words]) units.add(word);
    for (const mark of read.marks ?? []) addTo(axes, mark.toLowerCase(), read.axis);
    for (const thing of read.things ?? []) hollow.add(thing);
  }
  return { marks: [...axes.keys()], units: [...units], hollow: [...hollow], axesOf: (mark) => axes.get(mark.toLowerCase()) ?? [] };
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
