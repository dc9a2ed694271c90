import { groundsOf } from "../../core/control/describeOpenQuestions.ts";
import type { Considered, Control, ControlVerdict } from "../../core/control/types.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ControlFacts } from "../model.ts";

/** What the acts say of an item: those that bind it or may, then those that list it and do not bind it. */
export function controlFacts({ inForce, unverified, considered }: ControlVerdict, texts: Texts): ControlFacts[] {
  return [
    ...[...inForce, ...unverified].map((control) => binding(control, texts)),
    ...considered.filter(({ kind }) => kind === "listed").map((one) => notReached(one, texts)),
  ];
}

function binding(control: Control, texts: Texts): ControlFacts {
  const { act, codes, certainty, confidence } = control;
  const why = groundsOf(control);
  return { ...about(act, texts), codes, verdict: certainty, why: why.length === 0 ? "" : texts.sentences(why), confidence };
}

function notReached({ act, codes, reason }: Considered, texts: Texts): ControlFacts {
  return { ...about(act, texts), codes, verdict: "not-reached", why: texts.of(reason), confidence: act.act.confidence };
}

function about(at: Control["act"], texts: Texts): Pick<ControlFacts, "act" | "shortTitle" | "state" | "stateWords"> {
  return { act: at.act.id, shortTitle: texts.prose(at.act.shortTitle), state: at.state, stateWords: texts.of(actState(at)) };
}
