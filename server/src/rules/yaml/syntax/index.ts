import { textRule } from "../../support/textFindings.ts";

/** The text is not valid YAML at this place. Intact items are still judged. */
export const rule = textRule({
  id: "yaml/syntax",
  severity: "error",
  title: "invalid YAML",
  summary: "The text violates the YAML 1.2 syntax, repeats a key, or refers to an anchor that does not exist.",
  waivable: false,
});
