import type { ControlledItem } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { controlKey, controlKeys } from "../recognise/controlCode.ts";

/** The listed codes that a declared code stands for. */
export interface ListedCodes {
  readonly codes: readonly string[];
  /** True where they are spelled differently from the declared code. */
  readonly isOtherwise: boolean;
}

const none: ListedCodes = { codes: [], isOtherwise: false };

/** Indexes the codes of control lists, each with every code above it: 1C905.a.1 also under 1C905.a and 1C905. */
export function codesByList(entries: readonly Pick<ControlledItem, "list" | "code">[]): (list: string, code: string) => ListedCodes {
  let known: ReadonlySet<string> | undefined;
  let likes: ReadonlyMap<string, readonly string[]> | undefined;
  return (list, code) => {
    known ??= new Set(entries.flatMap(controlKeys));
    if (known.has(controlKey(list, code))) return { codes: [code], isOtherwise: false };
    likes ??= byLikeness(entries);
    const alike = likes.get(controlKey(list, likeness(code)));
    if (alike !== undefined) return { codes: alike, isOtherwise: true };
    for (let above = parentOf(code); above !== undefined; above = parentOf(above)) {
      const parent = above;
      if (entries.some((entry) => entry.list === list && entry.code === parent)) return { codes: [parent], isOtherwise: false };
    }
    return none;
  };
}

function byLikeness(entries: readonly Pick<ControlledItem, "list" | "code">[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { list, code } of new Map(entries.map((entry) => [controlKey(entry.list, entry.code), entry])).values()) {
    const parts = code.split(".");
    for (const [at] of parts.entries()) {
      const above = parts.slice(0, at + 1).join(".");
      const key = controlKey(list, likeness(above));
      if (found.get(key)?.includes(above) !== true) addTo(found, key, above);
    }
  }
  return found;
}

/** A key without case, dots and blanks, by which spellings of a code are equal. */
export function likeness(code: string): string {
  return code.replace(/[.\s]/gu, "").toLowerCase();
}

function parentOf(code: string): string | undefined {
  const end = code.lastIndexOf(".");
  return end <= 0 ? undefined : code.slice(0, end);
}
