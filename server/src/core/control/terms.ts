import { ItemFigures } from "../measurements/figures.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import type { ListedForms } from "../packs/listedForms.ts";
import type { Substances } from "../packs/substances.ts";
import type { Figures } from "./parameters.ts";

/** Lookups for matching entries: forms and substances of the packs, and measurements of one item. */
export interface ListedTerms {
  readonly forms: ListedForms;
  readonly substances: Substances;
  /** Reads the measurements on first use; undefined where measurements must not decide. */
  readonly figures: (() => Figures) | undefined;
}

/** The lookups of a day. With an item they include its measurements, which are read on first use. */
export function listedTerms({ forms, substances, parameters }: PackAt, item?: Item): ListedTerms {
  if (item === undefined) return { forms, substances, figures: undefined };
  let figures: Figures | undefined;
  return {
    forms,
    substances,
    figures: () => {
      figures ??= { parameters, of: new ItemFigures(item) };
      return figures;
    },
  };
}
