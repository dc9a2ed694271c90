import { textRule } from "../../support/textFindings.ts";

/** The value has another mapping than the schema wants. */
export const rule = textRule({
  id: "schema/type",
  severity: "error",
  title: "value of the wrong type",
  summary: "A text, number, list or map stands where another type is required.",
  waivable: false,
});
