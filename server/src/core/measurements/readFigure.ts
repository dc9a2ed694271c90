import Big from "big.js";
import type { Item } from "../model/types.ts";
import type { FigureWords, Parameter } from "../packs/parameters.ts";
import { lazily, perKey } from "../perKey.ts";
import { placeWithin } from "../text/written.ts";
import type { Figure } from "./figure.ts";
import { describingTexts } from "./itemTexts.ts";
import { anyOf, gap, greek, isEitherPoint, latin, never, noGroup, withoutGaps } from "./patterns.ts";
import { readSize } from "./readSize.ts";
import { longestRead } from "./recogniserInput.ts";

/** Position of a measurement in a text, and its bounds. */
interface Mention extends Omit<Figure, "place" | "seen"> {
  readonly from: number;
  readonly to: number;
}

/**
 * The measurement that the description or the material of an item states beyond doubt. Several mentions are intersected. Undefined where
 * there is none, or where they contradict each other.
 */
export function readFigure(item: Item, parameter: Parameter): Figure | undefined {
  const read = readerOf(parameter);
  if (read === undefined) return undefined;
  let found: Figure | undefined;
  for (const text of describingTexts(item)) {
    const written = halfWidth(text.value.slice(0, longestRead));
    for (const { from, to, ...bounds } of [...read(written), ...sizesIn(written, parameter)]) {
      const figure: Figure = { ...bounds, seen: text.value.slice(from, to), place: placeWithin(text, from, to) };
      found = found === undefined ? figure : both(found, figure);
      if (found === undefined) return undefined;
    }
  }
  return found;
}

/** The text with full-width forms as their usual ones, each at its place: `１．８５ｇ／ｃｍ３`. NFKC would make 103 of `10³`. */
function halfWidth(text: string): string {
  return text.replace(fullWidth, (char) => (char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - fullWidthBy)));
}

const fullWidth = /[\uff01-\uff5e\u3000]/g;
/** Distance of the full-width forms from the characters of ASCII. */
const fullWidthBy = 0xfee0;

function sizesIn(text: string, parameter: Parameter): readonly Mention[] {
  return readSize(text, parameter).map((said) => ({ ...said, isOver: false, isUnder: false, isLoose: said.most === undefined }));
}

/**
 * The measurement in a text that holds nothing else, such as a table cell: `> 99.99 %`, `5N`, `5 to 10 um`. Undefined where it is no
 * measurement beyond doubt.
 *
 * @param given the unit for a text without one
 */
export function figureIn(text: string, given: string | undefined, parameter: Parameter): Omit<Figure, "place"> | undefined {
  const written = halfWidth(text);
  const match = cellOf(parameter).exec(written);
  const [said] = match === null ? ninesIn(written, parameter) : [...mentionOf(match, parameter, given)];
  if (said === undefined) return undefined;
  const { from: _from, to: _to, ...bounds } = said;
  return { ...bounds, seen: text };
}

/** Pattern for a text that holds one measurement and nothing else. */
const cellOf = perKey((parameter: Parameter) => {
  const units = anyOf(parameter.entry.units.flatMap(({ id, words = [] }) => [id, ...words])) ?? never;
  const { sign, upTo, behind } = patternsOf(parameter.words);
  return new RegExp(`^${sign}${number}${tolerance}${upTo}\\s*(?<unit>${units})?${behind}$`, "iu");
});

function ninesIn(text: string, { entry }: Parameter): readonly Mention[] {
  const [match] = entry.read?.nines === true ? text.matchAll(nines) : [];
  return match !== undefined && /^\+?$/.test(text.replace(match[0], "").trim()) ? [ninesOf(match)] : [];
}

/** The intersection of two measurements; undefined where both cannot be true. */
function both(one: Figure, other: Figure): Figure | undefined {
  const least = one.least !== undefined && (other.least === undefined || one.least.gte(other.least)) ? one : other;
  const most = one.most !== undefined && (other.most === undefined || one.most.lte(other.most)) ? one : other;
  const isOver = least.isOver || [one, other].some((each) => each.isOver && each.least?.eq(least.least ?? each.least) === true);
  const isUnder = most.isUnder || [one, other].some((each) => each.isUnder && each.most?.eq(most.most ?? each.most) === true);
  if (least.least !== undefined && most.most !== undefined) {
    const order = least.least.cmp(most.most);
    if (order > 0 || (order === 0 && (isOver || isUnder))) return undefined;
  }
  const isLoose = one.isLoose === true && other.isLoose === true;
  return { least: least.least, most: most.most, isOver, isUnder, isLoose, seen: one.seen, place: one.place };
}

type Reader = (text: string) => Iterable<Mention>;

/** Makes the reader of a parameter, cached; undefined for a parameter that texts never state. */
const readerOf = perKey((parameter: Parameter): Reader | undefined => {
  const { read } = parameter.entry;
  if (read === undefined) return undefined;
  const units = parameter.entry.units.flatMap(({ id, words = [] }) => [id, ...words]);
  const bareUnits = parameter.entry.units.filter(({ id }) => read.unitsAlone?.includes(id)).flatMap(({ id, words = [] }) => [id, ...words]);
  const beside = patternsOf(parameter.words);
  const words = wordsOf(parameter);
  // The long patterns cost their compiling, 20 ms each; most texts hold no name and no unit of the parameter.
  const named = lazily(() => namedPatterns(words ?? never, anyOf(units) ?? never, beside));
  const name = new RegExp(bounded(words ?? never), "iu");
  const aloneUnits = anyOf(bareUnits);
  const bare = lazily(() => new RegExp(`${measureBy(beside)}\\s*${unit(aloneUnits ?? never, beside)}`, "giu"));
  const bareUnit = new RegExp(`\\d\\s*(?:${aloneUnits ?? never})`, "iu");
  // `80 mm diameter 125 mm` may be of either.
  const figureBehind = new RegExp(
    `^[\\s:=：＝]*\\d+(?:[.,]\\d+)*\\s*(?:${anyOf(units) ?? never})(?![${latin}])(?!\\s*${bounded(anyOf(parameter.names) ?? never)})`,
    "iu",
  );
  const isBetween = (text: string, match: RegExpMatchArray): boolean =>
    figureBehind.test(text.slice(spanOf(match).to).slice(0, longestName));
  const run = runStart(parameter, anyOf(units) ?? never);
  const unless = read.unless === undefined ? undefined : new RegExp(bounded(anyOf(read.unless) ?? never), "iu");
  const from = new Big(read.aloneFrom ?? "0");
  const { remainder } = parameter;
  const ofRemainder = remainder === undefined ? undefined : readerOf(remainder);
  return function* (text) {
    for (const mention of ofRemainder?.(text) ?? []) yield remainderOf(mention, parameter);
    if (name.test(text)) {
      const [nameFirst, figureFirst, unitFirst] = named();
      // In `diameter 125 mm length 80 mm` each figure is that of the name before it, and in `125 mm diameter 80 mm length` of that behind.
      for (const match of text.matchAll(nameFirst)) if (run(text, match.index) !== "figure") yield* mentionOf(match, parameter);
      for (const match of text.matchAll(figureFirst))
        if (run(text, match.index) !== "name" && !isBetween(text, match)) yield* mentionOf(match, parameter);
      for (const match of text.matchAll(unitFirst)) yield* mentionOf(match, parameter);
    }
    if (unless?.test(text) === true) return;
    if (read.nines === true) for (const match of text.matchAll(nines)) yield ninesOf(match);
    if (!bareUnit.test(text)) return;
    for (const match of text.matchAll(bare())) {
      for (const mention of mentionOf(match, parameter)) {
        const said = mention.least ?? mention.most;
        // A whole hundred percent says that nothing else is meant, and not how pure it is.
        if (said?.gte(from) === true && (parameter.most === undefined || said.lt(parameter.most))) yield mention;
      }
    }
  };
});

/** The measurement of which a text states the rest up to the greatest possible one: `ash < 20 ppm` for a purity over 99.998 %. */
function remainderOf({ least, most, isOver, isUnder, ...span }: Mention, parameter: Parameter): Mention {
  const of = (bound: Big | undefined): Big | undefined => (bound === undefined ? undefined : parameter.most?.minus(bound));
  return { least: of(most), most: of(least) ?? parameter.most, isOver: isUnder, isUnder: isOver, ...span };
}

/** Source of a pattern for a number. */
const number = `(?<value>\\d{1,3}(?:${gap}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)`;
/** Source of a pattern for the tolerance behind a number: `± 0.02`. */
const tolerance = "(?:\\s*(?:±|\\+/?-)\\s*(?<off>\\d+(?:[.,]\\d+)*))?";
/** Lookbehind: the number is not part of a longer word or number, nor its last group of three digits, nor a tolerance. */
const alone = `(?<![${latin}${greek}\\d.,/-]|(?:±|\\+/?-)\\s*)${noGroup}`;

/** Words beside numbers, as sources of patterns. */
interface Beside {
  /** A word of comparison before a number. */
  readonly sign: string;
  /** The upper end of a range, behind its lower end. */
  readonly upTo: string;
  /** A word of comparison behind a unit. */
  readonly behind: string;
  /** Words and signs between a name and its number. */
  readonly between: string;
}

const patternsOf = perKey(
  ({ before, behind, upTo, is }: FigureWords): Beside => ({
    sign: `(?:(?<sign>${wholeWords(before)})\\s*)?`,
    upTo: `(?:\\s*(?:[-–—~～…]|\\.\\.\\.?|${wholeWords(upTo)})\\s*(?<upTo>\\d+(?:[.,]\\d+)*))?`,
    behind: `(?:\\s*(?<behind>${wholeWords(behind)}))?`,
    between: `[\\s:=：＝]*(?:${wholeWords(is)})?\\s*`,
  }),
);

/** Source of a pattern for words. A word that begins or ends with a Latin letter has no further Latin letter there, which is said once for all. */
function wholeWords(words: readonly string[]): string {
  const [begins, ends] = [new RegExp(`^[${latin}]`), new RegExp(`[${latin}]$`)];
  const group = (isBegun: boolean, isEnded: boolean): readonly string[] => {
    const source = anyOf(words.filter((word) => begins.test(word) === isBegun && ends.test(word) === isEnded));
    return source === undefined ? [] : [`${isBegun ? `(?<![${latin}])` : ""}(?:${source})${isEnded ? `(?![${latin}])` : ""}`];
  };
  // `min.` before `min`, and both before signs.
  return [...group(true, false), ...group(true, true), ...group(false, true), ...group(false, false)].join("|") || never;
}

function measureBy({ sign, upTo }: Beside): string {
  return `${sign}${alone}${number}${tolerance}${upTo}`;
}

/** Source of a pattern for a unit that no letter, digit or exponent follows. */
function unit(units: string, { behind }: Beside): string {
  return `(?<unit>${units})(?![${latin}\\d/²³^·])${behind}`;
}

function bounded(words: string): string {
  return `(?<![${latin}\\d])(?:${words})(?![${latin}]|(?<=\\d)\\d)`;
}

/** Source of a pattern for the names of a parameter, except inside the longer name of another: not `diameter` in `inner diameter`. */
function wordsOf({ entry, names }: Parameter): string | undefined {
  const own = (entry.read?.words ?? []).map((word) => word.toLowerCase());
  const words = anyOf(entry.read?.words ?? []);
  if (words === undefined) return undefined;
  const before = names
    .map((name) => name.toLowerCase())
    .filter((name) => !own.includes(name))
    .flatMap((name) => own.flatMap((word) => (name.endsWith(word) && name !== word ? name.slice(0, -word.length) : [])));
  const longer = anyOf([...new Set(before)]);
  return longer === undefined ? words : `(?<!${longer})(?:${words})`;
}

/**
 * Makes a function that walks back from a position over a run of names and measurements, and tells with which of the two the run begins. It
 * returns undefined where the position itself begins the run.
 */
function runStart({ names }: Parameter, units: string): (text: string, at: number) => "name" | "figure" | undefined {
  const name = new RegExp(`${bounded(anyOf(names) ?? never)}[\\s:=：＝]*$`, "iu");
  const figure = new RegExp(`\\d\\s*(?:${units})\\s*$`, "iu");
  const figureBegins = /\d+(?:[.,]\d+)*$/u;
  return (text, at) => {
    let start = at;
    let seen: "name" | "figure" | undefined;
    for (let step = 0; step < longestRun; step++) {
      const before = text.slice(Math.max(0, start - longestName), start);
      const named = name.exec(before);
      const measured = named === null ? figure.exec(before) : null;
      if (named !== null) {
        seen = "name";
        start -= before.length - named.index;
      } else if (measured !== null) {
        seen = "figure";
        start -= before.length - measured.index - 1;
        start -= figureBegins.exec(text.slice(Math.max(0, start - longestName), start))?.[0].length ?? 0;
      } else break;
    }
    return seen;
  };
}

/** Limits of that walk: names and measurements in a run, and UTF-16 code units in a name. */
const longestRun = 12;
const longestName = 40;

/** Patterns for a name before its number, for a name behind the unit, and for a name with the unit before the number. */
function namedPatterns(words: string, units: string, beside: Beside): readonly [nameFirst: RegExp, figureFirst: RegExp, unitFirst: RegExp] {
  const { sign, upTo, between } = beside;
  const inBrackets = "(?:\\(|（|\\[)?";
  return [
    new RegExp(`${bounded(words)}${between}${inBrackets}${sign}${number}${tolerance}${upTo}\\s*${unit(units, beside)}`, "giu"),
    new RegExp(`${measureBy(beside)}\\s*${unit(units, beside)}\\s*${inBrackets}${bounded(words)}`, "giu"),
    // `Density (g/cm3): 1.85`.
    new RegExp(
      `${bounded(words)}\\s*[(（[]\\s*(?<unit>${units})\\s*[)）\\]]${between}${sign}${number}${tolerance}${upTo}(?![\\p{L}\\d]|\\s*(?:${units}))`,
      "giu",
    ),
  ];
}

/** Purity in nines, as in `6N`, `6N5`, `5N+`: at least so many nines, and less than one nine more. */
const nines = new RegExp(`(?<![\\p{L}\\d.,/-])(?<nines>[3-9])N(?<more>[1-9]?)(?![${latin}\\d-])`, "gu");

function ninesOf(match: RegExpMatchArray): Mention {
  const count = Number(match.groups?.nines);
  const more = match.groups?.more ?? "";
  const least = new Big(`99.${"9".repeat(count - 2)}${more}`);
  const most = new Big(`99.${"9".repeat(count - 1)}`);
  return { least, most, isOver: false, isUnder: true, ...spanOf(match) };
}

function spanOf(match: RegExpMatchArray): { readonly from: number; readonly to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

/** The bounds that a number with its unit states; none where it can be read in two ways. */
function* mentionOf(match: RegExpMatchArray, parameter: Parameter, given = ""): Iterable<Mention> {
  const { value = "", off, upTo: end, unit: written = given, sign: before, behind: after } = match.groups ?? {};
  const factor = parameter.factorOf(written) ?? parameter.factorOf(written.toLowerCase());
  const first = factor === undefined ? undefined : amountOf(value, factor, parameter.most);
  const last = factor === undefined || end === undefined ? undefined : amountOf(end, factor, parameter.most);
  if (first === undefined || (end !== undefined && (last === undefined || last.lte(first)))) return;
  if (before !== undefined && after !== undefined) return;
  const at = spanOf(match);
  if (off !== undefined) {
    const by = factor === undefined ? undefined : amountOf(off, factor, undefined);
    if (by !== undefined && last === undefined && (before ?? after) === undefined)
      yield { least: first.minus(by), most: first.plus(by), isOver: false, isUnder: false, ...at };
    return;
  }
  const word = before ?? after;
  if (last !== undefined) {
    if (word === undefined) yield { least: first, most: last, isOver: false, isUnder: false, ...at };
    return;
  }
  const bound = word === undefined ? undefined : parameter.words.meaningOf(word);
  if (word === undefined) yield { least: first, most: first, isOver: false, isUnder: false, ...at };
  else if (bound === "atLeast" || bound === "over")
    yield { least: first, most: parameter.most, isOver: bound === "over", isUnder: false, ...at };
  else if (bound !== undefined) yield { least: undefined, most: first, isOver: false, isUnder: bound === "under", ...at };
}

/** A number in the first unit; undefined where the text can mean two numbers, or one above the greatest possible. */
function amountOf(value: string, factor: Big, most: Big | undefined): Big | undefined {
  const meant = readingsOf(withoutGaps(value))
    .map((text) => new Big(text).times(factor))
    .filter((amount) => most === undefined || amount.lte(most));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Readings of a number: its comma or point is that of decimals, or separates thousands. */
function readingsOf(written: string): readonly string[] {
  const readings = new Set<string>();
  if (/^\d+(?:\.\d+)?$/.test(written)) readings.add(written);
  if (/^\d+,\d+$/.test(written)) readings.add(written.replace(",", "."));
  if (isEitherPoint(written)) readings.add(written.replaceAll(".", ""));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written)) readings.add(written.replaceAll(",", ""));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(written)) readings.add(written.replaceAll(".", "").replace(",", "."));
  return [...readings];
}
