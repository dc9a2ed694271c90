import type { ElementEntry, FinishedGoodEntry, GradeEntry, LookAlikeEntry, MaterialEntry, WordGroup } from "../../generated/pack.ts";
import type { EngineList, RecogniserSections } from "./data.ts";
import type { Form } from "./types.ts";

/** The meaning of a word of the vocabulary; `isMake`: it tells how a material of a controlled class is made up, and of no other. */
export type Meaning =
  | { readonly kind: "element"; readonly entry: ElementEntry; readonly group: WordGroup }
  | { readonly kind: "material"; readonly entry: MaterialEntry; readonly group: WordGroup }
  | { readonly kind: "grade"; readonly entry: GradeEntry; readonly group: WordGroup }
  | { readonly kind: "good"; readonly entry: FinishedGoodEntry; readonly group: WordGroup }
  | { readonly kind: "look-alike"; readonly entry: LookAlikeEntry; readonly group: WordGroup }
  | { readonly kind: "goods"; readonly id: string }
  | { readonly kind: "list"; readonly id: string }
  | { readonly kind: "form"; readonly form: Form; readonly isMake: boolean }
  | { readonly kind: "partner"; readonly element: string };

/** Words that mean the same. */
export interface Words {
  readonly terms?: readonly string[];
  readonly exact?: readonly string[];
  readonly shapes?: readonly string[];
  readonly anyCase?: boolean;
}

/** The word lists of parts of words and of units, which say nothing where they stand alone. */
export const partLists = {
  multiples: "chemical-multiple",
  parts: "chemical-part",
  endings: "denying-ending",
  units: "measure-unit",
} as const satisfies Record<string, EngineList>;
const unscanned: ReadonlySet<string> = new Set(Object.values(partLists));

/** The meanings of the words of some data with these words, in the order of the numbers that a table of words calls them by. */
export function meaningsOf(data: RecogniserSections): readonly (readonly [Meaning, ...Words[]])[] {
  return [
    ...data.elements.flatMap((entry) => entry.match.map((group) => [{ kind: "element", entry, group }, group] as const)),
    ...data.materials.flatMap((entry) => entry.match.map((group) => [{ kind: "material", entry, group }, group] as const)),
    ...data.grades.flatMap((entry) => entry.match.map((group) => [{ kind: "grade", entry, group }, group] as const)),
    ...data.finishedGoods.flatMap((entry) => entry.match.map((group) => [{ kind: "good", entry, group }, group] as const)),
    ...data.lookAlikes.flatMap((entry) => entry.match.map((group) => [{ kind: "look-alike", entry, group }, group] as const)),
    ...data.goods.map(({ id, terms }) => [{ kind: "goods", id }, { terms }] as const),
    ...data.wordLists.flatMap((list) => {
      if (unscanned.has(list.id)) return [];
      const ofLanguages = Object.values(list.byLanguage ?? {}).map((terms) => ({ terms }));
      return [[{ kind: "list", id: list.id }, list, ...ofLanguages] as const];
    }),
    ...data.formWords.map(({ form, terms, endUse }) => [{ kind: "form", form, isMake: endUse === "controlled" }, { terms }] as const),
    ...data.partnerWords.map(({ element, terms }) => [{ kind: "partner", element }, { terms }] as const),
  ];
}
