import { code, message } from "../../../core/l10n/message.ts";
import type { Field } from "../../../core/model/types.ts";
import { contradictions } from "../../../core/recognise/freeOf.ts";
import type { Evidence } from "../../../core/recognise/types.ts";
import type { ItemRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { type Place, placeOf } from "../../../core/text/place.ts";
import { lowEvidence, seenMessage } from "../../support/evidence.ts";
import { itemName } from "../../support/quoting.ts";

/**
 * An item declared free of a material that its other fields show, or with a composition that leaves it out. One of the two statements is
 * wrong, and accepting the declaration could clear a controlled part.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["free-of", "composition", "reference"],
  meta: {
    id: "composition/contradicted",
    severity: "error",
    title: "declared free of a material that it shows",
    summary:
      "An item is declared free of materials by `freeOf`, and an element, a formula, a code or a grade shows one of them; or its composition leaves out what its texts name. It is judged as if the declaration were not there. If the evidence is of low reliability, this is a warning.",
    waivable: false,
    task: { action: "ask", words: "composition, since the declaration that it contains none is contradicted", fact: "composition" },
  },
  *check(judged) {
    const { item, recognition } = judged;
    const { freeOf, composition } = item;
    if (freeOf !== undefined) yield* against(judged, "freeOf", freeOf, contradictions(recognition, freeOf));
    if (composition !== undefined) yield* against(judged, "composition", composition, recognition.denied ?? []);
  },
};

/** The finding on a declaration that evidence contradicts. It stands at the declaration, or at the evidence if another item or file declares. */
function* against(
  { item, recognition }: JudgedItem,
  key: "freeOf" | "composition",
  declared: Field<Place>,
  evidence: readonly Evidence[],
): Iterable<Observation> {
  const [first] = evidence;
  if (first === undefined) return;
  const isOwn = declared.origin === "own";
  const sure = evidence.find(({ confidence }) => confidence !== "low");
  yield {
    ...placeOf(isOwn ? declared : first),
    path: `${item.path}/${key}`,
    ...(sure === undefined ? { severity: "warning" as const } : {}),
    summary: message("composition-contradicted", { part: itemName(item), key }),
    details: message("composition-contradicted-advice", { key: code(key) }),
    reasons: [seenMessage([sure ?? first]), ...lowEvidence(recognition)],
    subject: item.partNumber?.value ?? "",
    related: [
      isOwn
        ? { ...placeOf(first), message: message("seen-here", { meaning: first.meaning }) }
        : { ...placeOf(declared), message: message("composition-free-here", { key }) },
    ],
  };
}
