import type { NomenclatureEntry } from "../../generated/pack.ts";

/** The nomenclature that a name is of: `CN2026` begins with `CN`, and the lists here are one a nomenclature. */
export function nomenclatureNamed(nomenclatures: readonly NomenclatureEntry[], name: string): NomenclatureEntry | undefined {
  const capitals = name.toUpperCase();
  return nomenclatures.find(({ prefixes }) => prefixes.some((prefix) => capitals.startsWith(prefix)));
}

/** The nomenclature that a code of so many digits is taken for, where it has all the digits of that one and is taken for no other. */
export function assumedNomenclature(nomenclatures: readonly NomenclatureEntry[], digits: number): NomenclatureEntry | undefined {
  const [first, second] = nomenclatures.filter(({ assumed }) => isWithin(assumed, digits));
  return second === undefined && first?.digits === digits ? first : undefined;
}

/** True if a number of digits lies in a range; false without a range. */
export function isWithin(range: NomenclatureEntry["assumed"], digits: number): boolean {
  return range !== undefined && digits >= range.min && digits <= (range.max ?? Number.POSITIVE_INFINITY);
}
