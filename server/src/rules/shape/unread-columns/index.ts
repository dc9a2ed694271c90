import type { TextRule } from "../../../core/rule.ts";
import { remarksOf } from "../../support/textFindings.ts";

/** A description that nobody reads must not look like one without anything controlled in it. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "shape/unread-columns",
    severity: "warning",
    title: "column that describes the parts and is not read",
    summary:
      "Nothing is read from a column whose heading means a description or a material, or no column is read that describes the parts.",
    waivable: true,
  },
  check: (file) => remarksOf(file, "shape/unread-columns"),
};
