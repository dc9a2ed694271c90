import { textRule } from "../../support/textFindings.ts";

/** The text is not YAML where it says so; the intact items are judged all the same. */
export const rule = textRule({
  id: "yaml/syntax",
  severity: "error",
  title: "invalid YAML",
  summary: "The text violates the YAML 1.2 syntax, repeats a key, or refers to an anchor that does not exist.",
  waivable: false,
});
