import { type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import type { RunState } from "./ofRun.ts";
import type { State, StateKind, WhyNotAsked, WhyNotChecked } from "./types.ts";

/** The word for a state. */
export function stateWord(kind: StateKind): Message {
  return message("state", { state: kind });
}

/** The phrase "no findings" with its scope; empty when it must not be used. */
export function noFindings({ among }: RunState): readonly Message[] {
  return among === undefined ? [] : [message("run-no-findings", { among })];
}

/** A state with its reason, as a phrase: `not asked: no act in force reaches it on 2026-11-30`. */
export function stateInWords(state: State, texts: Texts): string {
  const why = reasonOf(state);
  const word = texts.name(stateWord(state.kind));
  return why === undefined ? word : texts.name(message("state-why", { word: verbatim(word), why }));
}

/** The reason for a state; findings need none. */
function reasonOf(state: State): Message | undefined {
  switch (state.kind) {
    case "finding":
    case "nothing-found":
      return undefined;
    case "not-asked":
      return whyNotAsked(state.why);
    case "not-checked":
      return whyNotChecked(state.why);
    case "not-read":
      return state.why;
  }
}

/** The reason why an item needs no answer. */
export function whyNotAsked(why: WhyNotAsked): Message {
  switch (why.kind) {
    case "no-act":
      return message("state-no-act", { date: why.asOf });
    case "common-goods":
      return message("state-common-goods");
    case "military":
      return message("state-military", { date: why.asOf });
    case "off":
      return message("state-off", { by: why.by });
    case "waived":
      return message("state-waived", { until: why.until, by: verbatim(why.by) });
    case "baseline":
      return message("state-baseline");
  }
}

function whyNotChecked(why: WhyNotChecked): Message {
  switch (why.kind) {
    case "no-text":
      return message("state-no-text");
    case "failed":
      return message("state-failed");
    case "reference":
      return message("state-reference");
    case "items":
      return message("state-items", { count: why.count });
    case "no-items":
      return message("state-no-items");
    case "no-document":
      return message("state-no-document");
  }
}
