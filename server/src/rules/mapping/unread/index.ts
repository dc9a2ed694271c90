import { materialIn } from "../../../core/recognise/materialIn.ts";
import type { TextRule } from "../../../core/rule.ts";
import { seenMessages } from "../../support/evidence.ts";
import { foundUnder } from "../../support/textFindings.ts";

/** A description that is not read must not make a file look free of controlled items. */
export const rule: TextRule = {
  scope: "text",
  meta: {
    id: "mapping/unread",
    severity: "warning",
    title: "description or list of parts that is not read",
    summary:
      "Nothing is read from a column whose heading means a description, a material or shares of an element, from any column that describes the parts, from a list that looks like the list of items, from a binary value, or from a text outside of the items that names a monitored material.",
    waivable: false,
    task: { action: "mend" },
  },
  *check(file, by) {
    const told = new Set<string>();
    for (const { ifNaming, once, ...remark } of foundUnder("mapping/unread", file)) {
      if (ifNaming === undefined) {
        yield remark;
        continue;
      }
      if (once !== undefined && told.has(once)) continue;
      const seen = materialIn({ ...ifNaming, in: undefined }, by.recogniser);
      if (!seen?.classes.some(({ of, verdict }) => verdict === "material" && by.asking[of.id] !== "off")) continue;
      if (once !== undefined) told.add(once);
      yield { ...remark, reasons: seenMessages(seen) };
    }
  },
};
