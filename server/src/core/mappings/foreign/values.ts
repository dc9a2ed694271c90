import Big from "big.js";
import { unitsByWord, wordsForNothing } from "../../../generated/mappingWords.ts";
import { countriesNamed, isCountryCode } from "../../countries/countriesNamed.ts";
import type { ContentNode, Conversion, MapNode, Node, ScalarNode, SeqNode } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";

/** A text that is only a line or dots: `---`, `***`, `…`. */
const ruled = /^[-–—_=*.…~?]+$/;

/** Whether a text says something. */
export function isThere(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word !== "" && !wordsForNothing.has(word) && !ruled.test(word);
}

/** The text that a link is of, where one link is all of it: `[17BK05](https://…)`, `<a href="…">17BK05</a>`. */
export function withoutLink(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = /^\[([^\]]+)\]\([^()]*\)$/d.exec(text) ?? /^<a(?:\s[^<>]*)?>([^<>]+)<\/a>$/di.exec(text);
  const [from, to] = found?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const numbers = {
  ".": /^\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![\d.,])\s*/,
  ",": /^\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.,])\s*/,
} as const;

/** A power of ten behind a number, `e3`; the group is empty where it is out of bounds. */
const powers = /^[eE](?:([+-]?\d{1,2})(?!\d)|[+-]?\d)/;

/**
 * The number that a text begins with, as plain decimal text, and what follows it; undefined where it begins with none. A decimal comma
 * has to be asked for; elsewhere a comma groups threes.
 */
export function numberIn(text: string, decimal: "." | ","): { readonly number: string; readonly rest: string } | undefined {
  const found = numbers[decimal].exec(text);
  if (found === null) return undefined;
  const [all, whole = "", decimals] = found;
  const digits = whole.replace(/\D/g, "");
  const number = decimals === undefined ? digits : `${digits}.${decimals}`;
  const behind = text.slice(all.trimEnd().length);
  const power = powers.exec(behind);
  if (power === null) return { number, rest: behind.trim() };
  const [written, exponent] = power;
  // Beyond two digits it is no number that anybody wrote of a part.
  return exponent === undefined
    ? undefined
    : { number: new Big(`${number}e${exponent}`).toFixed(), rest: behind.slice(written.length).trim() };
}

/** The unit that a word means: a code or word of our format, or one of the usual words; undefined for any other. */
export function unitNamed(word: string): string | undefined {
  const known = unitsByWord.get(word.trim().toLowerCase());
  if (known !== undefined) return known;
  return /^[A-Z][A-Z0-9]{1,2}$|^[A-Z0-9]{2}[A-Z]?$/.test(word.trim()) && /[A-Z]/.test(word) ? word.trim() : undefined;
}

/** The code of a country that a text names: alpha-2 in any case, or a name that means one country. */
export function countryNamed(text: string): string | undefined {
  const word = text.trim();
  if (isCountryCode(word.toUpperCase())) return word.toUpperCase();
  const named = countriesNamed(word);
  return named?.codes.length === 1 ? named.codes[0] : undefined;
}

/** A scalar of our format that stands at a place of a file and says `value` there, whatever is written. */
export function scalarAt(at: Span, value: string | number, source = String(value)): ScalarNode {
  return { kind: "scalar", style: "plain", source, value, start: at.start, end: at.end, layout: [] };
}

/** A map of our format; a key stands where its value does. */
export function mapAt(at: Span, entries: readonly (readonly [string, Node])[], conversion?: Conversion): MapNode {
  return {
    kind: "map",
    flow: true,
    entries: entries.map(([name, value]) => ({ name, key: scalarAt({ start: value.start, end: value.end }, name), value })),
    start: at.start,
    end: at.end,
    conversion,
  };
}

/** Where a document begins: its first key, for what stands nowhere in it. */
export function beginningOf(root: ContentNode): Span {
  return root.kind === "map" ? (root.entries[0]?.key ?? root) : { start: root.start, end: root.start };
}

/** A list of our format. */
export function listAt(at: Span, items: readonly Node[]): SeqNode {
  return { kind: "seq", flow: true, items, start: at.start, end: at.end };
}
