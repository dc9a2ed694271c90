import { purposeMessages } from "../../../core/control/describeOpenQuestions.ts";
import { keyOfLimits, type LimitSets, limitsInWords } from "../../../core/control/limits.ts";
import type { Control, ControlVerdict, EntryByFigures } from "../../../core/control/types.ts";
import { isSure } from "../../../core/control/verdict.ts";
import { atItem, atRef, onceEach, referencedItems } from "../../../core/judge/referencedItems.ts";
import { code, type List, listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { lowEvidence, placesOf, seenPlaces } from "../../support/evidence.ts";
import { distinct, nameOfAct, unverifiedMessages } from "../../support/law.ts";
import { inPartsFile, itemName, itemNames } from "../../support/quoting.ts";

/**
 * An undeclared figure leaves the control open if a list covers goods from a certain purity or strength upwards. The finding is only a hint
 * if common goods are below the limit.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "parameter/missing",
    severity: "warning",
    title: "missing technical parameter that decides what applies",
    summary:
      "A purity, a density or another technical parameter of a list of controlled goods is not declared, and it alone decides what applies. If ordinary goods are below the limit, this is only information.",
    waivable: true,
    task: { action: "ask", words: "technical parameters that decide", fact: "figures" },
    lawOfEach: true,
  },
  *check(judged, context) {
    const open = undecidedBy(judged);
    if (open.length > 0) yield undecided(judged, open, context);
    const parts = onceEach(referencedItems(judged.item, context).filter((part) => undecidedBy(part).length > 0));
    if (parts.length > 0) yield undecidedParts(judged, parts, context);
  },
};

/**
 * The controls that only a figure decides. Unverified acts are left out when an act in force applies anyway, and so are acts with guidance,
 * which would leave open more than a figure can settle.
 */
function undecidedBy({ recognition, control: { inForce, unverified } }: JudgedItem): readonly Control[] {
  if (recognition.verdict !== "material") return [];
  const open = [...inForce, ...(inForce.some(isSure) ? [] : unverified)];
  return open.filter(({ guidance, byFigures }) => guidance === undefined && byFigures.length > 0);
}

/** The severity, text and acts of a finding on controls that figures decide. */
function told(
  item: Item,
  open: readonly Control[],
  verdicts: readonly ControlVerdict[],
  { isForeign }: JudgingContext,
): Pick<Observation, "severity" | "details" | "acts"> & { readonly reasons: readonly Message[] } {
  const isCommon = open.every(({ byFigures }) => byFigures.every(({ maxSeverity }) => maxSeverity === "information"));
  const isUnasked = open.every(({ maxSeverity }) => maxSeverity === "information");
  return {
    severity: isCommon ? "information" : "warning",
    details: isForeign ? message("parameter-missing-advice-foreign", { where: inPartsFile(item) }) : message("parameter-missing-advice"),
    reasons: distinct([
      ...open.flatMap(({ act, byFigures, purposes }): readonly Message[] => [
        message("parameter-missing-decides", {
          act: nameOfAct(act),
          codes: listOf(
            byFigures.map(({ code }) => verbatim(code)),
            "comma",
          ),
          limits: limitsInWords(limitsOf(byFigures)),
        }),
        ...purposeMessages(purposes),
      ]),
      ...(isUnasked ? [message("parameter-missing-common")] : []),
      ...verdicts.flatMap(unverifiedMessages),
    ]),
    acts: open.map(({ act }) => act.act.id),
  };
}

/** The names of the figures that are not stated, each once; of all of them where each is stated and leaves its limit open. */
function figures(open: readonly Control[]): List {
  const limits = open.flatMap(({ byFigures }) => limitsOf(byFigures).flat());
  const missing = limits.filter(({ seen }) => seen === undefined);
  return listOf([...new Set((missing.length > 0 ? missing : limits).map(({ parameter }) => parameter.entry.names.en))].map(prose));
}

function summaryOf(item: Item, open: readonly Control[]): Message {
  const seen = open.flatMap(({ byFigures }) => limitsOf(byFigures).flatMap((set) => set.map((limit) => limit.seen)));
  const named = { part: itemName(item), figures: figures(open) };
  if (seen.includes(undefined)) return message("parameter-missing", named);
  return message("parameter-vague", { ...named, seen: listOf([...new Set(seen)].map((one = "") => code(one))) });
}

/** The sets of limits of the entries, each set once. */
function limitsOf(entries: readonly EntryByFigures[]): LimitSets {
  return [...new Map(entries.flatMap(({ limits }) => limits.map((set) => [keyOfLimits(set), set] as const))).values()];
}

function undecided({ item, recognition, control }: JudgedItem, open: readonly Control[], context: JudgingContext): Observation {
  const said = told(item, open, [control], context);
  return {
    ...atItem(item),
    ...said,
    summary: summaryOf(item, open),
    reasons: [...said.reasons, ...lowEvidence(recognition)],
    related: seenPlaces(recognition),
  };
}

/** The finding on a line whose referenced parts lack a figure. The file of a part reports the same when it is checked itself. */
function undecidedParts({ item: line }: JudgedItem, parts: readonly JudgedItem[], context: JudgingContext): Observation {
  const open = parts.flatMap(undecidedBy);
  return {
    ...atRef(line),
    ...told(
      line,
      open,
      parts.map(({ control }) => control),
      context,
    ),
    summary: message("parameter-missing-parts", {
      line: itemName(line),
      parts: itemNames(parts),
      figures: figures(open),
    }),
    related: placesOf(parts, "item-stands-here"),
  };
}
