import { configName, isReadable, kindByName } from "../fileNames.ts";
import type { TreeFile } from "../formats/tree.ts";
import type { OpenDocument } from "../mappings/own/read.ts";
import { addTo } from "../maps.ts";
import type { LinkTarget } from "../model/links.ts";
import { indexParts } from "../model/reference.ts";
import type { Item, LinkFault } from "../model/types.ts";
import { nameFrom } from "../paths.ts";
import { perKey } from "../perKey.ts";
import { isBomIn } from "../schema/documentKind.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { NearestAmong } from "../text/nearestAmong.ts";
import { countWhile } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";
import type { FileContent } from "./content.ts";

/** The part index of the BOMs of a file. */
interface Parts {
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
  readonly names: NearestAmong;
  /** By reference designator, for parts whose designator is not their part number. */
  readonly byDesignator: () => ReadonlyMap<string, readonly Item[]>;
}

function partsIn(boms: readonly OpenDocument[]): Parts {
  const byNumber = indexParts(boms.flatMap(({ items }) => items));
  let byDesignator: Map<string, Item[]> | undefined;
  return {
    byNumber,
    names: new NearestAmong(byNumber.keys()),
    byDesignator() {
      if (byDesignator !== undefined) return byDesignator;
      byDesignator = new Map();
      for (const item of boms.flatMap(({ items }) => items)) for (const name of new Set(item.designators)) addTo(byDesignator, name, item);
      return byDesignator;
    },
  };
}

/** A file as the target of references. */
export interface Target {
  readonly documents: readonly OpenDocument[];
  readonly boms: readonly OpenDocument[];
  /** The first problem that makes the file malformed; undefined for a well-formed file. */
  readonly broken: LinkFault | undefined;
  /** Built on the first call, as is `isIntact`. */
  readonly parts: () => Parts;
  readonly isIntact: (item: Item) => boolean;
}

/** Builds the target for a parsed text. `path`: undefined for a mapped file, whose mapping sets the document kind. */
export function targetOf(text: string, tree: TreeFile, documents: readonly OpenDocument[], path: string | undefined): Target {
  const boms = documents.filter(({ root, kind }) => (path === undefined ? kind === "bom" : isBomIn(path, root, kind)));
  const [first] = tree.problems;
  let parts: Parts | undefined;
  let intact: ((item: Item) => boolean) | undefined;
  return {
    documents,
    boms,
    broken: first === undefined ? undefined : { kind: "broken", line: new LineIndex(text).positionAt(first.start).line + 1 },
    parts() {
      parts ??= partsIn(boms);
      return parts;
    },
    isIntact(item) {
      intact ??= intactItems(
        tree,
        boms.flatMap(({ items }) => items),
      );
      return intact(item);
    },
  };
}

/** Resolves a reference to a file, or to a part in it. */
export function targetIn({ boms, documents, broken, parts, isIntact }: Target, part: string | undefined): LinkTarget {
  const [bom, ...more] = boms;
  if (bom === undefined) return fault(broken ?? { kind: "not-bom", isShipment: documents.some(({ kind }) => kind === "shipment") });
  if (part === undefined) {
    if (broken !== undefined) return fault(broken);
    return more.length > 0 ? fault({ kind: "several-boms", count: boms.length }) : { kind: "bom", target: bom };
  }
  const places = parts().byNumber.get(part) ?? parts().byDesignator().get(part) ?? [];
  const [target] = places;
  if (target === undefined) return fault(broken ?? { kind: "no-part", part, instead: parts().names.find(part) });
  if (places.length > 1) return fault({ kind: "ambiguous-part", part, places });
  return broken === undefined || isIntact(target) ? { kind: "item", target } : fault(broken);
}

/**
 * Resolves a reference of a file to itself. The result is that of a reference from another file, with one exception: where the referring
 * document alone holds the target, the result is that document itself.
 */
export function targetInside(target: Target, part: string | undefined, document: number): LinkTarget {
  const { boms, documents, parts } = target;
  const isOwn = ({ index }: { readonly index: number }): boolean => index === document;
  if (part === undefined) return boms.length === 1 && boms.every(isOwn) ? { kind: "own" } : targetIn(target, part);
  const places = parts().byNumber.get(part) ?? [];
  // The lines of a shipment answer to no other document.
  const inOwn = documents.find(isOwn)?.items.some(({ partNumber }) => partNumber?.value === part) === true;
  const isWithin = places.every((place) => isOwn(place.document));
  return inOwn && isWithin ? { kind: "own" } : targetIn(target, part);
}

function fault(what: LinkFault): LinkTarget {
  return { kind: "fault", fault: what };
}

type Absent = Extract<FileContent, { readonly kind: "absent" }>;

/** The fault of a reference to a missing file, with the existing file or folder that it probably means. */
export function missing(from: string, path: string, content: Absent): LinkFault {
  const near = nearOf(from, path, content);
  if (near === undefined) return { kind: "no-file", instead: undefined };
  return { kind: near.kind, instead: nameFrom(from, near.path) };
}

interface Near {
  readonly kind: "no-file" | "other-case";
  readonly path: string;
}

/** One missing path is often looked up from many files in turn. */
const nearest = new WeakMap<Absent, { readonly from: string; readonly near: Near | undefined }>();

function nearOf(from: string, path: string, content: Absent): Near | undefined {
  const known = nearest.get(content);
  if (known?.from === from) return known.near;
  const { folder, names } = content;
  const [name = "", ...rest] = path.slice(folder === "" ? 0 : folder.length + 1).split("/");
  const { all, files } = candidatesAmong(names);
  const candidates = rest.length > 0 ? all : files;
  const sameLetters = candidates.byLetters.get(name.toLowerCase());
  const at = (one: string): string => [...(folder === "" ? [] : [folder]), one, ...rest].join("/");
  const found = sameLetters ?? candidates.near.find(name, (one) => at(one) !== from && mayBeMeant(one));
  const near: Near | undefined =
    found === undefined
      ? undefined
      : {
          kind: sameLetters === undefined ? "no-file" : "other-case",
          path: at(found),
        };
  nearest.set(content, { from, near });
  return near;
}

/** False for a name that marks a shipment or the configuration: no reference can mean either. */
function mayBeMeant(name: string): boolean {
  return kindByName(name) !== "shipment" && name !== configName;
}

interface Candidates {
  /** By lower-case name. */
  readonly byLetters: ReadonlyMap<string, string>;
  readonly near: NearestAmong;
}

/** The lookup of similar names in a folder, built once for each listing. */
const candidatesAmong = perKey((names: readonly string[]) => {
  const sorted = [...names].sort();
  return { all: candidatesOf(sorted), files: candidatesOf(sorted.filter(isReadable)) };
});

function candidatesOf(sorted: readonly string[]): Candidates {
  return { byLetters: new Map(sorted.map((one) => [one.toLowerCase(), one])), near: new NearestAmong(sorted) };
}

/**
 * A predicate for the items of a file: true when the text of an item has no problem, up to the start of the next item. The gap between two
 * items counts because text skipped there may hold keys of the first. A call is cheap for any number of items and problems.
 *
 * @param items the items of all documents
 */
function intactItems({ problems, unread }: TreeFile, items: readonly Item[]): (item: Item) => boolean {
  if (problems.length === 0) return () => true;
  if (unread === undefined) return () => false;
  const spans: readonly Span[] = [...problems, ...unread].sort((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  const ends = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  const starts = items.map(({ extent }) => extent.start).sort((a, b) => a - b);
  return ({ extent }) => {
    const next = starts[countWhile(starts, (start) => start < extent.end)] ?? Number.POSITIVE_INFINITY;
    const before = countWhile(spans, ({ start }) => start < next);
    return before === 0 || (ends[before - 1] ?? 0) < extent.start;
  };
}
