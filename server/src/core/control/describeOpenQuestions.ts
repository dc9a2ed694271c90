import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import { askedBy } from "../recognise/conclude.ts";
import type { CompositionState, Recognition } from "../recognise/types.ts";
import type { JudgedItem } from "../rule.ts";
import { keyOfLimits, type LimitSets, limitsInWords } from "./limits.ts";
import type { Control, ControlVerdict, Missing } from "./types.ts";
import { isSure } from "./verdict.ts";

/** Sentences for the open questions of a control and for the facts already known; empty where there are none. */
export function groundsOf(control: Control, composition: CompositionState): readonly Message[] {
  const { missing, openElements, compared, purposes, doubts } = control;
  return [
    ...undeclaredParts(missing, composition),
    ...(missing.length === 0 || openElements.length === 0
      ? []
      : [message("explain-open-elements", { elements: listOf(openElements.map(verbatim), "or") })]),
    ...undeclaredFigures(control),
    ...compared,
    ...purposeMessages(purposes),
    ...doubts.map(({ why }) => why),
  ];
}

/** Sentences for the parts and figures that decide and are undeclared. */
export function undeclaredOf(control: Control, composition: CompositionState): readonly Message[] {
  return [...undeclaredParts(control.missing, composition), ...undeclaredFigures(control)];
}

/** A sentence for the parts of an item that are undeclared and decisive; empty where none are missing. A composition may be declared in part. */
function undeclaredParts(missing: readonly Missing[], composition: CompositionState): readonly Message[] {
  const named = (part: Missing) => (part === "composition" && composition !== "undeclared" ? "rest" : part);
  const parts = missing.map((part) => message("explain-part", { part: named(part) }));
  return parts.length === 0 ? [] : [message("explain-undeclared", { parts: listOf(parts, "comma") })];
}

/** A sentence for the measurements that are undeclared and decisive; empty where none are open. */
export function undeclaredFigures({ codes, openLimits: sets }: Pick<Control, "codes" | "openLimits">): readonly Message[] {
  return sets.length === 0 ? [] : [message("law-figures-undeclared", { count: codes.length, limits: limitsInWords(sets) })];
}

/** A sentence for the purposes that entries give for the goods; empty where they give none. */
export function purposeMessages(purposes: readonly string[]): readonly Message[] {
  return purposes.length === 0 ? [] : [message("law-purpose", { purposes: listOf(purposes.map(prose), "comma") })];
}

/**
 * The controls that depend on the composition. Unverified acts are left out when an act in force applies anyway, because a licence is then
 * required in any case. Controls limited by guidance and controls of at most information severity are left out too.
 */
export function undecidedByComposition({ inForce, unverified }: ControlVerdict): readonly Control[] {
  const settled = inForce.some(isSure);
  return [...inForce, ...(settled ? [] : unverified)].filter(
    ({ missing, guidance, maxSeverity }) => missing.includes("composition") && guidance === undefined && maxSeverity !== "information",
  );
}

/** The elements whose shares decide about an item, under acts in force first; each once. */
export function openElementsOf({ control }: Pick<JudgedItem, "control">): readonly string[] {
  return [...new Set(undecidedByComposition(control).flatMap(({ openElements }) => openElements))];
}

/**
 * The elements whose shares settle the open questions about the composition of an item, each once. This includes an item whose materials
 * are in question.
 */
export function askedElementsOf({ recognition, control }: Pick<JudgedItem, "recognition" | "control">): readonly string[] {
  return recognition.verdict === "question" ? elementsMeant(recognition) : openElementsOf({ control });
}

/** The elements that the evidence of an item stands for; each once. */
export function elementsMeant({ evidence }: Recognition): readonly string[] {
  return [...new Set(evidence.flatMap(askedBy))];
}

/** The limits of figures that alone decide about an item, under acts in force first; each set once. */
export function openFiguresOf({ control }: Pick<JudgedItem, "control">): LimitSets {
  const sets = [...control.inForce, ...control.unverified].flatMap(({ byFigures }) => byFigures.flatMap(({ limits }) => limits));
  return [...new Map(sets.map((set) => [keyOfLimits(set), set] as const)).values()];
}
