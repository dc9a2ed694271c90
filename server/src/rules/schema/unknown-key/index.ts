import { textRule } from "../../support/textFindings.ts";

/** A key that is not read is a declaration without effect. */
export const rule = textRule({
  id: "schema/unknown-key",
  severity: "error",
  title: "unknown key",
  summary: "The schema has no key of this name at this place; keys of your own start with `x-`.",
  waivable: true,
});
