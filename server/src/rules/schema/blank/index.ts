import { textRule } from "../../support/textFindings.ts";

/** An incomplete form is work in progress, not a mistake. Empty values count as absent for all other rules. */
export const rule = textRule({
  id: "schema/blank",
  severity: "information",
  title: "blank to fill in",
  summary: "Keys of an item, an end use, a party or a document have no value yet, or a file is empty.",
  waivable: false,
  task: { action: "declare", words: "Fill in the blanks" },
});
