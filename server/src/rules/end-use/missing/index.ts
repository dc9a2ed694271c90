import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { atRef, broughtIn } from "../../support/broughtIn.ts";
import { nameSome } from "../../support/endUses.ts";
import { holdsWord, seenPlaces, seenWords } from "../../support/evidence.ts";
import { basisOf, carriesError, controlSentences } from "../../support/law.ts";
import { nameOf } from "../../support/words.ts";

/**
 * The question this tool exists for. Licences for rare earths are decided case by case by what the item is for,
 * so an item that holds some and says nothing of it stops a shipment weeks later.
 */
export const rule: ItemRule = {
  scope: "item",
  meta: {
    id: "end-use/missing",
    severity: "error",
    title: "rare-earth item without a declared end use",
    summary: "An item holds rare earth and no end use is in effect: an error where a control applies or may apply, else a warning.",
    waivable: true,
  },
  *check(judged, context) {
    if (asks(judged)) yield own(judged);
    const parts = broughtIn(judged.item, context).filter(asks);
    const gravest = parts.find(isGrave) ?? parts[0];
    if (gravest !== undefined) yield ofParts(judged.item, parts, gravest);
  },
};

function asks({ item, recognition }: JudgedItem): boolean {
  return recognition.verdict === "rare-earth" && item.endUse === undefined;
}

function isGrave({ recognition, control }: JudgedItem): boolean {
  return carriesError(control) && recognition.confidence !== "low";
}

function own({ item, recognition, control }: JudgedItem): Observation {
  const grave = isGrave({ item, recognition, control });
  return {
    ...item.place,
    path: item.path,
    severity: grave ? "error" : "warning",
    message: `${nameOf(item)} ${holdsWord(recognition)} rare earth (${seenWords(recognition)}) and no end use is declared. ${controlSentences(control)} Declare \`endUse\` on this item, on its assembly or for the whole document.`,
    basis: basisOf(control),
    related: seenPlaces(recognition),
    subject: item.partNumber?.value ?? "",
  };
}

const mostRelated = 5;

/** Parts that a line brings in: in its file nothing else would tell of them. */
function ofParts(line: Item, parts: readonly JudgedItem[], gravest: JudgedItem): Observation {
  const one = parts.length === 1;
  return {
    ...atRef(line),
    severity: isGrave(gravest) ? "error" : "warning",
    message: `${nameOf(line)} brings in ${nameSome(parts, nameOf)}, which ${one ? holdsWord(gravest.recognition) : "hold"} rare earth, and no end use is declared for ${one ? "it" : "them"}. ${controlSentences(gravest.control)} Declare \`endUse\` on this line, for the whole document, or where the ${one ? "part is" : "parts are"} described.`,
    basis: basisOf(gravest.control),
    related: parts.slice(0, mostRelated).map(({ item }) => ({ ...item.place, message: `${nameOf(item)} stands here.` })),
    subject: line.partNumber?.value ?? "",
  };
}
