import type { ElementEntry } from "../../generated/pack.ts";
import type { Span } from "../text/span.ts";
import type { Formula } from "./formula.ts";

/** A binary compound of an element of a class, whose formula is known however it is written. */
interface Binary {
  readonly amounts: ReadonlyMap<string, number>;
  /** The other element stands first, as in lists of chemicals: `o3pr2`. */
  readonly isInverted: boolean;
  /** In capitals too it is no code: `GD2O3` is, `LAF3` may be a glass. */
  readonly inCapitals: boolean;
}

/** Charges of the other element. */
const anionCharges: Readonly<Record<string, number>> = { O: 2, S: 2, Se: 2, Te: 2, F: 1, Cl: 1, Br: 1, I: 1 };
const anionsInCapitals: ReadonlySet<string> = new Set(["O", "Cl", "Br"]);
/**
 * Reads `gd2o3`, `GD2O3` and, where it is the whole text, `o3 pr2`: formulas whose case was lost. Only compounds in which the
 * charges balance are known, so that `smb2` and `eu3` stay codes.
 */
export function readLooseFormula(known: LooseFormulas, written: string, at: Span, isWhole: boolean): Formula | undefined {
  const small = written.toLowerCase();
  const binary = known().get(small);
  if (binary === undefined || (binary.isInverted && !isWhole)) return undefined;
  if (written !== small && !(binary.inCapitals && written === written.toUpperCase())) return undefined;
  return { ...at, amounts: binary.amounts, hasDigit: true, hyphenated: false, grouped: false, hasLigand: false, dopants: new Set() };
}

/** The longest text that `readLooseFormula` knows, blanks apart. */
export const longestLooseFormula = 7;

/** The compounds that are known however they are written; made when the first text is looked through. */
export type LooseFormulas = () => ReadonlyMap<string, Binary>;

/** Those of the elements of the data: compounds in which their charges balance, and those that the data name. */
export function looseFormulas(elements: readonly ElementEntry[]): ReadonlyMap<string, Binary> {
  const made = new Map<string, Binary>();
  for (const { symbol, charges = [], compounds = [] } of elements) {
    for (const charge of charges) {
      for (const [anion, negative] of Object.entries(anionCharges)) {
        const shared = commonDivisor(charge, negative);
        add(made, symbol, negative / shared, anion, charge / shared);
      }
    }
    for (const compound of compounds) {
      const [, amount = "", anion = "", anionAmount = ""] = /^[A-Z][a-z]?(\d*)([A-Z][a-z]?)(\d*)$/.exec(compound) ?? [];
      add(made, symbol, Number(amount || 1), anion, Number(anionAmount || 1));
    }
  }
  return made;
}

function add(made: Map<string, Binary>, element: string, amount: number, anion: string, anionAmount: number): void {
  // Without a digit it is a word or an abbreviation.
  if (amount === 1 && anionAmount === 1) return;
  const amounts = new Map([
    [element, amount],
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
