import { asksEndUse } from "../../../core/control/asked.ts";
import { together } from "../../../core/control/together.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { atItem, atRef, broughtIn } from "../../support/broughtIn.ts";
import { nameSome, unreadableThere } from "../../support/endUses.ts";
import { holdsWords, placesOf, seenPlaces, seenWords } from "../../support/evidence.ts";
import { basisOf, carriesError, controlSentences } from "../../support/law.ts";
import { nameOf } from "../../support/quoting.ts";

/**
 * The question this tool exists for. Licences for rare earths are decided case by case by what the item is for,
 * so an item that holds some and says nothing of it stops a shipment weeks later.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "end-use/missing",
    severity: "error",
    title: "rare-earth item without a declared end use",
    summary: "An item contains rare earth and no end use is in effect: an error where a control applies or may apply, otherwise a warning.",
    waivable: true,
    lawOfEach: true,
  },
  *check(judged, context) {
    if (asks(judged)) yield own(judged);
    else if (cannotBeRead(judged)) yield ownUnread(judged);
    const parts = broughtIn(judged.item, context);
    for (const [are, why] of [
      [asks, "no end use is declared for"],
      [cannotBeRead, "the end use in effect there cannot be read on"],
    ] as const) {
      const asked = parts.filter(are);
      const [first, ...others] = asked;
      if (first !== undefined) yield ofParts(judged.item, [first, ...others], why);
    }
  },
};

function asks(judged: JudgedItem): boolean {
  return judged.item.endUse === undefined && asksEndUse(judged);
}

/** Whether what another file says that it is for cannot be read: nothing else in this file would tell. */
function cannotBeRead(judged: JudgedItem): boolean {
  return unreadableThere(judged.item.endUse) !== undefined && asksEndUse(judged);
}

function ownUnread(judged: JudgedItem): Observation {
  const { item, recognition, control } = judged;
  const { why, related } = unreadableThere(item.endUse) ?? { why: "", related: [] };
  return {
    ...own(judged),
    summary: `${nameOf(item)} ${holdsWords(recognition)} (${seenWords(recognition)}), and the end use that another file says for it cannot be read there: ${why}.`,
    details: `${controlSentences(control)} Mend it there, or declare \`endUse\` on this line.`,
    related: [...related, ...seenPlaces(recognition)],
  };
}

function isGrave({ recognition, control }: JudgedItem): boolean {
  return carriesError(control) && recognition.confidence !== "low";
}

function own({ item, recognition, control }: JudgedItem): Observation {
  const grave = isGrave({ item, recognition, control });
  return {
    ...atItem(item),
    severity: grave ? "error" : "warning",
    summary: `${nameOf(item)} ${holdsWords(recognition)} (${seenWords(recognition)}) and no end use is declared.`,
    details: `${controlSentences(control)} Declare \`endUse\` on this item, on its assembly or for the whole document.`,
    basis: basisOf(control),
    related: seenPlaces(recognition),
  };
}

/** Parts that a line brings in: in its file nothing else would tell of them. */
function ofParts(line: Item, parts: readonly [JudgedItem, ...JudgedItem[]], why: string): Observation {
  const [first, ...others] = parts;
  const one = others.length === 0;
  const control = together([first.control, ...others.map((part) => part.control)]);
  return {
    ...atRef(line),
    severity: parts.some(isGrave) ? "error" : "warning",
    summary: `${nameOf(line)} brings in ${nameSome(parts)}, which ${holdsWords(...parts.map(({ recognition }) => recognition))}, and ${why} ${one ? "it" : "them"}.`,
    details: `${controlSentences(control)} Declare \`endUse\` on this line, for the whole document, or where the ${one ? "part is" : "parts are"} described.`,
    basis: basisOf(control),
    related: [
      ...placesOf(parts, "stands here"),
      ...(parts.map(({ item }) => unreadableThere(item.endUse)).find((there) => there !== undefined)?.related ?? []),
    ],
  };
}
