import { matchLists } from "../changes/compareFindings.ts";
import { addTo } from "../maps.ts";
import type { CompiledPack, LackingSection, ListSection } from "../packs/bundle.ts";
import { historiesOf, type Period, periodOn } from "../packs/timeline.ts";
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

/** Acts of the built-in packs that others hold and have in force, or unconfirmed, on fewer days; acts that suspend others aside. */
export function shortenedIn(packs: readonly CompiledPack[], builtIn: readonly CompiledPack[]): readonly string[] {
  const held = new Map(historiesOf(packs).map((history) => [history.act.id, history]));
  return historiesOf(builtIn).flatMap(({ act, periods, clauses }) => {
    const other = held.get(act.id);
    if (other === undefined || act.kind === "suspension") return [];
    const others = new Map(other.clauses.map(({ clause, periods: days }) => [clause.id, days]));
    const isShorter =
      isBelow(other.periods, periods) || clauses.some(({ clause, periods: days }) => isBelow(others.get(clause.id) ?? days, days));
    return isShorter ? [act.id] : [];
  });
}

/** True when the one history has less force than the other on some day. */
function isBelow(one: readonly Period[], other: readonly Period[]): boolean {
  const days = [...one, ...other].flatMap(({ from }) => from ?? []);
  return days.some((date) => force(periodOn(one, date)) < force(periodOn(other, date)));
}

function force({ state }: Period): number {
  return state === "in-force" ? 2 : state === "unverified" ? 1 : 0;
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
