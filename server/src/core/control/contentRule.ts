import Big from "big.js";
import type { ItemList } from "../../generated/pack.ts";
import { originOf } from "../model/origin.ts";
import type { ActAt, ClauseAt, PackAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem } from "../rule.ts";
import { type ListedGoods, matchEntry } from "./matchEntry.ts";
import { type ListedTerms, listedTerms } from "./terms.ts";

/** A clause that reaches goods made abroad by the share of listed goods in their value. */
export interface ContentRule {
  readonly act: ActAt;
  /** What a message calls the authority whose act it is. */
  readonly whose: string;
  readonly clause: ClauseAt;
  /** Percent of the value, the floor itself included. */
  readonly floor: Big;
  /** The goods whose value counts, and from where they come. */
  readonly counted: ItemList & { readonly origin: readonly string[] };
  /** The goods that are caught. */
  readonly caught: ItemList | undefined;
  /** What the lines of its lists are held against. */
  readonly terms: ListedTerms;
}

/** The content rules that hold, or may hold, on a day. Everything in them is data; a floor of trade custom decides nothing. */
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
 * What an item is to the rule: `counted` (its value counts), `open` (it would, depending on what is not declared),
 * `unbroken` (goods of that origin with a listed material inside, whose own value nobody has told), or nothing.
 */
export type Role = "counted" | "open" | "unbroken";

/** The role of one item by its own facts. */
export function roleOf(
  { item, recognition }: Pick<JudgedItem, "item" | "recognition">,
  { counted, caught, terms }: ContentRule,
): Role | undefined {
  if (recognition.verdict !== "material") return undefined;
  const origin = originOf(item);
  if (origin !== undefined && !counted.origin.includes(origin)) return undefined;
  const match = bestMatch(counted, recognition, terms);
  // A source of low confidence must not carry an error, so what stands on one is a question.
  if (match === "met") return origin === undefined || recognition.confidence === "low" ? "open" : "counted";
  if (match === "open") return "open";
  return origin !== undefined && caught !== undefined && bestMatch(caught, recognition, terms) === "met" ? "unbroken" : undefined;
}

/** How far goods meet a list: surely, depending on what is not declared, or not at all. */
export type ListMatch = "met" | "open" | "no";

/** How far an item is by itself among the goods that are caught, such as a magnet or a target. */
export function caughtByItself({ recognition }: Pick<JudgedItem, "recognition">, { caught, terms }: ContentRule): ListMatch {
  if (caught === undefined || recognition.verdict !== "material") return "no";
  const match = bestMatch(caught, recognition, terms);
  return match === "met" && recognition.confidence === "low" ? "open" : match;
}

/** The levels at which goods are caught that contain others on the list; empty where it names none. */
export function levelsThatContain({ caught }: ContentRule): readonly string[] {
  return (caught?.entries ?? []).flatMap(({ contains, levels }) => (contains === true ? (levels ?? []) : []));
}

/** How far an item is a material that goods on the list are caught for containing: what stands above the line that says so. */
export function caughtInside({ recognition }: Pick<JudgedItem, "recognition">, { caught, terms }: ContentRule): ListMatch {
  const end = caught?.entries.findIndex(({ contains }) => contains === true) ?? -1;
  if (caught === undefined || end < 0 || recognition.verdict !== "material") return "no";
  return bestMatch({ entries: caught.entries.slice(0, end) }, recognition, terms);
}

function bestMatch(
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
