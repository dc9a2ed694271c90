import type { Node, TreeRemark } from "../../../formats/tree.ts";
import { message } from "../../../l10n/message.ts";
import { firstLineOf } from "../../../text/firstLine.ts";

/** A mismatch between a document and the user's schema, or the remark that validation failed. */
export type SchemaMistake = TreeRemark & { readonly rule: `schema/${string}`; readonly path: string; readonly subject: string };

/** Validates documents against a schema. Never throws. */
export interface SchemaValidator {
  /** The mistakes of a document, in text order. */
  mistakesIn(root: Node, text: string): readonly SchemaMistake[];
}

/** The finding that a file could not be validated against its schema. */
export function notValidated(why: "steps" | "table" | "failed", text: string): SchemaMistake {
  return {
    rule: "schema/not-validated",
    ...firstLineOf(text),
    path: "",
    subject: why,
    summary: message("schema-not-validated", { why }),
    details: message("schema-not-validated-advice", { why }),
  };
}
