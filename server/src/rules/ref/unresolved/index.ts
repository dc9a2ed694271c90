import { longestChain } from "../../../core/model/reference.ts";
import type { Reference } from "../../../core/model/types.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { nameOf, quoted } from "../../support/words.ts";

/** A `ref` that leads nowhere leaves the line without facts: it must be seen, not taken for clear. */
export const rule: ItemRule = {
  scope: "item",
  meta: {
    id: "ref/unresolved",
    severity: "error",
    title: "reference that leads nowhere",
    summary:
      "The target of a `ref` is missing, stands twice, lies outside the workspace, or is in another file, which is not followed yet.",
    waivable: true,
  },
  *check({ item }) {
    const { reference } = item;
    if (reference === undefined) return;
    const said = explain(reference);
    if (said === undefined) return;
    yield {
      ...reference.at,
      path: `${item.path}/ref`,
      basis: { kind: "house" },
      subject: item.partNumber?.value ?? "",
      ...said,
    };
  },
};

function explain(reference: Reference): Pick<Observation, "message" | "severity" | "related" | "fixes"> | undefined {
  switch (reference.kind) {
    case "item":
    case "cycle":
      return undefined;
    case "other-file": {
      const part = reference.part === undefined ? "" : ` (part ${quoted(reference.part)})`;
      return {
        severity: "information",
        message: `${quoted(reference.file)}${part} is another file, and references across files are not followed yet: this line is judged by its own keys only, which is not the same as clear.`,
      };
    }
    case "no-file": {
      const { text, nearest, at } = reference;
      const hint = nearest === undefined ? "" : ` Did you mean ${quoted(`#${nearest}`)}?`;
      return {
        message: `${quoted(text)} is no file of BOMs, whose name ends in .yaml or .yml, so this line has no facts to be judged by. A part of this document is written with a hash, such as ${quoted("#PART")}.${hint}`,
        ...(nearest === undefined ? {} : { fixes: [referTo(nearest, at)] }),
      };
    }
    case "missing": {
      const { part, nearest, at } = reference;
      const hint = nearest === undefined ? "Write the part number of an item of this document." : `Did you mean ${quoted(`#${nearest}`)}?`;
      return {
        message: `No item of this document has the part number ${quoted(part)}, so this line has no facts to be judged by. ${hint}`,
        ...(nearest === undefined ? {} : { fixes: [referTo(nearest, at)] }),
      };
    }
    case "ambiguous":
      return {
        message: `The part number ${quoted(reference.part)} stands ${reference.places.length} times in this document, so it is not clear which item is meant. Give the items different part numbers.`,
        related: reference.places.map((place) => ({ ...place.place, message: `${nameOf(place)} stands here.` })),
      };
    case "outside":
      return {
        message: `A \`ref\` names a file inside the workspace by a relative path, or a part of this document by ${quoted("#PART")}; this one is ${reference.why}, which is never read.`,
      };
    case "too-long":
      return {
        message: `More than ${longestChain} references follow one another from here; they are not followed. Refer to the item itself.`,
      };
  }
}

function referTo(part: string, at: { readonly start: number; readonly end: number }) {
  return {
    title: `Refer to ${shortened(part)}`,
    safe: false,
    edits: [{ start: at.start, end: at.end, newText: JSON.stringify(`#${part}`) }],
  };
}
