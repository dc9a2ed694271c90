import type { Control, ControlVerdict } from "../../../core/control/types.ts";
import type { ItemRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { holdsWord, seenPlaces, seenWords } from "../../support/evidence.ts";
import { actName, compositionClause, unverifiedNote } from "../../support/law.ts";
import { listed, nameOf } from "../../support/words.ts";

/**
 * A grade is a question, not an answer: N42SH may hold dysprosium, terbium or neither, and that decides what applies.
 * On weak evidence (a motor, a mixed tariff code) it is only ever a question.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["rare-earth", "question"],
  meta: {
    id: "composition/missing",
    severity: "warning",
    title: "composition that would decide and is not declared",
    summary: "Elements or shares are not declared, and the answer would change what applies; on weak evidence a question at information.",
    waivable: true,
  },
  *check(judged) {
    if (judged.recognition.verdict === "question") yield question(judged);
    if (judged.recognition.verdict !== "rare-earth") return;
    const open = undecidedBy(judged.control);
    if (open.length > 0) yield undecided(judged, open);
  },
};

/**
 * The controls that the composition decides. Where an act in force reaches the item whatever the answer,
 * what an act of unverified state might add does not change that a licence is due; nor does what is in goods that the
 * guidance of the act frees.
 */
function undecidedBy({ inForce, unverified }: ControlVerdict): readonly Control[] {
  const settled = inForce.some(({ certainty, confidence }) => certainty === "applies" && confidence !== "low");
  return [...inForce, ...(settled ? [] : unverified)].filter(
    ({ missing, guidance }) => missing.includes("composition") && guidance === undefined,
  );
}

function question({ item, recognition }: JudgedItem): Observation {
  return {
    ...item.place,
    path: item.path,
    severity: "information",
    message: `${nameOf(item)} may hold rare earth (${seenWords(recognition)}). Ask the supplier, and declare \`composition\` with \`compositionStatus: complete\`; that settles it either way.`,
    basis: { kind: "house" },
    subject: item.partNumber?.value ?? "",
  };
}

function undecided({ item, recognition, control }: JudgedItem, open: readonly Control[]): Observation {
  const elements = [...new Set(open.flatMap(({ openElements }) => openElements))];
  const acts = open.map(({ act }) => actName(act));
  return {
    ...item.place,
    path: item.path,
    message: `${nameOf(item)} ${holdsWord(recognition)} rare earth (${seenWords(recognition)}). Whether ${listed(acts)} ${acts.length === 1 ? "reaches" : "reach"} it ${elements.length === 0 ? "is open" : `depends on its ${listed(elements)} content`}: ${compositionClause(control)}.${unverifiedNote(control)} Ask the supplier for the lot, and declare its elements under \`composition\`: a share of 0 is an answer, and so is \`compositionStatus: complete\`.`,
    basis: { kind: "acts", acts: open.map(({ act }) => act.act.id) },
    related: seenPlaces(recognition),
    subject: item.partNumber?.value ?? "",
  };
}
