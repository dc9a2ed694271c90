import { licensable } from "../../../core/control/licensing.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { isSure, mayBeControlled } from "../../../core/control/verdict.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { type Argument, type Message, message } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import { lastKnown, nameOf } from "../../../core/packs/named.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { clausesOf } from "../../support/bars.ts";
import { placesOf, placesThere } from "../../support/evidence.ts";
import { actsOf, controlMessages, setMessages } from "../../support/law.ts";
import { licencesAbroad } from "../../support/licencesAbroad.ts";
import { isProhibitedAsMilitary } from "../../support/military.ts";
import { itemName, itemNames, quoted } from "../../support/quoting.ts";
import { isRefused } from "../../support/refusals.ts";
import { barredReceiver } from "../../support/screening.ts";

/**
 * Customs do not release controlled goods without a licence. Parts of an assembly or finished good need none of their own, because the line
 * itself is exported. A line declared as neither may be a package that contains goods.
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
    task: {
      action: "apply",
      words: "Name the licence for the line, or apply for one",
      ifOpen: "Name the licence for the line, or apply for one if it is needed",
    },
    lawIn: "controlledItems",
  },
  *check(judged, context) {
    const { item } = judged;
    if (item.document.kind !== "shipment" || item.parent !== undefined || item.licence !== undefined) return;
    const due = licencesDue(judged, item);
    if (mayBeControlled(due)) yield own(judged, due, context);
    else {
      yield* ofParts(item, context);
      yield* abroad(judged, context);
    }
  },
};

function own(judged: JudgedItem, due: ControlVerdict, context: JudgingContext): Observation {
  const { item, recognition } = judged;
  const certain = due.inForce.some(({ certainty }) => certainty === "applies");
  return {
    ...atItem(item),
    severity: isGrave({ control: due, recognition }) ? "error" : "warning",
    summary: message("licence-none", { part: itemName(item), country: from(item) }),
    details: advice([judged], certain ? "certain" : "open", context),
    reasons: controlMessages(due),
    acts: actsOf(due),
    related: placesThere({ item, recognition }),
  };
}

/** Findings on a line that leaves another country, by the clauses that require a licence for its origin there too. */
function* abroad(judged: JudgedItem, context: JudgingContext): Iterable<Observation> {
  const { item } = judged;
  for (const { act, clause, isSure } of licencesAbroad(judged, context)) {
    const name = nameOf(act, clause);
    const state = clause.state === "unverified" ? "unverified" : "in-force";
    yield {
      ...atItem(item),
      severity: isSure ? "error" : "warning",
      summary: message("licence-none", { part: itemName(item), country: from(item) }),
      details: advice([judged], isSure ? "certain" : "open", context),
      reasons: [message("licence-none-abroad", { clause: name, state }), ...lastKnown(clause, name), ...setMessages(clause, name)],
      acts: [act.act.id],
      clauses: clausesOf([{ act, at: clause }]),
    };
  }
}

/**
 * The advice for a missing licence. Where goods, or their receiver, are barred, it names the bar instead of an application. `line`: the line
 * that brings the parts in.
 */
function advice(parts: readonly JudgedItem[], due: "certain" | "open", context: JudgingContext, line?: Item): Message {
  const { law } = context;
  const [first] = parts;
  const party = first === undefined ? undefined : barredReceiver(first.item, line, law);
  const isProhibited = parts.every((part) => isProhibitedAsMilitary(part, law));
  if (!isProhibited && party === undefined && parts.every((part) => isRefused(part, law))) return message("law-refused-in-principle");
  return message("licence-none-advice", {
    due: isProhibited ? "prohibited" : party === undefined ? due : "listed",
    party: quoted(party ?? ""),
  });
}

/** Levels of goods that are not yet part of another product. */
const loose: ReadonlySet<string> = new Set(["primary-material", "processed-part"]);

/**
 * Findings on a line that may be a package, for its certainly controlled parts. They are errors for parts declared as material or processed
 * part.
 */
function* ofParts(line: Item, context: JudgingContext): Iterable<Observation> {
  const parts = partsThatLeave(line, context)
    .map((part) => ({ ...part, control: licencesDue(part, line).only(({ certainty }) => certainty === "applies") }))
    .filter(({ control }) => mayBeControlled(control));
  const isError = parts.some((part) => loose.has(part.item.level?.value ?? "") && isGrave(part));
  if (parts.length === 0) return;
  const due = mergeControls(parts.map(({ control }) => control));
  yield {
    ...atItem(line),
    severity: isError ? "error" : "warning",
    summary: message("licence-none-for-parts", {
      part: itemName(line),
      country: from(line),
      parts: itemNames(parts),
    }),
    details: [advice(parts, "certain", context, line), message("licence-none-built-in")],
    reasons: controlMessages(due),
    acts: actsOf(due),
    related: placesOf(parts, "item-is-controlled"),
  };
}

/** True for an error. A declared code that no known act lists cannot raise one: it may be outdated or mistaken. */
function isGrave({ control, recognition }: Pick<JudgedItem, "control" | "recognition">): boolean {
  return recognition.confidence !== "low" && control.inForce.some((one) => isSure(one) && one.declared !== "unlisted");
}

function from({ document }: Item): Argument {
  return countryName(document.countryOfExport?.value ?? "");
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
