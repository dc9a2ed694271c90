import { textRule } from "../../support/textFindings.ts";

/** Each value is reported once, because a column of a thousand rows repeats the same few values. */
export const rule = textRule({
  id: "mapping/value",
  severity: "warning",
  title: "value that the mapped field cannot have",
  summary:
    "A file that a mapping reads names a form, level, category or country that Lodestone does not know; the value counts as unknown.",
  waivable: true,
});
