import { textRule } from "../../support/textFindings.ts";

/** Rows without errors are still read. */
export const rule = textRule({
  id: "csv/syntax",
  severity: "warning",
  title: "table that breaks the rules of CSV",
  summary: "A row of a table has more cells than its header, or a quote that is not closed.",
  waivable: true,
});
