import type { MaterialEntry } from "../../generated/pack.ts";
import type { MaterialClasses } from "./classes.ts";
import { anions, elementSymbols, ligandAt } from "./periodic.ts";
import type { Chemistry, ElementSymbol, Form, MaterialClass } from "./types.ts";

/** A chemical formula read at a place of a text. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  /** Amount of each element, 1 where none is written, NaN where it is a letter; dopants after a colon count as NaN. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly hasDigit: boolean;
  /** Its elements are joined by hyphens: `Nd-Fe-B`. */
  readonly hyphenated: boolean;
  /** It holds a group in parentheses: `Y(NO3)3`. */
  readonly grouped: boolean;
  /** It holds a ligand by its abbreviation: `Y(acac)3`. */
  readonly hasLigand: boolean;
  /** Elements that stand after a colon only: `Ce` in `Y3Al5O12:Ce`. */
  readonly dopants: ReadonlySet<string>;
}

/** The elements of greatest share in a material or formula, where they can be told. */
export interface Most {
  readonly element: string | undefined;
  readonly partner: string | undefined;
  /** A formula with amounts, or of so many elements that it lists them all. */
  readonly isWrittenOut: boolean;
}

/** Longest formula that is read; it bounds the work at every place of a text. */
const longestFormula = 80;
const deepestParenthesis = 3;

/**
 * Reads a formula that begins at an offset of a text after NFKC (so `₂` is `2`), or undefined where none stands.
 * The case of the symbols counts, the formula must end where a word ends.
 */
export function readFormula(text: string, start: number): Formula | undefined {
  // A word in small letters, as nearly all are: neither a symbol nor an amount has three of them behind a capital.
  if (isSmall(text, start + 1) && isSmall(text, start + 2) && isSmall(text, start + 3) && isCapital(text, start)) return undefined;
  const opening = text.charAt(start);
  if (opening !== "(" && opening !== "[" && readSymbol(text, start) === "") return undefined;
  const limit = Math.min(text.length, start + longestFormula);
  let amounts = new Map<string, number>();
  let [hasDigit, hyphenated, grouped, hasLigand] = [false, false, false, false];
  // The amounts before each parenthesis that is open, and how many alternatives it holds: `(Y,Gd)2` shares two.
  const outer: { readonly amounts: Map<string, number>; members: number }[] = [];
  // The formula as it stood where it could last have ended.
  let good: Omit<Formula, "start" | "dopants"> | undefined;
  let at = start;
  while (at < limit) {
    const symbol = readSymbol(text, at);
    if (symbol !== "") {
      const amount = readAmount(text, at + symbol.length);
      hasDigit ||= amount.digit;
      amounts.set(symbol, (amounts.get(symbol) ?? 0) + amount.value);
      at = amount.end;
      continue;
    }
    const char = text.charAt(at);
    const depth = outer.length;
    const couldEnd = depth === 0 && at > start && endsWord(text, at);
    const ligand = char === "(" ? ligandAt(text, at + 1) : undefined;
    if (ligand !== undefined) {
      const amount = readAmount(text, at + ligand.written.length + 2);
      amounts = joined(amounts, ligand.amounts, amount.value);
      hasDigit ||= amount.digit;
      [grouped, hasLigand] = [true, true];
      at = amount.end;
    } else if (char === "(" || char === "[") {
      if (couldEnd) good = { amounts: new Map(amounts), hasDigit, hyphenated, grouped, hasLigand, end: at };
      outer.push({ amounts, members: 1 });
      if (outer.length > deepestParenthesis) break;
      amounts = new Map();
      at++;
    } else if (depth > 0 && (char === ")" || char === "]")) {
      const amount = readAmount(text, at + 1);
      const group = outer.pop();
      if (group !== undefined) amounts = joined(group.amounts, amounts, amount.value / group.members);
      hasDigit ||= amount.digit;
      grouped = true;
      at = amount.end;
    } else if (depth > 0 && char === "," && amounts.size > 0) {
      const group = outer.at(-1);
      if (group !== undefined) group.members++;
      at++;
    } else if (char === "-" && couldEnd && amounts.size > 0 && isCapital(text, at + 1)) {
      good = { amounts: new Map(amounts), hasDigit, hyphenated, grouped, hasLigand, end: at };
      hyphenated = true;
      at++;
    } else if (char === "-" && couldEnd && amounts.size > 0 && isDigit(text, at + 1)) {
      const added = readAddition(text, at + 1);
      if (added === undefined) break;
      good = { amounts: new Map(amounts), hasDigit, hyphenated, grouped, hasLigand, end: at };
      addMass(amounts, added);
      hasDigit = true;
      at = added.end;
    } else break;
  }
  if (outer.length === 0 && at > start && endsWord(text, at) && text.charAt(at - 1) !== "-")
    good = { amounts, hasDigit, hyphenated, grouped, hasLigand, end: at };
  return good === undefined || good.amounts.size === 0 ? undefined : withDopants(text, start, good);
}

/** A metal of an alloy behind its mass percent: `30Gd` in `Mg-30Gd`, `4Y` in `Mg-4Y-3Nd`. */
interface Addition {
  readonly symbol: string;
  readonly massPercent: number;
  readonly end: number;
}

function readAddition(text: string, at: number): Addition | undefined {
  const { value, end } = readAmount(text, at);
  const symbol = readSymbol(text, end);
  const behind = end + symbol.length;
  return symbol === "" || !(value < 100) || !endsWord(text, behind) ? undefined : { symbol, massPercent: value, end: behind };
}

/** Adds a metal to an alloy; the first metal, which has no figure, makes up the rest. */
function addMass(amounts: Map<string, number>, { symbol, massPercent }: Addition): void {
  const [first = ""] = amounts.keys();
  const rest = amounts.get(first) ?? 0;
  amounts.set(first, (rest === 1 ? 100 : rest) - massPercent);
  amounts.set(symbol, (amounts.get(symbol) ?? 0) + massPercent);
}

/** The formula with the dopants behind a colon. */
function withDopants(text: string, start: number, formula: Omit<Formula, "start" | "dopants">): Formula {
  const { end } = formula;
  if (text.charAt(end) !== ":") return { ...formula, start, dopants: noDopants };
  const amounts = new Map(formula.amounts);
  const found = readDopants(text, end);
  const dopants = new Set(found.symbols.filter((symbol) => !amounts.has(symbol)));
  for (const symbol of dopants) amounts.set(symbol, Number.NaN);
  return { ...formula, start, end: found.end, amounts, dopants };
}

const noDopants: ReadonlySet<string> = new Set();

/** The amounts of a formula with those of a group in parentheses, so many times. */
function joined(amounts: Map<string, number>, group: ReadonlyMap<string, number>, times: number): Map<string, number> {
  for (const [symbol, amount] of group) amounts.set(symbol, (amounts.get(symbol) ?? 0) + amount * times);
  return amounts;
}

/** The elements of classes in a formula. */
export function heldIn({ amounts }: Formula, elements: ReadonlySet<ElementSymbol>): ElementSymbol[] {
  return [...amounts.keys()].filter((symbol) => elements.has(symbol));
}

/** True if `heldIn` would find an element. It builds no list, because it is called for every class. */
function holdsAny(amounts: ReadonlyMap<string, number>, elements: ReadonlySet<ElementSymbol>): boolean {
  for (const symbol of amounts.keys()) if (elements.has(symbol)) return true;
  return false;
}

/** True if all these elements are dopants, written after a colon: `SrAl2O4:Eu,Dy`. */
export function isDopedOnly({ dopants }: Formula, held: readonly ElementSymbol[]): boolean {
  return held.every((symbol) => dopants.has(symbol));
}

/** The other elements of a formula. */
export function partnersOf({ amounts }: Formula, held: readonly ElementSymbol[]): ElementSymbol[] {
  return [...amounts.keys()].filter((symbol) => !held.includes(symbol));
}

/** The element of a class and the other element that a formula holds most of; undefined where its amounts do not tell. */
export function mostOf(formula: Formula, held: readonly ElementSymbol[]): Most {
  return {
    element: greatest(formula, held),
    partner: greatest(formula, partnersOf(formula, held)),
    isWrittenOut: formula.hasDigit || formula.amounts.size >= 4,
  };
}

function greatest({ amounts, hasDigit }: Formula, symbols: readonly string[]): string | undefined {
  const first = symbols[0];
  if (symbols.length < 2 || !hasDigit) return symbols.length === 1 ? first : undefined;
  let most = first;
  for (const symbol of symbols) {
    const amount = amounts.get(symbol) ?? Number.NaN;
    if (Number.isNaN(amount)) return undefined;
    if (amount > (amounts.get(most ?? "") ?? 0)) most = symbol;
  }
  return most;
}

/** The meaning of a formula for the classes of materials. */
export interface FormulaVerdict {
  /**
   * `with-context`: it could be mere letters (`AlSc`, `La-Ce`) and counts only beside a word for an alloy, a target or a powder.
   */
  readonly kind: "yes" | "with-context";
  /** Its elements of the classes that it speaks of. */
  readonly held: readonly ElementSymbol[];
  /** The material of the formula, if its class has no elements. */
  readonly of?: MaterialEntry;
}

/** A formula with the tokens it covers and how far it can be believed. */
export interface ReadFormula {
  readonly formula: Formula;
  readonly verdict: FormulaVerdict;
  readonly first: number;
  readonly last: number;
  /** It is written in capitals or small letters alone. */
  readonly hasLostCase?: true;
}

/** The number of elements beside those of a recipe that a formula of such a material may hold. */
const mostOthers = 2;

/** The verdict on a formula that holds all elements of the recipe of such a material: `Ni0.8Co0.1Mn0.1(OH)2`. */
export function judgeByRecipe({ amounts, hasDigit }: Formula, materials: readonly MaterialEntry[]): FormulaVerdict | undefined {
  const of = materials.find(
    ({ recipe = [] }) => hasDigit && amounts.size <= recipe.length + mostOthers && recipe.every((symbol) => amounts.has(symbol)),
  );
  return of === undefined ? undefined : { kind: "yes", held: [], of };
}

/** The verdict on a formula, with its elements of classes; undefined for a formula of no class. */
export function judgeFormula(formula: Formula, classes: MaterialClasses): FormulaVerdict | undefined {
  if (formula.amounts.size < 2 || !holdsAny(formula.amounts, classes.elements)) return undefined;
  let found: FormulaVerdict | undefined;
  for (const one of classes.all) {
    const kind = judgeAs(formula, one, classes);
    if (kind === "no" || (kind === "with-context" && found?.kind === "yes")) continue;
    const held = heldIn(formula, one.elements);
    found = found === undefined || found.kind !== kind ? { kind, held } : { kind, held: [...new Set([...found.held, ...held])] };
  }
  return found;
}

function judgeAs(
  formula: Formula,
  { elements, formulas }: MaterialClass,
  { charges: ofElements }: MaterialClasses,
): "yes" | "no" | "with-context" {
  const { amounts, hasDigit } = formula;
  if (formulas === undefined || !holdsAny(amounts, elements)) return "no";
  const held = heldIn(formula, elements);
  const partners = partnersOf(formula, held);
  if (partners.some((symbol) => !formulas.partners.has(symbol))) return "no";
  if ([...amounts.values()].some((amount) => amount > 100)) return "no";
  if (partners.some((symbol) => formulas.saltMetals.has(symbol)) && !partners.some((symbol) => anions.has(symbol))) return "no";
  const metals = partners.filter((symbol) => formulas.alloyMetals.has(symbol));
  if (!hasDigit) {
    if (metals.length === 0) return partners.length === 0 && held.every((symbol) => symbol.length === 2) ? "with-context" : "no";
    if (amounts.size >= 3 && (metals.some((symbol) => formulas.baseMetals.has(symbol)) || formula.hyphenated)) return "yes";
    return "with-context";
  }
  if (partners.length === 0) return "with-context";
  if ([...amounts.keys()].every((symbol) => symbol.length === 1))
    return formula.hasLigand || isBalanced(formula, ofElements) ? "yes" : "no";
  const only = partners[0];
  if (partners.length === 1 && only !== undefined && only.length === 1)
    return isUsualRatio(formula, held, only, formulas.ratios) ? "yes" : "no";
  return "yes";
}

/** The form shown by a formula: an oxide if oxygen is the only partner, otherwise a compound or an alloy, by its partners. */
export function formOfFormula(formula: Formula, held: readonly ElementSymbol[], { all }: MaterialClasses): Form | undefined {
  const partners = partnersOf(formula, held);
  if (partners.length === 1 && partners[0] === "O") return "oxide";
  if (partners.some((symbol) => symbol === "F" || symbol === "Cl" || symbol === "Br" || symbol === "I")) return "compound";
  if (
    partners.includes("O") &&
    partners.some((symbol) => symbol === "C" || symbol === "N" || symbol === "H" || (formula.grouped && symbol === "S"))
  )
    return "compound";
  if (partners.length === 0 || partners.every((symbol) => symbol === "B" || all.some(({ formulas }) => formulas?.alloyMetals.has(symbol))))
    return partners.length === 1 && partners[0] === "B" ? "ceramic" : "alloy";
  return undefined;
}

/** Usual charges; the rest of a formula of capitals must balance them, or it is a part number. */
const charges: Readonly<Record<string, number>> = { O: -2, F: -1, S: -2, P: 5, V: 5, B: 3, N: -3, I: -1, W: 6, K: 1 };
/** Charges beside oxygen, where another than the usual one. */
const besideOxygen: Readonly<Record<string, number>> = { N: 5, C: 4 };
/** The same inside salts with groups in parentheses: hydroxides, nitrates, sulfates. */
const inGroups: Readonly<Record<string, number>> = { N: 5, S: 6, H: 1 };
/** Charges of carbon on average: in acetates, formates, oxalates, carbonates. */
const carbonCharges: ReadonlySet<number> = new Set([0, 2, 3, 4]);

function isBalanced({ amounts, grouped }: Formula, ofElements: MaterialClasses["charges"]): boolean {
  const oxygen = amounts.has("O");
  const special = oxygen ? (grouped ? inGroups : besideOxygen) : {};
  let sum = 0;
  for (const [symbol, amount] of amounts) {
    if (symbol === "C" && grouped && oxygen) continue;
    const charge = special[symbol] ?? ofElements.get(symbol)?.[0] ?? charges[symbol];
    if (charge === undefined || Number.isNaN(amount)) return false;
    sum += charge * amount;
  }
  const carbon = grouped && oxygen ? (amounts.get("C") ?? 0) : 0;
  return carbon === 0 ? sum === 0 : carbonCharges.has(-sum / carbon);
}

function isUsualRatio(formula: Formula, held: readonly string[], partner: string, ratios: Chemistry["ratios"]): boolean {
  let total = 0;
  for (const symbol of held) total += formula.amounts.get(symbol) ?? 0;
  const ratio = (formula.amounts.get(partner) ?? 0) / total;
  if (Number.isNaN(ratio)) return true;
  return ratios.some((usual) => usual.partner === partner && ratio >= usual.min && ratio <= usual.max);
}

function readSymbol(text: string, at: number): string {
  if (!isCapital(text, at)) return "";
  if (isSmall(text, at + 1)) {
    const two = text.slice(at, at + 2);
    if (elementSymbols.has(two)) return two;
    // A letter for an amount may follow a symbol of one letter: `Yx`.
    if (text.charCodeAt(at + 1) < lettersForAmounts) return "";
  }
  const one = text.charAt(at);
  return elementSymbols.has(one) ? one : "";
}

/** The code of `x`, which `y` and `z` follow. */
const lettersForAmounts = 120;

/** An amount: a number, `x`, `1-x`, `7-δ`; 1 where none is written. */
function readAmount(text: string, at: number): { value: number; end: number; digit: boolean } {
  let end = at;
  while (end - at < 6 && isDigit(text, end)) end++;
  const integer = end;
  if (end > at && (text.charAt(end) === "." || isDecimalComma(text, at, end)) && isDigit(text, end + 1)) {
    end++;
    while (end - integer <= 5 && isDigit(text, end)) end++;
  }
  const digit = end > at;
  let value = digit ? Number(text.slice(at, end).replace(",", ".")) : 1;
  const sign = text.charAt(end);
  if (digit && (sign === "-" || sign === "+" || sign === "−" || sign === "±") && isUnknown(text, end + 1) && endsWord(text, end + 2)) {
    return { value, end: end + 2, digit };
  }
  if (digit && sign === "-" && isUnknown(text, end + 1)) return { value: Number.NaN, end: end + 2, digit };
  if (isUnknown(text, end) && !isSmall(text, end + 1)) {
    end++;
    value = Number.NaN;
  }
  return { value, end, digit };
}

/** True for the comma in `Ni0,8Co0,1`: a share of one, and the formula goes on. In `Nd2O3,5N` it ends the formula. */
function isDecimalComma(text: string, at: number, comma: number): boolean {
  if (text.charAt(comma) !== "," || comma !== at + 1 || text.charAt(at) !== "0") return false;
  let end = comma + 1;
  while (isDigit(text, end)) end++;
  return isCapital(text, end) || text.charAt(end) === "(" || text.charAt(end) === ")";
}

/** `:Ce`, `:Eu,Dy`, `:Tb3+` after a formula. */
function readDopants(text: string, at: number): { symbols: string[]; end: number } {
  const symbols: string[] = [];
  let end = at;
  let next = at;
  while (
    symbols.length < 5 &&
    (text.charAt(next) === ":" || (symbols.length > 0 && (text.charAt(next) === "," || text.charAt(next) === "/")))
  ) {
    const symbol = readSymbol(text, next + 1);
    if (symbol === "") break;
    next += 1 + symbol.length;
    while (isDigit(text, next) || text.charAt(next) === "+") next++;
    if (isWord(text, next)) break;
    symbols.push(symbol);
    end = next;
  }
  return { symbols, end };
}

function isUnknown(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "x" || char === "y" || char === "z" || char === "δ" || char === "d";
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
function isWord(text: string, at: number): boolean {
  return isCapital(text, at) || isSmall(text, at) || isDigit(text, at);
}
function endsWord(text: string, at: number): boolean {
  return !isWord(text, at);
}
