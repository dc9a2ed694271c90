import type { IsoDate } from "../date.ts";
import { type Severity, severities } from "../finding.ts";
import type { Message } from "../l10n/message.ts";

/**
 * The reason why an item needs no answer. `no-act`: no act in force applies on the date; `common-goods`: acts list only goods above a
 * limit, and common goods are below it; `military`: the end use is military, and nothing declared bars it; `off`: settings turn the
 * question off; `waived`, `baseline`: the finding is suppressed.
 */
export type WhyNotAsked =
  | { readonly kind: "no-act"; readonly asOf: IsoDate }
  | { readonly kind: "common-goods" }
  | { readonly kind: "military"; readonly asOf: IsoDate }
  | { readonly kind: "off"; readonly by: "materials" | "regimes" | "rules" }
  | { readonly kind: "waived"; readonly until: IsoDate; readonly by: string }
  | { readonly kind: "baseline" };

/**
 * The reason why something was not checked. `no-text`: the item has no text to judge; `failed`: a rule or the recogniser failed;
 * `reference`: the target of its `ref` is missing or unreadable; `items`: the number of unchecked items of a file or run; `no-items`: a
 * mapping finds no usable items in the file; `no-document`: the file contains no document.
 */
export type WhyNotChecked =
  | { readonly kind: "no-text" }
  | { readonly kind: "failed" }
  | { readonly kind: "reference" }
  | { readonly kind: "items"; readonly count: number }
  | { readonly kind: "no-items" }
  | { readonly kind: "no-document" };

/** The state of an item, file or run. Code that shows states must handle every kind, so that nothing unchecked looks clear. */
export type State =
  | { readonly kind: "finding"; readonly severity: Severity }
  | { readonly kind: "nothing-found" }
  | { readonly kind: "not-asked"; readonly why: WhyNotAsked }
  | { readonly kind: "not-checked"; readonly why: WhyNotChecked }
  | { readonly kind: "not-read"; readonly why: Message };
export type StateKind = State["kind"];

/** A state without its reason. */
export type Grade = Extract<State, { readonly kind: "finding" }> | { readonly kind: Exclude<StateKind, "finding"> };

/** The state of an item, or of a judged file, both of which were read. */
export type ItemState = Exclude<State, { readonly kind: "not-read" }>;

/** The sign of each state in all text output. */
export const stateSigns: Readonly<Record<StateKind, string>> = {
  finding: "●",
  "nothing-found": "✓",
  "not-asked": "–",
  "not-checked": "?",
  "not-read": "?",
};

/** The most severe of some states, the first among equals; `nothing-found` for none. */
export function gravestState<S extends Grade>(states: Iterable<S>): S | NothingFound {
  let gravest: S | NothingFound = { kind: "nothing-found" };
  for (const state of states) if (gravityOf(state) < gravityOf(gravest)) gravest = state;
  return gravest;
}

type NothingFound = Extract<State, { readonly kind: "nothing-found" }>;

/** The sort rank of a state, smaller is more severe: errors, then unchecked content, then other findings. */
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
