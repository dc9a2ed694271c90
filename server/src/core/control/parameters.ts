import type { ControlledItem, ParameterLimit } from "../../generated/pack.ts";
import { type Message, message } from "../l10n/message.ts";
import type { Figure } from "../measurements/figure.ts";
import type { ItemFigures } from "../measurements/figures.ts";
import type { Parameters } from "../packs/parameters.ts";
import { compare, figureWords, type Limit, type LimitSets, limitMessage, limitsOf } from "./limits.ts";

/** What an entry demands of figures. */
export type DemandedFigures = Pick<ControlledItem, "parameters" | "alternatives">;

/** How the figures of an item stand to those that an entry demands; `compared`: what was found of each that is known. */
export type ParameterMatch = Exclude<SetMatch, { readonly kind: "open" }> | OpenParameters;

/** Nothing, or too little, is known of figures that decide. */
interface OpenParameters {
  readonly kind: "open";
  readonly limits: LimitSets;
  readonly compared: readonly Message[];
  /** Whether a figure that is known keeps its limit, so that the item is none of the common goods below. */
  readonly isPartlyMet: boolean;
}

/** The same of figures that all have to hold, or of sets of which one has to. */
type SetMatch =
  | { readonly kind: "met"; readonly compared: readonly Message[] }
  /** `met`: the limits that are kept. */
  | { readonly kind: "open"; readonly limits: LimitSets; readonly met: readonly Limit[]; readonly compared: readonly Message[] }
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
  if (all.kind === "no") return all;
  const one = alternatives === undefined ? nothingDemanded : matchOne(alternatives, figures);
  if (one.kind === "no") return one;
  const compared = [...all.compared, ...one.compared];
  if (all.kind === "met" && one.kind === "met") return { kind: "met", compared };
  return {
    kind: "open",
    limits: openOf(all).flatMap((limits) => openOf(one).map((others) => [...limits, ...others])),
    compared,
    isPartlyMet: isPartlyMet(all, parameters ?? []) || isPartlyMet(one, alternatives?.flat() ?? []),
  };
}

const nothingDemanded: SetMatch = { kind: "met", compared: [] };

/** What is open of it: of figures that hold, one set that demands nothing more. */
function openOf(match: SetMatch): LimitSets {
  return match.kind === "open" ? match.limits : [[]];
}

/** A share tells which alloy it is, which is as true of common goods. */
function isPartlyMet(match: SetMatch, demanded: readonly ParameterLimit[]): boolean {
  return match.kind === "open"
    ? match.met.some(({ of }) => of === undefined)
    : match.kind === "met" && demanded.some(({ of }) => of === undefined);
}

function matchAll(demanded: readonly ParameterLimit[], figures: Figures): SetMatch {
  const open: Limit[] = [];
  const met: Limit[] = [];
  const compared: Message[] = [];
  for (const limit of limitsOf(demanded, figures.parameters)) {
    const figure = figures.of.of(limit.parameter, limit.of);
    const how = figure === undefined ? "open" : compare(limit, figure);
    if (how === "missed" && figure !== undefined) return { kind: "no", reason: comparison("control-figure-missed", limit, figure) };
    if (how === "open") open.push(limit);
    else if (figure !== undefined) {
      if (figure.isLoose !== true) met.push(limit);
      compared.push(comparison("control-figure-met", limit, figure));
    }
  }
  return open.length === 0 ? { kind: "met", compared } : { kind: "open", limits: [open], met, compared };
}

/** One of several sets has to hold. A figure of a set that fell speaks for no other: a rod that is too thin may well be long. */
function matchOne(alternatives: readonly (readonly ParameterLimit[])[], figures: Figures): SetMatch {
  const open: (readonly Limit[])[] = [];
  const met: Limit[] = [];
  const fallen = new Set<string>();
  const compared: Message[] = [];
  let reason: Message | undefined;
  for (const demanded of alternatives) {
    const match = matchAll(demanded, figures);
    if (match.kind === "met") return match;
    if (match.kind === "no") {
      reason ??= match.reason;
      for (const { property } of demanded) fallen.add(property);
    } else {
      open.push(...match.limits);
      met.push(...match.met);
      compared.push(...match.compared);
    }
  }
  if (open.length === 0 && reason !== undefined) return { kind: "no", reason };
  return { kind: "open", limits: open, met: met.filter(({ parameter }) => !fallen.has(parameter.entry.id)), compared };
}

function comparison(id: "control-figure-met" | "control-figure-missed", limit: Limit, figure: Figure): Message {
  return message(id, { figure: figureWords(figure), limit: limitMessage(limit) });
}
