import type { Node, TreeRemark } from "../../../formats/tree.ts";

/** What a document of a user's is not, by the user's own schema; or that nobody can tell. */
export type SchemaMistake = TreeRemark & { readonly rule: `schema/${string}`; readonly path: string; readonly subject: string };

/** Holds documents against a schema. Never throws. */
export interface SchemaValidator {
  /** The mistakes of a document, in the order of its text. */
  mistakesIn(root: Node, text: string): readonly SchemaMistake[];
}
