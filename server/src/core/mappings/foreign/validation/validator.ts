import type { Node, TreeRemark } from "../../../formats/tree.ts";

/** A mismatch between a document and the user's schema, or the remark that validation failed. */
export type SchemaMistake = TreeRemark & { readonly rule: `schema/${string}`; readonly path: string; readonly subject: string };

/** Validates documents against a schema. Never throws. */
export interface SchemaValidator {
  /** The mistakes of a document, in text order. */
  mistakesIn(root: Node, text: string): readonly SchemaMistake[];
}
