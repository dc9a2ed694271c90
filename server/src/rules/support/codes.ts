import type { Field, Item } from "../../core/model/types.ts";

/**
 * A field that an item states itself or takes from a parts file; undefined for a field inherited from another line, whose faults are
 * reported there.
 */
export function saidOfItself<T extends object>({ entry, matching, reference }: Item, field: Field<T> | undefined): Field<T> | undefined {
  if (field === undefined || field.origin === "ref") return undefined;
  const isOwn = field.origin === "own" || reference === undefined || field.by === entry || matching.includes(field.by);
  return isOwn ? field : undefined;
}
