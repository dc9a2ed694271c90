import { textRule } from "../../support/textFindings.ts";

/** A code that a YAML reader turns into a number, a date or a boolean is no longer the code: `3E001` is 30. */
export const rule = textRule({
  id: "yaml/ambiguous-scalar",
  severity: "error",
  title: "code that YAML reads as something else",
  summary: "A part number, tariff code or other code is written so that a YAML reader takes it for a number, a boolean, null or a date.",
  waivable: true,
});
