import type { Elsewhere } from "../finding.ts";
import type { Document, Item, LinkFault, PartFacts } from "./types.ts";
import type { WhyUnread } from "./unreadable.ts";

/** What a `ref` to a file leads to. */
export type LinkTarget =
  /** The document that the `ref` stands in. */
  | { readonly kind: "own" }
  | { readonly kind: "item"; readonly target: Item }
  | { readonly kind: "bom"; readonly target: Document }
  | { readonly kind: "fault"; readonly fault: LinkFault }
  /** The file was never looked for. */
  | { readonly kind: "unknown" };

/** A shipment that cites a licence. */
export interface LicenceUse {
  /** The value of `licence` of its first line that names it. */
  readonly at: Elsewhere;
  /** The lines that name it, in the order of the text. */
  readonly items: readonly Item[];
}

/** A shipment that cannot be read. */
export interface UnreadShipment {
  readonly file: string;
  readonly why: WhyUnread;
}

/** The other files as seen from one: all that a judgement may know of them. */
export interface Links {
  /** Path of the file itself, relative to the root, with slashes. */
  readonly path: string;
  /** Another number whenever something has changed in a file that this one leans on, in a parts file, or in a shipment whose use of a licence it may be asked for. */
  readonly stamp: string;
  /** What the parts files of the root say; undefined where there are none. */
  readonly parts: PartFacts | undefined;
  /** Whether following references from file to file leads back to this one: then it has to be judged as a whole. */
  readonly isOnCircle: boolean;
  /** Whether a file, as a `ref` of this one names it, is this one. */
  isOwn(file: string): boolean;
  /** What a file, as a `ref` in a document of this one names it, and a part in it lead to. */
  resolve(file: string, part: string | undefined, document: number): LinkTarget;
  /** Whether the `ref` of an item of this file, by its document and path, lies on a circle that passes through other files. */
  isCircular(document: number, path: string): boolean;
  /** How many references follow one another from an item of another file. */
  lengthOf(item: Item): number;
  /**
   * The other shipments under the root that cite a licence by its number, in the order of their paths; none where they are
   * not known. `document`: which document of this file asks.
   */
  otherUses(number: string, document: number): readonly LicenceUse[];
  /** The shipments among those of which it cannot be told what they cite, and why, in the order of their paths. */
  unreadShipments(): readonly UnreadShipment[];
}
