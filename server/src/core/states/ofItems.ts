import type { Finding, WaiverSuppression } from "../finding.ts";
import { isUndeclared } from "../judge/summary.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Item } from "../model/types.ts";
import type { OwnJudgedItem } from "../rule.ts";
import { type FindingsByItem, findingsConcerning } from "./concerning.ts";
import { isWaivedEndUse, itemState } from "./ofItem.ts";
import type { ItemState } from "./types.ts";

/** An item with its verdict and state. */
export interface ItemWithState {
  readonly item: Item;
  /** Undefined when the recogniser or the control check failed. */
  readonly judged: OwnJudgedItem | undefined;
  readonly state: ItemState;
  /** True when it needs an end use, none is declared, and no waiver covers this. */
  readonly isUndeclared: boolean;
  /** The waivers of findings that concern it. */
  readonly waivers: readonly WaiverSuppression[];
}

/** Every item of a text with its state, by document index, in document order. */
export function itemsWithState(
  result: Pick<CheckResult, "judged" | "findings">,
  byItem?: FindingsByItem,
): ReadonlyMap<number, readonly ItemWithState[]> {
  const concerning = findingsConcerning(result, byItem);
  return new Map(
    result.judged.map((of) => {
      const { document, items } = of;
      const judged = new Map(items.map((one) => [one.item, one]));
      const withState = document.items.map((item): ItemWithState => {
        const findings = concerning.get(item) ?? noFindings;
        const one = judged.get(item);
        const state = itemState(one, findings, of);
        const waivers = findings.flatMap(({ suppression }) => (suppression?.kind === "waiver" ? suppression : []));
        const lacksEndUse = one !== undefined && isUndeclared(one) && !findings.some(isWaivedEndUse);
        return { item, judged: one, state, isUndeclared: lacksEndUse, waivers };
      });
      return [document.index, withState] as const;
    }),
  );
}

const noFindings: readonly Finding[] = [];
