import { configName, isReadableInAnyCase, kindByAnyName } from "../fileNames.ts";
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
import type { FileContent } from "./content.ts";
import { intactItems } from "./intact.ts";

/** The parts of the BOMs of a file, to be looked up by others. */
interface Parts {
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
  readonly names: NearestAmong;
  /** By what they are called in the drawing, where that is no part number. */
  readonly byDesignator: () => ReadonlyMap<string, readonly Item[]>;
}

/** Indexes the parts of the BOMs of a file. */
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

/** A file as others look into it. */
export interface Target {
  readonly documents: readonly OpenDocument[];
  readonly boms: readonly OpenDocument[];
  /** What is wrong with it as YAML; undefined for nothing. */
  readonly broken: LinkFault | undefined;
  /** Both are made when they are first asked for. */
  readonly parts: () => Parts;
  readonly isIntact: (item: Item) => boolean;
}

/** Prepares a text that was read to be looked into. `path`: undefined for a file of a mapping, which says itself what it is. */
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

/** What a reference to a file, or to a part in it, leads to. */
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
 * What a file leads to that is named in one of its own documents: the same as from other files, but that a document which
 * alone holds what is meant is meant itself.
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

/** Why nothing stands at a path that a file names, and what is there instead. */
export function missing(from: string, path: string, content: Absent): LinkFault {
  const near = nearOf(from, path, content);
  if (near === undefined) return { kind: "no-file", instead: undefined };
  return { kind: near.kind, instead: nameFrom(from, near.path) };
}

interface Near {
  readonly kind: "no-file" | "other-case";
  readonly path: string;
}

/** Asked of one path again and again, from one file after the other. */
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

/** By its name, a shipment is nothing to refer to, and neither is the configuration. */
function mayBeMeant(name: string): boolean {
  return kindByAnyName(name) !== "shipment" && name !== configName;
}

interface Candidates {
  /** By the name in small letters. */
  readonly byLetters: ReadonlyMap<string, string>;
  readonly near: NearestAmong;
}

/** The names in a folder, to be looked up again and again. */
const candidatesAmong = perKey((names: readonly string[]) => {
  const sorted = [...names].sort();
  return { all: candidatesOf(sorted), files: candidatesOf(sorted.filter(isReadableInAnyCase)) };
});

function candidatesOf(sorted: readonly string[]): Candidates {
  return { byLetters: new Map(sorted.map((one) => [one.toLowerCase(), one])), near: new NearestAmong(sorted) };
}
