import { ItemFigures } from "../measurements/figures.ts";
import type { Item } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import type { ListedForms } from "../packs/listedForms.ts";
import type { Substances } from "../packs/substances.ts";
import type { Figures } from "./parameters.ts";

/** What the lines of lists are held against: what their forms and substances are, and the figures of an item. */
export interface ListedTerms {
  readonly forms: ListedForms;
  readonly substances: Substances;
  /** Asked where an entry demands a figure; undefined where the figures of the goods are not to decide. */
  readonly figures: (() => Figures) | undefined;
}

/** The terms of a day; with an item also its figures, which are read when the first entry asks for one. */
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
