import { licensable } from "../../../core/control/licensing.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import type { Control, ControlVerdict } from "../../../core/control/types.ts";
import { isSure, mayBeControlled } from "../../../core/control/verdict.ts";
import { message, type Verbatim, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { atItem, type JudgedThere } from "../../support/broughtIn.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { basisOf, controlMessages } from "../../support/law.ts";
import { partsThatLeave } from "../../support/partsThatLeave.ts";
import { itemName, itemNames } from "../../support/quoting.ts";

/**
 * Customs do not release controlled goods without a licence. Parts of an assembly or finished good need none of their own, because the line
 * is what leaves. A line declared as neither may be a package that contains goods.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference", "parts"],
  meta: {
    id: "licence/missing",
    severity: "error",
    title: "controlled line without a licence",
    summary:
      "A shipment line names no licence and leaves the territory of an act that controls it, or that controls parts of it where it is not a declared assembly or finished good.",
    waivable: true,
    lawIn: "controlledItems",
  },
  *check(judged, context) {
    const { item } = judged;
    if (item.document.kind !== "shipment" || item.parent !== undefined || item.licence !== undefined) return;
    const due = licencesDue(judged, item);
    if (mayBeControlled(due)) yield own(judged, due);
    else yield* ofParts(item, context);
  },
};

function own({ item, recognition }: JudgedItem, due: ControlVerdict): Observation {
  const certain = due.inForce.some(({ certainty }) => certainty === "applies");
  return {
    ...atItem(item),
    severity: due.inForce.some(isGrave) && recognition.confidence !== "low" ? "error" : "warning",
    summary: message("licence-none", { part: itemName(item), country: from(item) }),
    details: [message("licence-none-advice", { due: certain ? "certain" : "open" }), ...controlMessages(due)],
    basis: basisOf(due),
    related: placesThere({ item, recognition }),
  };
}

/** Levels of goods that are not yet part of another product. */
const loose: ReadonlySet<string> = new Set(["primary-material", "processed-part"]);

/**
 * Findings on a line that may be a package, for its certainly controlled parts. They are errors for parts declared as material or processed
 * part.
 */
function* ofParts(line: Item, context: JudgingContext): Iterable<Observation> {
  const parts = partsThatLeave(line, context)
    .map((part) => ({ part, due: certainly(licencesDue(part, line)) }))
    .filter(({ due }) => mayBeControlled(due));
  const grave = parts.find(({ part, due }) => isLoose(part) && due.inForce.some(isGrave) && part.recognition.confidence !== "low");
  const [first, ...rest] = parts.map(({ due }) => due);
  if (first === undefined) return;
  const due = mergeControls([first, ...rest]);
  const items = parts.map(({ part }) => part);
  yield {
    ...atItem(line),
    severity: grave === undefined ? "warning" : "error",
    summary: message("licence-none-for-parts", {
      part: itemName(line),
      country: from(line),
      parts: itemNames(items.map(({ item }) => item)),
    }),
    details: [message("licence-none-advice", { due: "certain" }), message("licence-none-built-in"), ...controlMessages(due)],
    basis: basisOf(due),
    related: placesOf(items, "item-is-controlled"),
  };
}

/** True when a control can raise an error. A declared code that no known act lists cannot: it may be outdated or mistaken. */
function isGrave(control: Control): boolean {
  return isSure(control) && control.declared !== "unlisted";
}

function isLoose({ item }: JudgedThere): boolean {
  return loose.has(item.level?.value ?? "");
}

function from({ document }: Item): Verbatim {
  return verbatim(document.countryOfExport?.value ?? "");
}

function certainly(verdict: ControlVerdict): ControlVerdict {
  return verdict.only(({ certainty }) => certainty === "applies");
}

/**
 * The controls that require an export licence. Goods that guidance of the authority generally exempts are left out. Controls that depend on
 * an undeclared composition are left to `composition/missing`, because that question comes first.
 */
function licencesDue({ control }: JudgedItem, { document }: Item): ControlVerdict {
  return licensable(control, document).only(
    ({ certainty, missing, guidance }) => guidance === undefined && (certainty === "applies" || !missing.includes("composition")),
  );
}
