import type { TextRule } from "../../../core/rule.ts";
import { problemsOf } from "../../support/textFindings.ts";

/** The text is not YAML where it says so; the intact items are judged all the same. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "yaml/syntax",
    severity: "error",
    title: "text that is not YAML",
    summary: "The text breaks the syntax of YAML 1.2, repeats a key, or names an anchor that is not there.",
    waivable: false,
  },
  check: (file) => problemsOf(file, "yaml/syntax"),
};
