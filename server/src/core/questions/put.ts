import { daysBetween, type IsoDate } from "../date.ts";
import type { AskedOn, Item } from "../model/types.ts";
import type { AskedFact } from "../ruleMeta.ts";
import { byCodeUnit } from "../text/ordered.ts";

/** A question that was put to somebody. It stays open until a fact answers it. */
export interface Put extends Pick<AskedOn, "on" | "of"> {
  /** Days since then; negative for a day to come. */
  readonly days: number;
}

/**
 * The latest day on which a fact of a part was asked for, by its entry in a parts file.
 *
 * @param since the day of a declaration: questions up to that day are answered
 */
export function lastPut({ entry }: Item, fact: AskedFact, today: IsoDate, since?: IsoDate): Put | undefined {
  if (typeof entry !== "object") return undefined;
  const rows = entry.asked.filter(({ on, about }) => (about === undefined || about.includes(fact)) && (since === undefined || on > since));
  const [last] = rows.toSorted((a, b) => byCodeUnit(b.on, a.on));
  return last && { on: last.on, of: last.of, days: daysBetween(last.on, today) };
}
