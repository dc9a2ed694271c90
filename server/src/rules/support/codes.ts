import type { Field, Item } from "../../core/model/types.ts";

/** What an item says in its own line or by its entry in a parts file: what is wrong with the words of another line is said there. */
export function saidOfItself<T extends object>({ entry, reference }: Item, field: Field<T> | undefined): Field<T> | undefined {
  if (field?.origin === "ref") return undefined;
  return field?.origin === "own" || reference === undefined || field?.by === entry ? field : undefined;
}
