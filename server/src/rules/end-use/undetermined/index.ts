import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { type JudgedThere, withReferencedItems } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import { addTo } from "../../../core/maps.ts";
import { declaredEndUse } from "../../../core/model/endUseState.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActState } from "../../../core/packs/timeline.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { itemNamesThere, ofEachEndUse } from "../../support/endUses.ts";
import { carriesError, controlMessages } from "../../support/law.ts";

/** `undetermined` admits that the end use is not known. It is reported once, at its declaration, for all items that it applies to. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference"],
  meta: {
    id: "end-use/undetermined",
    severity: "error",
    title: "end use left undetermined",
    summary: "The end use that applies to an item with a monitored material has the category `undetermined`.",
    waivable: true,
    task: { action: "declare", words: "Determine the end use" },
  },
  // A line without monitored material may refer to parts with some.
  concerns: (judged, context) => undeterminedBy(judged, context).length > 0,
  *check(context, concerned) {
    const found = concerned.flatMap((judged) => undeterminedBy(judged, context));
    // An end use declared in another file is reported on each line that refers to it.
    const isHome = ({ item, line }: JudgedThere): boolean => item === line || !isForeign(declaredEndUse(item) ?? item.place);
    const lines = new Map<Item, JudgedThere[]>();
    for (const judged of found) if (!isHome(judged)) addTo(lines, judged.line, judged);
    for (const together of [found.filter(isHome), ...lines.values()]) yield* findings(together);
  },
};

/** The item and its referenced parts that need an end use and have an undetermined one. */
function undeterminedBy(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  return withReferencedItems(judged, context).filter(
    (one) => declaredEndUse(one.item)?.category?.value === "undetermined" && endUseRequired(one),
  );
}

function findings(concerned: readonly JudgedThere[]): Iterable<Observation> {
  return ofEachEndUse(concerned, ({ category, path }, items, control) => {
    if (category === undefined) return undefined;
    const grave = items.find(isGrave);
    return {
      at: category,
      path: `${path}/category`,
      of: (grave ?? items[0])?.line,
      severity: grave === undefined ? "warning" : "error",
      summary: message("end-use-undetermined", { parts: itemNamesThere(items) }),
      details: message("end-use-undetermined-advice"),
      reasons: controlMessages(control),
      items: "item-is-under-end-use",
    };
  });
}

/**
 * True when the finding is an error. It is not for evidence of low confidence, nor when every act that lists the item is suspended, not yet
 * in force or of unverified state.
 */
function isGrave({ recognition, control }: JudgedItem): boolean {
  if (recognition.confidence === "low") return false;
  if (control.inForce.length > 0) return carriesError(control);
  return control.unverified.length === 0 && !control.considered.some(({ kind, act }) => kind === "listed" && sleeping.has(act.state));
}

const sleeping: ReadonlySet<ActState> = new Set<ActState>(["suspended", "pending"]);
