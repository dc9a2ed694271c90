import type { SchemaFault } from "../schema/fault.ts";
import type { Subschemas } from "../schema/subschemas.ts";
import type { SchemaValidator } from "./validator.ts";

/** Validation of files against a user's JSON Schema. It is injected because it is large, and few mappings use `validate`. */
export interface Validation {
  /** Compiles a divided schema, or returns the reasons why it cannot be used for validation. */
  validatorOf(schema: Subschemas): { readonly validator: SchemaValidator | undefined; readonly faults: readonly SchemaFault[] };
}
