import { placeOf } from "../text/place.ts";
import { pointer } from "../text/pointer.ts";
import { listedIn, type Source, type Value } from "./source.ts";
import type { Party, PartyBook, PartyKind, PartyParent } from "./types.ts";

/** Reads the entries of `parties` of a document. */
export function readPartyBook(document: Source): PartyBook {
  const entries = document.value("parties")?.source?.entries() ?? [];
  const byKey = new Map(entries.map(({ name, value }) => [name, value.source] as const));
  return { read: (value, path) => readParty(value, path, byKey) };
}

/** Reads a party that stands at `path`: a map, the key of one in `parties` of the document, or a bare name. */
function readParty(value: Value | undefined, path: string, byKey: ReadonlyMap<string, Source | undefined>): Party | undefined {
  if (value === undefined) return undefined;
  const usedAt = placeOf(value);
  if (value.source !== undefined) return readMap(value.source, path, usedAt);
  const { text } = value;
  if (text === undefined) return undefined;
  const named = byKey.get(text.value);
  if (named !== undefined) return readMap(named, pointer("/parties", text.value), usedAt);
  return { name: text, nameLocal: undefined, country: undefined, kind: undefined, parents: [], identity: undefined, path, usedAt };
}

/** The parties of a list such as `intermediaries`. */
export function readPartyList(document: Source, key: string, book: PartyBook): readonly Party[] {
  const list = document.value(key)?.list ?? [];
  return list.flatMap((value, index) => book.read(value, pointer(pointer("", key), index)) ?? []);
}

function readMap(source: Source, path: string, usedAt: Party["usedAt"]): Party {
  return {
    name: source.text("name"),
    nameLocal: source.text("nameLocal"),
    country: source.text("country"),
    kind: kindOf(source.text("kind")?.value),
    parents: (listedIn(source.value("parents")) ?? []).map((parent) => readParent(parent.source, pointer(`${path}/parents`, parent.index))),
    identity: source.identity,
    path,
    usedAt,
  };
}

function readParent(source: Source, path: string): PartyParent {
  return { name: source.text("name"), country: source.text("country"), sharePercent: source.decimal("sharePercent"), path };
}

function kindOf(word: string | undefined): PartyKind | undefined {
  return word === "civil" || word === "military" || word === "government" || word === "unknown" ? word : undefined;
}
