import type { CompositionVerdict } from "./composition.ts";
import type { Indication } from "./termMeaning.ts";
import type { Principal } from "./types.ts";

const noTraces: ReadonlySet<string> = new Set();

/** The answer where nothing is known. */
export const noPrincipal: Principal = {
  substance: undefined,
  element: undefined,
  partner: undefined,
  isWrittenOut: false,
  traces: noTraces,
};

/** The main constituent of an item: by the shares of its composition, otherwise by the formula or the material that names it. */
export function principalOf(strong: readonly Indication[], composition: CompositionVerdict | undefined): Principal {
  const named = strong.find(({ most }) => most !== undefined)?.most;
  return {
    substance: composition?.greatest.substance,
    element: composition?.greatest.element ?? named?.element,
    partner: composition?.greatest.partner ?? named?.partner,
    isWrittenOut: named?.isWrittenOut === true,
    traces: composition?.traces ?? noTraces,
  };
}
