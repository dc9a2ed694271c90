import type { DocumentRule } from "../../../core/rule.ts";
import { endUsesInEffect, nameSome } from "../../support/endUses.ts";
import { basisOf, unverifiedNote } from "../../support/law.ts";
import { nameOf } from "../../support/words.ts";

/** A licence is granted to one end user; an end use that names none cannot be applied for (Decree 792, articles 16 and 24). */
export const rule: DocumentRule = {
  scope: "document",
  about: ["rare-earth"],
  meta: {
    id: "end-use/end-user-missing",
    severity: "warning",
    title: "controlled line without an end user",
    summary: "In a shipment, a controlled line is under an end use that names no end user, and the shipment names none.",
    waivable: true,
  },
  concerns({ item, control }, { document }) {
    if (document.kind !== "shipment" || item.parent !== undefined) return false;
    if (item.endUse?.kind !== "declared" || item.endUse.endUse.endUser !== undefined) return false;
    return [...control.inForce, ...control.unverified].some(({ certainty }) => certainty === "applies");
  },
  *check({ document }, concerned) {
    if (document.party("endUser") !== undefined) return;
    for (const [endUse, items] of endUsesInEffect(concerned)) {
      const first = items[0];
      if (first === undefined) continue;
      yield {
        start: endUse.key.start,
        end: endUse.key.end,
        path: endUse.path,
        of: first.item,
        message: `The end use of ${nameSome(items, nameOf)} names no end user, and neither does the shipment; a licence is applied for and granted by end user.${unverifiedNote(first.control)} Write \`endUser\` here or for the shipment.`,
        basis: basisOf(first.control),
        related: items.slice(0, 5).map(({ item }) => ({ ...item.place, message: `${nameOf(item)} is a controlled line.` })),
        subject: endUse.path,
      };
    }
  },
};
