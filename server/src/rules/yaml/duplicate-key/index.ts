import { textRule } from "../../support/textFindings.ts";

/**
 * Only files of foreign formats. In a Lodestone file a repeated key is a syntax error: its author can correct it, and no other tool reads
 * the file.
 */
export const rule = textRule({
  id: "yaml/duplicate-key",
  severity: "warning",
  title: "key that appears twice",
  summary: "A YAML file that a mapping reads has a key, or the merge key `<<`, twice in one map; the later key counts, and all merges do.",
  waivable: false,
});
