import { textRule } from "../../support/textFindings.ts";

/** The text is not valid JSON at this place. Intact items are still judged. */
export const rule = textRule({
  id: "json/syntax",
  severity: "error",
  title: "invalid JSON",
  summary: "The text violates the syntax of JSON; comments, and a comma behind the last entry, are allowed.",
  waivable: false,
});
