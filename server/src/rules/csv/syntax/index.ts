import { textRule } from "../../support/textFindings.ts";

/** The other rows are read all the same. */
export const rule = textRule({
  id: "csv/syntax",
  severity: "warning",
  title: "table that breaks the rules of CSV",
  summary: "A row of a table has more cells than its header, or a quote that is not closed.",
  waivable: true,
});
