import { textRule } from "../../support/textFindings.ts";

/** A file that could not be validated must not look valid. */
export const rule = textRule({
  id: "schema/not-validated",
  severity: "error",
  title: "file that was not validated against its schema",
  summary: "The mapping of the file asks to validate it against a JSON Schema, and that could not be done.",
  waivable: false,
});
