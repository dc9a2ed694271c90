import type { ScalarStyle } from "../../core/formats/tree.ts";
import type { Span } from "../../core/text/span.ts";

/** What one file says that others may ask for. Places are offsets in its text; `rangeIn` turns them into lines and columns. */
export interface FileFacts {
  readonly documents: readonly DocumentFacts[];
  /** The offsets at which its lines start. */
  readonly lineStarts: Readonly<Uint32Array>;
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

/** A `ref`; the span is the scalar with its quotes, where it is written. */
export interface RefFacts extends Span {
  /** The file as written; undefined where an item of the same document is meant. */
  readonly file: string | undefined;
  /** Undefined where the whole BOM is meant. */
  readonly part: string | undefined;
  readonly style: ScalarStyle;
  /** Offset of the `#`, where the text stands as it is meant; undefined where it is escaped, folded or has no part. */
  readonly hash: number | undefined;
}

/** A place where a licence is named. */
export interface LicenceFacts extends Span {
  readonly number: string;
  readonly declares: boolean;
}
