import { fileEndings } from "../../fileNames.ts";
import type { Format } from "../../formats/format.ts";
import { content, contentOf, type MapNode, type Node, quoteWidth } from "../../formats/tree.ts";
import { addTo } from "../../maps.ts";
import { documentKindIn, isBomIn } from "../../schema/documentKind.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "./items.ts";
import { namesIn } from "./names.ts";
import { type RefFacts, refFacts } from "./ref.ts";
import { spelledAt } from "./scalars.ts";

/** What one text says that others may ask for, without the text: it can be kept where that is not. */
export interface TextFacts {
  readonly documents: readonly DocumentFacts[];
  /** What is wrong with it as YAML, so that the facts may be incomplete; undefined where nothing is. */
  readonly broken: { readonly at: number; readonly mentions: ReadonlySet<string> } | undefined;
}

/** A document of a file. */
export interface DocumentFacts extends Span {
  /** Its position in the file. */
  readonly index: number;
  readonly kind: "bom" | "shipment";
  /** Whether a `ref` in another file may lead to it. */
  readonly isBom: boolean;
  readonly id: string | undefined;
  /** Its `id`, else its `kind`, else where it begins: what stands for the document as a whole. */
  readonly place: Span;
  /** The values of `id` and of `kind`, as far as they are written. */
  readonly heads: readonly Span[];
  /** Every item, assemblies before their parts, each once where it is brought in by aliases. */
  readonly items: readonly ItemFacts[];
  /** Every place of the number of a licence. End uses and parties are left out: their keys hold within their document. */
  readonly licences: readonly LicenceFacts[];
}

/** An item; the span is the whole of it. */
export interface ItemFacts extends Span {
  /** Position, in the items of its document, of the assembly that it stands in. */
  readonly parent: number | undefined;
  readonly partNumber: string | undefined;
  /** Its description, cut off where it is long. */
  readonly description: string | undefined;
  /** Its part number without quotes, else its first key. */
  readonly place: Span;
  readonly ref: RefFacts | undefined;
}

/** A place where a licence is named. */
export interface LicenceFacts extends Span {
  readonly number: string;
  readonly declares: boolean;
}

/** Descriptions are shown in one line. */
const longestDescription = 80;

/** The facts of a text, whole or broken; `name` of its file decides what a document is that does not say it, where the format does not. */
export function factsIn(text: string, name: string, format: Format): TextFacts {
  const own = copies();
  const tree = format.read(text);
  const licences = licencesByDocument({ file: { tree, documents: [] } }, own);
  const documents = tree.documents.flatMap(({ root }, index): DocumentFacts[] => {
    const map = root === undefined ? undefined : content(root);
    return map?.kind === "map" ? [documentFacts(map, index, { text, name, format, own, licences: licences.get(index) ?? [] })] : [];
  });
  const [problem] = tree.problems;
  return { documents, broken: problem === undefined ? undefined : { at: problem.start, mentions: mentionsIn(text, own) } };
}

/** Copies texts, each once: a piece of a text keeps all of it in memory. */
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

function licencesByDocument(read: Parameters<typeof namesIn>[0], own: Own): ReadonlyMap<number, readonly LicenceFacts[]> {
  const found = new Map<number, LicenceFacts[]>();
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
  readonly licences: readonly LicenceFacts[];
}

function documentFacts(root: MapNode, index: number, { text, name, format, own, licences }: Given): DocumentFacts {
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

function itemsIn(root: MapNode, text: string, own: Own): ItemFacts[] {
  const items: ItemFacts[] = [];
  const seen = new Set<Node>();
  visitItems<number>(itemNodes(root), (map, _, parent) => {
    if (seen.has(map)) return undefined;
    seen.add(map);
    return items.push(itemFacts(map, parent, text, own)) - 1;
  });
  return items;
}

function itemFacts(map: MapNode, parent: number | undefined, text: string, own: Own): ItemFacts {
  const number = contentOf(map, "partNumber");
  const partNumber = number?.kind === "scalar" && number.value !== null ? number : undefined;
  const quotes = quoteWidth(partNumber?.style);
  const ref = contentOf(map, "ref");
  const place = partNumber ?? map.entries.find(({ via }) => via === undefined)?.key ?? map;
  const description = descriptionOf(map);
  return {
    start: map.start,
    end: map.end,
    parent,
    partNumber: partNumber === undefined ? undefined : own(partNumber.source),
    description: description === undefined ? undefined : own(description),
    place: { start: place.start + quotes, end: place.end - quotes },
    ref: ref?.kind === "scalar" ? refFacts(ref, text, own) : undefined,
  };
}

/** The description of an item; of several languages the first. */
function descriptionOf(map: MapNode): string | undefined {
  const value = contentOf(map, "description");
  const first = value?.kind === "map" ? value.entries[0]?.value : value;
  const text = first === undefined ? undefined : content(first);
  return text?.kind === "scalar" && text.value !== null ? text.source.slice(0, longestDescription) : undefined;
}

const mention = new RegExp(`[^\\s"'#/\\\\]+(?:${fileEndings.map((ending) => `\\${ending}`).join("|")})\\b`, "gi");

/** The last names of files to be read that a text writes anywhere. */
function mentionsIn(text: string, own: Own): ReadonlySet<string> {
  return new Set((text.match(mention) ?? []).map(own));
}
