import { textRule } from "../../support/textFindings.ts";

/** Not validated must not look like valid. */
export const rule = textRule({
  id: "schema/not-validated",
  severity: "error",
  title: "file that was not validated against its schema",
  summary: "The mapping of the file asks to validate it against a JSON Schema, and that could not be done.",
  waivable: false,
});
