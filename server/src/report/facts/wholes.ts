import { quantityText } from "../../core/describe/fieldRows.ts";
import { assembliesAbove } from "../../core/describe/itemRows.ts";
import type { PlaceOf } from "../../core/describe/places.ts";
import type { Row } from "../../core/describe/row.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { partsOf } from "../../core/model/parts.ts";
import type { Item } from "../../core/model/types.ts";
import { type RollUp, RollUps } from "../../core/rollup/rollUp.ts";
import { reaches, rollUpRows } from "../../core/rollup/rows.ts";
import type { JudgedDocument } from "../../core/rule.ts";
import { clipped, clippedOr } from "../../core/text/clipped.ts";
import { Gravest } from "../gravest.ts";
import type { DocumentFacts, WholeFacts } from "../model.ts";

/** Assemblies listed for a document, at most; the rest are counted. Less deeply nested ones come first. */
const mostWholes = 100;
/** The nesting depth from which assemblies rank the same. */
const deepest = 20;

/** The totals of a document and of each assembly or shipment line in it. */
export function heldFacts(
  judged: JudgedDocument,
  placeOf: PlaceOf,
  texts: Texts,
): Pick<DocumentFacts, "held" | "wholes" | "wholesLeftOut"> {
  const rollUps = new RollUps(judged);
  const { kind, lines, items } = judged.document;
  const wanted = new Gravest<{ readonly item: Item; readonly rollUp: RollUp }>(mostWholes);
  for (const item of kind === "shipment" ? lines : items) {
    if (kind === "bom" && partsOf(item).length === 0) continue;
    const rollUp = kind === "shipment" ? rollUps.ofLine(item) : rollUps.of(item);
    if (rollUp === undefined || !holdsSomething(rollUp)) continue;
    wanted.add(Math.min(deepest, assembliesAbove(item).length), { item, rollUp });
  }
  const kept = new Map(wanted.kept.map(({ entry }) => [entry.item, entry.rollUp]));
  return {
    held: rows(rollUps.ofDocument(), texts),
    wholes: items.flatMap((item): WholeFacts[] => {
      const own = kept.get(item);
      if (own === undefined) return [];
      return [
        {
          partNumber: clippedOr(item.partNumber?.value),
          place: placeOf(item.place),
          within: assembliesAbove(item),
          quantity: quantityText(item),
          rows: rows(withLimitsReached(own), texts),
        },
      ];
    }),
    wholesLeftOut: wanted.left(),
  };
}

/** True when there are masses to show. A share of value alone is shown by a finding. */
function holdsSomething({ masses: { elements, open, magnets } }: RollUp): boolean {
  return elements.size > 0 || open.size > 0 || magnets.gt(0);
}

/** A roll-up without the limits that its magnets do not reach, which stand in the total of the document. */
function withLimitsReached(rollUp: RollUp): RollUp {
  return { ...rollUp, limits: rollUp.limits.filter((limit) => reaches(rollUp.masses.magnets, limit)) };
}

/** The rows of a roll-up, with the masses of all elements joined in one row. */
function rows(rollUp: RollUp, texts: Texts): Row[] {
  const all = rollUpRows(rollUp, texts);
  const isElement = ({ label }: Row): boolean => rollUp.masses.elements.has(label);
  const elements = all.filter(isElement).map(({ label, text }) => `${label} ${text}`);
  const rest = all.filter((row) => !isElement(row));
  return [
    ...(elements.length === 0
      ? []
      : [{ label: texts.say("report-label", { label: "elements-held" }), text: texts.list(listOf(elements.map(verbatim), "semicolon")) }]),
    ...rest,
  ].map((row) => ({
    ...row,
    text: clipped(row.text),
  }));
}
