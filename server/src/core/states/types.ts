import type { IsoDate } from "../date.ts";
import { type Severity, severities } from "../finding.ts";
import type { Message } from "../l10n/message.ts";

/**
 * Why nothing is asked. `no-act`: no act in force reaches the item on the date; `common-goods`: acts list only goods beyond a limit below which
 * such goods commonly lie; `military`: its end use is military, and nothing bars that by what is declared; `off`: settings ask nothing of
 * it; `waived`, `baseline`: what is asked was put aside.
 */
export type WhyNotAsked =
  | { readonly kind: "no-act"; readonly asOf: IsoDate }
  | { readonly kind: "common-goods" }
  | { readonly kind: "military"; readonly asOf: IsoDate }
  | { readonly kind: "off"; readonly by: "materials" | "regimes" | "rules" }
  | { readonly kind: "waived"; readonly until: IsoDate; readonly by: string }
  | { readonly kind: "baseline" };

/**
 * Why something was not checked. `no-text`: the item says nothing by which it can be judged; `failed`: a rule or the recogniser failed on
 * it; `reference`: what its `ref` leads to is not there or cannot be read; `items`: so many items of a file or a run were not;
 * `no-items`: a mapping finds no items in the file that say anything; `no-document`: nothing in the file is a document.
 */
export type WhyNotChecked =
  | { readonly kind: "no-text" }
  | { readonly kind: "failed" }
  | { readonly kind: "reference" }
  | { readonly kind: "items"; readonly count: number }
  | { readonly kind: "no-items" }
  | { readonly kind: "no-document" };

/** What is known of an item, a file or a run. Whoever shows one covers every kind, so that nothing looks clear that was not looked at. */
export type State =
  | { readonly kind: "finding"; readonly severity: Severity }
  | { readonly kind: "nothing-found" }
  | { readonly kind: "not-asked"; readonly why: WhyNotAsked }
  | { readonly kind: "not-checked"; readonly why: WhyNotChecked }
  | { readonly kind: "not-read"; readonly why: Message };
export type StateKind = State["kind"];

/** A state without its reason. */
export type Grade = Extract<State, { readonly kind: "finding" }> | { readonly kind: Exclude<StateKind, "finding"> };

/** An item, as a file that was judged, was read. */
export type ItemState = Exclude<State, { readonly kind: "not-read" }>;

/** The sign of each state, the same wherever text shows one. */
export const stateSigns: Readonly<Record<StateKind, string>> = {
  finding: "●",
  "nothing-found": "✓",
  "not-asked": "–",
  "not-checked": "?",
  "not-read": "?",
};

/** The gravest of some states, the first of equals; nothing found where there are none. */
export function gravestState<S extends Grade>(states: Iterable<S>): S | NothingFound {
  let gravest: S | NothingFound = { kind: "nothing-found" };
  for (const state of states) if (gravityOf(state) < gravityOf(gravest)) gravest = state;
  return gravest;
}

type NothingFound = Extract<State, { readonly kind: "nothing-found" }>;

/** How grave a state is, smaller is graver: an error comes before what nobody looked at, and that before a question. */
export function gravityOf(state: Grade): number {
  switch (state.kind) {
    case "finding":
      return state.severity === "error" ? 0 : 2 + severities.indexOf(state.severity);
    case "not-read":
      return 1;
    case "not-checked":
      return 2;
    case "not-asked":
      return 2 + severities.length;
    case "nothing-found":
      return 3 + severities.length;
  }
}
