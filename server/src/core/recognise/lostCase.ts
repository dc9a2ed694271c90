import { lazily } from "../perKey.ts";
import { hasLotWord, isBesideLot, type Scanned } from "./beside.ts";
import { type Formula, heldIn, judgeByRecipe, judgeFormula, type ReadFormula, readFormula } from "./formula.ts";
import { longestLooseFormula, readLooseFormula } from "./looseFormula.ts";
import { elementSymbols } from "./periodic.ts";
import { isDigit, type TokenisedText, tokenText, wordToken } from "./tokenise.ts";
import { type Hit, listStartingAt, type Vocabulary } from "./vocabulary.ts";

/**
 * A test for hits that are written as their term, and for those of lost case where a word beside them tells that they are meant: beside a
 * compound one for a lot (`GASB SUBSTRATE`), beside a word like `GAN` one for a wafer, beside the symbol of an element one for a crystal, or
 * a purity (`SB SHOT 5N`).
 */
export function meantAsFormula(scanned: Scanned): (hit: Hit) => boolean {
  const { text, index } = scanned;
  const isPure = lazily(() => purity.test(text.text));
  return ({ meaning: { kind }, first, last, hasLostCase }) => {
    if (hasLostCase !== true || isNearWafer(scanned, first, last)) return true;
    if (kind === "element") return isPure();
    if (listStartingAt(index, first, "word-like-formula") !== undefined) return false;
    return unmistakable.test(tokenText(text, first, last)) || isBesideLot(scanned, first, last);
  };
}

const purity = /(?<![\p{L}\d.])(?:[2-9]N[5-9]?(?![\p{L}\d])|99[.,]\d)/iu;
/** A formula of this length, with a figure if it is short, is almost certain: `GECL4`, `YB FIBER LASER`. */
const unmistakable = /^(?=.{5})\D+\d|^.{8}/;

/** True if a word for a wafer, or for its starting material, begins within a few tokens. */
function isNearWafer({ index }: Scanned, first: number, last: number): boolean {
  if (!index.lists.has("wafer-word")) return false;
  for (let at = first - near; at <= last + near; at++) if (listStartingAt(index, at, "wafer-word") !== undefined) return true;
  return false;
}

const near = 5;

/**
 * Formulas in a text of capitals or of small letters alone, as inventories and lists of chemicals have them, and none that is written as it
 * should be.
 *
 * @param written formulas that are
 */
export function findFormulasOfLostCase(scanned: Scanned, vocabulary: Vocabulary, written: readonly ReadFormula[]): ReadFormula[] {
  const covered = new Set<number>();
  const cover = ({ first, last }: ReadFormula): void => {
    for (let at = first; at <= last; at++) covered.add(at);
  };
  written.forEach(cover);
  const binaries = findBinaries(scanned.text, vocabulary, covered);
  binaries.forEach(cover);
  return [...binaries, ...findOthers(scanned, vocabulary, covered)];
}

/** Binary compounds whose charges balance, such as `GD2O3`: they need no word beside them, and count in part numbers too. */
function findBinaries(text: TokenisedText, { classes, looseFormulas }: Vocabulary, covered: ReadonlySet<number>): ReadFormula[] {
  const { words, kinds, starts, ends } = text;
  const found: ReadFormula[] = [];
  const read = (first: number, last: number, seen: string, isWhole: boolean): void => {
    const formula = readLooseFormula(looseFormulas, seen, { start: starts[first] ?? 0, end: ends[last] ?? 0 }, isWhole);
    if (formula === undefined) return;
    found.push({ formula, verdict: { kind: "yes", held: heldIn(formula, classes.elements) }, first, last });
  };
  const isPair = words.length === 2 && (words[0] ?? "").length + (words[1] ?? "").length <= longestLooseFormula;
  if (isPair) read(0, 1, tokenText(text, 0) + tokenText(text, 1), true);
  const isWhole = words.length === 1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (kinds[at] !== wordToken || word.length > longestLooseFormula || !(isWhole || isElementWithDigit(word))) continue;
    if (!covered.has(at)) read(at, at, tokenText(text, at), isWhole);
  }
  return found;
}

/** True for a word that begins with a letter and ends with a digit. */
function isElementWithDigit(word: string): boolean {
  return isDigit(word.charCodeAt(word.length - 1)) && !isDigit(word.charCodeAt(0));
}

/**
 * Other formulas: `(ND,PR)2FE14B`, `ALSC10 INGOT`, `mg-30gd master alloy`. Many words and codes can be read so; one that does not show by its
 * figures that it is a formula counts beside a word for a lot of raw material only.
 */
function findOthers(scanned: Scanned, { classes, classless }: Vocabulary, covered: ReadonlySet<number>): ReadFormula[] {
  const found: ReadFormula[] = [];
  const { text, starts, ends, kinds, words } = scanned.text;
  const isOfLot = hasLotWord(scanned.index);
  for (let first = 0; first < starts.length; first++) {
    if (kinds[first] !== wordToken || covered.has(first)) continue;
    const wordStart = starts[first] ?? 0;
    if (!isOfLot && !hasFigure.test(words[first] ?? "") && !joints.has(text.charAt(ends[first] ?? 0))) continue;
    const start = opens(text, wordStart - 1) ? wordStart - 1 : wordStart;
    const written = runAt(text, start);
    const cased = written === undefined ? undefined : withCase(written);
    const formula = cased === undefined ? undefined : readFormula(cased, 0);
    if (written === undefined || formula?.end !== written.length) continue;
    const verdict = judgeFormula(formula, classes) ?? judgeByRecipe(formula, classless);
    if (verdict === undefined) continue;
    const end = start + written.length;
    let last = first;
    while ((ends[last] ?? end) < end) last++;
    const shows = showsFormula(formula, written) && verdict.kind === "yes";
    if (shows || (couldBeAlloy(written) && isBesideLot(scanned, first, last)))
      found.push({ formula: { ...formula, start, end }, verdict: { ...verdict, kind: "yes" }, first, last, hasLostCase: true });
    first = last;
  }
  return found;
}

/** A formula that needs no word beside it has figures or groups, or goes on behind a mark. */
const hasFigure = /\d/;
const joints: ReadonlySet<string> = new Set(["(", "[", ",", ".", ":", ")", "]"]);

function opens(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "(" || char === "[";
}

/**
 * Letters, figures and the marks of formulas up to the end of a word. `ER` begins the names of filler metals, as `ERNICRMO-3`, and `LAF` those
 * of glasses.
 */
const run = /(?!er[^\d:]|laf)[([]?[a-z][a-z0-9.,()[\]:-]{0,40}/iy;
const [shortest, longest] = [4, 40];

/** The text of a formula whose case may be lost; undefined where small letters and capitals are told apart, or where a word goes on. */
function runAt(text: string, start: number): string | undefined {
  if (text.charAt(start - 1) === "-") return undefined;
  run.lastIndex = start;
  let [written = ""] = run.exec(text) ?? [];
  if (/[\p{L}\p{N}]/u.test(text.charAt(start + written.length))) return undefined;
  written = written.replace(/[.,:([-]+$/, "");
  if (!/[([]/.test(written)) written = written.replace(/[)\]].*$/, "");
  const isOneCase = written === written.toUpperCase() || written === written.toLowerCase();
  return isOneCase && written.length >= shortest && written.length <= longest ? written : undefined;
}

/** Anions in parentheses, which would be read as metals: cobalt in `(CO3)2`. */
const anions: Readonly<Record<string, string>> = {
  NO3: "NO3",
  CO3: "CO3",
  SO4: "SO4",
  OH: "OH",
  CH3COO: "CH3COO",
  C2O4: "C2O4",
  PO4: "PO4",
  CLO4: "ClO4",
};

/** The formula in its case, symbols of two letters first; undefined for letters that are no symbols. */
function withCase(written: string): string | undefined {
  const capitals = written.toUpperCase();
  /** Offsets from which no symbols lead to the end. */
  const dead = new Set<number>();
  const from = (at: number): string | undefined => {
    if (at >= capitals.length) return "";
    if (dead.has(at)) return undefined;
    for (const piece of piecesAt(capitals, at)) {
      const rest = from(at + piece.length);
      if (rest !== undefined) return piece + rest;
    }
    dead.add(at);
    return undefined;
  };
  return from(0);
}

function piecesAt(capitals: string, at: number): readonly string[] {
  const one = capitals.charAt(at);
  if (!/[A-Z]/.test(one)) return [one];
  if (opens(capitals, at - 1)) {
    const anion = capitals.slice(at).match(/^\w+(?=\))/)?.[0] ?? "";
    if (anion in anions) return [anions[anion] ?? ""];
  }
  const two = one + capitals.charAt(at + 1).toLowerCase();
  const pieces = two.length === 2 && elementSymbols.has(two) ? [two] : [];
  return single.has(one) && (standsAlone(capitals, at) || (one === "Y" && at === 0)) ? [...pieces, one] : pieces;
}

/** One-letter elements in such formulas. Other letters occur in codes: `LAK22` is a glass. */
const single: ReadonlySet<string> = new Set(["B", "C", "F", "H", "N", "O", "S", "Y"]);

/** In a word most letters are symbols too, such as those of `FLANGE`; in a formula a single one has its amount or ends a part. */
function standsAlone(capitals: string, at: number): boolean {
  return !/[A-Z]/.test(capitals.charAt(at + 1));
}

/** True if figures or groups distinguish a formula from a word and a code: `ND15FE77B8`, `Y(OH)3`, `LU3AL5O12:CE`. */
function showsFormula({ amounts, dopants }: Formula, written: string): boolean {
  if (/[([][a-z][^)\]]*[)\]]\d/i.test(written)) return true;
  const figures = written.match(/\d+(?:\.\d+)?/g) ?? [];
  const metals = [...amounts.keys()].filter((symbol) => symbol.length === 2);
  return amounts.size >= 3 && figures.length + dopants.size >= 2 && (metals.length >= 2 || amounts.has("O"));
}

/** True for a formula of an alloy with figures or hyphens, or of metals alone: `ALSC10`, `mg-30gd`, `GDFECO`, in capitals `ALSC`. */
function couldBeAlloy(written: string): boolean {
  const isOfMetals = written.length % 2 === 0 && (written.length > 4 || written === written.toUpperCase());
  return /[\d-]/.test(written) || (isOfMetals && !/[^a-z]/i.test(written));
}
