import type { Reading } from "./reading.ts";
import { listEndingAt } from "./vocabulary.ts";

const behindName = /\s{0,2}[:=]?\s{0,2}(\d{1,3}(?:[.,]\d{1,5})?)\s{0,2}%/y;
const beforeName =
  /(?<![\d±]|\d[.,])(\d{1,3}(?:[.,]\d{1,5})?)\s?(?:wt|mass|at|mol|m|w|gew|重量|質量|质量)?[.\s-]{0,2}(?:%|percent|prozent)\s{0,2}(?:的|の)?$/i;
const withinMention = /(\d{1,3}(?:[.,]\d{1,5})?)[^\d%]{0,12}%/;
/** `0.00001 weight-% of `, with room. */
const longestShare = 28;

/** The share that a text writes right before a name, in percent: `3 % La2O3`, `0.1 % de itrio`, `8 % de óxido de ítrio`. */
export function shareBefore({ text: { text, starts }, index }: Reading, first: number, start = starts[first] ?? 0): number | undefined {
  const of = listEndingAt(index, first - 1, "of");
  const compound = index.to((of?.first ?? first) - 1).find(({ meaning }) => meaning.kind === "form" && !meaning.isMake);
  const outer = compound === undefined ? of : (listEndingAt(index, compound.first - 1, "of") ?? compound);
  const end = outer === undefined ? start : (starts[outer.first] ?? start);
  return percent(beforeName.exec(text.slice(Math.max(0, end - longestShare), end))?.[1]);
}

/** The share that a text writes right behind a name, in percent: `La2O3 3 %`. */
export function shareBehind({ text: { text } }: Reading, end: number): number | undefined {
  behindName.lastIndex = end;
  return percent(behindName.exec(text)?.[1]);
}

/** The share that a mention of a symbol spans itself, in percent: `0.1 % Dy`. */
export function shareWithin({ text: { text } }: Reading, start: number, end: number): number | undefined {
  return percent(withinMention.exec(text.slice(start, end))?.[1]);
}

function percent(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written.replace(",", "."));
}
