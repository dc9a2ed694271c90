import Big from "big.js";
import type { ParameterEntry } from "../../generated/pack.ts";

/** A figure that entries of lists demand, ready to be compared. */
export interface Parameter {
  readonly entry: ParameterEntry;
  /** How many of the first unit one of a unit is, by its id or a word that descriptions write for it; undefined for what is none of its units. */
  factorOf(unit: string): Big | undefined;
  /** The greatest figure there can be, in the first unit. */
  readonly most: Big | undefined;
}

/** The figures that entries may demand, by id. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** Makes the figures of packs ready. Of an id that two packs have, the first is taken. */
export function parametersOf(entries: readonly ParameterEntry[]): Parameters {
  const parameters = new Map<string, Parameter>();
  for (const entry of entries) if (!parameters.has(entry.id)) parameters.set(entry.id, parameterOf(entry));
  return parameters;
}

function parameterOf(entry: ParameterEntry): Parameter {
  const factors = new Map<string, Big>();
  for (const { id, factor = "1", words = [] } of entry.units)
    for (const word of [id, ...words]) if (!factors.has(word)) factors.set(word, new Big(factor));
  return {
    entry,
    factorOf: (unit) => factors.get(unit.trim()),
    most: entry.most === undefined ? undefined : new Big(entry.most),
  };
}
