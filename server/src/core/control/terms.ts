import { ItemFigures } from "../measurements/figures.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import type { ListedForms } from "../packs/listedForms.ts";
import type { Substances } from "../packs/substances.ts";

/** Lookups for matching entries: forms and substances of the packs, and measurements of one item. */
export interface ListedTerms {
  readonly forms: ListedForms;
  readonly substances: Substances;
  /** Undefined where measurements must not decide. */
  readonly figures: ItemFigures | undefined;
}

/** The lookups of a day. With an item they include its measurements. */
export function listedTerms({ forms, substances, parameters }: PackAt, item?: Item): ListedTerms {
  return { forms, substances, figures: item && new ItemFigures(item, parameters) };
}
