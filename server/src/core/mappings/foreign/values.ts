import Big from "big.js";
import { unitsByWord, wordsForNothing } from "../../../generated/mappingWords.ts";
import { countriesNamed, isCountryCode } from "../../countries/countriesNamed.ts";
import type { ContentNode, Conversion, Entry, MapNode, Node, ScalarNode, SeqNode } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";

/** A text of only lines or dots: `---`, `***`, `…`. */
const ruled = /^[-–—_=*.…~?]+$/;

/** True when a text contains information. */
export function isThere(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word !== "" && !wordsForNothing.has(word) && !ruled.test(word);
}

/** The span of the link text, for a text that is a single link: `[17BK05](https://…)`, `<a href="…">17BK05</a>`. */
function withoutLink(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = /^\[([^\]]+)\]\([^()]*\)$/d.exec(text) ?? /^<a(?:\s[^<>]*)?>([^<>]+)<\/a>$/di.exec(text);
  const [from, to] = found?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const numbers = {
  ".": /^\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![\d.,])\s*/,
  ",": /^\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.,])\s*/,
} as const;

/** A power of ten after a number, such as `e3`. The group is missing when it is out of range. */
const powers = /^[eE](?:([+-]?\d{1,2})(?!\d)|[+-]?\d)/;

/**
 * The number at the start of a text as plain decimal text, with the remaining text; undefined without one. A comma is a decimal separator
 * only on request; otherwise it groups thousands.
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
  // A longer exponent is out of range for any property of a part.
  return exponent === undefined
    ? undefined
    : { number: new Big(`${number}e${exponent}`).toFixed(), rest: behind.slice(written.length).trim() };
}

/** The unit that a word means: a code or word of the Lodestone format, or a common word; undefined for any other. */
export function unitNamed(word: string): string | undefined {
  const known = unitsByWord.get(word.trim().toLowerCase());
  if (known !== undefined) return known;
  return /^[A-Z][A-Z0-9]{1,2}$|^[A-Z0-9]{2}[A-Z]?$/.test(word.trim()) && /[A-Z]/.test(word) ? word.trim() : undefined;
}

/** The country code that a text names: alpha-2 in any case, or the unambiguous name of a country. */
export function countryNamed(text: string): string | undefined {
  const word = text.trim();
  if (isCountryCode(word.toUpperCase())) return word.toUpperCase();
  const named = countriesNamed(word);
  return named?.codes.length === 1 ? named.codes[0] : undefined;
}

/** A country of several, with its share in percent as decimal text. */
export interface CountryInText {
  readonly code: string;
  readonly percent: string | undefined;
}

/** Marks and words between countries. A comma between digits is that of a share. */
const betweenCountries = /\s*(?:(?<!\d),|,(?!\d)|[;/+&、，；和及与と\n]|(?<!\p{L})(?:and|und|et)(?!\p{L}))\s*/gu;

const countryAndShare = /^(.*?)[\s:(（]*(\d+(?:[.,]\d+)?)\s*[%％]\s*[)）]?$/u;
const shareAndCountry = /^(\d+(?:[.,]\d+)?)\s*[%％]\s*(.*)$/u;

/** The most names in a list of countries, and the most characters of a name with its share. A longer text is none. */
const mostCountries = 40;
const longestName = 100;

/**
 * The countries that a text lists, each once: `CN, JP`, `Japan and China`, `JP (60 %), CN (40 %)`. Undefined unless all of the text is
 * countries, all with a share or none.
 */
export function countriesIn(text: string): readonly CountryInText[] | undefined {
  const whole = text.trim();
  if (whole.length > mostCountries * longestName) return undefined;
  const marks = [...whole.matchAll(betweenCountries)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  if (marks.length >= mostCountries) return undefined;
  const ends = [...marks.map(({ start }) => start), whole.length];
  const found = new Map<string, CountryInText>();
  for (let from = 0, mark = 0; mark < ends.length; ) {
    // The longest name counts: that of a country may hold a comma or an "and".
    const last = ends.findLastIndex((end, index) => index >= mark && countryAt(whole.slice(from, end)) !== undefined);
    const one = countryAt(whole.slice(from, ends[last]));
    if (one === undefined || (found.has(one.code) && one.percent !== undefined)) return undefined;
    found.set(one.code, one);
    from = marks[last]?.end ?? whole.length;
    mark = last + 1;
  }
  const all = [...found.values()];
  return all.every(({ percent }) => (percent === undefined) === (all[0]?.percent === undefined)) ? all : undefined;
}

function countryAt(text: string): CountryInText | undefined {
  if (text.length > longestName) return undefined;
  const [, name = text, percent] = countryAndShare.exec(text) ?? swapped(shareAndCountry.exec(text));
  const code = countryNamed(name);
  return code === undefined ? undefined : { code, percent: percent?.replace(",", ".") };
}

function swapped(found: RegExpExecArray | null): readonly string[] {
  const [all = "", share = "", name = ""] = found ?? [];
  return found === null ? [] : [all, name, share];
}

/** A scalar at a place of a file with a value that may differ from the written text. */
export function scalarAt(at: Span, value: string | number, source = String(value)): ScalarNode {
  return { kind: "scalar", style: "plain", source, value, start: at.start, end: at.end, layout: [] };
}

/** An entry whose key is written nowhere. The key is made on demand, at the place of the value: a spread of the entry lacks it. */
class MappedEntry implements Entry {
  readonly name: string;
  readonly value: Node;

  constructor([name, value]: readonly [string, Node]) {
    this.name = name;
    this.value = value;
  }

  get key(): ScalarNode {
    return scalarAt(this.value, this.name);
  }
}

/** A map whose keys have the places of their values. */
export function mapAt(at: Span, entries: readonly (readonly [string, Node])[], conversion?: Conversion): MapNode {
  return {
    kind: "map",
    flow: true,
    entries: entries.map((entry) => new MappedEntry(entry)),
    start: at.start,
    end: at.end,
    conversion,
  };
}

/** The start of a document, its first key; used as the place of values without one. */
export function beginningOf(root: ContentNode): Span {
  return root.kind === "map" ? (root.entries[0]?.key ?? root) : { start: root.start, end: root.start };
}

/** A list at a place of a file. */
export function listAt(at: Span, items: readonly Node[]): SeqNode {
  return { kind: "seq", flow: true, items, start: at.start, end: at.end };
}

/** A scalar whose value is the written text, without a surrounding link. */
export function asText(node: ScalarNode): ScalarNode {
  const link = withoutLink(node.source.trim());
  if (link === undefined) return { ...node, value: node.source };
  const text = node.source.trim().slice(link.from, link.to);
  const begin = node.source.indexOf(text);
  const quotes = node.style === "plain" ? 0 : 1;
  if (node.layout !== undefined) return scalarAt(node, text);
  const start = node.start + quotes + begin;
  return { kind: "scalar", style: "plain", source: text, value: text, start, end: start + text.length };
}
