import { kindByAnyName } from "../fileNames.ts";
import { contentOf, entryOf, type Node } from "../formats/tree.ts";
import type { DocumentKind } from "../model/types.ts";
import { nearest } from "../text/nearest.ts";

/**
 * What a document is to be checked as: what its `kind` says, or most likely means (`shipmnt`);
 * without one what its file's name says, unless it holds a key that only a shipment has.
 */
export function documentKind(root: Node | undefined, byName: DocumentKind): DocumentKind {
  const kind = contentOf(root, "kind");
  if (kind?.kind === "scalar" && typeof kind.value === "string") {
    const meant = nearest(kind.value, ["bom", "shipment"]);
    if (meant === "bom" || meant === "shipment") return meant;
  }
  const shipping = ["exporter", "consignee", "countryOfDestination"].some((key) => entryOf(root, key) !== undefined);
  return shipping ? "shipment" : byName;
}

/** What a document of a file is that nobody asked to be checked as one or the other: what is no shipment is a BOM. */
export function documentKindIn(path: string, root: Node): DocumentKind {
  return documentKind(root, kindByAnyName(path) === "shipment" ? "shipment" : "bom");
}

/** Whether a `ref` may lead to a document of a kind: it says that it is a BOM, or its file's name does. */
export function isBomIn(path: string, root: Node, kind: DocumentKind): boolean {
  return kind === "bom" && (contentOf(root, "kind") !== undefined || kindByAnyName(path) === "bom");
}
