/** The number format of a cell. */
export interface NumberFormat {
  readonly kind: "plain" | "date" | "percent";
  /** True when it shows the time of day. */
  readonly hasTime: boolean;
  /** The minimum number of digits, padded with leading zeros. */
  readonly digits: number;
  /** The text after the number: a unit or currency. */
  readonly suffix: string;
}

/** The ids of the built-in date formats (ECMA-376 part 1, 18.8.30). */
const dates = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;
const percents = /^(?:9|10)$/;

const tokens = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|([0#?.,]+(?:E[+-]0+)?)|(.)/gsu;

/**
 * Parses a number format.
 *
 * @param code the format code; undefined for a built-in format, which has only an id
 */
export function numberFormat(id: string, code: string | undefined): NumberFormat {
  if (code === undefined || code === "") {
    const kind = dates.test(id) ? "date" : percents.test(id) ? "percent" : "plain";
    return { kind, hasTime: id === "22", digits: 0, suffix: "" };
  }
  const [section = ""] = code.split(";");
  let digits: string | undefined;
  let letters = "";
  let suffix = "";
  for (const [, quoted, escaped, currency, number, other = ""] of section.matchAll(tokens)) {
    if (number !== undefined) digits ??= number;
    else if (digits !== undefined) suffix += quoted ?? escaped ?? currency ?? "";
    letters += other;
  }
  const isDate = /[dmyhs]/i.test(letters) && !/general/i.test(letters);
  const isPercent = letters.includes("%");
  return {
    kind: isDate ? "date" : isPercent ? "percent" : "plain",
    hasTime: /h/i.test(letters),
    digits: digits !== undefined && /^0{2,}$/.test(digits) ? digits.length : 0,
    suffix: suffix.trim(),
  };
}

/** The significant digits of a number in Excel. Further digits are artefacts of binary fractions. */
const significant = 15;

/** Day 0 of the two date systems, in milliseconds. */
const origins = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** The first day number after the year 9999. */
const lastDay = 2_958_466;

/** A number as text: a date as `YYYY-MM-DD`, a share in percent, others with all their digits. */
export function numberText(value: string, { kind, hasTime, digits, suffix }: NumberFormat, system: keyof typeof origins): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (kind === "date" && number >= 0 && number < lastDay) {
    // The 1900 system has a nonexistent February 29, 1900.
    const days = system === 1900 && number < 60 ? number + 1 : number;
    const [date = "", time = ""] = new Date(origins[system] + Math.round(days * 86_400) * 1000).toISOString().split(/[T.]/);
    return hasTime && number % 1 !== 0 ? (number < 1 ? time : `${date} ${time}`) : date;
  }
  const shown = String(Number((kind === "percent" ? number * 100 : number).toPrecision(significant)));
  const padded = digits > 0 && /^\d+$/.test(shown) ? shown.padStart(digits, "0") : shown;
  return kind === "percent" ? `${padded}%` : suffix === "" ? padded : `${padded} ${suffix}`;
}
