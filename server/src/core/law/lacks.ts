import { matchLists } from "../changes/compareFindings.ts";
import { addTo } from "../maps.ts";
import type { CompiledPack, LackingSection, ListSection } from "../packs/bundle.ts";
import { entriesOf, nameOf, type Placed } from "./changes.ts";

/** Sections in which an entry less asks for less. Words that help to recognise something are left out: a bundle may put them in another way. */
const sections: ReadonlySet<ListSection> = new Set([
  "acts",
  "authorities",
  "casNumbers",
  "controlledItems",
  "countryGroups",
  "countryLists",
  "elements",
  "endUseTreatments",
  "itemLists",
  "materialClasses",
  "materials",
  "parties",
  "sourcingRestrictions",
  "tariffCodes",
  "thresholds",
]);

/** Entries of the built-in packs that others do not hold, in any of their packs, by section. */
export function lackingIn(packs: readonly CompiledPack[], builtIn: readonly CompiledPack[]): readonly LackingSection[] {
  const [known, held] = [builtIn, packs].map((all) => entriesOf(all).filter(({ section }) => sections.has(section)));
  const lacking = new Map<ListSection, string[]>();
  for (const { section, entry } of matchLists(known ?? [], held ?? [], [called]).vanishes) addTo(lacking, section, nameOf(entry));
  return [...lacking].map(([section, entries]) => ({ section, entries }));
}

/** Its section, its name, and the act and list that it is of. Entries that share these are counted. */
function called({ section, entry }: Placed): string {
  return JSON.stringify([section, nameOf(entry), entry.act ?? null, entry.list ?? null]);
}

/**
 * Sections of built-in packs of which nothing is left, each with its pack. A section with a single entry is none of them: law that is
 * repealed leaves it empty.
 */
export function emptiedIn(
  packs: readonly CompiledPack[],
  builtIn: readonly CompiledPack[],
): readonly { readonly pack: string; readonly section: string }[] {
  const held = new Map(packs.map((pack) => [pack.header.id, pack]));
  return builtIn.flatMap(({ header: { id }, sources: _sources, words: _words, ...known }) =>
    Object.entries(known).flatMap(([section, content]) => {
      const isLarge = Array.isArray(content) ? content.length > 1 : content !== undefined;
      const found: unknown = held.get(id)?.[section as keyof CompiledPack];
      const isEmpty = found === undefined || (Array.isArray(found) && found.length === 0);
      return isLarge && isEmpty ? [{ pack: id, section }] : [];
    }),
  );
}
