import type { Place } from "../text/place.ts";
import type { FieldRecord } from "./record.ts";

/** What an item is declared not to contain, where it is written. */
export interface FreeOf extends Place {
  /** Ids of classes of materials; `all` for every class. */
  readonly classes: ReadonlySet<string> | "all";
}

/** Reads what stands under `freeOf`: a list of classes, or a text with one or several; a blank one declares nothing. */
export function readFreeOf(of: FieldRecord): FreeOf | undefined {
  const value = of.value("freeOf");
  if (value === undefined) return undefined;
  const { in: within, start, end, text, list } = value;
  const ids = (list?.flatMap((one) => one.text?.value ?? []) ?? [text?.value ?? ""]).flatMap(classesIn);
  if (ids.length === 0) return undefined;
  return { in: within, start, end, classes: ids.includes("all") ? "all" : new Set(ids) };
}

/** The ids of classes that one text lists. */
export function classesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((id) => id !== "");
}
