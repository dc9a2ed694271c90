import type { Considered, Control, ControlVerdict } from "../../core/control/types.ts";
import { inEnglish } from "../../core/l10n/texts.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ControlFacts } from "../model.ts";

/** What the acts say of an item: those that bind it or may, then those that list it and do not bind it. */
export function controlFacts({ inForce, unverified, considered }: ControlVerdict): ControlFacts[] {
  return [...[...inForce, ...unverified].map(binding), ...considered.filter(({ kind }) => kind === "listed").map(notReached)];
}

function binding({ act, codes, certainty, missing, doubts, openElements, confidence }: Control): ControlFacts {
  const open = openElements.length === 0 ? "" : ` (would ${openElements.join(", ")} be in it?)`;
  const why = [
    ...(missing.length === 0 ? [] : [`Not declared: ${missing.join(", ")}${open}.`]),
    ...(doubts.length === 0 ? [] : [`In doubt: ${inEnglish.sentences(doubts.map(({ why }) => why))}`]),
  ];
  return { ...about(act), codes, verdict: certainty, why: why.join(" "), confidence };
}

function notReached({ act, codes, reason }: Considered): ControlFacts {
  return { ...about(act), codes, verdict: "not-reached", why: inEnglish.of(reason), confidence: act.act.confidence };
}

function about(at: Control["act"]): Pick<ControlFacts, "act" | "shortTitle" | "state" | "stateWords"> {
  return { act: at.act.id, shortTitle: at.act.shortTitle, state: at.state, stateWords: inEnglish.of(actState(at)) };
}
