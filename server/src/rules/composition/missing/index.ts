import { together } from "../../../core/control/together.ts";
import type { Control, ControlVerdict } from "../../../core/control/types.ts";
import { isSure } from "../../../core/control/verdict.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ItemRule, JudgedItem, Observation } from "../../../core/rule.ts";
import { atItem, atRef, broughtIn } from "../../support/broughtIn.ts";
import { nameSome } from "../../support/endUses.ts";
import { heldWords, holdsWords, placesOf, seenPlaces, seenWords } from "../../support/evidence.ts";
import { actName, compositionClause, unverifiedNote } from "../../support/law.ts";
import { listed, nameOf, sentences } from "../../support/quoting.ts";

/**
 * A grade is a question, not an answer: N42SH may hold dysprosium, terbium or neither, and that decides what applies.
 * On weak evidence (a motor, a mixed tariff code) it is only ever a question.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "question", "reference"],
  meta: {
    id: "composition/missing",
    severity: "warning",
    title: "missing composition that would decide what applies",
    summary:
      "Elements or shares that would change what applies are not declared. Where the evidence is weak, this is a question at level information.",
    waivable: true,
    lawOfEach: true,
  },
  *check(judged, context) {
    const open = undecidedOf(judged);
    if (judged.recognition.verdict === "question") yield question(judged);
    else if (open.length > 0) yield undecided(judged, open);
    // Of a part that a line brings in, the file of the part says the same where it is checked; here it is what the line holds.
    const parts = distinct(broughtIn(judged.item, context));
    const [first, ...others] = parts.filter((part) => undecidedOf(part).length > 0);
    if (first !== undefined) yield undecidedParts(judged.item, [first, ...others]);
    const [asked, ...more] = parts.filter(({ recognition }) => recognition.verdict === "question");
    if (asked !== undefined) yield questionOfParts(judged.item, [asked, ...more]);
  },
};

/** Each part once, under however many end uses it is there. */
function distinct(parts: readonly JudgedItem[]): readonly JudgedItem[] {
  const seen = new Set<unknown>();
  return parts.filter(({ item }) => !seen.has(item.identity) && seen.add(item.identity));
}

function undecidedOf({ recognition, control }: JudgedItem): readonly Control[] {
  return recognition.verdict === "material" ? undecidedBy(control) : [];
}

/**
 * The controls that the composition decides. Where an act in force reaches the item whatever the answer,
 * what an act of unverified state might add does not change that a licence is due; nor does what is in goods that the
 * guidance of the act frees.
 */
function undecidedBy({ inForce, unverified }: ControlVerdict): readonly Control[] {
  const settled = inForce.some(isSure);
  return [...inForce, ...(settled ? [] : unverified)].filter(
    ({ missing, guidance }) => missing.includes("composition") && guidance === undefined,
  );
}

function question({ item, recognition }: JudgedItem): Observation {
  return {
    ...atItem(item),
    severity: "information",
    summary: `${nameOf(item)} may hold ${heldWords([recognition])} (${seenWords(recognition)}).`,
    details: "Ask the supplier, and declare `composition` with `compositionStatus: complete`; that settles it either way.",
    basis: { kind: "house" },
  };
}

/** Parts that a line brings in, of which nobody can say what applies. */
function undecidedParts(line: Item, parts: readonly [JudgedItem, ...JudgedItem[]]): Observation {
  const [first, ...others] = parts;
  const one = others.length === 0;
  const control = together([first.control, ...others.map((part) => part.control)]);
  const open = undecidedBy(control);
  const elements = [...new Set(open.flatMap(({ openElements }) => openElements))];
  const acts = open.map(({ act }) => actName(act));
  const [them, their] = one ? ["it", "its"] : ["them", "their"];
  const why = elements.length === 0 ? "is open" : `depends on ${their} ${listed(elements)} content`;
  return {
    ...atRef(line),
    summary: `${nameOf(line)} brings in ${nameSome(parts)}, which ${holdsWords(...parts.map(({ recognition }) => recognition))}.`,
    details: sentences(
      `Whether ${listed(acts)} ${acts.length === 1 ? "reaches" : "reach"} ${them} ${why}${one ? `: ${compositionClause(control)}` : ""}.`,
      unverifiedNote(control),
      `Ask the supplier for the lot, and declare \`composition\` where the ${one ? "part is" : "parts are"} described: a share of 0 is an answer, and so is \`compositionStatus: complete\`.`,
    ),
    basis: { kind: "acts", acts: open.map(({ act }) => act.act.id) },
    related: placesOf(parts, "stands here"),
  };
}

function questionOfParts(line: Item, parts: readonly [JudgedItem, ...JudgedItem[]]): Observation {
  const one = parts.length === 1;
  return {
    ...atRef(line),
    severity: "information",
    summary: `${nameOf(line)} brings in ${nameSome(parts)}, which may hold ${heldWords(parts.map(({ recognition }) => recognition))}${one ? ` (${seenWords(parts[0].recognition)})` : ""}.`,
    details: `Ask the supplier, and declare \`composition\` with \`compositionStatus: complete\` where the ${one ? "part is" : "parts are"} described; that settles it either way.`,
    basis: { kind: "house" },
    related: placesOf(parts, "stands here"),
  };
}

function undecided({ item, recognition, control }: JudgedItem, open: readonly Control[]): Observation {
  const elements = [...new Set(open.flatMap(({ openElements }) => openElements))];
  const acts = open.map(({ act }) => actName(act));
  return {
    ...atItem(item),
    summary: `${nameOf(item)} ${holdsWords(recognition)} (${seenWords(recognition)}).`,
    details: sentences(
      `Whether ${listed(acts)} ${acts.length === 1 ? "reaches" : "reach"} it ${elements.length === 0 ? "is open" : `depends on its ${listed(elements)} content`}: ${compositionClause(control)}.`,
      unverifiedNote(control),
      "Ask the supplier for the lot, and declare its elements under `composition`: a share of 0 is an answer, and so is `compositionStatus: complete`.",
    ),
    basis: { kind: "acts", acts: open.map(({ act }) => act.act.id) },
    related: seenPlaces(recognition),
  };
}
