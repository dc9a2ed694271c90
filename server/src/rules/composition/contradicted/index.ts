import { message } from "../../../core/l10n/message.ts";
import { contradictions } from "../../../core/recognise/freeOf.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { lowEvidence, seenMessage } from "../../support/evidence.ts";
import { itemName } from "../../support/quoting.ts";

/**
 * An item declared free of a material that its other fields show. One of the two statements is wrong, and accepting the declaration could
 * clear a controlled part.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["free-of", "reference"],
  meta: {
    id: "composition/contradicted",
    severity: "error",
    title: "declared free of a material that it shows",
    summary:
      "An item is declared free of materials by `freeOf`, and an element, a formula, a code or a grade shows one of them. It is judged as if `freeOf` were not there. If the evidence is of low reliability, this is a warning.",
    waivable: false,
    task: { action: "ask", words: "composition, since the declaration that it contains none is contradicted", fact: "composition" },
  },
  *check({ item, recognition }) {
    const { freeOf } = item;
    const against = freeOf === undefined ? [] : contradictions(recognition, freeOf);
    const [first] = against;
    if (freeOf === undefined || first === undefined) return;
    const isOwn = freeOf.origin === "own";
    const sure = against.find(({ confidence }) => confidence !== "low");
    yield {
      ...placeOf(isOwn ? freeOf : first),
      path: `${item.path}/freeOf`,
      ...(sure === undefined ? { severity: "warning" as const } : {}),
      summary: message("composition-contradicted", { part: itemName(item) }),
      details: message("composition-contradicted-advice"),
      reasons: [seenMessage([sure ?? first]), ...lowEvidence(recognition)],
      subject: item.partNumber?.value ?? "",
      related: [
        isOwn
          ? { ...placeOf(first), message: message("seen-here", { meaning: first.meaning }) }
          : { ...placeOf(freeOf), message: message("composition-free-here") },
      ],
    };
  },
};
