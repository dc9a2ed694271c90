import Big from "big.js";
import type { SizeAxis } from "../../generated/pack.ts";
import type { Parameter, SizeWords } from "../packs/parameters.ts";
import { perKey } from "../perKey.ts";
import { anyOf, gap, greek, isEitherPoint, latin, never, noGroup, withoutGaps } from "./patterns.ts";

/** Value of one axis of a size, in the first unit, and its position in the text. */
export interface SizeMention {
  readonly least: Big;
  /** Undefined where the text has no unit. The number then counts as millimetres, the smallest unit of sizes, so it is a lower bound. */
  readonly most: Big | undefined;
  readonly from: number;
  readonly to: number;
}

/** One number of a size: `Ø130`, `60 mm`, `150L`. */
interface Component {
  readonly value: Big;
  readonly unit: string | undefined;
  readonly axes: readonly SizeAxis[];
}

/**
 * Reads one axis from the sizes in a text. `Ø130 x 60 mm` has diameter and length; `150 x 150 x 60` has length, width and thickness, the
 * greatest first. Empty where a size can be read in two ways, such as three numbers of a ring, and where a text has several different
 * sizes.
 */
export function readSize(text: string, parameter: Parameter): readonly SizeMention[] {
  const axis = parameter.entry.read?.axis;
  if (axis === undefined || !digit.test(text)) return [];
  const patterns = patternsOf(parameter.sizes);
  const found: SizeMention[] = [];
  let first: string | undefined;
  const sizes = (isTimes.test(text) ? [...text.matchAll(patterns.size)] : []).map((match) => ({ match, component: patterns.component }));
  const lists = [...text.matchAll(patterns.listed)].map((match) => ({ match, component: patterns.marked }));
  for (const { match, component } of [...sizes, ...lists]) {
    const components = componentsIn(match[0], component, parameter.sizes);
    if (components === undefined) continue;
    const key = keyOf(components);
    // Two sizes may be those of two things, such as an item and its box.
    if (first !== undefined && first !== key) return [];
    if (first === undefined) {
      const figure = figuresOf(components, patterns.hollow.test(text)).get(axis);
      if (figure !== undefined) {
        const mention = inFirstUnit(figure, parameter);
        if (mention !== undefined) found.push({ ...mention, from: match.index, to: match.index + match[0].trimEnd().length });
      }
    }
    first = key;
  }
  return first === undefined && axis === "diameter" ? aloneIn(text, parameter, patterns) : found;
}

/** Multiplication signs between numbers of a size, and signs for a diameter. */
const times = "[xX×✕хХ*＊]";
const roundSigns = "ØøΦφ⌀∅";

const digit = /\d/;
/** The pattern of sizes is slow, and most texts hold none. A mark of an axis may stand between: `150 x outside diameter 60`. */
const isTimes = new RegExp(`${times}\\D{0,24}\\d`, "u");

/** A number and its unit; the unit is undefined where the text has none. */
type Amount = Pick<Component, "value" | "unit">;

function figuresOf(components: readonly Component[], isHollow: boolean): ReadonlyMap<SizeAxis, Amount> {
  const of = (axis: SizeAxis): readonly Component[] => components.filter(({ axes }) => axes.includes(axis));
  const rounds = of("diameter");
  const [bore, ...moreBores] = of("bore");
  const others = components.filter(({ axes }) => !axes.includes("diameter") && !axes.includes("bore"));
  const [other, ...moreOthers] = others;
  if (rounds.length + (bore === undefined ? 0 : 1) > 0)
    return roundFigures(rounds, moreBores.length > 0 ? undefined : bore, moreOthers.length > 0 ? undefined : other);
  if (components.length !== 3 || isHollow || of("wall").length > 0) return noFigures;
  // A block has three sides, and there is no common convention for their names.
  const [length, width, thickness] = [...components].sort((a, b) => b.value.cmp(a.value));
  if (length === undefined || width === undefined || thickness === undefined || !isOneUnit(components)) return noFigures;
  return new Map<SizeAxis, Amount>([
    ["length", length],
    ["width", width],
    ["thickness", thickness],
  ]);
}

const noFigures: ReadonlyMap<SizeAxis, Amount> = new Map();

function isOneUnit([first, ...others]: readonly Component[]): boolean {
  return others.every(({ unit }) => unit === first?.unit);
}

/** The axes of a round thing: two diameters are those of a tube. */
function roundFigures(
  rounds: readonly Component[],
  named: Component | undefined,
  other: Component | undefined,
): ReadonlyMap<SizeAxis, Amount> {
  const [one, two, ...more] = rounds;
  if (more.length > 0 || (two !== undefined && named !== undefined)) return noFigures;
  const [outer, inner] = two === undefined || one === undefined ? [one, named] : one.value.gt(two.value) ? [one, two] : [two, one];
  const figures = new Map<SizeAxis, Amount>();
  if (outer !== undefined) figures.set("diameter", outer);
  if (inner !== undefined) figures.set("bore", inner);
  if (outer !== undefined && inner !== undefined && outer.unit === inner.unit && outer.value.gt(inner.value))
    figures.set("wall", { value: outer.value.minus(inner.value).div(2), unit: outer.unit });
  if (other?.axes.includes("wall") === true) figures.set("wall", other);
  else if (other !== undefined) figures.set("length", other);
  return figures;
}

function keyOf(components: readonly Component[]): string {
  return components.map(({ value, unit, axes }) => `${value.toFixed()} ${unit ?? ""} ${axes.join("/")}`).join(" x ");
}

/** A diameter that stands alone: with its sign and without a unit (`Ø125, 80 long`), or as the only length of a rod (`tungsten rod 10 mm`). */
function aloneIn(text: string, parameter: Parameter, { alone, round, only }: Patterns): readonly SizeMention[] {
  const signed = [...text.matchAll(alone)];
  const lengths = signed.length === 0 && round.test(text) ? [...text.matchAll(only)] : [];
  return [...signed, ...(lengths.length === 1 ? lengths : [])].flatMap((match) => {
    const value = numberIn(match.groups?.value ?? "");
    const amount = value && inFirstUnit({ value, unit: match.groups?.unit }, parameter);
    return amount === undefined ? [] : [{ ...amount, from: match.index, to: match.index + match[0].length }];
  });
}

function inFirstUnit({ value, unit }: Amount, parameter: Parameter): Pick<SizeMention, "least" | "most"> | undefined {
  if (unit === undefined) return { least: value, most: undefined };
  const factor = parameter.factorOf(unit) ?? parameter.factorOf(unit.toLowerCase());
  const amount = factor?.times(value);
  return amount === undefined ? undefined : { least: amount, most: amount };
}

interface Patterns {
  readonly size: RegExp;
  /** Numbers that each have a mark: `D=150 mm, L=100 mm`. */
  readonly listed: RegExp;
  readonly component: RegExp;
  readonly marked: RegExp;
  readonly alone: RegExp;
  readonly hollow: RegExp;
  /** Things whose only length is their diameter, and a length with its unit that no word names. */
  readonly round: RegExp;
  readonly only: RegExp;
}

/** The numbers of a size with their units; a unit written once holds for all. Undefined where a number has two readings. */
function componentsIn(written: string, component: RegExp, { axesOf }: SizeWords): readonly Component[] | undefined {
  const components: Component[] = [];
  for (const { groups = {} } of written.matchAll(component)) {
    const value = numberIn(groups.value ?? "");
    if (value === undefined) return undefined;
    const axes = [groups.before, groups.behind].flatMap((mark) => (mark === undefined ? [] : axesOf(mark)));
    components.push({ value, unit: groups.unit ?? groups.last, axes });
  }
  const units = new Set(components.flatMap(({ unit }) => unit ?? []));
  const [only] = units;
  return units.size === 1 ? components.map((one) => ({ ...one, unit: only })) : units.size === 0 ? components : sameUnits(components);
}

/** Checks a size with several units: every number needs its own. */
function sameUnits(components: readonly Component[]): readonly Component[] | undefined {
  return components.every(({ unit }) => unit !== undefined) ? components : undefined;
}

/** A number with a decimal point or comma; undefined for `1,250` and `1.250`, whose comma and point may group thousands. */
function numberIn(value: string): Big | undefined {
  const written = withoutGaps(value);
  if (isEitherPoint(written)) return undefined;
  const text = /^\d+,(?:\d{1,2}|\d{4,})$/.test(written) ? written.replace(",", ".") : written;
  return /^\d+(?:\.\d+)?$/.test(text) ? new Big(text) : undefined;
}

const patternsOf = perKey(({ marks, units, hollow, round }: SizeWords): Patterns => {
  const mark = anyOf(marks) ?? never;
  const number = `(?:\\d{1,3}(?:${gap}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)`;
  const tolerance = "(?:\\s?(?:±|\\+\\/?-)\\s?\\d+(?:[.,]\\d+)?)?";
  // `150mmx150mm`: a letter that is the sign of times goes on with the size.
  const end = `(?:(?=[xX]\\s?\\S{0,4}\\d)|(?![${latin}\\d/²³]))`;
  const unit = `(?:${anyOf(units) ?? never})${end}`;
  const before = `(?:(?<before>${mark})\\s?[.:=]?\\s?)?`;
  const behind = `(?:\\s?(?<behind>${mark})${end})?`;
  const component = `${before}(?<value>${number})${tolerance}(?:\\s?(?<unit>${unit}))?${behind}(?:\\s?(?<last>${unit}))?`;
  const unnamed = component.replace(/\(\?<\w+>/g, "(?:");
  const marked = `(?<before>${mark})\\s?[.:=]{0,2}\\s?(?<value>${number})${tolerance}(?:\\s?(?<unit>${unit}))?`;
  const item = marked.replace(/\(\?<\w+>/g, "(?:");
  const notInside = `(?<![${latin}${greek}\\d.,/-]|[\\d\\s"″m]${times}\\s?)${noGroup}`;
  return {
    size: new RegExp(`${notInside}${unnamed}(?:\\s?${times}\\s?${unnamed}){1,2}(?![.,/]?\\d|\\s?${times}\\s?\\d)`, "giu"),
    listed: new RegExp(`${notInside}${item}(?:\\s?[,;、]?\\s?${item}){1,2}(?![.,/]?\\d|\\s?${times}\\s?\\d|[${latin}])`, "giu"),
    component: new RegExp(component, "giu"),
    marked: new RegExp(marked, "giu"),
    alone: new RegExp(`[${roundSigns}]\\s?(?<value>${number})(?![.,/]?\\d|\\s?(?:${unit}|${times}))`, "giu"),
    hollow: anyWord(hollow),
    round: anyWord(round),
    only: new RegExp(`${notInside}(?<value>${number})\\s?(?<unit>${unit})(?!\\s?(?:${mark})${end})`, "giu"),
  };
});

function anyWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![${latin}])(?:${anyOf(words) ?? never})(?![${latin}])`, "iu");
}
