import { textRule } from "../../support/textFindings.ts";

/** A renamed column must not make a file look like a BOM without controlled items. */
export const rule = textRule({
  id: "mapping/no-items",
  severity: "warning",
  title: "file in which a mapping finds no items",
  summary: "A mapping of lodestone.yaml applies to the file and finds no item in it, or no item has a field with evidence.",
  waivable: false,
});
