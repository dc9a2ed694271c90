import { textRule } from "../../support/textFindings.ts";

/** A form that is not filled in is work in hand and no mistake; what rests on it is asked as if it were not there. */
export const rule = textRule({
  id: "schema/blank",
  severity: "information",
  title: "blank to fill in",
  summary: "Keys of an item, an end use, a party or a document have no value yet, or a file is empty.",
  waivable: false,
});
