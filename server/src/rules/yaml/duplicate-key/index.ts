import { textRule } from "../../support/textFindings.ts";

/** In a file of ours it is a mistake of syntax: whoever writes that can mend it, and no other tool reads it. */
export const rule = textRule({
  id: "yaml/duplicate-key",
  severity: "warning",
  title: "key that stands twice",
  summary: "A YAML file that a mapping reads has a key, or the merge key `<<`, twice in one map; the later key counts, and all merges do.",
  waivable: true,
});
