import { textRule } from "../../support/textFindings.ts";

/** A key nobody reads is a declaration nobody sees. */
export const rule = textRule({
  id: "schema/unknown-key",
  severity: "error",
  title: "unknown key",
  summary: "The schema has no key of this name at this place; keys of your own start with `x-`.",
  waivable: true,
});
