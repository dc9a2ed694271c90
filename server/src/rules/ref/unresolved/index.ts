import { anyOf, fileEndings } from "../../../core/fileNames.ts";
import { inEnglish } from "../../../core/l10n/texts.ts";
import { partsOf } from "../../../core/model/parts.ts";
import { longestChain } from "../../../core/model/reference.ts";
import type { Item, Reference } from "../../../core/model/types.ts";
import { type Unread, unreadOf } from "../../../core/model/unread.ts";
import { BottomUp } from "../../../core/rollup/bottomUp.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { isForeign, type Place } from "../../../core/text/place.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { messageOf, type Wording } from "../../../core/text/wording.ts";
import { atRef } from "../../support/broughtIn.ts";
import { alikeWords, nameOf, quoted, sentences } from "../../support/quoting.ts";
import { explainFault } from "./faults.ts";

/** A `ref` that leads nowhere leaves the line without facts: it must be seen, not taken for clear. */
export const rule: ItemRule = {
  scope: "item",
  about: ["reference"],
  meta: {
    id: "ref/unresolved",
    severity: "error",
    title: "reference that leads nowhere",
    summary:
      "The target of a `ref`, or of a `ref` that it leads to, is missing, exists twice, cannot be read or lies outside the workspace.",
    waivable: true,
  },
  *check({ item }) {
    const { reference } = item;
    if (reference === undefined) return;
    const said = explain(reference) ?? furtherOn(item);
    if (said === undefined) return;
    yield {
      ...atRef(item),
      basis: { kind: "house" },
      ...said,
    };
  },
};

type Said = Wording & Pick<Observation, "severity" | "related" | "fixes">;

/**
 * What of that which a line leads to in other files, parts of assemblies included, leads nowhere or cannot be read: nothing else in
 * this file would tell of it.
 */
function furtherOn(line: Item): Said | undefined {
  const [first, ...more] = unreadFrom(line);
  if (first === undefined) return undefined;
  const others =
    more.length === 0
      ? ""
      : `${more.length === mostUnread - 1 ? "More" : `${more.length} more`} of what it leads to cannot be read either.`;
  if (first.kind === "items")
    return {
      summary: `What this line leads to cannot be read in full: \`items\` of ${first.item === line ? "that BOM" : nameOf(first.item)} there is no list of items, so its parts are unknown, which is not the same as clear.`,
      details: sentences(others, "Mend that file."),
      related: [{ ...first.at, message: "These are no list of items." }],
    };
  const { item, reference } = first;
  const said = reference.kind === "cycle" ? { summary: "It leads back to itself." } : explain(reference);
  return {
    summary: `${nameOf(item)}, which this line leads to, has a \`ref\` that leads nowhere, so this line has no facts from there to be judged by.`,
    details: sentences(said === undefined ? "" : `There: ${messageOf(said, inEnglish)}`, others),
    related: [{ ...reference.at, message: `The \`ref\` of ${nameOf(item)}.` }],
  };
}

const mostUnread = 5;

/** The first few items of other files, at or below what a line leads to, of which something cannot be read. */
function unreadFrom(line: Item): readonly Unread[] {
  const { reference } = line;
  if (reference?.kind === "item") return isForeign(reference.target.place) ? unreadAt.of(reference.target) : unreadFrom(reference.target);
  if (reference?.kind !== "bom") return none;
  return firstOf([unreadOf(line), ...reference.target.lines.flatMap((one) => unreadAt.of(one))]);
}

/** Items of other files are others as soon as anything changes that they lean on, so this is known of them for good. */
const unreadAt = new BottomUp<readonly Unread[]>((item, known) =>
  firstOf([unreadOf(item), ...partsOf(item).flatMap((part) => known(part) ?? [])]),
);

function firstOf(found: readonly (Unread | undefined)[]): readonly Unread[] {
  const byItem = new Map<Item, Unread>();
  for (const one of found) if (one !== undefined && byItem.size < mostUnread) byItem.set(one.item, one);
  return byItem.size === 0 ? none : [...byItem.values()];
}

const none: readonly Unread[] = [];

function explain(reference: Reference): Said | undefined {
  switch (reference.kind) {
    case "item":
    case "bom":
    case "cycle":
      return undefined;
    case "unlinked":
      return explainFault(reference);
    case "other-file": {
      const { file, part } = reference.named;
      return {
        severity: "information",
        summary: `${quoted(file)}${part === undefined ? "" : ` (part ${quoted(part)})`} is another file, and other files are not followed here: this line is judged by its own keys only, which is not the same as clear.`,
      };
    }
    case "no-file": {
      const { text, nearest, at } = reference;
      const hint = nearest === undefined ? "" : `Did you mean ${quoted(`#${nearest}`)}?`;
      return {
        summary: `${quoted(text)} is no file of BOMs, whose name ends in ${anyOf(fileEndings)}, so this line has no facts to be judged by.`,
        details: sentences(`A part of this document is written with a hash, such as ${quoted("#PART")}.`, hint),
        ...(nearest === undefined ? {} : { fixes: [referTo(nearest, at)] }),
      };
    }
    case "missing": {
      const { part, nearest, at } = reference;
      const hint =
        nearest === undefined
          ? "Write the part number of an item of this document."
          : sentences(`Did you mean ${quoted(`#${nearest}`)}?`, alikeWords(part, nearest));
      return {
        summary: `No item of this document has the part number ${quoted(part)}, so this line has no facts to be judged by.`,
        details: hint,
        ...(nearest === undefined ? {} : { fixes: [referTo(nearest, at)] }),
      };
    }
    case "ambiguous":
      return {
        summary: `The part number ${quoted(reference.part)} stands ${reference.count} times in this document, so it is not clear which item is meant.`,
        details: "Give the items different part numbers.",
        related: reference.places.map((place) => ({ ...place.place, message: `${nameOf(place)} stands here.` })),
      };
    case "outside":
      return {
        summary: `A \`ref\` names a file inside the workspace by a relative path, or a part of this document by ${quoted("#PART")}; this one is ${reference.why}, which is never read.`,
      };
    case "too-long":
      return {
        summary: `More than ${longestChain} references follow one another from here; they are not followed.`,
        details: "Refer to the item itself.",
      };
  }
}

function referTo(part: string, at: Place) {
  return {
    title: `Refer to ${shortened(part)}`,
    safe: false,
    edits: [{ ...at, newText: JSON.stringify(`#${part}`) }],
  };
}
