import { textRule } from "../../support/textFindings.ts";

/** Without its required keys an entry cannot be judged. */
export const rule = textRule({
  id: "schema/missing-key",
  severity: "error",
  title: "missing key",
  summary: "A required key is missing.",
  waivable: true,
});
