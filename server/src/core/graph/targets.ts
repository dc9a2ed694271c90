import type { OpenDocument } from "../model/build.ts";
import type { LinkTarget } from "../model/links.ts";
import { indexParts } from "../model/reference.ts";
import type { Item, LinkFault } from "../model/types.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { nearest } from "../text/nearest.ts";
import { NearestAmong } from "../text/nearestAmong.ts";
import type { YamlFile } from "../yaml/tree.ts";
import type { FileContent } from "./content.ts";
import { nameFrom } from "./paths.ts";

/** The parts of the BOMs of a file, to be looked up by others. */
export interface Parts {
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
  readonly names: NearestAmong;
}

/** Indexes the parts of the BOMs of a file. */
export function partsIn(boms: readonly OpenDocument[]): Parts {
  const byNumber = indexParts(boms.flatMap(({ items }) => items));
  return { byNumber, names: new NearestAmong(byNumber.keys()) };
}

/** A file as others look into it. Places are offsets from `base`. */
export interface Target {
  readonly text: string;
  readonly base: number;
  readonly yaml: YamlFile;
  readonly documents: readonly OpenDocument[];
  readonly boms: readonly OpenDocument[];
  readonly parts: () => Parts;
}

/** What a reference to a file, or to a part in it, leads to. */
export function targetIn(file: Target, part: string | undefined): LinkTarget {
  const { boms, documents, yaml } = file;
  const isWhole = yaml.problems.length === 0;
  const [bom, ...more] = boms;
  if (bom === undefined)
    return fault(isWhole ? { kind: "not-bom", isShipment: documents.some(({ kind }) => kind === "shipment") } : broken(file));
  if (part === undefined) {
    if (!isWhole) return fault(broken(file));
    return more.length > 0 ? fault({ kind: "several-boms", count: boms.length }) : { kind: "bom", target: bom };
  }
  const places = file.parts().byNumber.get(part) ?? [];
  const [target] = places;
  if (target === undefined) return fault(isWhole ? { kind: "no-part", part, instead: file.parts().names.find(part) } : broken(file));
  if (places.length > 1) return fault({ kind: "ambiguous-part", part, places });
  return isIntact(target, file) ? { kind: "item", target } : fault(broken(file));
}

function fault(what: LinkFault): LinkTarget {
  return { kind: "fault", fault: what };
}

function broken({ yaml, text }: Target): LinkFault {
  const [first] = yaml.problems;
  const line = new LineIndex(text).positionAt(first?.start ?? 0).line + 1;
  return { kind: "broken", line, why: first?.message ?? "" };
}

/** Whether nothing is wrong with the text of an item, up to where the next one begins: what was left out there may be keys of it. */
function isIntact(item: Item, { yaml: { problems, unread }, base, boms }: Target): boolean {
  if (problems.length === 0) return true;
  if (unread === undefined) return false;
  const items: readonly Item[] = boms.find(({ items: own }) => own.some((one) => one === item))?.items ?? [];
  const next = items.find(({ node }) => node.start >= item.node.end);
  const [start, end] = [item.node.start - base, next === undefined ? Number.POSITIVE_INFINITY : next.node.start - base];
  return ![...problems, ...unread].some((span) => span.start < end && start <= span.end);
}

/** Why nothing stands at a path that a file names, and what is there instead. */
export function missing(from: string, path: string, { folder, names }: Extract<FileContent, { readonly kind: "absent" }>): LinkFault {
  const [name = "", ...rest] = path.slice(folder === "" ? 0 : folder.length + 1).split("/");
  const candidates = names.filter((one) => rest.length > 0 || /\.ya?ml$/i.test(one)).sort();
  const sameLetters = candidates.find((one) => one.toLowerCase() === name.toLowerCase());
  const near = sameLetters ?? nearest(name, candidates);
  if (near === undefined) return { kind: "no-file", instead: undefined };
  const instead = nameFrom(from, [...(folder === "" ? [] : [folder]), near, ...rest].join("/"));
  return { kind: sameLetters === undefined ? "no-file" : "other-case", instead };
}
