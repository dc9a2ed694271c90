import { pointer } from "../text/pointer.ts";
import { readControlCodes } from "./codes.ts";
import type { FieldRecord } from "./record.ts";
import type { Licence, PartyBook } from "./types.ts";
import { readMeasure } from "./units.ts";

/** The licences of a document by number; of a number that stands more than once, with other terms, the licence that ends first. */
export function readLicences(document: FieldRecord, book: PartyBook): Map<string, Licence> {
  const licences = new Map<string, Licence>();
  for (const { record, index } of document.listed("licences") ?? []) {
    const licence = readLicence(record, pointer("/licences", index), book);
    if (licence === undefined) continue;
    const { value } = licence.number;
    const known = licences.get(value);
    licences.set(value, known === undefined ? licence : ofBoth(known, licence));
  }
  return licences;
}

function readLicence(record: FieldRecord, path: string, book: PartyBook): Licence | undefined {
  const number = record.text("number");
  if (number === undefined) return undefined;
  return {
    path,
    number,
    list: record.text("list"),
    type: record.text("type"),
    validFrom: record.text("validFrom"),
    validUntil: record.text("validUntil"),
    endUser: book.read(record.value("endUser"), pointer(path, "endUser")),
    country: record.text("country"),
    controlCodes: readControlCodes(record)?.codes ?? [],
    quantity: readMeasure(record.value("quantity")?.record),
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
