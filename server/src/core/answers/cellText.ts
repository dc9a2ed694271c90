import { type IsoDate, parseIsoDate } from "../date.ts";

/** The most characters of a value in an answer. */
export const mostCharacters = 10_000;

/** The beginning of a text that is too long to be an answer. */
export function beginningOf(text: string): string {
  return `${text.slice(0, 60)}…`;
}

/** The text of a cell, without the apostrophe that keeps a spreadsheet from reading it as a formula or number. */
export function cellText(text: string): string {
  return (text.startsWith("'") ? text.slice(1) : text).trim();
}

/** The decimal separators that the numbers of a sheet prove. */
export type Decimals = ReadonlySet<"." | ",">;

/** A number with its separators. */
const numbers = /\d[\d.,]*\d/g;

/**
 * The decimal separator that a number proves: of two different separators the last one, else one that is not followed by exactly three
 * digits or follows a lone zero. Undefined for a number without a separator, and for one that may be grouped by thousands.
 */
function proofOf(number: string): "." | "," | undefined {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const digits = number.length - number.lastIndexOf(last) - 1;
  const isDecimal = marks.length > 1 ? marks.some((mark) => mark !== last) : digits !== 3 || /^0[.,]/.test(number);
  if (!isDecimal) return undefined;
  return last === "," ? "," : ".";
}

/** The decimal separators that the numbers of a text prove. */
export function decimalsProven(text: string): readonly ("." | ",")[] {
  return (text.normalize("NFKC").match(numbers) ?? []).flatMap((number) => proofOf(number) ?? []);
}

/**
 * A text with decimal points in its numbers, and without separators of thousands. Undefined where a separator may be either.
 *
 * @param isShare a share in percent has no thousands, so its only separator is a decimal one
 * @param usual the separator of numbers that prove none
 */
export function withPoints(text: string, isShare: boolean, proven: Decimals, usual: "." | undefined): string | undefined {
  let isClear = true;
  const [only] = proven.size === 1 ? proven : [];
  const plain = text.normalize("NFKC").replace(numbers, (number) => {
    const marks = number.match(/[.,]/g) ?? [];
    const [mark] = marks;
    if (mark === undefined) return number;
    const lone = marks.length === 1 && isShare ? mark : undefined;
    const decimal = proofOf(number) ?? lone ?? only ?? (mark === "." ? usual : undefined);
    isClear &&= decimal !== undefined;
    const [whole = "", ...decimals] = decimal === undefined ? [number] : number.split(decimal);
    return [whole.replace(/[.,]/g, ""), ...decimals].join(".");
  });
  return isClear ? plain : undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const inGerman = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[t ]+[\d:.]+z?)?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const dayAndMonth = /^(\d{1,2})[-. ]+([a-zä]{3,9})\.?[-, ]+(\d{4})$/;
const monthAndDay = /^([a-z]{3,9})\.?[- ]+(\d{1,2})[-, ]+(\d{4})$/;

/** A day in any spelling that can mean only one; undefined for any other text, such as `1/12/2026`. */
export function dayIn(text: string): IsoDate | undefined {
  const said = text.normalize("NFKC").trim().toLowerCase();
  const [, year, month, day] = yearFirst.exec(said) ?? digitsOnly.exec(said) ?? [];
  if (year !== undefined) return dayOf(year, Number(month), Number(day));
  const [, dayBeforeDot, monthBeforeDot, yearBehindDots] = dotted.exec(said) ?? [];
  if (yearBehindDots !== undefined) return dayOf(yearBehindDots, Number(monthBeforeDot), Number(dayBeforeDot));
  const [, one, other, yearBehind] = slashed.exec(said) ?? [];
  if (yearBehind !== undefined) return eitherOrder(yearBehind, Number(one), Number(other));
  const [, dayFirst, name, yearLast] = dayAndMonth.exec(said) ?? [];
  if (yearLast !== undefined) return dayOf(yearLast, monthNamed(name), Number(dayFirst));
  const [, nameFirst, dayThen, yearThen] = monthAndDay.exec(said) ?? [];
  return yearThen === undefined ? undefined : dayOf(yearThen, monthNamed(nameFirst), Number(dayThen));
}

/** A day of two numbers, if one of them cannot be the month, or both are the same. */
function eitherOrder(year: string, one: number, other: number): IsoDate | undefined {
  if (one === other || one > 12) return dayOf(year, other, one);
  return other > 12 ? dayOf(year, one, other) : undefined;
}

/** The number of a month by its English or German name, written in full or cut to three letters or more; 0 for another word. */
function monthNamed(name = ""): number {
  const start = name.slice(0, 3);
  return Math.max(months.indexOf(start), inGerman.indexOf(start)) + 1;
}

function dayOf(year: string, month: number, day: number): IsoDate | undefined {
  return parseIsoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
