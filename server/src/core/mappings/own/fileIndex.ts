import { fileEndings } from "../../fileNames.ts";
import type { Format } from "../../formats/format.ts";
import { contentOf, type MapNode, mapOf, type Node, quoteWidth } from "../../formats/tree.ts";
import { addTo } from "../../maps.ts";
import { documentKindIn, isBomIn } from "../../schema/documentKind.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "./items.ts";
import { namesIn } from "./names.ts";
import { type WrittenRef, writtenRef } from "./ref.ts";
import { descriptionOf, spelledAt } from "./scalars.ts";

/** The facts of a text that other files may ask for. They do not refer to the text, so they can outlive it. */
export interface IndexEntry {
  readonly documents: readonly IndexedDocument[];
  /** The first syntax error, after which facts may be incomplete, with the file names mentioned in the text; undefined without errors. */
  readonly broken: { readonly at: number; readonly mentions: ReadonlySet<string> } | undefined;
}

/** A document of a file. */
export interface IndexedDocument extends Span {
  /** The index in the file. */
  readonly index: number;
  readonly kind: "bom" | "shipment";
  /** True when a `ref` in another file may lead to it. */
  readonly isBom: boolean;
  readonly id: string | undefined;
  /** The place that represents the document: its `id`, otherwise its `kind`, otherwise its start. */
  readonly place: Span;
  /** The places of the values of `id` and `kind`, if present. */
  readonly heads: readonly Span[];
  /** Every item, assemblies before their parts; items repeated by aliases occur once. */
  readonly items: readonly IndexedItem[];
  /** Every place of a licence number. End uses and parties are left out, since their keys are local to the document. */
  readonly licences: readonly IndexedLicence[];
}

/** An item with its whole span. */
export interface IndexedItem extends Span {
  /** The index of the containing assembly among the items of the document. */
  readonly parent: number | undefined;
  readonly partNumber: string | undefined;
  /** The description, shortened. */
  readonly description: string | undefined;
  /** The part number without quotes, otherwise the first key. */
  readonly place: Span;
  readonly ref: WrittenRef | undefined;
}

/** A place that names a licence. */
export interface IndexedLicence extends Span {
  readonly number: string;
  readonly declares: boolean;
}

/** The maximum length of a description, which is shown in one line. */
const longestDescription = 80;

/**
 * The facts of a text, even with syntax errors. `name`: the file name, which determines the kind of a document that does not declare it,
 * unless the format does.
 */
export function indexEntryOf(text: string, name: string, format: Format): IndexEntry {
  const own = copies();
  const tree = format.read(text);
  const licences = licencesByDocument({ file: { tree, documents: [] } }, own);
  const documents = tree.documents.flatMap(({ root }, index): IndexedDocument[] => {
    const map = mapOf(root);
    return map === undefined ? [] : [documentFacts(map, index, { text, name, format, own, licences: licences.get(index) ?? [] })];
  });
  const [problem] = tree.problems;
  return { documents, broken: problem === undefined ? undefined : { at: problem.start, mentions: mentionsIn(text, own) } };
}

/** Copies strings, each once, because a substring keeps the whole text in memory. */
type Own = (text: string) => string;

function copies(): Own {
  const known = new Map<string, string>();
  return (text) => {
    let copy = known.get(text);
    if (copy === undefined) {
      copy = text.split("").join("");
      known.set(copy, copy);
    }
    return copy;
  };
}

function licencesByDocument(read: Parameters<typeof namesIn>[0], own: Own): ReadonlyMap<number, readonly IndexedLicence[]> {
  const found = new Map<number, IndexedLicence[]>();
  for (const { kind, name, declares, document, start, end } of namesIn(read)) {
    if (kind !== "licence") continue;
    addTo(found, document, { number: own(name), declares, start, end });
  }
  return found;
}

interface Given {
  readonly text: string;
  readonly name: string;
  readonly format: Format;
  readonly own: Own;
  readonly licences: readonly IndexedLicence[];
}

function documentFacts(root: MapNode, index: number, { text, name, format, own, licences }: Given): IndexedDocument {
  const kind = format.documents ?? documentKindIn(name, root);
  const id = spelledAt(root, "id");
  const heads = ["id", "kind"].flatMap((key) => spelledAt(root, key) ?? []).map(({ start, end }) => ({ start, end }));
  return {
    start: root.start,
    end: root.end,
    index,
    kind,
    isBom: format.documents === undefined ? isBomIn(name, root, kind) : kind === "bom",
    id: id === undefined ? undefined : own(id.value),
    place: heads[0] ?? { start: root.start, end: root.start },
    heads,
    items: itemsIn(root, text, own),
    licences,
  };
}

function itemsIn(root: MapNode, text: string, own: Own): IndexedItem[] {
  const items: IndexedItem[] = [];
  const seen = new Set<Node>();
  visitItems<number>(itemNodes(root), (map, _, parent) => {
    if (seen.has(map)) return undefined;
    seen.add(map);
    return items.push(itemFacts(map, parent, text, own)) - 1;
  });
  return items;
}

function itemFacts(map: MapNode, parent: number | undefined, text: string, own: Own): IndexedItem {
  const number = contentOf(map, "partNumber");
  const partNumber = number?.kind === "scalar" && number.value !== null ? number : undefined;
  const quotes = quoteWidth(partNumber?.style);
  const ref = contentOf(map, "ref");
  const place = partNumber ?? map.entries.find(({ via }) => via === undefined)?.key ?? map;
  const description = descriptionOf(map)?.slice(0, longestDescription);
  return {
    start: map.start,
    end: map.end,
    parent,
    partNumber: partNumber === undefined ? undefined : own(partNumber.source),
    description: description === undefined ? undefined : own(description),
    place: { start: place.start + quotes, end: place.end - quotes },
    ref: ref?.kind === "scalar" ? writtenRef(ref, text, own) : undefined,
  };
}

const mention = new RegExp(`[^\\s"'#/\\\\]+(?:${fileEndings.map((ending) => `\\${ending}`).join("|")})\\b`, "gi");

/** The names of readable files that occur anywhere in a text. */
function mentionsIn(text: string, own: Own): ReadonlySet<string> {
  return new Set((text.match(mention) ?? []).map(own));
}
