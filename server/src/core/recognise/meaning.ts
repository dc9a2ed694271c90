import type { ElementEntry, FinishedGoodEntry, GradeEntry, LookAlikeEntry, MaterialEntry, WordGroup } from "../../generated/pack.ts";
import { areControlled, type MaterialClasses } from "./classes.ts";
import { type EngineList, engineLists, quietLists, type RecogniserSections } from "./data.ts";
import type { Form, MaterialClass } from "./types.ts";

/** The meaning of a word of the vocabulary; `isQuiet`: it is read for classes of which an end use is asked only where a control applies. */
export type Meaning = (
  | { readonly kind: "element"; readonly entry: ElementEntry; readonly group: WordGroup }
  | { readonly kind: "material"; readonly entry: MaterialEntry; readonly group: WordGroup }
  | { readonly kind: "grade"; readonly entry: GradeEntry; readonly group: WordGroup }
  | { readonly kind: "good"; readonly entry: FinishedGoodEntry; readonly group: WordGroup }
  | { readonly kind: "look-alike"; readonly entry: LookAlikeEntry; readonly group: WordGroup }
  | { readonly kind: "goods"; readonly id: string }
  | { readonly kind: "list"; readonly id: string }
  | { readonly kind: "form"; readonly form: Form }
  | { readonly kind: "partner"; readonly element: string }
) & { readonly isQuiet?: boolean };

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
const alwaysQuiet: ReadonlySet<string> = new Set(quietLists);

/** Tells which meanings are quiet. */
interface Quietness {
  of(holds: readonly string[], mayHold: readonly string[] | string | undefined, id?: string): boolean;
  list(id: string): boolean;
}

/** The meanings of the words of some data with these words, in the order of the numbers that a table of words calls them by. */
export function meaningsOf(data: RecogniserSections, quiet: Quietness): readonly (readonly [Meaning, ...Words[]])[] {
  return [
    ...data.elements.flatMap((entry) => {
      const isQuiet = quiet.of([entry.symbol], []);
      return entry.match.map((group) => [{ kind: "element", entry, group, isQuiet }, group] as const);
    }),
    ...data.materials.flatMap((entry) => {
      const isQuiet = quiet.of(entry.holds ?? [], entry.mayHold, entry.class);
      return entry.match.map((group) => [{ kind: "material", entry, group, isQuiet }, group] as const);
    }),
    ...data.grades.flatMap((entry) => entry.match.map((group) => [{ kind: "grade", entry, group }, group] as const)),
    ...data.finishedGoods.flatMap((entry) => entry.match.map((group) => [{ kind: "good", entry, group }, group] as const)),
    ...data.lookAlikes.flatMap((entry) => {
      const isQuiet = quiet.of([], [], entry.class);
      return entry.match.map((group) => [{ kind: "look-alike", entry, group, isQuiet }, group] as const);
    }),
    ...data.goods.map(({ id, terms }) => [{ kind: "goods", id }, { terms }] as const),
    ...data.wordLists.flatMap((list) => {
      if (unscanned.has(list.id)) return [];
      const ofLanguages = Object.values(list.byLanguage ?? {}).map((terms) => ({ terms }));
      return [[{ kind: "list", id: list.id, isQuiet: quiet.list(list.id) }, list, ...ofLanguages] as const];
    }),
    ...data.formWords.map(({ form, terms, endUse }) => [{ kind: "form", form, isQuiet: endUse === "controlled" }, { terms }] as const),
    ...data.partnerWords.map(({ element, terms }) => [{ kind: "partner", element }, { terms }] as const),
  ];
}

/** Finds what is quiet by some classes of materials. */
export function quietBy(data: RecogniserSections, classes: MaterialClasses): Quietness {
  const ownLists = listsOfControlled(data, classes);
  return {
    of: (holds, mayHold, id) => areControlled(classes.of(holds, classes.listed(mayHold), id)),
    list: (id) => alwaysQuiet.has(id) || ownLists.has(id),
  };
}

/** The word lists that are context of entries of controlled classes and of no others: what else is said of a text does not know their words. */
function listsOfControlled(data: RecogniserSections, classes: MaterialClasses): ReadonlySet<string> {
  const [quiet, loud] = [new Set<string>(), new Set<string>(engineLists)];
  const use = (groups: readonly WordGroup[], of: readonly MaterialClass[]): void => {
    const lists = areControlled(of) ? quiet : loud;
    for (const { context = [], kinds = [], followedBy = [] } of groups)
      for (const id of [...context, ...kinds, ...followedBy]) lists.add(id);
  };
  for (const { symbol, match } of data.elements) use(match, classes.of([symbol], []));
  for (const { holds = [], mayHold, class: id, match } of data.materials) use(match, classes.of(holds, classes.listed(mayHold), id));
  for (const { class: id, match } of data.lookAlikes) use(match, classes.of([], [], id));
  for (const { match } of data.grades) use(match, []);
  for (const { match } of data.finishedGoods) use(match, []);
  for (const id of loud) quiet.delete(id);
  return quiet;
}
