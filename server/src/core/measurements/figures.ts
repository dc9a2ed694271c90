import Big from "big.js";
import type { Item } from "../model/types.ts";
import type { Parameter, Parameters } from "../packs/parameters.ts";
import { placeOf } from "../text/place.ts";
import { exactly, type Figure } from "./figure.ts";
import { describingTexts } from "./itemTexts.ts";
import { figureIn, readFigure } from "./readFigure.ts";

/** The measurements of an item by the definitions of the packs, each read on first use and cached. */
export class ItemFigures {
  readonly parameters: Parameters;
  readonly #item: Item;
  #known: Map<string, Figure | undefined> | undefined;

  constructor(item: Item, parameters: Parameters) {
    this.parameters = parameters;
    this.#item = item;
  }

  /**
   * The known bounds of a measurement; with `element`, the mass share of that element by the composition. Undefined where nothing is known.
   */
  of(parameter: Parameter, element: string | undefined): Figure | undefined {
    const key = `${parameter.entry.id} ${element ?? ""}`;
    this.#known ??= new Map();
    if (!this.#known.has(key)) this.#known.set(key, element === undefined ? figureOf(this.#item, parameter) : shareOf(this.#item, element));
    return this.#known.get(key);
  }

  /** The bounds of a measurement that the texts of the item give beside a declared one; undefined where none is declared. */
  besideDeclared(parameter: Parameter): Figure | undefined {
    const isDeclared = this.#item.properties?.figures.some(({ name }) => name === parameter.entry.id) === true;
    return isDeclared ? readFigure(this.#item, parameter) : undefined;
  }

  /** True where the description or the material of the item holds one of the names, in any case. */
  isCalled(names: readonly string[] | undefined): boolean {
    if (names === undefined) return false;
    const texts = describingTexts(this.#item).map(({ value }) => value.toLowerCase());
    return names.some((name) => texts.some((text) => text.includes(name.toLowerCase())));
  }
}

/** Reads a declared measurement. Where none is declared, or its text is no measurement, the texts of the item are read. */
function figureOf(item: Item, parameter: Parameter): Figure | undefined {
  const declared = item.properties?.figures.find(({ name }) => name === parameter.entry.id);
  if (declared === undefined) return readFigure(item, parameter);
  const factor = declared.unit === undefined ? undefined : parameter.factorOf(declared.unit.value);
  if (declared.measure === undefined || declared.unit === undefined || factor === undefined) {
    const { figure: written, measure, unit } = declared;
    const read = written && figureIn(written.text, written.unit ?? unit?.value, parameter);
    if (read !== undefined) return { ...read, place: placeOf(declared) };
    return measure === undefined || unit === undefined ? readFigure(item, parameter) : undefined;
  }
  const { value } = declared.measure.value;
  const figure = new Big(value).times(factor);
  // An impossible value says nothing; the schema reports it.
  if (figure.lt(0) || (parameter.most !== undefined && figure.gt(parameter.most))) return undefined;
  return exactly(figure, `${value} ${declared.unit.value}`, placeOf(declared));
}

/** The mass share of an element, summed over the lines of the declared composition. */
function shareOf({ composition }: Item, element: string): Figure | undefined {
  if (composition === undefined || composition.lines.length === 0) return undefined;
  const lines = composition.lines.filter((line) => line.element?.value === element);
  const [first] = lines;
  // A line that names a substance may contain more of the element.
  const isWhole = composition.lines.every((line) => line.element !== undefined);
  if (first === undefined)
    return isWhole && composition.status === "complete" ? exactly(new Big(0), "0 %", placeOf(composition)) : undefined;
  let least = new Big(0);
  let most = new Big(0);
  for (const { share } of lines) {
    if (share === undefined) return undefined;
    least = least.plus(share.min);
    most = most.plus(share.max);
  }
  const seen = least.eq(most) ? `${least.toFixed()} %` : `${least.toFixed()}–${most.toFixed()} %`;
  return { least, most: isWhole ? most : undefined, isOver: false, isUnder: false, seen, place: placeOf(first.element ?? composition) };
}
