import { heldElements } from "../../../core/control/doubt.ts";
import { isOff } from "../../../core/control/endUseRequired.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import { leavesTerritory } from "../../../core/control/reach.ts";
import { allControls, isSure, mayBeControlled } from "../../../core/control/verdict.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import { type AskedRemark, askedRemarks, isDoubtful } from "../../../core/packs/askedRemarks.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { MagnetMaterial } from "../../../core/recognise/types.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { controlMessages, doubtMessages, nameOfAct, setMessages } from "../../support/law.ts";
import { itemName, itemNames, quoted } from "../../support/quoting.ts";

/**
 * The declarant states in the remarks whether goods are controlled, and is liable for the statement. Customs query goods without a remark.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference", "parts"],
  meta: {
    id: "customs/remark",
    severity: "warning",
    title: "line without a remark for the export declaration",
    summary:
      "A shipment line leaves the territory of an act that requires an entry in the remarks field of the export declaration and has none, or its remark says that it is not controlled although it is. Controlled goods, goods that resemble them according to the packs, and goods with controlled parts that are not declared as an assembly or finished good need the remark.",
    waivable: true,
    task: { action: "apply", words: "Write the remark for the export declaration" },
    lawIn: "customsRemarks",
  },
  *check(judged, context) {
    const { law, regimes } = context;
    const { item } = judged;
    const exported = item.document.kind === "shipment" && item.parent === undefined ? item.document.countryOfExport?.value : undefined;
    if (exported === undefined) return;
    const remark = item.customsRemark;
    for (const asked of askedRemarks(law)) {
      if (!asked.acts.some(({ act }) => leavesTerritory(item.document, act.reach) && isAsked(act.authority, regimes))) continue;
      const control = controlsOf(judged, asked);
      const certain = allControls(control).filter(({ certainty }) => certainty === "applies");
      const controlled = mayBeControlled(control);
      const why = controlled ? controlMessages(control) : isOff(judged) ? undefined : resemblance(judged, asked, law);
      if (why === undefined) {
        const ofParts = observationOfParts(judged.item, asked, context);
        if (ofParts === undefined) continue;
        yield ofParts;
        return;
      }
      const relevant = controlled ? { ...asked, acts: allControls(control).map(({ act }) => act) } : asked;
      if (remark !== undefined && (remark.value !== "not-controlled" || certain.length === 0)) return;
      yield {
        ...atRemark(item),
        summary: message("customs-remark", { part: itemName(item), country: countryName(exported), remark: saidBy(item) }),
        // An act that may not be in force does not allow the declarant to state that the goods are controlled.
        details: [
          control.inForce.some(isSure) ? message("customs-advice-controlled") : message("customs-advice-open"),
          ...demand(relevant),
        ],
        reasons: [...why, ...(controlled ? [] : doubtOf(relevant))],
        acts: relevant.acts.map(({ act }) => act.id),
        related: placesThere(judged),
      };
      return;
    }
  },
};

/**
 * The finding on a line whose parts are controlled. A line that is not declared as an assembly or finished good may be a package, and its
 * remark then concerns the contents.
 */
function observationOfParts(line: Item, asked: AskedRemark, context: JudgingContext): Observation | undefined {
  const remark = line.customsRemark;
  if (remark !== undefined && remark.value !== "not-controlled") return undefined;
  const parts = partsThatLeave(line, context)
    .map((part) => ({ ...part, control: controlsOf(part, asked).only(({ certainty }) => certainty === "applies") }))
    .filter((part) => mayBeControlled(part.control));
  if (parts.length === 0) return undefined;
  const control = mergeControls(parts.map((one) => one.control));
  const relevant = { ...asked, acts: allControls(control).map(({ act }) => act) };
  return {
    ...atRemark(line),
    summary: message("customs-remark-parts", {
      line: itemName(line),
      country: countryName(line.document.countryOfExport?.value ?? ""),
      remark: saidBy(line),
    }),
    details: [message("customs-advice-parts"), ...demand(relevant)],
    reasons: [message("customs-parts", { parts: itemNames(parts) }), ...controlMessages(control)],
    acts: relevant.acts.map(({ act }) => act.id),
    related: placesOf(parts, "item-is-controlled"),
  };
}

/** The place of the remark that denies the control; for a line without a remark, the place of the line. */
function atRemark(line: Item) {
  const { customsRemark, path } = line;
  return customsRemark === undefined ? atItem(line) : { ...atItem(line), ...placeOf(customsRemark), path: `${path}/customsRemark` };
}

function saidBy({ customsRemark }: Item): "missing" | "denied" {
  return customsRemark === undefined ? "missing" : "denied";
}

function controlsOf({ control }: JudgedItem, { acts }: AskedRemark) {
  return control.only(({ act }) => acts.includes(act));
}

function demand({ acts, remark: { field, text } }: AskedRemark): readonly Message[] {
  const name = prose(field.en);
  const place = field.zh === undefined ? name : message("customs-field", { field: name, local: quoted(field.zh) });
  return [
    message("customs-demand", { acts: listOf(acts.map(nameOfAct)), field: place, text: prose(text) }),
    ...acts.flatMap((act) => setMessages(act, nameOfAct(act))),
  ];
}

/** Sentences about doubtful acts that require the remark. The callers omit them when the control sentences already state the doubt. */
function doubtOf(asked: AskedRemark): readonly Message[] {
  const [first] = asked.acts;
  return isDoubtful(asked) && first !== undefined ? doubtMessages(first, nameOfAct(first)) : [];
}

/** The reasons why goods that no act controls need a remark: their resemblance to listed goods. Undefined when they do not resemble any. */
function resemblance({ recognition }: JudgedItem, { remark, acts }: AskedRemark, law: PackAt): readonly Message[] | undefined {
  const { resembling } = remark;
  if (resembling === undefined) return undefined;
  const magnets = (resembling.magnets ?? []).filter((magnet) => recognition.magnetMaterials.has(magnet satisfies MagnetMaterial));
  if (magnets.length > 0) return [message("customs-magnets", { magnets: listOf(magnets.map(verbatim)) })];
  if (!resembling.otherForms) return undefined;
  const isListed = (element: string): boolean => law.controlledItemsOf(element).some(({ act }) => acts.includes(act));
  const elements = heldElements(recognition).filter(isListed);
  return elements.length === 0 ? undefined : [message("customs-forms", { elements: listOf(elements.map(verbatim)) })];
}
