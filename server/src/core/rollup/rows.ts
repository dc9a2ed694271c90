import type Big from "big.js";
import type { Row } from "../describe/row.ts";
import { decimal } from "../l10n/decimal.ts";
import { type Argument, type ArgumentsOf, type List, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import type { Item } from "../model/types.ts";
import { nameOf } from "../packs/named.ts";
import { actState } from "../packs/notices.ts";
import type { ActState } from "../packs/timeline.ts";
import type { MaterialClass } from "../recognise/types.ts";
import type { Content } from "./content.ts";
import type { Masses, OpenTerm } from "./masses.ts";
import { plus, type Range, range, zero } from "./range.ts";
import type { MagnetLimit, RollUp, ValueShare } from "./rollUp.ts";

/** Number of open terms listed by name; further ones are only counted. */
const mostNamed = 5;

/** An untranslated row with its sentences, or a single phrase. */
interface OpenRow extends Pick<Row, "tone" | "level">, Pick<ArgumentsOf<"held-label">[0], "label"> {
  readonly says: readonly Message[];
}

/** The totals as rows of text, one per sum; empty where nothing is summed or open. */
export function rollUpRows({ masses, classes, values, limits }: RollUp, texts: Texts): readonly Row[] {
  return [
    ...materialRows(masses, classes, texts),
    ...[...magnetRows(masses, limits), ...values.flatMap(valueRows), ...openRows(masses)].map(({ label, says, ...tone }) => ({
      label: texts.say("held-label", { label }),
      text: texts.sentences(says),
      ...tone,
    })),
  ];
}

/** Rows of masses by element. Where several classes are present, each class has a sum above its elements. */
function materialRows(masses: Masses, all: readonly MaterialClass[], texts: Texts): Row[] {
  const { elements, classes } = masses;
  const row = (label: string, symbols: readonly string[], grams: Range): Row => ({
    label,
    text: massInWords(masses, symbols, grams, texts),
  });
  const bySymbol = (symbols: readonly string[]): Row[] =>
    symbols.flatMap((symbol) => {
      const grams = elements.get(symbol);
      return grams === undefined ? [] : [row(symbol, [symbol], grams)];
    });
  const held = all.flatMap((of) => {
    const symbols = [...elements.keys()].filter((symbol) => of.elements.has(symbol));
    return symbols.length === 0 ? [] : [{ of, symbols }];
  });
  const bare = [...classes].map(([of, grams]) => row(texts.prose(of.name), [], range(grams)));
  if (held.length + bare.length < 2) return [...bySymbol([...elements.keys()]), ...bare];
  const summed = held.flatMap(({ of, symbols }) => [
    row(texts.prose(of.name), symbols, symbols.flatMap((symbol) => elements.get(symbol) ?? []).reduce(plus, zero)),
    ...(symbols.length < 2 ? [] : bySymbol(symbols)),
  ]);
  return [...summed, ...bare];
}

function massInWords({ open }: Masses, symbols: readonly string[], grams: Range, texts: Texts): string {
  const isMore = [...open.values()].some((term) => isUnread(term) || term.elements.some((element) => symbols.includes(element)));
  const mass = gramsInWords(grams);
  return texts.list(listOf([isMore ? message("held-mass-and-more", { mass }) : mass]));
}

function magnetRows({ magnets, openMagnets }: Masses, limits: readonly MagnetLimit[]): OpenRow[] {
  if (magnets.eq(0) && !openMagnets) return [];
  const held = message("held-magnets", { mass: inGrams(magnets), more: openMagnets ? "yes" : "no" });
  if (limits.length === 0) return [{ label: "magnets", says: [held] }];
  return limits.map(({ act, clause, grams, comparison, effect }) => {
    const isReached = reaches(magnets, { grams, comparison });
    const { state, until, settledBySetting } = clause ?? act;
    const limit = message("held-magnet-limit", {
      standing: standing(comparison, isReached, openMagnets),
      limit: inGrams(grams),
      act: nameOf(act, clause),
      state: actState({ state, until, settledBySetting }),
    });
    const then = isReached && effect !== undefined ? effectOf(effect, (clause ?? act).state) : [];
    return { label: "magnets", says: [held, limit, ...then], ...(isReached ? { tone: "bad" as const } : {}) };
  });
}

/** True for a mass of magnets that surely is at or above a limit, or above it where the limit itself is allowed. */
export function reaches(magnets: Big, { grams, comparison }: Pick<MagnetLimit, "grams" | "comparison">): boolean {
  return comparison === "above" ? magnets.gt(grams) : magnets.gte(grams);
}

function standing(comparison: MagnetLimit["comparison"], isReached: boolean, isOpen: boolean) {
  if (!isReached && isOpen) return "perhaps";
  if (comparison === "above") return isReached ? "above" : "not-above";
  return isReached ? "at-or-above" : "below";
}

/** The requirement of an act or clause, if it is in force or unverified. */
function effectOf(effect: string, state: ActState): readonly Message[] {
  if (state !== "in-force" && state !== "unverified") return [];
  return [message("held-effect", { state, effect: prose(effect) })];
}

function valueRows({ rule, price, content, percent }: ValueShare): OpenRow[] {
  const { act, clause, floor } = rule;
  if (content.sums.size === 0 && !content.incomplete) return [];
  const by = { floor: decimal(floor.toFixed()), act: nameOf(act, clause), state: actState(clause) };
  const sums = sumsInWords(content);
  const more = content.incomplete ? [message("held-value-more")] : [];
  if (percent === undefined || price === undefined) {
    const why = message("held-value-no-price", { ...by, price: price === undefined ? "undeclared" : "zero" });
    return [{ label: "value", says: [message("held-value", { sums }), ...more, why], tone: "doubt" }];
  }
  const worth = decimal(`${price.amount.toFixed()} ${price.currency}`);
  const isForeign = [...content.sums.keys()].some((currency) => currency !== price.currency);
  const isReached = percent.gte(floor);
  const isOpen = content.incomplete || isForeign;
  return [
    {
      label: "value",
      says: [
        content.sums.size === 0
          ? message("held-value-unknown-of", { price: worth })
          : message("held-value-share", { sums, price: worth, percent: decimal(percent.round(6).toFixed()) }),
        ...more,
        ...(isForeign ? [message("held-value-foreign")] : []),
        message("held-value-limit", { ...by, standing: isReached ? "at-or-above" : isOpen ? "perhaps" : "below" }),
      ],
      ...(isReached ? { tone: "bad" as const } : isOpen ? { tone: "doubt" as const } : {}),
    },
  ];
}

function sumsInWords({ sums }: Content): List | Message {
  if (sums.size === 0) return message("held-value-unknown");
  return listOf([...sums].map(([currency, sum]) => decimal(`${sum.toFixed()} ${currency}`)));
}

function isUnread({ missing }: OpenTerm): boolean {
  return missing !== "quantity" && missing !== "mass" && missing !== "composition";
}

/** Rows of undeclared facts: unbounded ones first, then by their upper bound. */
function openRows({ open }: Masses): OpenRow[] {
  const terms = [...open.values()].sort((a, b) => byBound(a.within, b.within));
  const named = terms.slice(0, mostNamed).map(
    ({ item, missing, elements, within }, index): OpenRow => ({
      label: index === 0 ? "largest-unknown" : "unknown",
      says: [
        message("held-open", {
          part: partName(item),
          missing,
          named: elements.length === 0 ? "no" : "yes",
          elements: listOf(elements.map(verbatim), "comma"),
          bounded: within === undefined ? "no" : "yes",
          mass: within === undefined ? verbatim("") : inGrams(within),
        }),
      ],
      ...(index === 0 ? {} : { level: "report" }),
      tone: "doubt",
    }),
  );
  const left = terms.length - named.length;
  if (left === 0) return named;
  return [...named, { label: "unknown", says: [message("held-open-left", { count: left })], level: "report", tone: "doubt" }];
}

function byBound(one: Big | undefined, other: Big | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? -1 : 1;
  return other.cmp(one);
}

function partName({ partNumber }: Item): Argument {
  return partNumber === undefined ? message("explain-item-unnamed") : verbatim(partNumber.value);
}

function gramsInWords({ least, most }: Range): Argument {
  return least.eq(most) ? inGrams(most) : message("held-mass-range", { least: inGrams(least), most: inGrams(most) });
}

/** A mass with six significant digits; a rounded one is marked. */
function inGrams(grams: Big): Argument {
  const [value, unit] = grams.gte(1000) ? [grams.div(1000), "kg"] : [grams, "g"];
  const rounded = grams.eq(0) ? value : value.prec(6);
  const mass = decimal(`${rounded.toFixed()} ${unit}`);
  return rounded.eq(value) ? mass : message("held-mass-about", { mass });
}
