import type { Piece, PlacedDocument, PlacedEntry } from "../formats/placed.ts";
import type { CheckResult } from "../judge/types.ts";
import type { NamedFile, Reference } from "../model/types.ts";
import type { JudgedDocument } from "../rule.ts";
import { isInText, type PlaceInText } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { referring, withUndeclared } from "./blockQueries.ts";
import { factsOf } from "./facts.ts";
import type { JudgedText } from "./judgedText.ts";
import { withTargets } from "./references.ts";
import { countedFrom, type SectionList } from "./sectionList.ts";
import { listKey } from "./skeleton.ts";

/**
 * The facts and findings of a part of a text, with places in the text: everything outside the list of items, and the items of some sections
 * with those they refer to. If waivers may cover findings elsewhere, it has all findings. Documents and counts are those of the whole text.
 */
export type Around = Omit<CheckResult, "partNumberAt" | "waivers">;

/** A reference of an item to another item or a file. */
export interface Link {
  readonly at: Span;
  readonly to: { readonly start: number } | NamedFile;
}

/** An item with a part number, with its range in the text. */
export interface NumberedItem extends Span {
  readonly partNumber: string;
  readonly path: string;
}

/** Editor queries on a whole text. For a divided text, the cost is proportional to the part queried. */
export interface Whole {
  /** The cached documents, without those that could not be parsed. */
  readonly documents: readonly PlacedDocument[];
  /** The resolved references of items, with places in the text, sorted. */
  links(): readonly Link[];
  /** The items of a document with a part number, including nested ones, with places in the text. */
  numbered(document: number): Iterable<NumberedItem>;
  /** The documents with at least those items that lack an end use. */
  undeclared(): readonly JudgedDocument[];
}

/** The result for an unknown text. */
export const nothingWhole: Whole = { documents: [], links: () => [], numbered: () => [], undeclared: () => [] };

/** Creates the queries on a text. */
export function wholeIn(judged: JudgedText): Whole {
  const { documents } = judged;
  return {
    documents: placedDocuments(judged),
    links: () => documents.flatMap(({ sections }) => linksOf(sections)),
    numbered(index) {
      const sections = documents.find(({ context }) => context.summary.index === index)?.sections;
      return sections === undefined ? [] : numberedItems(sections);
    },
    undeclared() {
      const { seams, sections } = judged;
      return factsOf(judged, seams && withTargets(sections, sections.indexes(withUndeclared))).judged;
    },
  };
}

function placedDocuments({ seams, envelope, documents, sections }: JudgedText): readonly PlacedDocument[] {
  const [only] = documents;
  if (seams === undefined || only === undefined)
    return envelope.tree.documents.flatMap(({ root }, index): PlacedDocument[] => {
      if (root === undefined) return [];
      return [{ index, root, entries: root.kind === "map" ? root.entries.map((entry) => ({ entry, by: 0 })) : [] }];
    });
  const { root } = only.context;
  const after = sections.end - sections.head;
  const entries = root.entries.map((entry): PlacedEntry => {
    if (entry.name !== listKey || entry.via !== undefined) return { entry, by: entry.key.start < sections.head ? 0 : after };
    const pieces = { [Symbol.iterator]: () => piecesOf(sections) };
    return { entry, by: 0, list: { start: entry.key.start, end: endOfEntries(sections), count: sections.entryCount, pieces } };
  });
  return [{ index: 0, root, entries }];
}

function* piecesOf(sections: SectionList): Generator<Piece, void> {
  for (const [{ section }, start] of sections.placed()) yield { entries: section.entries, by: start };
}

/** The end of the last entry in the text. */
function endOfEntries(sections: SectionList): number {
  const index = sections.indexAtPosition(sections.entryCount - 1);
  const last = sections.at(index)?.section.entries.at(-1);
  return last === undefined ? 0 : last.end + sections.startOf(index);
}

function linksOf(sections: SectionList): readonly Link[] {
  return sections.indexes(referring).flatMap((index) => {
    const items = sections.at(index)?.result.items ?? [];
    return items.flatMap(({ reference }) => linkOf(reference, (place) => sections.placeSpan(place, index)) ?? []);
  });
}

/** A reference as a link; undefined when unresolved. `place` converts to places in the text. */
function linkOf(reference: Reference | undefined, place: (at: PlaceInText) => Span): Link | undefined {
  switch (reference?.kind) {
    case "other-file":
    case "bom":
      return isInText(reference.at) ? { at: place(reference.at), to: reference.named } : undefined;
    case "item": {
      const { at, named, target } = reference;
      const to = named ?? (isInText(target.place) ? { start: place(target.place).start } : undefined);
      return to !== undefined && isInText(at) ? { at: place(at), to } : undefined;
    }
    default:
      return undefined;
  }
}

/** The items with a part number, including nested ones, in document order. */
function* numberedItems(sections: SectionList): Generator<NumberedItem, void> {
  let position = 0;
  for (const [{ section, result }, by] of sections.placed()) {
    for (const { partNumber, path, extent } of result.items) {
      if (partNumber === undefined) continue;
      yield { partNumber: partNumber.value, path: countedFrom(position, path), start: extent.start + by, end: extent.end + by };
    }
    position += section.entries.length;
  }
}
