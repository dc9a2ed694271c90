import type { ItemRule } from "../../../core/rule.ts";
import { atRef } from "../../support/broughtIn.ts";
import { nameOf } from "../../support/quoting.ts";

/** A `ref` that leads back to itself describes nothing: its facts never end. */
export const rule: ItemRule = {
  scope: "item",
  about: ["reference"],
  meta: {
    id: "ref/cycle",
    severity: "error",
    title: "circular reference",
    summary: "Following `ref` through lines and the parts of assemblies leads back to the same line.",
    waivable: true,
  },
  *check({ item }) {
    if (item.reference?.kind !== "cycle") return;
    yield {
      ...atRef(item),
      summary: `The \`ref\` of ${nameOf(item)} leads back to itself, so nothing can be taken over from it.`,
      details: "Point it at an item that does not contain or refer to this one.",
      basis: { kind: "house" },
    };
  },
};
