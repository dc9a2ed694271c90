import { kindByName } from "../fileNames.ts";
import { contentOf, entryOf, type Node } from "../formats/tree.ts";
import type { DocumentKind } from "../model/types.ts";
import { nearest } from "../text/nearest.ts";

/**
 * The kind that a document is checked as. Its `kind` decides, also when mistyped (`shipmnt`); else keys that only a shipment has; else
 * `byName`, the kind by its file name.
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

/** The kind of a document in a file for which no kind is configured: a BOM, unless it is a shipment. */
export function documentKindIn(path: string, root: Node): DocumentKind {
  return documentKind(root, kindByName(path) === "shipment" ? "shipment" : "bom");
}

/** True where a `ref` may lead to the document: it is a BOM, and its `kind` or its file name says so. */
export function isBomIn(path: string, root: Node, kind: DocumentKind): boolean {
  return kind === "bom" && (contentOf(root, "kind") !== undefined || kindByName(path) === "bom");
}
