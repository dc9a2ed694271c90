import { textRule } from "../../support/textFindings.ts";

/** The text is not JSON where it says so; the intact items are judged all the same. */
export const rule = textRule({
  id: "json/syntax",
  severity: "error",
  title: "invalid JSON",
  summary: "The text violates the syntax of JSON; comments, and a comma behind the last entry, are allowed.",
  waivable: false,
});
