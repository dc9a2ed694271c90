import { pointer } from "../text/pointer.ts";
import type { Source } from "./source.ts";
import type { EndUse, PartFacts, PartyBook, WrittenEndUse } from "./types.ts";

/** The end uses of `endUses`, by key. */
export function readEndUses(document: Source, book: PartyBook): Map<string, EndUse> {
  const byKey = new Map<string, EndUse>();
  for (const { name, key, value } of document.value("endUses")?.source?.entries() ?? [])
    if (value.source !== undefined) byKey.set(name, readEndUse(value.source, key, pointer("/endUses", name), book));
  return byKey;
}

/**
 * The end use that an item or a document writes under its key `endUse`: its own, or the one it names, which is sought in the document,
 * then in parts files.
 */
export function writtenEndUse(
  source: Source,
  path: string,
  book: PartyBook,
  byKey: ReadonlyMap<string, EndUse>,
  parts: Pick<PartFacts, "endUseOf"> | undefined,
): WrittenEndUse {
  const key = source.keyPlace("endUse");
  const value = key === undefined ? undefined : source.value("endUse");
  if (key === undefined || value === undefined) return undefined;
  // A file of another kind does not tell apart what names an end use and what is one.
  const said = value.source?.aside?.isText === true ? value.source.text("statement")?.value : undefined;
  const meant = said === undefined ? undefined : (byKey.get(said) ?? parts?.endUseOf(said));
  if (meant !== undefined) return declared(meant);
  if (value.source !== undefined) return declared(readEndUse(value.source, key, pointer(path, "endUse"), book));
  const { text } = value;
  if (text === undefined) return value.list === undefined ? undefined : { kind: "unresolved", name: undefined };
  const named = byKey.get(text.value) ?? parts?.endUseOf(text.value);
  return named === undefined ? { kind: "unresolved", name: source.name("endUse") } : declared(named);
}

/** A form with blanks is none yet. */
function declared(endUse: EndUse): WrittenEndUse {
  return endUse.isForm ? undefined : { kind: "declared", endUse };
}

function readEndUse(source: Source, key: EndUse["key"], path: string, book: PartyBook): EndUse {
  return {
    identity: source.identity,
    source,
    path,
    key,
    in: source.in,
    start: source.start,
    end: source.end,
    category: source.text("category"),
    statement: source.text("statement"),
    isOfMapping: source.aside !== undefined,
    isText: source.aside?.isText === true,
    isForm: source.isBlank("category") || source.isBlank("statement"),
    endUser: book.read(source.value("endUser"), pointer(path, "endUser")),
    country: source.text("country"),
  };
}
