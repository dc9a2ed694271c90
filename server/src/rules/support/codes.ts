import type { Field, Item } from "../../core/model/types.ts";

/** What an item says in its own line or by a parts file: what is wrong with the words of another line is said there. */
export function saidOfItself<T extends object>({ entry, matching, reference }: Item, field: Field<T> | undefined): Field<T> | undefined {
  if (field === undefined || field.origin === "ref") return undefined;
  const isOwn = field.origin === "own" || reference === undefined || field.by === entry || matching.includes(field.by);
  return isOwn ? field : undefined;
}
