import { placeOf } from "../text/place.ts";
import { pointer } from "../text/pointer.ts";
import type { FieldRecord, FieldValue } from "./record.ts";
import type { Party, PartyBook, PartyKind, PartyParent } from "./types.ts";

/** Reads the `parties` of a document. */
export function readPartyBook(document: FieldRecord): PartyBook {
  const entries = document.value("parties")?.record?.entries() ?? [];
  const byKey = new Map(entries.map(({ name, value }) => [name, value.record] as const));
  return { read: (value, path) => readParty(value, path, byKey), above: new Map() };
}

/** The facts of a party of which nothing but its name is known. */
const unknown = {
  nameLocal: undefined,
  country: undefined,
  kind: undefined,
  address: undefined,
  identifiers: [],
  parents: [],
  identity: undefined,
};

/** Reads a party at `path`: a map, the key of an entry in `parties`, or a bare name. */
function readParty(value: FieldValue | undefined, path: string, byKey: ReadonlyMap<string, FieldRecord | undefined>): Party | undefined {
  if (value === undefined) return undefined;
  const usedAt = placeOf(value);
  if (value.record !== undefined) return readMap(value.record, path, usedAt);
  const { text } = value;
  if (text === undefined) return undefined;
  const named = byKey.get(text.value);
  if (named !== undefined) return readMap(named, pointer("/parties", text.value), usedAt);
  return { ...unknown, name: text, path, usedAt };
}

/** Reads a list of parties, such as `intermediaries`. */
export function readPartyList(record: FieldRecord, key: string, book: PartyBook, path = ""): readonly Party[] {
  const list = record.value(key)?.list ?? [];
  return list.flatMap((value, index) => book.read(value, pointer(pointer(path, key), index)) ?? []);
}

function readMap(record: FieldRecord, path: string, usedAt: Party["usedAt"]): Party {
  return {
    name: record.text("name"),
    nameLocal: record.text("nameLocal"),
    country: record.text("country"),
    kind: kindOf(record.text("kind")?.value),
    address: record.text("address"),
    identifiers: (record.value("identifiers")?.record?.entries() ?? []).flatMap(({ name, value: { text } }) =>
      text === undefined ? [] : [{ ...text, register: name }],
    ),
    parents: (record.listed("parents") ?? []).map((parent) => readParent(parent.record, pointer(`${path}/parents`, parent.index))),
    identity: record.map,
    path,
    usedAt,
  };
}

function readParent(record: FieldRecord, path: string): PartyParent {
  return { name: record.text("name"), country: record.text("country"), sharePercent: record.decimal("sharePercent"), path };
}

function kindOf(word: string | undefined): PartyKind | undefined {
  return word === "civil" || word === "military" || word === "government" || word === "unknown" ? word : undefined;
}
