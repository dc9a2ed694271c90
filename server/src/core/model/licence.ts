import { pointer } from "../text/pointer.ts";
import { readControlCodes } from "./codes.ts";
import type { FieldRecord } from "./record.ts";
import type { Licence, PartyBook } from "./types.ts";
import { readMeasure } from "./units.ts";

/** The licences of a document by number. For a number with several different declarations, the one that expires first. */
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

/** Chooses one of two licences with the same number. The choice depends only on their contents, not on their order. */
function ofBoth(known: Licence, other: Licence): Licence {
  const [first, second] = [termsOf(known), termsOf(other)];
  if (first === second) return known;
  const [kept, left] = first < second ? [known, other] : [other, known];
  return { ...kept, again: [...(known.again ?? []), left.number] };
}

/** The terms of a licence as text. An earlier expiry sorts first, and none sorts last. */
function termsOf({ list, type, validFrom, validUntil, endUser, country, controlCodes, quantity }: Licence): string {
  return JSON.stringify([
    validUntil?.value ?? "9999",
    [validFrom, list, type, endUser?.name, endUser?.nameLocal, endUser?.country, country].map((written) => written?.value),
    controlCodes.map(({ list: of, code }) => [of?.value, code.value]),
    [quantity?.value.value, quantity?.unit],
  ]);
}
