import type { ControlledItem, ParameterLimit } from "../../generated/pack.ts";
import { code, type Message, message } from "../l10n/message.ts";
import type { Figure } from "../measurements/figure.ts";
import type { ItemFigures } from "../measurements/figures.ts";
import { compare, type Limit, type LimitSets, limitMessage, limitsOf, reaches } from "./limits.ts";

/** The measurements that an entry demands. */
export type DemandedFigures = Pick<ControlledItem, "parameters" | "alternatives" | "tradeNames">;

/** Match of an item with the measurements that an entry demands. `compared` has one sentence per known measurement. */
export type ParameterMatch = Exclude<SetMatch, { readonly kind: "open" }> | OpenParameters;

/** Decisive measurements are unknown or too vague. */
interface OpenParameters {
  readonly kind: "open";
  readonly limits: LimitSets;
  readonly compared: readonly Message[];
  /** True where a known measurement keeps or reaches its limit, or a trade name says so: then the item is none of the common goods below the limit. */
  readonly isPartlyMet: boolean;
}

/** Match with limits that must all hold, or with alternatives of which one must. */
type SetMatch =
  | { readonly kind: "met"; readonly compared: readonly Message[] }
  /** `met`: limits that known measurements keep or reach. */
  | { readonly kind: "open"; readonly limits: LimitSets; readonly met: readonly Limit[]; readonly compared: readonly Message[] }
  | { readonly kind: "no"; readonly reason: Message };

/** True for the few entries that demand measurements. */
export function demandsFigures({ parameters, alternatives }: DemandedFigures): boolean {
  return parameters !== undefined || alternatives !== undefined;
}

/** Matches the measurements of an item with an entry: every one of its `parameters` and one of its `alternatives` must hold. */
export function matchParameters({ parameters, alternatives, tradeNames }: DemandedFigures, figures: ItemFigures): ParameterMatch {
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
    isPartlyMet: isPartlyMet(all, parameters ?? []) || isPartlyMet(one, alternatives?.flat() ?? []) || figures.isCalled(tradeNames),
  };
}

const nothingDemanded: SetMatch = { kind: "met", compared: [] };

/** The open alternatives; one without limits where nothing is open. */
function openOf(match: SetMatch): LimitSets {
  return match.kind === "open" ? match.limits : [[]];
}

/** True where a limit other than a mass share is kept. A share only tells the alloy, and common goods have the same. */
function isPartlyMet(match: SetMatch, demanded: readonly ParameterLimit[]): boolean {
  return match.kind === "open"
    ? match.met.some(({ of }) => of === undefined)
    : match.kind === "met" && demanded.some(({ of }) => of === undefined);
}

function matchAll(demanded: readonly ParameterLimit[], figures: ItemFigures): SetMatch {
  const open: Limit[] = [];
  const met: Limit[] = [];
  const compared: Message[] = [];
  for (const limit of limitsOf(demanded, figures.parameters)) {
    const figure = figures.of(limit.parameter, limit.of);
    const how = figure === undefined ? "open" : compare(limit, figure);
    if (how === "missed" && figure !== undefined) {
      const written = limit.of === undefined ? figures.besideDeclared(limit.parameter) : undefined;
      if (written === undefined || written.isLoose === true || compare(limit, written) !== "met")
        return { kind: "no", reason: comparison("control-figure-missed", limit, figure) };
      // A text contradicts the declared figure: one of the two is wrong.
      open.push({ ...limit, seen: `${figure.seen} ≠ ${written.seen}` });
      met.push(limit);
    } else if (how === "open") {
      open.push(figure === undefined ? limit : { ...limit, seen: figure.seen });
      if (figure !== undefined && figure.isLoose !== true && reaches(limit, figure)) met.push(limit);
    } else if (figure !== undefined) {
      if (figure.isLoose !== true) met.push(limit);
      compared.push(comparison("control-figure-met", limit, figure));
    }
  }
  return open.length === 0 ? { kind: "met", compared } : { kind: "open", limits: [open], met, compared };
}

/**
 * Matches alternatives of which one must hold. A measurement of a failed alternative does not count in the others: a rod that is too thin
 * may well be long enough.
 */
function matchOne(alternatives: readonly (readonly ParameterLimit[])[], figures: ItemFigures): SetMatch {
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
  return message(id, { figure: code(figure.seen), limit: limitMessage(limit) });
}
