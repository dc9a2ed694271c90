import { textRule } from "../../support/textFindings.ts";

/** More than 100 nested collections. No BOM needs them, and they must not exhaust the stack of the parser. */
export const rule = textRule({
  id: "yaml/too-deep",
  severity: "error",
  title: "nesting deeper than 100",
  summary: "Maps and lists are nested more than 100 levels deep; anything below that is not judged.",
  waivable: false,
});
