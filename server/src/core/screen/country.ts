import type { CountryGroup } from "../../generated/pack.ts";

/** Compares two countries: ISO 3166-1 alpha-2 codes, or codes of groups, such as `EU`, that stand for all their countries. */
export function compareCountries(
  listed: string | undefined,
  given: string | undefined,
  groups: readonly CountryGroup[],
): "agrees" | "differs" | "unknown" {
  if (listed === undefined || given === undefined) return "unknown";
  const one = listed.toUpperCase();
  const other = given.toUpperCase();
  const has = ({ countries }: CountryGroup, code: string): boolean => countries.some((country) => country === code);
  const isOneOf = (group: string, code: string): boolean => groups.some((entry) => entry.code === group && has(entry, code));
  if (one === other || isOneOf(one, other) || isOneOf(other, one)) return "agrees";
  return groups.some((entry) => entry.code === undefined && has(entry, one) && has(entry, other)) ? "unknown" : "differs";
}
