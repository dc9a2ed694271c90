import type { Elsewhere } from "../finding.ts";
import type { Document, Item, LinkFault, PartFacts, Supposed } from "./types.ts";
import type { WhyUnread } from "./unreadable.ts";

/** The target of a `ref` to a file. */
export type LinkTarget =
  /** The document that contains the `ref`. */
  | { readonly kind: "own" }
  | { readonly kind: "item"; readonly target: Item }
  | { readonly kind: "bom"; readonly target: Document }
  | { readonly kind: "fault"; readonly fault: LinkFault }
  /** The file was not looked up. */
  | { readonly kind: "unknown" };

/** A shipment that cites a licence. */
export interface LicenceUse {
  /** The `licence` value of the first line that names it. */
  readonly at: Elsewhere;
  /** The lines that name it, in document order. */
  readonly items: readonly Item[];
}

/** A shipment that cannot be read. */
export interface UnreadShipment {
  readonly file: string;
  readonly why: WhyUnread;
}

/** The linked files as seen from one file: everything that judging may know about other files. */
export interface Links {
  /** The path of this file, relative to the root, with slashes. */
  readonly path: string;
  /**
   * A version that changes with every change in a file that this one depends on, in a parts file, or in a shipment that cites the same
   * licences.
   */
  readonly stamp: string;
  /** The contents of the parts files of the root; undefined when there are none. */
  readonly parts: PartFacts | undefined;
  /** True when references between files lead back to this one. It must then be judged as a whole. */
  readonly isOnCircle: boolean;
  /** True when a file name in a `ref` of this file means this file. */
  isOwn(file: string): boolean;
  /** The target of a file name and part in a `ref` of this file. */
  resolve(file: string, part: string | undefined, document: number): LinkTarget;
  /** True when the `ref` of an item of this file, given by document and path, is on a circle through other files. */
  isCircular(document: number, path: string): boolean;
  /** The length of the chain of references from an item of another file. */
  lengthOf(item: Item): number;
  /**
   * Other shipments below the root that cite a licence number, sorted by path; empty when they are unknown. `document`: the index of the
   * asking document.
   */
  otherUses(number: string, document: number): readonly LicenceUse[];
  /** The same files with facts supposed of their items, until any of them changes. */
  supposing(supposed: Supposed): Links;
  /** The shipments that cannot be read, so that their licences are unknown, with the reasons, sorted by path. */
  unreadShipments(): readonly UnreadShipment[];
}
