import type { NomenclatureEntry } from "../../generated/pack.ts";
import { type List, listOf, prose } from "../l10n/message.ts";
import { addTo } from "../maps.ts";
import { BoundedCache } from "./boundedCache.ts";
import type { MaterialClasses } from "./classes.ts";
import type { TariffCode } from "./data.ts";
import { isWithin, nomenclatureNamed } from "./nomenclature.ts";
import type { ElementSymbol } from "./types.ts";

/** Tariff codes of the data by system and digits, with cached lookups. */
export interface TariffTable {
  readonly bySystem: ReadonlyMap<string, ReadonlyMap<string, TariffCode>>;
  readonly nomenclatures: readonly NomenclatureEntry[];
  /** The system of the nomenclature that all others refine. */
  readonly world: string | undefined;
  /** Results for codes without a nomenclature, such as the `hsCode` of every item. */
  readonly cache: BoundedCache<TariffCode | undefined>;
}

/** Says of which year a tariff is: `PRC tariff of 2026`; a name such as `HS2022` says it itself. */
export function tariffOfYear(name: string, year: string): string {
  if (name.endsWith(year)) return name;
  return year === "unverified" ? `${name}, of a year that is unverified` : `${name} of ${year}`;
}

/** Puts the tariff codes of the data into a table. */
export function compileTariff(
  entries: readonly TariffCode[],
  nomenclatures: readonly NomenclatureEntry[],
  classes: MaterialClasses,
): TariffTable {
  const bySystem = new Map<string, Map<string, TariffCode>>();
  const table = (system: string): Map<string, TariffCode> => {
    let codes = bySystem.get(system);
    if (codes === undefined) {
      codes = new Map();
      bySystem.set(system, codes);
    }
    return codes;
  };
  for (const entry of entries) table(entry.system).set(digitsOf(entry.code), entry);
  for (const { system, shortened } of nomenclatures) if (shortened !== undefined) addShortened(table(system), shortened, classes);
  return { bySystem, nomenclatures, world: nomenclatures.find(({ world }) => world)?.system, cache: new BoundedCache() };
}

/** Adds to the codes of a nomenclature those that other forms cut them to. */
function addShortened(codes: Map<string, TariffCode>, length: number, classes: MaterialClasses): void {
  const groups = new Map<string, TariffCode[]>();
  for (const [digits, entry] of codes) addTo(groups, digits.slice(0, length), entry);
  for (const [short, group] of groups) {
    const merged = mergeCodes(short, group, classes);
    if (merged !== undefined && !codes.has(short)) codes.set(short, merged);
  }
}

/**
 * The entry that speaks for a code: that of the code itself or of its longest listed beginning, in the national list first
 * and then in the world's. Which a code is of that names none, its number of digits tells.
 */
export function lookUpTariff(table: TariffTable, code: string, nomenclature?: string): TariffCode | undefined {
  if (nomenclature !== undefined) return findTariff(table, code, nomenclature);
  return table.cache.of(code, () => findTariff(table, code, undefined));
}

function findTariff(table: TariffTable, code: string, nomenclature: string | undefined): TariffCode | undefined {
  const digits = digitsOf(code);
  if (digits.length < 4) return undefined;
  for (const system of systemsFor(table, digits, nomenclature)) {
    const codes = table.bySystem.get(system);
    if (codes === undefined) continue;
    // A national list speaks for a code only from its own digits on; below six they are the world's.
    for (let length = digits.length; length >= (system === table.world ? 4 : 7); length--) {
      const entry = codes.get(digits.slice(0, length));
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

/** A reading of a code: the entry of one nomenclature, and that of the world's six digits above it. */
export interface TariffReading {
  readonly entry: TariffCode;
  readonly world: TariffCode | undefined;
}

/**
 * Every reading of a code. One without a nomenclature may be of several; each that knows the code is a reading. Otherwise there is one
 * at most.
 */
export function readTariff(table: TariffTable, code: string, nomenclature?: string): readonly TariffReading[] {
  const first = lookUpTariff(table, code, nomenclature);
  // Most codes are of goods that have nothing to do with any class.
  if (first === undefined) return [];
  const digits = digitsOf(code);
  const world = lookUpTariff(table, digits.slice(0, 6), table.world);
  const possible = nomenclature === undefined ? table.nomenclatures.filter((one) => isWithin(one.possible, digits.length)) : [];
  const entries = possible.flatMap(({ system }) => {
    const entry = lookUpTariff(table, digits, system);
    return entry === undefined || entry === world || entry.system === table.world ? [] : [entry];
  });
  return (entries.length === 0 ? [first] : entries).map((entry) => ({ entry, world }));
}

/** The digits of a code, without dots and blanks. */
export function digitsOf(code: string): string {
  return code.normalize("NFKC").replace(/[^0-9]/g, "");
}

/** The goods of a code in words; several for a code that stands for several. */
export function goodsOfCode({ description, descriptions = [description] }: TariffCode): List {
  return listOf(descriptions.map(prose), "comma");
}

/** The elements of a tariff code as a list. */
export function elementsOfCode(entry: TariffCode, classes: MaterialClasses): readonly ElementSymbol[] {
  return classes.listed(entry.elements);
}

function systemsFor({ nomenclatures, world }: TariffTable, digits: string, nomenclature: string | undefined): readonly string[] {
  const own =
    nomenclature === undefined
      ? nomenclatures.filter(({ assumed }) => isWithin(assumed, digits.length)).map(({ system }) => system)
      : [nomenclatureNamed(nomenclatures, nomenclature)?.system ?? world];
  return [...own, world].flatMap((system) => system ?? []);
}

function mergeCodes(digits: string, group: readonly TariffCode[], classes: MaterialClasses): TariffCode | undefined {
  const first = group[0];
  if (first === undefined) return undefined;
  if (group.length === 1) return { ...first, code: digits };
  const roles = new Set(group.map((entry) => entry.role));
  const forms = new Set(group.map((entry) => entry.form));
  const wholes = new Set(group.flatMap(({ elements: listed }) => (typeof listed === "string" ? [listed] : [])));
  const [whole] = wholes;
  const elements =
    whole !== undefined && wholes.size === 1 ? whole : [...new Set(group.flatMap((entry) => elementsOfCode(entry, classes)))];
  const { form, note: _note, ...rest } = first;
  return {
    ...rest,
    code: digits,
    role: roles.size === 1 ? first.role : "mixed",
    elements,
    description: group.map((entry) => entry.description).join("; "),
    descriptions: group.map((entry) => entry.description),
    ...(forms.size === 1 && form !== undefined ? { form } : {}),
    confidence: group.some((entry) => entry.confidence === "low")
      ? "low"
      : group.some((entry) => entry.confidence === "medium")
        ? "medium"
        : "high",
    citations: [...new Set(group.flatMap((entry) => entry.citations))],
  };
}
