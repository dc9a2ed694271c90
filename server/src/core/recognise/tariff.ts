import { addTo } from "../maps.ts";
import type { TariffCodeEntry } from "./data.ts";
import { Memory } from "./memory.ts";
import { type RareEarth, rareEarths } from "./types.ts";

/** Tariff codes of the data by system and digits, and what was looked up among them. */
export interface TariffTable {
  readonly bySystem: ReadonlyMap<string, ReadonlyMap<string, TariffCodeEntry>>;
  /** What was looked up without a nomenclature, as the `hsCode` of every item is. */
  readonly memory: Memory<TariffCodeEntry | undefined>;
}

const worldSystem = "HS2022";
/** Chinese codes are published with ten digits; their first eight, which other forms use, are made from these. */
const chineseSystem = "PRC10";

/** Says of which year a tariff is: `PRC tariff of 2026`; a name such as `HS2022` says it itself. */
export function tariffOfYear(name: string, year: string): string {
  if (name.endsWith(year)) return name;
  return year === "unverified" ? `${name}, of a year that is unverified` : `${name} of ${year}`;
}

/** Puts the tariff codes of the data into a table. */
export function compileTariff(entries: readonly TariffCodeEntry[]): TariffTable {
  const bySystem = new Map<string, Map<string, TariffCodeEntry>>();
  const table = (system: string): Map<string, TariffCodeEntry> => {
    let codes = bySystem.get(system);
    if (codes === undefined) {
      codes = new Map();
      bySystem.set(system, codes);
    }
    return codes;
  };
  for (const entry of entries) table(systemOf(entry.system) ?? entry.system).set(digitsOf(entry.code), entry);
  const chinese = table(chineseSystem);
  const groups = new Map<string, TariffCodeEntry[]>();
  for (const [digits, entry] of chinese) {
    const eight = digits.slice(0, 8);
    addTo(groups, eight, entry);
  }
  for (const [eight, group] of groups) {
    const merged = mergeCodes(eight, group);
    if (merged !== undefined && !chinese.has(eight)) chinese.set(eight, merged);
  }
  return { bySystem, memory: new Memory() };
}

/**
 * The entry that speaks for a code: that of the code itself or of its longest listed beginning, in the national list first
 * and then in the world's. Without a nomenclature ten digits are Chinese; eight are European, else Chinese.
 */
export function lookUpTariff(table: TariffTable, code: string, nomenclature?: string): TariffCodeEntry | undefined {
  if (nomenclature !== undefined) return findTariff(table, code, nomenclature);
  return table.memory.of(code, () => findTariff(table, code, undefined));
}

function findTariff(table: TariffTable, code: string, nomenclature: string | undefined): TariffCodeEntry | undefined {
  const digits = digitsOf(code);
  if (digits.length < 4) return undefined;
  for (const system of systemsFor(digits, nomenclature)) {
    const codes = table.bySystem.get(system);
    if (codes === undefined) continue;
    // A national list speaks for a code only from its own digits on; below six they are the world's.
    for (let length = digits.length; length >= (system === worldSystem ? 4 : 7); length--) {
      const entry = codes.get(digits.slice(0, length));
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

/** A reading of a code: the entry of one nomenclature, and that of the world's six digits above it. */
export interface TariffReading {
  readonly entry: TariffCodeEntry;
  readonly world: TariffCodeEntry | undefined;
}

/**
 * Every reading of a code. Seven or eight digits without a nomenclature may be of the European, the Chinese or the United
 * States' list; each that knows the code is a reading. Otherwise there is one at most.
 */
export function readTariff(table: TariffTable, code: string, nomenclature?: string): readonly TariffReading[] {
  const first = lookUpTariff(table, code, nomenclature);
  // Most codes are of goods that have nothing to do with rare earth.
  if (first === undefined) return [];
  const digits = digitsOf(code);
  const world = lookUpTariff(table, digits.slice(0, 6), worldSystem);
  const isOpen = nomenclature === undefined && (digits.length === 7 || digits.length === 8);
  const systems = isOpen ? ["CN2023", chineseSystem, "HTSUS"] : [];
  const entries = systems.flatMap((system) => {
    const entry = lookUpTariff(table, digits, system);
    return entry === undefined || entry === world || entry.system === worldSystem ? [] : [entry];
  });
  return (entries.length === 0 ? [first] : entries).map((entry) => ({ entry, world }));
}

/** The digits of a code, without dots and blanks. */
export function digitsOf(code: string): string {
  return code.normalize("NFKC").replace(/[^0-9]/g, "");
}

/** The elements of a tariff code as a list. */
export function elementsOfCode(entry: TariffCodeEntry): readonly RareEarth[] {
  return entry.elements === "any" ? rareEarths : (entry.elements ?? []);
}

function systemsFor(digits: string, nomenclature: string | undefined): readonly string[] {
  if (nomenclature !== undefined) {
    const system = systemOf(nomenclature);
    return system === undefined || system === worldSystem ? [worldSystem] : [system, worldSystem];
  }
  if (digits.length >= 9) return [chineseSystem, worldSystem];
  if (digits.length >= 7) return ["CN", chineseSystem, worldSystem];
  return [worldSystem];
}

/** Nomenclatures are named with their year, `CN2026`; the lists here are one a system. */
function systemOf(nomenclature: string): string | undefined {
  const name = nomenclature.toUpperCase();
  if (name.startsWith("PRC")) return chineseSystem;
  if (name.startsWith("CN") || name.startsWith("TARIC")) return "CN";
  if (name.startsWith("HTS") || name.startsWith("US")) return "HTSUS";
  return name.startsWith("HS") ? worldSystem : undefined;
}

function mergeCodes(digits: string, group: readonly TariffCodeEntry[]): TariffCodeEntry | undefined {
  const first = group[0];
  if (first === undefined) return undefined;
  if (group.length === 1) return { ...first, code: digits };
  const roles = new Set(group.map((entry) => entry.role));
  const forms = new Set(group.map((entry) => entry.form));
  const elements = group.some((entry) => entry.elements === "any") ? "any" : [...new Set(group.flatMap((entry) => elementsOfCode(entry)))];
  const { form, note: _note, ...rest } = first;
  return {
    ...rest,
    code: digits,
    role: roles.size === 1 ? first.role : "mixed",
    elements,
    description: group.map((entry) => entry.description).join("; "),
    ...(forms.size === 1 && form !== undefined ? { form } : {}),
    confidence: group.some((entry) => entry.confidence === "low")
      ? "low"
      : group.some((entry) => entry.confidence === "medium")
        ? "medium"
        : "high",
    citations: [...new Set(group.flatMap((entry) => entry.citations))],
  };
}
