import { textRule } from "../../support/textFindings.ts";

/** The value has another type than the schema requires. */
export const rule = textRule({
  id: "schema/type",
  severity: "error",
  title: "value of the wrong type",
  summary: "A text, number, list or map stands where another type is required.",
  waivable: false,
});
