import { askedElementsOf, undecidedByComposition } from "../../../core/control/describeOpenQuestions.ts";
import { isOff } from "../../../core/control/endUseRequired.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import type { Control, ControlVerdict } from "../../../core/control/types.ts";
import { atItem, atRef, onceEach, referencedItems } from "../../../core/judge/referencedItems.ts";
import { type List, listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { heldClasses, holding, isOfClasses, lowEvidence, placesOf, seenMessages, seenPlaces } from "../../support/evidence.ts";
import { missingMessage, nameOfAct, unverifiedMessages } from "../../support/law.ts";
import { inPartsFile, itemName, itemNames } from "../../support/quoting.ts";

/**
 * A magnet grade such as N42SH leaves the composition open: it may contain dysprosium, terbium or neither, which decides the controls that
 * apply. Weak evidence (a motor, a mixed tariff code) never gives more than a question.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "question", "reference"],
  meta: {
    id: "composition/missing",
    severity: "warning",
    title: "missing composition that decides which acts apply",
    summary: "Elements or shares that decide which acts apply are not declared. With weak evidence this is only information.",
    waivable: true,
    task: { action: "ask", words: "composition", of: "elements", fact: "composition" },
    lawOfEach: true,
  },
  *check(judged, context) {
    const open = undecidedOf(judged);
    if (isQuestion(judged)) yield question(judged);
    else if (open.length > 0) yield undecided(judged, open, context);
    // The file of a referenced part reports the same when it is checked itself. Here the finding concerns the line that refers to it.
    const parts = onceEach(referencedItems(judged.item, context));
    const undecidedThere = parts.filter((part) => undecidedOf(part).length > 0);
    if (undecidedThere.length > 0) yield undecidedParts(judged.item, undecidedThere);
    const asked = parts.filter(isQuestion);
    if (asked.length > 0) yield questionOfParts(judged.item, asked);
  },
};

function isQuestion(judged: JudgedItem): boolean {
  return judged.recognition.verdict === "question" && !isOff(judged);
}

function undecidedOf({ recognition, control }: JudgedItem): readonly Control[] {
  return recognition.verdict === "material" ? undecidedByComposition(control) : [];
}

function question(judged: JudgedItem): Observation {
  const { item, recognition } = judged;
  return {
    ...atItem(item),
    severity: "information",
    summary: message("composition-question", {
      state: isOfClasses(recognition) ? "equipment" : recognition.compositionState === "undeclared" ? "undeclared" : "declared",
      part: itemName(item),
      classes: heldClasses(recognition),
    }),
    details: questionAdvice([judged]),
    reasons: seenMessages(recognition),
  };
}

/**
 * Advice with the two answers that settle the question: declare that the item contains none of the classes, or declare the share of each
 * element in question.
 */
function questionAdvice(parts: readonly JudgedItem[], count?: number): Message {
  const classes = listOf(
    [...new Set(parts.flatMap(({ recognition }) => recognition.classes.map(({ of }) => of.id)))].map(verbatim),
    "comma",
  );
  const asked = [...new Set(parts.flatMap(askedElementsOf))];
  const elements = listOf(asked.map(verbatim));
  if (count !== undefined) return message("composition-question-parts-advice", { count, classes, elements });
  return asked.length === 0
    ? message("composition-question-advice-free", { classes })
    : message("composition-question-advice", { classes, elements });
}

/** The elements whose share decides whether a control applies, as a list of names. */
function elementsOf(open: readonly Control[]): List | undefined {
  const elements = [...new Set(open.flatMap(({ openElements }) => openElements))];
  return elements.length === 0 ? undefined : listOf(elements.map(verbatim));
}

function decides(open: readonly Control[]): Message {
  return message("composition-missing-decides", { acts: listOf(open.map(({ act }) => nameOfAct(act))), count: open.length });
}

/** The sentence about the missing composition; empty when the summary already says so by naming the elements. */
function leftOpen(control: ControlVerdict, elements: List | undefined): readonly Message[] {
  return elements !== undefined && control.composition === "undeclared" ? [] : [missingMessage("composition", control)];
}

/** The finding on a line whose referenced parts leave the applicable controls undecided. */
function undecidedParts(line: Item, parts: readonly JudgedItem[]): Observation {
  const control = mergeControls(parts.map((part) => part.control));
  const open = undecidedByComposition(control);
  const named = { line: itemName(line), parts: itemNames(parts) };
  const elements = elementsOf(open);
  return {
    ...atRef(line),
    summary:
      elements === undefined
        ? message("composition-missing-parts-open", named)
        : message("composition-missing-parts", { ...named, elements }),
    details: message("composition-missing-parts-advice", { count: parts.length }),
    reasons: [decides(open), ...(parts.length === 1 ? leftOpen(control, elements) : []), ...unverifiedMessages(control)],
    acts: open.map(({ act }) => act.act.id),
    related: placesOf(parts, "item-stands-here"),
  };
}

function questionOfParts(line: Item, parts: readonly JudgedItem[]): Observation {
  return {
    ...atRef(line),
    severity: "information",
    summary: message("composition-question-parts", {
      line: itemName(line),
      parts: itemNames(parts),
      classes: heldClasses(...parts.map(({ recognition }) => recognition)),
    }),
    details: questionAdvice(parts, parts.length),
    reasons: parts.length === 1 ? parts.flatMap(({ recognition }) => seenMessages(recognition)) : [],
    related: placesOf(parts, "item-stands-here"),
  };
}

function undecided({ item, recognition, control }: JudgedItem, open: readonly Control[], { isForeign }: JudgingContext): Observation {
  const elements = elementsOf(open);
  const named = { part: itemName(item), holds: holding(recognition), classes: heldClasses(recognition) };
  return {
    ...atItem(item),
    summary: elements === undefined ? message("composition-missing-open", named) : message("composition-missing", { ...named, elements }),
    details: isForeign
      ? message("composition-missing-advice-foreign", { where: inPartsFile(item) })
      : message("composition-missing-advice"),
    reasons: [decides(open), ...leftOpen(control, elements), ...unverifiedMessages(control), ...lowEvidence(recognition)],
    acts: open.map(({ act }) => act.act.id),
    related: seenPlaces(recognition),
  };
}
