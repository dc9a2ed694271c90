import { fileEndings } from "../../core/fileNames.ts";
import { formatOf } from "../../core/formats/registry.ts";
import { content, contentOf, type MapNode, type Node } from "../../core/formats/tree.ts";
import { addTo } from "../../core/maps.ts";
import { documentKindIn, isBomIn } from "../../core/schema/documentKind.ts";
import { textAt } from "../../core/shapes/own/scalars.ts";
import { lastAtMost } from "../../core/text/ordered.ts";
import type { Span } from "../../core/text/span.ts";
import type { LineIndex, Position } from "../../index.ts";
import { namesIn } from "../features/support/names.ts";
import { refFacts } from "./refFacts.ts";
import type { DocumentFacts, FileFacts, ItemFacts, LicenceFacts } from "./types.ts";

/** Descriptions are shown in one line. */
const longestDescription = 80;

/** The facts of a text, whole or broken; `name` of its file decides what a document is that does not say it. */
export function factsOf(lines: LineIndex, name: string): FileFacts {
  const { text } = lines;
  const own = copies();
  const tree = formatOf(name).read(text);
  const licences = licencesByDocument({ file: { tree, documents: [] } }, own);
  const documents = tree.documents.flatMap(({ root }, index): DocumentFacts[] => {
    const map = root === undefined ? undefined : content(root);
    return map?.kind === "map" ? [documentFacts(map, index, { text, name, own, licences: licences.get(index) ?? [] })] : [];
  });
  const [problem] = tree.problems;
  return {
    documents,
    lineStarts: Uint32Array.from({ length: lines.lineCount }, (_, line) => lines.offsetAt({ line, character: 0 })),
    broken: problem === undefined ? undefined : { at: problem.start, mentions: mentionsIn(text, own) },
  };
}

/** The position of an offset in a file. */
export function positionIn({ lineStarts }: Pick<FileFacts, "lineStarts">, offset: number): Position {
  const line = Math.max(0, lastAtMost(lineStarts, lineStarts.length, offset));
  return { line, character: Math.max(0, offset - (lineStarts[line] ?? 0)) };
}

/** A place in a file as a range of LSP. */
export function rangeIn(facts: Pick<FileFacts, "lineStarts">, { start, end }: Span): { start: Position; end: Position } {
  return { start: positionIn(facts, start), end: positionIn(facts, end) };
}

/** The offset of a position in a file. */
export function offsetIn({ lineStarts }: Pick<FileFacts, "lineStarts">, { line, character }: Position): number {
  const start = lineStarts[Math.max(0, line)];
  return start === undefined ? Number.MAX_SAFE_INTEGER : Math.min(start + character, (lineStarts[line + 1] ?? Number.MAX_SAFE_INTEGER) - 1);
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
  readonly own: Own;
  readonly licences: readonly LicenceFacts[];
}

function documentFacts(root: MapNode, index: number, { text, name, own, licences }: Given): DocumentFacts {
  const kind = documentKindIn(name, root);
  const id = textAt(root, "id");
  const heads = ["id", "kind"].flatMap((key) => textAt(root, key) ?? []).map(({ start, end }) => ({ start, end }));
  return {
    start: root.start,
    end: root.end,
    index,
    kind,
    isBom: isBomIn(name, root, kind),
    id: id === undefined ? undefined : own(id.value),
    place: heads[0] ?? { start: root.start, end: root.start },
    heads,
    items: itemsIn(contentOf(root, "items"), text, own),
    licences,
  };
}

function itemsIn(list: Node | undefined, text: string, own: Own): ItemFacts[] {
  const items: ItemFacts[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node | undefined, parent: number | undefined): void => {
    const inner = node === undefined ? undefined : content(node);
    if (inner?.kind !== "seq" || seen.has(inner)) return;
    seen.add(inner);
    for (const one of inner.items) {
      const map = content(one);
      if (map.kind !== "map" || seen.has(map)) continue;
      seen.add(map);
      items.push(itemFacts(map, parent, text, own));
      visit(contentOf(map, "items"), items.length - 1);
    }
  };
  visit(list, undefined);
  return items;
}

function itemFacts(map: MapNode, parent: number | undefined, text: string, own: Own): ItemFacts {
  const number = contentOf(map, "partNumber");
  const partNumber = number?.kind === "scalar" && number.value !== null ? number : undefined;
  const quotes = partNumber?.style === "single" || partNumber?.style === "double" ? 1 : 0;
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
