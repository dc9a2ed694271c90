import type { IsoDate } from "../date.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Item, Supposed } from "../model/types.ts";
import { type AgeLimit, factKeys, staleSince } from "../parts/declared.ts";
import type { AskedFact } from "../ruleMeta.ts";
import { keyOf, supposing } from "./supposing.ts";

/** A fact that a parts file declares and whose source is older than allowed. */
export interface StaleFact {
  readonly date: IsoDate;
  readonly item: Item;
}

/** The stale facts of items, by the key of the item and by fact. */
export type StaleFacts = ReadonlyMap<string, ReadonlyMap<AskedFact, StaleFact>>;

const facts = Object.keys(factKeys) as AskedFact[]; // `factKeys` has no other keys

/**
 * The stale facts of the items of a text.
 *
 * @param maxAge in months; undefined where facts do not age
 */
export function staleFacts({ judged }: CheckResult, maxAge: number | undefined): StaleFacts {
  if (maxAge === undefined) return new Map();
  const all = judged.flatMap(({ items, asOf }) =>
    items.map(({ item }) => [keyOf(item), new Map(facts.flatMap((fact) => staleFact(item, fact, { maxAge, asOf })))] as const),
  );
  return new Map(all.filter(([, stale]) => stale.size > 0));
}

function staleFact(item: Item, fact: AskedFact, limit: AgeLimit): readonly (readonly [AskedFact, StaleFact])[] {
  const days = factKeys[fact].flatMap((key) => {
    const field = item[key];
    return field?.origin === "part" ? (staleSince(field.by.restsOn.date, limit) ?? []) : [];
  });
  return days.slice(0, 1).map((date) => [fact, { date, item }] as const);
}

/** Supposes that the stale facts are not declared. `path`: as in `supposing`. */
export function withoutStale(stale: StaleFacts, path?: string): Supposed {
  return supposing(
    [...stale.values()].flatMap((byFact) => {
      const [first] = byFact.values();
      const keys = [...byFact.keys()].flatMap((fact) => factKeys[fact]);
      return first === undefined ? [] : [[first.item, Object.fromEntries(keys.map((key) => [key, ""]))] as const];
    }),
    path,
  );
}
