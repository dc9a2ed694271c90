import type { SchemaFault } from "../schema/fault.ts";
import type { Subschemas } from "../schema/subschemas.ts";
import type { SchemaValidator } from "./validator.ts";

/**
 * What validates files of a user's against the user's own JSON Schema. It comes from outside, because it is large, and few
 * have a mapping with `validate`.
 */
export interface Validation {
  /** Makes ready a schema that has been taken apart, or says why nothing can be held against it. */
  validatorOf(schema: Subschemas): { readonly validator: SchemaValidator | undefined; readonly faults: readonly SchemaFault[] };
}
