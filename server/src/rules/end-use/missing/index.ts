import type { ItemRule } from "../../../core/rule.ts";
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
  ofRareEarth: true,
  *check({ item, recognition, control }) {
    if (item.endUse !== undefined) return;
    const grave = carriesError(control) && recognition.confidence !== "low";
    yield {
      ...item.place,
      path: item.path,
      severity: grave ? "error" : "warning",
      message: `${nameOf(item)} ${holdsWord(recognition)} rare earth (${seenWords(recognition)}) and no end use is declared. ${controlSentences(control)} Declare \`endUse\` on this item, on its assembly or for the whole document.`,
      basis: basisOf(control),
      related: seenPlaces(recognition),
      subject: item.partNumber?.value ?? "",
    };
  },
};
