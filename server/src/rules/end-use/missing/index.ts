import { endUseRequired, isWithoutEndUse } from "../../../core/control/endUseRequired.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import { atItem, atRef, referencedItems } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { unreadableThere } from "../../support/endUses.ts";
import { heldClasses, isOfClasses, lowEvidence, placesOf, seenPlaces, standing } from "../../support/evidence.ts";
import { actsOf, carriesError, controlMessages, declaredCodes } from "../../support/law.ts";
import { inPartsFile, itemName, itemNames } from "../../support/quoting.ts";

/**
 * The central question of Lodestone. Licences for monitored materials are decided case by case on the end use, so an item with such
 * material and no end use stops a shipment weeks later.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "end-use/missing",
    severity: "error",
    title: "monitored material without a declared end use",
    summary:
      "An item contains a monitored material, or declares a code that an act covers, and no end use applies to it: an error if a control applies or may apply, else a warning.",
    waivable: true,
    task: { action: "declare", words: "Declare the end use" },
    lawOfEach: true,
  },
  *check(judged, context) {
    if (isWithoutEndUse(judged)) yield own(judged, context);
    else if (cannotBeRead(judged)) yield ownUnread(judged, context);
    const parts = referencedItems(judged.item, context);
    for (const [are, id] of [
      [isWithoutEndUse, "end-use-missing-parts"],
      [cannotBeRead, "end-use-unreadable-parts"],
    ] as const) {
      const open = parts.filter(are);
      if (open.length > 0) yield ofParts(judged.item, open, id);
    }
  },
};

/** True when the end use comes from another file and cannot be read. No other finding in this file reports that. */
function cannotBeRead(judged: JudgedItem): boolean {
  return unreadableThere(judged.item.endUse) !== undefined && endUseRequired(judged);
}

function ownUnread(judged: JudgedItem, context: JudgingContext): Observation {
  const { item, recognition, control } = judged;
  const there = unreadableThere(item.endUse);
  return {
    ...own(judged, context),
    summary: holdsAny(judged)
      ? message("end-use-unreadable", {
          part: itemName(item),
          holds: isOfClasses(recognition) ? "is" : "holds",
          classes: heldClasses(recognition),
        })
      : message("end-use-unreadable-declared", { part: itemName(item), codes: declaredCodes(control) }),
    details: [...(there === undefined ? [] : [there.why]), message("end-use-unreadable-advice")],
    reasons: controlMessages(control),
    related: [...(there?.related ?? []), ...seenPlaces(recognition)],
  };
}

/** True when the item shows monitored material. Otherwise it is controlled only by a declared control code. */
function holdsAny({ recognition }: JudgedItem): boolean {
  return recognition.verdict === "material";
}

function isGrave({ recognition, control }: JudgedItem): boolean {
  return carriesError(control) && recognition.confidence !== "low";
}

function own(judged: JudgedItem, { isForeign }: JudgingContext): Observation {
  const { item, recognition, control } = judged;
  return {
    ...atItem(item),
    severity: isGrave(judged) ? "error" : "warning",
    summary: holdsAny(judged)
      ? message("end-use-missing", {
          part: itemName(item),
          holds: standing(recognition),
          classes: heldClasses(recognition),
        })
      : message("end-use-missing-declared", { part: itemName(item), codes: declaredCodes(control) }),
    details: isForeign ? message("end-use-missing-advice-foreign", { where: inPartsFile(item) }) : message("end-use-missing-advice"),
    reasons: [...controlMessages(control), ...lowEvidence(recognition)],
    acts: actsOf(control),
    related: seenPlaces(recognition),
  };
}

/** The finding on a line whose referenced parts need an end use. No other finding in this file reports them. */
function ofParts(line: Item, parts: readonly JudgedItem[], id: "end-use-missing-parts" | "end-use-unreadable-parts"): Observation {
  const control = mergeControls(parts.map((part) => part.control));
  const there = parts.map(({ item }) => unreadableThere(item.endUse)).find((one) => one !== undefined);
  const named = { line: itemName(line), parts: itemNames(parts) };
  const classes = heldClasses(...parts.map(({ recognition }) => recognition));
  const count = parts.length;
  const summaryOfParts = parts.every(holdsAny)
    ? message("end-use-missing-parts", { ...named, classes, count })
    : message("end-use-missing-parts-declared", { ...named, count });
  return {
    ...atRef(line),
    severity: parts.some(isGrave) ? "error" : "warning",
    summary: id === "end-use-missing-parts" ? summaryOfParts : message(id, named),
    details: message("end-use-missing-parts-advice", { count }),
    reasons: controlMessages(control),
    acts: actsOf(control),
    related: [...placesOf(parts, "item-stands-here"), ...(there?.related ?? [])],
  };
}
