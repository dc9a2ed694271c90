import type { TextRule } from "../../../core/rule.ts";
import { schemaFindingsOf } from "../../support/textFindings.ts";

/** Without its required keys an entry cannot be judged. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "schema/missing-key",
    severity: "error",
    title: "missing key",
    summary: "A required key is missing.",
    waivable: true,
  },
  check: (file) => schemaFindingsOf(file, "schema/missing-key"),
};
