import { textRule } from "../../support/textFindings.ts";

/** The value has the right type but is not allowed. */
export const rule = textRule({
  id: "schema/value",
  severity: "error",
  title: "value that is not allowed",
  summary: "A value is not in its list, does not fit its pattern or range, or is a date or CAS number that does not exist.",
  waivable: false,
});
