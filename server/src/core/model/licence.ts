import type { MapNode } from "../yaml/tree.ts";
import { partyAt } from "./party.ts";
import { mapAt, mapsAt, pointer, textAt } from "./read.ts";
import type { Licence, PartyBook } from "./types.ts";
import { measureAt } from "./units.ts";

/** The licences of a document by number; of a number that stands more than once, with other terms, the licence that ends first. */
export function readLicences(root: MapNode, book: PartyBook): Map<string, Licence> {
  const licences = new Map<string, Licence>();
  for (const { map, index } of mapsAt(root, "licences")) {
    const licence = readLicence(map, pointer("/licences", index), book);
    if (licence === undefined) continue;
    const { value } = licence.number;
    const known = licences.get(value);
    licences.set(value, known === undefined ? licence : ofBoth(known, licence));
  }
  return licences;
}

function readLicence(map: MapNode, path: string, book: PartyBook): Licence | undefined {
  const number = textAt(map, "number");
  if (number === undefined) return undefined;
  return {
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
  };
}

/** Of two licences of one number the one to judge by: chosen by what they say, so that their order makes no difference. */
function ofBoth(known: Licence, other: Licence): Licence {
  const [first, second] = [termsOf(known), termsOf(other)];
  if (first === second) return known;
  const [kept, left] = first < second ? [known, other] : [other, known];
  return { ...kept, again: [...(known.again ?? []), left.number] };
}

/** The terms as text, that of a licence that ends earlier before that of one that ends later or never. */
function termsOf({ list, type, validFrom, validUntil, endUser, country, controlCodes, quantity }: Licence): string {
  return JSON.stringify([
    validUntil?.value ?? "9999",
    [validFrom, list, type, endUser?.name, endUser?.nameLocal, endUser?.country, country].map((written) => written?.value),
    controlCodes.map(({ list: of, code }) => [of?.value, code.value]),
    [quantity?.value.value, quantity?.unit],
  ]);
}
