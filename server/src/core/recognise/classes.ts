import type { FormulaChemistry } from "../../generated/pack.ts";
import { type List, listOf, prose } from "../l10n/message.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { RecogniserData } from "./data.ts";
import type { Chemistry, MaterialClass, Recognition } from "./types.ts";

/** The names of some classes in a message: `rare earth`, `gallium or germanium`. */
export function namesOf(classes: readonly MaterialClass[], joined: List["joined"] = "or"): List {
  return listOf(
    classes.map(({ name }) => prose(name)),
    joined,
  );
}

/** The classes of an item; those without strong evidence only if it has no stronger ones. */
export function classesOf({ classes, verdict }: Pick<Recognition, "classes" | "verdict">): readonly MaterialClass[] {
  return classes.filter((one) => one.verdict === verdict).map(({ of }) => of);
}

/** True for classes of equipment and the like: an item is one of them, and contains none. */
export function areItems(classes: readonly MaterialClass[]): boolean {
  return classes.length > 0 && classes.every(({ verb }) => verb === "is");
}

/** Elements of a class that words name together: the heavy rare earths. */
interface ElementGroup {
  readonly called: string;
  readonly elements: readonly string[];
}

/** The classes of the data, ready to be asked. */
export interface MaterialClasses {
  readonly all: readonly MaterialClass[];
  /** The symbols of the elements of all classes, in their order. */
  readonly elements: ReadonlySet<string>;
  /** Those of which a formula or a symbol in a text tells. */
  readonly written: ReadonlySet<string>;
  readonly magnetElements: ReadonlySet<string>;
  /** The classes that magnets are named after. */
  readonly ofMagnets: readonly MaterialClass[];
  /** Charges that elements take in compounds, the usual one first. */
  readonly charges: ReadonlyMap<string, readonly number[]>;
  /** Groups of elements by the word list that names them. */
  readonly groups: ReadonlyMap<string, ElementGroup>;
  /** True if a text holds the symbol of an element anywhere, even inside a word. Without one it holds no formula. */
  mayHoldSymbol(text: string): boolean;
  named(id: string): MaterialClass | undefined;
  /** The elements that an entry lists; the id of a class stands for all of them. */
  listed(elements: readonly string[] | string | undefined): readonly string[];
  /** The classes that an entry of the data speaks of: the one that it names, else those of its elements. */
  of(elements: readonly string[], mayHold: readonly string[], id?: string): readonly MaterialClass[];
}

/** True for classes of which an end use is asked only where a control applies. A device that holds such a material is not that material. */
export function areControlled(classes: readonly MaterialClass[]): boolean {
  return classes.length > 0 && classes.every(({ endUse }) => endUse === "controlled");
}

/** Makes the classes of the data ready. */
export function compileClasses(data: Pick<RecogniserData, "materialClasses" | "elements" | "materials">): MaterialClasses {
  const { materialClasses: entries, elements, materials } = data;
  const all = entries.map(({ id, names, together, verb = "contains", endUse, elementIs, elements: own, formulas }): MaterialClass => {
    const itself = materials.find((entry) => entry.means === "class" && (entry.class ?? entry.mayHold) === id);
    return {
      id,
      name: names.en,
      together,
      verb,
      endUse,
      elementIs,
      elements: new Set(own),
      symbols: own,
      formulas: formulas && chemistryOf(formulas),
      entry: itself?.id ?? id,
    };
  });
  const symbols = new Set(entries.flatMap((entry) => entry.elements));
  const written = new Set(entries.flatMap((entry) => (entry.formulas === undefined ? [] : entry.elements)));
  const anySymbol = written.size === 0 ? undefined : new RegExp([...written].join("|"));
  const byElement = classesByElement(all);
  const named = (id: string): MaterialClass | undefined => all.find((one) => one.id === id);
  return {
    all,
    elements: symbols,
    written,
    ofMagnets: all.filter((_, at) => (entries[at]?.magnetElements ?? []).length > 0),
    magnetElements: new Set(entries.flatMap(({ magnetElements }) => magnetElements ?? [])),
    charges: new Map(elements.map(({ symbol, charges }) => [symbol, charges ?? []])),
    groups: new Map(entries.flatMap(({ groups }) => (groups ?? []).map(({ words, ...group }) => [words, group] as const))),
    mayHoldSymbol: (text) => anySymbol?.test(text) === true,
    named,
    listed: (listed = []) => (typeof listed === "string" ? (named(listed)?.symbols ?? []) : listed),
    of(held, mayHold, id) {
      const told = id === undefined ? undefined : named(id);
      if (told !== undefined) return [told];
      let found: readonly MaterialClass[] = none;
      for (const elementsOf of [held, mayHold]) {
        for (const element of elementsOf) {
          const its = byElement.get(element) ?? none;
          // Elements of one class share their list: nearly always that is all there is.
          if (found.length === 0) found = its;
          else if (its !== found) found = [...new Set([...found, ...its])];
        }
      }
      return found;
    },
  };
}

const none: readonly MaterialClass[] = [];

/** The classes of each element, one and the same list for all elements of the same classes. */
function classesByElement(all: readonly MaterialClass[]): ReadonlyMap<string, readonly MaterialClass[]> {
  const byElement = new Map<string, MaterialClass[]>();
  for (const one of all) for (const element of one.elements) addTo(byElement, element, one);
  const shared = new Map<string, readonly MaterialClass[]>();
  return new Map(
    [...byElement].map(([element, its]) => [element, getOrInsert(shared, its.map(({ id }) => id).join(), () => its)] as const),
  );
}

function chemistryOf({ partners, alloyMetals, baseMetals, saltMetals, ratios }: FormulaChemistry): Chemistry {
  const set = (symbols: readonly string[] | undefined): ReadonlySet<string> => new Set(symbols);
  return {
    partners: set(partners),
    alloyMetals: set(alloyMetals),
    baseMetals: set(baseMetals),
    saltMetals: set(saltMetals),
    ratios: ratios ?? [],
  };
}
