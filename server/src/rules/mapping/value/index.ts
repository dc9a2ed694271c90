import { textRule } from "../../support/textFindings.ts";

/** Each word is told once: a column of a thousand rows has the same few words. */
export const rule = textRule({
  id: "mapping/value",
  severity: "warning",
  title: "value that the mapped field cannot have",
  summary:
    "A file that a mapping reads names a form, level, category or country that Lodestone does not know; the value counts as unknown.",
  waivable: true,
});
