import type { MapNode } from "../yaml/tree.ts";
import { partyAt } from "./party.ts";
import { mapAt, mapsAt, pointer, textAt } from "./read.ts";
import type { Licence, PartyBook } from "./types.ts";
import { measureAt } from "./units.ts";

/** The licences of a document by number; of a number that stands twice the first. */
export function readLicences(root: MapNode, book: PartyBook): Map<string, Licence> {
  const licences = new Map<string, Licence>();
  for (const { map, index } of mapsAt(root, "licences")) {
    const number = textAt(map, "number");
    if (number === undefined || licences.has(number.value)) continue;
    const path = pointer("/licences", index);
    licences.set(number.value, {
      path,
      number,
      list: textAt(map, "list"),
      type: textAt(map, "type"),
      validFrom: textAt(map, "validFrom"),
      validUntil: textAt(map, "validUntil"),
      endUser: partyAt(map, "endUser", path, book),
      country: textAt(map, "country"),
      controlCodes: mapsAt(map, "controlCodes").flatMap(({ map: entry }) => {
        const code = textAt(entry, "code");
        return code === undefined ? [] : [{ list: textAt(entry, "list"), code }];
      }),
      quantity: measureAt(mapAt(map, "quantity")),
    });
  }
  return licences;
}
