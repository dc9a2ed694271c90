import { getOrInsert } from "../maps.ts";
import { pointer } from "../text/pointer.ts";
import { readPartyList } from "./party.ts";
import { FieldRecord } from "./record.ts";
import type { EndUse, EndUsePapers, PartFacts, PartyBook, WrittenEndUse } from "./types.ts";

/** The end uses declared in `endUses`, by key. */
export function readEndUses(document: FieldRecord, book: PartyBook): Map<string, EndUse> {
  const byKey = new Map<string, EndUse>();
  for (const { name, key, value } of document.value("endUses")?.record?.entries() ?? [])
    if (value.record !== undefined) byKey.set(name, readEndUse(value.record, key, pointer("/endUses", name), book));
  return byKey;
}

/**
 * The end use that an item or document writes under `endUse`: a declaration, or the key of one, which is looked up in the document and then
 * in parts files.
 */
export function writtenEndUse(
  record: FieldRecord,
  path: string,
  book: PartyBook,
  byKey: ReadonlyMap<string, EndUse>,
  parts: Pick<PartFacts, "endUseOf"> | undefined,
): WrittenEndUse {
  const key = record.keyPlace("endUse");
  const value = key === undefined ? undefined : record.value("endUse");
  if (key === undefined || value === undefined) return undefined;
  // In a foreign file a key and a declaration look the same.
  const said = value.record?.conversion?.isText === true ? value.record.text("statement")?.value : undefined;
  const meant = said === undefined ? undefined : (byKey.get(said) ?? parts?.endUseOf(said));
  if (meant !== undefined) return declared(withUser(meant, value.record, pointer(path, "endUse"), book));
  if (value.record !== undefined) return declared(readEndUse(value.record, key, pointer(path, "endUse"), book));
  const { text } = value;
  if (text === undefined) return value.list === undefined ? undefined : { kind: "unresolved", name: undefined };
  const named = byKey.get(text.value) ?? parts?.endUseOf(text.value);
  return named === undefined ? { kind: "unresolved", name: record.name("endUse") } : declared(named);
}

/** A declared end use with the parties that stand beside its key in a foreign file. */
function withUser(meant: EndUse, written: FieldRecord | undefined, path: string, book: PartyBook): EndUse {
  if (written === undefined) return meant;
  const { endUser, receivers } = partiesOfEndUse(written, path, book);
  const above = partiesAbove(written, path, book) ?? meant.above;
  if (endUser === undefined && receivers.length === 0 && above === meant.above) return meant;
  return { ...meant, identity: written.map, endUser: endUser ?? meant.endUser, receivers: [...receivers, ...meant.receivers], above };
}

function partiesOfEndUse(record: FieldRecord, path: string, book: PartyBook): Pick<EndUse, "endUser" | "receivers"> {
  return {
    endUser: book.read(record.value("endUser"), pointer(path, "endUser")),
    receivers: readPartyList(record, "receivers", book, path),
  };
}

/** The parties above the table of an end use, as an end use that all items below share. */
function partiesAbove(record: FieldRecord, path: string, book: PartyBook): EndUse | undefined {
  const above = record.conversion?.above;
  return above && getOrInsert(book.above, above, () => readEndUse(new FieldRecord(above, record.in), record, path, book));
}

/** The end use of an item that is a form, and so counts as none, for the parties that it names; otherwise the parties above a table. */
export function formOfEndUse(record: FieldRecord, path: string, book: PartyBook): EndUse | undefined {
  const key = record.keyPlace("endUse");
  const written = key === undefined ? undefined : record.value("endUse")?.record;
  if (key === undefined || written === undefined) return undefined;
  const endUse = readEndUse(written, key, pointer(path, "endUse"), book);
  return endUse.isForm ? endUse : endUse.above;
}

/** A form with blanks counts as no end use. */
function declared(endUse: EndUse): WrittenEndUse {
  return endUse.isForm ? undefined : { kind: "declared", endUse };
}

function readEndUse(record: FieldRecord, key: EndUse["key"], path: string, book: PartyBook): EndUse {
  const category = record.text("category");
  const statement = record.text("statement");
  const isOfMapping = record.conversion !== undefined;
  return {
    identity: record.map,
    record,
    path,
    key,
    in: record.in,
    start: record.start,
    end: record.end,
    category,
    statement,
    isOfMapping,
    isText: record.conversion?.isText === true,
    // No schema asks for a statement in a foreign file. A category that decides counts alone.
    isForm:
      record.isBlank("category") || record.isBlank("statement") || (isOfMapping && statement === undefined && !decides(category?.value)),
    ...partiesOfEndUse(record, path, book),
    above: partiesAbove(record, path, book),
    country: record.text("country"),
    order: record.text("order"),
  };
}

/** The fields of an end use that papers alone ask for. */
export function papersOf({ record }: Pick<EndUse, "record">): EndUsePapers {
  const product = record.value("product")?.record;
  const certificate = record.value("certificate")?.record;
  const promised = record.value("commitments")?.record;
  return {
    place: record.text("place"),
    product: { name: product?.text("name"), model: product?.text("model") },
    certificate: {
      id: certificate?.text("id"),
      issued: certificate?.text("issued"),
      validUntil: certificate?.text("validUntil"),
      signedBy: certificate?.text("signedBy"),
    },
    promise: (commitment) => promised?.truth(commitment),
  };
}

function decides(category: string | undefined): boolean {
  return category === "military" || category === "undetermined";
}
