import type { Item, Licence } from "../model/types.ts";

/** The licence that the line of an item names, if its document declares it. */
export function licenceOf({ document, licence }: Item): Licence | undefined {
  return licence === undefined ? undefined : document.licences.get(licence.value);
}
