import Big from "big.js";
import { type ContentRule, contentRules, roleOf } from "../control/contentRule.ts";
import { partsOf } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import { unreadOf } from "../model/unread.ts";
import type { ActAt, ClauseAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import type { MaterialClass, Recognition } from "../recognise/types.ts";
import type { JudgedDocument } from "../rule.ts";
import type { BottomUp } from "./bottomUp.ts";
import { type Content, contentsBy, type Price, priceOf } from "./content.ts";
import { type Masses, massesBy, sumMasses } from "./masses.ts";

/** Totals of an item or a document. */
export interface RollUp {
  readonly masses: Masses;
  /** All classes of materials, by which masses of elements are summed. */
  readonly classes: readonly MaterialClass[];
  /** Value shares for each content rule in force or unverified on the day; empty for a document. */
  readonly values: readonly ValueShare[];
  /** Mass limits for magnets in force or unverified on the day. */
  readonly limits: readonly MagnetLimit[];
}

/** The value share of an item under a content rule. */
export interface ValueShare {
  readonly rule: ContentRule;
  readonly price: Price | undefined;
  readonly content: Content;
  /** Percentage of the price, in its currency; undefined without a price above zero. */
  readonly percent: Big | undefined;
}

/** A mass of magnets that triggers a requirement of an act. */
export interface MagnetLimit {
  readonly act: ActAt;
  /** The clause that sets it, on the day; undefined for the act itself. */
  readonly clause: ClauseAt | undefined;
  /** In grams. */
  readonly grams: Big;
  readonly comparison: "at-least" | "above";
  readonly effect: string | undefined;
}

/** Computes totals of the items in a document; results for parts are shared by all items that contain them. */
export class RollUps {
  readonly #judged: JudgedDocument;
  readonly #masses: BottomUp<Masses>;
  readonly #recognised: ReadonlyMap<Item, Recognition>;
  readonly #contents = new Map<ContentRule, BottomUp<Content>>();

  constructor(judged: JudgedDocument) {
    this.#judged = judged;
    this.#recognised = new Map(judged.items.map(({ item, recognition }) => [item, recognition]));
    this.#masses = massesBy({ recognitionOf: (item) => this.#recognitionOf(item), recogniser: judged.recogniser });
  }

  /** Totals of one unit of an item. Undefined for an item without parts and without an unreadable `ref`, whose totals are its own. */
  of(item: Item): RollUp | undefined {
    if (partsOf(item).length === 0 && unreadOf(item) === undefined) return undefined;
    const values = contentRules(this.#judged.law).map((rule) => this.#valueShare(item, rule));
    return { masses: this.#masses.of(item), classes: this.#classes, values, limits: this.#limits() };
  }

  /** Totals of a top-level item, times its quantity; value shares are per unit. */
  ofLine(item: Item): RollUp {
    const values = this.of(item)?.values ?? [];
    return { masses: sumMasses([item], (part) => this.#masses.of(part)), classes: this.#classes, values, limits: this.#limits() };
  }

  /** Totals of all top-level items of the document, times their quantities. */
  ofDocument(): RollUp {
    return {
      masses: sumMasses(this.#judged.document.lines, (item) => this.#masses.of(item)),
      classes: this.#classes,
      values: [],
      limits: this.#limits(),
    };
  }

  get #classes(): readonly MaterialClass[] {
    return this.#judged.recogniser.classes.all;
  }

  #valueShare(item: Item, rule: ContentRule): ValueShare {
    const contents = this.#contents.get(rule) ?? contentsBy((part) => roleOf({ item: part, recognition: this.#recognitionOf(part) }, rule));
    this.#contents.set(rule, contents);
    const content = contents.of(item);
    const price = priceOf(item);
    const sum = price === undefined ? undefined : (content.sums.get(price.currency) ?? new Big(0));
    const percent = price === undefined || sum === undefined || price.amount.lte(0) ? undefined : sum.times(100).div(price.amount);
    return { rule, price, content, percent };
  }

  /** Recognition of an item; items of other files are not among the judged ones. */
  #recognitionOf(item: Item): Recognition {
    return this.#recognised.get(item) ?? this.#judged.recognitionOf(item);
  }

  #limits(): readonly MagnetLimit[] {
    const { law } = this.#judged;
    return law.entries("thresholds").flatMap((threshold) => {
      const { kind, comparison, official, clause, value, effect } = threshold;
      const act = law.act(threshold.act ?? "");
      if (kind !== "kilograms" || official === false || act === undefined || !mayHold(act)) return [];
      if (comparison !== "above" && comparison !== "at-least") return [];
      const set = act.clauses.find((part) => part.clause.id === clause);
      return [{ act, clause: set, grams: new Big(value).times(1000), comparison, effect }];
    });
  }
}
