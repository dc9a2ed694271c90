import type { Place } from "../text/place.ts";
import type { FieldRecord } from "./record.ts";

/** The declaration of materials that an item does not contain. */
export interface FreeOf extends Place {
  /** Ids of material classes; `all` for every class. */
  readonly classes: ReadonlySet<string> | "all";
}

/** Reads the value of `freeOf`: a list of classes, or a text with one or several. A blank declares nothing. */
export function readFreeOf(of: FieldRecord): FreeOf | undefined {
  const value = of.value("freeOf");
  if (value === undefined) return undefined;
  const { in: within, start, end, text, list } = value;
  const ids = (list?.flatMap((one) => one.text?.value ?? []) ?? [text?.value ?? ""]).flatMap(classesIn);
  if (ids.length === 0) return undefined;
  return { in: within, start, end, classes: ids.includes("all") ? "all" : new Set(ids) };
}

/** The class ids in a text. */
export function classesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((id) => id !== "");
}
