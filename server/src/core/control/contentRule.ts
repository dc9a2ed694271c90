import Big from "big.js";
import type { ItemList } from "../../generated/pack.ts";
import type { Item } from "../model/types.ts";
import type { ActAt, ClauseAt, PackAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem } from "../rule.ts";
import { type ListedGoods, matchEntry } from "./matchEntry.ts";
import { originAmong } from "./originAmong.ts";
import { destinationsOf } from "./reach.ts";
import { type ListedTerms, listedTerms } from "./terms.ts";

/** A clause that reaches goods made abroad when listed goods make up a given share of their value. */
export interface ContentRule {
  readonly act: ActAt;
  /** Name of the authority that issued the act, as messages write it. */
  readonly whose: string;
  readonly clause: ClauseAt;
  /** Least share of the value at which the clause applies, in percent; inclusive. */
  readonly floor: Big;
  /** The goods whose value counts towards the share, and their countries of origin. */
  readonly counted: ItemList & { readonly origin: readonly string[] };
  /** The goods that the clause reaches; undefined where it names none. */
  readonly caught: ItemList | undefined;
  /** Forms and substances by which entries of the two lists are matched. */
  readonly terms: ListedTerms;
}

/**
 * The content rules in force, or of unverified state, on a day. A threshold that rests on trade custom (`official: false`) yields no rule.
 */
export const contentRules = perKey((law: PackAt): readonly ContentRule[] =>
  law.entries("thresholds").flatMap((threshold) => {
    const act = law.act(threshold.act ?? "");
    const clause = act?.clauses.find((part) => part.clause.id === threshold.clause);
    const decides = threshold.kind === "value-share-percent" && threshold.comparison === "at-least" && threshold.official !== false;
    if (!decides || act === undefined || clause === undefined || !mayHold(clause)) return [];
    const lists = law.entries("itemLists").filter((list) => list.act === act.act.id && list.clause === clause.clause.id);
    const counted = lists.find(({ origin }) => origin !== undefined);
    if (counted?.origin === undefined) return [];
    const caught = lists.find(({ madeOutside }) => madeOutside !== undefined);
    const whose = law.authority(act.act.authority)?.name ?? act.act.authority;
    return [
      {
        act,
        whose,
        clause,
        floor: new Big(threshold.value),
        counted: { ...counted, origin: counted.origin },
        caught,
        terms: listedTerms(law),
      },
    ];
  }),
);

/**
 * Part that an item plays in a content rule. `counted`: its value counts. `open`: its value would count, depending on undeclared facts.
 * `unbroken`: it has a counted origin and is one of the goods that the clause reaches, but the value of the listed material in it is not
 * declared.
 */
export type ContentRole = "counted" | "open" | "unbroken";

/** The role of one item, judged by its own facts and without its parts; undefined where the rule ignores the item. */
export function roleOf(
  { item, recognition }: Pick<JudgedItem, "item" | "recognition">,
  { counted, caught, terms }: ContentRule,
): ContentRole | undefined {
  if (recognition.verdict !== "material") return undefined;
  const among = originAmong(item, counted.origin);
  if (among === "no") return undefined;
  const match = listedGoodsMatch(counted, recognition, terms);
  // A source of low confidence must not carry an error, so a finding based on one is a question.
  if (match === "met") return among === "open" || recognition.confidence === "low" ? "open" : "counted";
  if (match === "open") return "open";
  return among === "yes" && caught !== undefined && listedGoodsMatch(caught, recognition, terms) === "met" ? "unbroken" : undefined;
}

/**
 * True for a shipment outside a clause on goods abroad: its goods stay in the country of export or go to one of the origins. False without
 * a destination.
 */
export function staysOutside(item: Item, origins: readonly string[]): boolean {
  const { kind, countryOfExport } = item.document;
  if (kind !== "shipment" || countryOfExport === undefined) return false;
  const destinations = destinationsOf(item);
  return destinations.length > 0 && destinations.every((country) => country === countryOfExport.value || origins.includes(country));
}

/** Match of an item with a list: certain, dependent on undeclared facts, or none. */
export type ListMatch = "met" | "open" | "no";

/** Match of the item itself, without its parts, with the goods that the clause reaches, such as magnets or targets. */
export function caughtByItself({ recognition }: Pick<JudgedItem, "recognition">, { caught, terms }: ContentRule): ListMatch {
  if (caught === undefined || recognition.verdict !== "material") return "no";
  const match = listedGoodsMatch(caught, recognition, terms);
  return match === "met" && recognition.confidence === "low" ? "open" : match;
}

/** Levels, such as assembly, at which the clause reaches goods that contain listed goods; empty where the clause names none. */
export function levelsThatContain({ caught }: ContentRule): readonly string[] {
  return (caught?.entries ?? []).flatMap(({ contains, levels }) => (contains === true ? (levels ?? []) : []));
}

/**
 * Match of an item with the materials for which the clause reaches goods that contain them. These are the entries above the first entry
 * with `contains`.
 */
export function caughtInside({ recognition }: Pick<JudgedItem, "recognition">, { caught, terms }: ContentRule): ListMatch {
  const end = caught?.entries.findIndex(({ contains }) => contains === true) ?? -1;
  if (caught === undefined || end < 0 || recognition.verdict !== "material") return "no";
  return listedGoodsMatch({ entries: caught.entries.slice(0, end) }, recognition, terms);
}

/** The best match of an item with a list of goods, without the entries about goods that contain others. */
export function listedGoodsMatch(
  { entries }: { readonly entries: readonly ItemList["entries"][number][] },
  recognition: JudgedItem["recognition"],
  terms: ListedTerms,
): ListMatch {
  let best: "open" | "no" = "no";
  for (const entry of entries) {
    if (entry.contains === true || entry.form === undefined) continue;
    const { kind } = matchEntry(entry as ListedGoods, recognition, terms); // its form was just seen
    if (kind === "met") return "met";
    if (kind === "open") best = "open";
  }
  return best;
}
