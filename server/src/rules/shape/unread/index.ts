import type { TextRule } from "../../../core/rule.ts";
import { remarksOf } from "../../support/textFindings.ts";

/** A description that nobody reads must not look like one without anything controlled in it. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "shape/unread",
    severity: "warning",
    title: "description or list of parts that is not read",
    summary:
      "Nothing is read from a column whose heading means a description or a material, from any column that describes the parts, or from a list that looks like the list of items.",
    waivable: false,
  },
  check: (file) => remarksOf(file, "shape/unread"),
};
