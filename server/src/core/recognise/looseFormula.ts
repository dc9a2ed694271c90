import type { Formula } from "./formula.ts";
import { type RareEarth, rareEarths } from "./types.ts";

/** A binary compound of a rare earth, whose formula is known however it is written. */
interface Binary {
  readonly amounts: ReadonlyMap<string, number>;
  /** The other element stands first, as in lists of chemicals: `o3pr2`. */
  readonly isInverted: boolean;
  /** In capitals too it is no code: `GD2O3` is, `LAF3` may be a glass. */
  readonly inCapitals: boolean;
}

/** Charges that the elements take in compounds beside three. */
const otherCharges: Readonly<Partial<Record<RareEarth, readonly number[]>>> = { Ce: [4], Sm: [2], Eu: [2], Tb: [4], Yb: [2] };
/** Charges of the other element. */
const anionCharges: Readonly<Record<string, number>> = { O: 2, S: 2, Se: 2, Te: 2, F: 1, Cl: 1, Br: 1, I: 1 };
const anionsInCapitals: ReadonlySet<string> = new Set(["O", "Cl", "Br"]);
/** Oxides of two charges at once. */
const mixedOxides: readonly (readonly [RareEarth, number, number])[] = [
  ["Pr", 6, 11],
  ["Tb", 4, 7],
];

/**
 * Reads `gd2o3`, `GD2O3` and, where it is the whole text, `o3 pr2`: formulas whose case was lost. Only compounds in which the
 * charges balance are known, so that `smb2` and `eu3` stay codes.
 */
export function readLooseFormula(written: string, start: number, end: number, isWhole: boolean): Formula | undefined {
  const small = written.toLowerCase();
  const binary = binaries().get(small);
  if (binary === undefined || (binary.isInverted && !isWhole)) return undefined;
  if (written !== small && !(binary.inCapitals && written === written.toUpperCase())) return undefined;
  return { start, end, amounts: binary.amounts, hasDigit: true, hyphenated: false, grouped: false, dopants: new Set() };
}

/** The longest text that `readLooseFormula` knows, blanks apart. */
export const longestLooseFormula = 7;

let table: ReadonlyMap<string, Binary> | undefined;

function binaries(): ReadonlyMap<string, Binary> {
  table ??= makeTable();
  return table;
}

function makeTable(): ReadonlyMap<string, Binary> {
  const made = new Map<string, Binary>();
  for (const element of rareEarths) {
    for (const charge of [3, ...(otherCharges[element] ?? [])]) {
      for (const [anion, negative] of Object.entries(anionCharges)) {
        const shared = commonDivisor(charge, negative);
        add(made, element, negative / shared, anion, charge / shared);
      }
    }
    add(made, element, 1, "B", 6);
  }
  for (const [element, least, most] of mixedOxides) add(made, element, least, "O", most);
  return made;
}

function add(made: Map<string, Binary>, element: RareEarth, amount: number, anion: string, anionAmount: number): void {
  // Without a digit it is a word or an abbreviation.
  if (amount === 1 && anionAmount === 1) return;
  const amounts = new Map([
    [element as string, amount],
    [anion, anionAmount],
  ]);
  const inCapitals = anionsInCapitals.has(anion);
  const first = written(element, amount);
  const second = written(anion, anionAmount);
  made.set(first + second, { amounts, isInverted: false, inCapitals });
  made.set(second + first, { amounts, isInverted: true, inCapitals });
}

function written(symbol: string, amount: number): string {
  return symbol.toLowerCase() + (amount === 1 ? "" : String(amount));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
