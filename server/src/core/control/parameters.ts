import type { ControlledItem, ParameterLimit } from "../../generated/pack.ts";
import type { Figure } from "../facts/figure.ts";
import type { ItemFigures } from "../facts/figures.ts";
import { type Message, message } from "../l10n/message.ts";
import type { Parameters } from "../packs/parameters.ts";
import { compare, figureWords, type Limit, limitMessage, limitsOf } from "./limits.ts";

/** What an entry demands of figures. */
export type DemandedFigures = Pick<ControlledItem, "parameters" | "alternatives">;

/** How the figures of an item stand to those that an entry demands; `compared`: what was found of each that is known. */
export type ParameterMatch =
  | { readonly kind: "met"; readonly compared: readonly Message[] }
  /** `limits`: those that decide and of which nothing, or too little, is known. */
  | { readonly kind: "open"; readonly limits: readonly Limit[]; readonly compared: readonly Message[] }
  | { readonly kind: "no"; readonly reason: Message };

/** The figures of an item with what is known of all figures; undefined where nobody asks for any. */
export interface Figures {
  readonly parameters: Parameters;
  readonly of: ItemFigures;
}

/** Whether an entry demands figures: most do not. */
export function demandsFigures({ parameters, alternatives }: DemandedFigures): boolean {
  return parameters !== undefined || alternatives !== undefined;
}

/** Holds the figures of an item against those that an entry demands: all of its parameters, and one of its alternatives. */
export function matchParameters({ parameters, alternatives }: DemandedFigures, figures: Figures): ParameterMatch {
  const all = matchAll(parameters ?? [], figures);
  if (all.kind === "no" || alternatives === undefined) return all;
  const one = matchOne(alternatives, figures);
  if (one.kind === "no") return one;
  const compared = [...all.compared, ...one.compared];
  const limits = [...(all.kind === "open" ? all.limits : []), ...(one.kind === "open" ? one.limits : [])];
  return limits.length === 0 ? { kind: "met", compared } : { kind: "open", limits, compared };
}

function matchAll(demanded: readonly ParameterLimit[], figures: Figures): ParameterMatch {
  const open: Limit[] = [];
  const compared: Message[] = [];
  for (const limit of limitsOf(demanded, figures.parameters)) {
    const figure = figures.of.of(limit.parameter, limit.of);
    const how = figure === undefined ? "open" : compare(limit, figure);
    if (how === "missed" && figure !== undefined) return { kind: "no", reason: comparison("control-figure-missed", limit, figure) };
    if (how === "open") open.push(limit);
    else if (figure !== undefined) compared.push(comparison("control-figure-met", limit, figure));
  }
  return open.length === 0 ? { kind: "met", compared } : { kind: "open", limits: open, compared };
}

/** One of several sets has to hold. */
function matchOne(alternatives: readonly (readonly ParameterLimit[])[], figures: Figures): ParameterMatch {
  const open: Limit[] = [];
  const compared: Message[] = [];
  let reason: Message | undefined;
  for (const demanded of alternatives) {
    const match = matchAll(demanded, figures);
    if (match.kind === "met") return match;
    if (match.kind === "no") reason ??= match.reason;
    else {
      open.push(...match.limits);
      compared.push(...match.compared);
    }
  }
  return open.length === 0 && reason !== undefined ? { kind: "no", reason } : { kind: "open", limits: open, compared };
}

function comparison(id: "control-figure-met" | "control-figure-missed", limit: Limit, figure: Figure): Message {
  return message(id, { figure: figureWords(figure), limit: limitMessage(limit) });
}
