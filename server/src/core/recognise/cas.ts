import type { CasEntry } from "../../generated/pack.ts";
import type { ElementSymbol } from "./types.ts";

/** CAS numbers of the data, by their digits with hyphens. */
export type CasTable = ReadonlyMap<string, CasEntry>;

/** Puts the CAS numbers of the data into a table. */
export function compileCas(entries: readonly CasEntry[]): CasTable {
  return new Map(entries.map((entry) => [entry.number, entry]));
}

/** True for a text in the form of a CAS number (`1308-87-8`) with the right check digit. */
export function isCasNumber(text: string): boolean {
  const parts = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text);
  if (parts === null) return false;
  const digits = `${parts[1]}${parts[2]}`;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += (digits.length - at) * Number(digits.charAt(at));
  return sum % 10 === Number(parts[3]);
}

/** The entry of a CAS number; undefined where the table has none or the check digit is wrong. */
export function lookUpCas(table: CasTable, number: string): CasEntry | undefined {
  const text = number.normalize("NFKC").trim();
  return isCasNumber(text) ? table.get(text) : undefined;
}

/** The elements that a CAS entry holds for certain. */
export function elementsOfCas(entry: CasEntry): readonly ElementSymbol[] {
  if (entry.holds !== undefined) return entry.holds;
  return Object.keys(entry.elementMassPercent ?? {});
}
