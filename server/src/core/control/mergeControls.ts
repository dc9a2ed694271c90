import { keyOfMessage } from "../l10n/message.ts";
import { addTo } from "../maps.ts";
import type { OriginState } from "../model/origin.ts";
import type { CompositionState } from "../recognise/types.ts";
import { byCodeUnit } from "../text/ordered.ts";
import { best } from "./confidence.ts";
import { keyOfLimits } from "./limits.ts";
import type { Control, ControlVerdict, Missing } from "./types.ts";

/**
 * Merges the verdicts on several items of one day. Each act stands once, with the greatest severity it has for any item. The order of the
 * items does not matter.
 *
 * @throws where there is no verdict
 */
export function mergeControls(verdicts: readonly ControlVerdict[]): ControlVerdict {
  const [first] = verdicts;
  if (first === undefined) throw new Error("no verdicts to merge");
  if (verdicts.length === 1) return first;
  const inForce = byAct(verdicts.flatMap((verdict) => verdict.inForce));
  const unverified = byAct(verdicts.flatMap((verdict) => verdict.unverified));
  // Acts that do not bind are only listed if no act binds.
  const considered = inForce.length + unverified.length > 0 ? [] : verdicts.flatMap((verdict) => verdict.considered);
  return {
    asOf: first.asOf,
    composition: firstOf(compositions, new Set(verdicts.map(({ composition }) => composition))) ?? first.composition,
    origin: firstOf(origins, new Set(verdicts.map(({ origin }) => origin))) ?? first.origin,
    inForce,
    unverified,
    considered: inOrder(considered, (one) => `${keyOf(one)} ${one.kind} ${keyOfMessage(one.reason)} ${one.codes.join()}`),
    only: (wanted) => mergeControls(verdicts.map((verdict) => verdict.only(wanted))),
  };
}

const compositions: readonly CompositionState[] = ["undeclared", "incomplete", "by-name", "complete"];
const origins: readonly OriginState[] = ["undeclared", "no-country", "disputed", "known"];
const missingParts: readonly Missing[] = ["composition", "form", "parameter", "origin"];
const severities: readonly Control["maxSeverity"][] = ["error", "warning", "information"];

function firstOf<T>(order: readonly T[], present: ReadonlySet<T>): T | undefined {
  return order.find((one) => present.has(one));
}

/** One control per act, in the order of issue. */
function byAct(controls: readonly Control[]): readonly Control[] {
  const acts = new Map<string, [Control, ...Control[]]>();
  for (const control of controls) addTo(acts, keyOf(control), control);
  return [...acts].sort(([a], [b]) => byCodeUnit(a, b)).map(([, all]) => ofAct(all));
}

/** The controls of one act, merged: those that apply outweigh those that may apply. */
function ofAct(all: readonly [Control, ...Control[]]): Control {
  const certain = all.filter(({ certainty }) => certainty === "applies");
  const told = certain.length > 0 ? certain : all;
  const missing = new Set(told.flatMap((one) => one.missing));
  return {
    act: all[0].act,
    codes: inOrder(told.flatMap(({ codes }) => codes)),
    declared: told.find(({ declared }) => declared !== undefined)?.declared,
    certainty: certain.length > 0 ? "applies" : "may-apply",
    missing: missingParts.filter((part) => missing.has(part)),
    doubts: inOrder(
      told.flatMap(({ doubts }) => doubts),
      ({ why }) => keyOfMessage(why),
    ),
    guidance: undefined, // it is about single items
    maxSeverity: firstOf(severities, new Set(all.map(({ maxSeverity }) => maxSeverity))) ?? "information",
    openElements: inOrder(told.flatMap(({ openElements }) => openElements)),
    openLimits: inOrder(
      told.flatMap(({ openLimits }) => openLimits),
      keyOfLimits,
    ),
    byFigures: inOrder(
      told.flatMap(({ byFigures }) => byFigures),
      ({ code, limits, maxSeverity }) => [code, maxSeverity, ...limits.map(keyOfLimits)].join(" "),
    ),
    compared: inOrder(
      told.flatMap(({ compared }) => compared),
      keyOfMessage,
    ),
    purposes: inOrder(told.flatMap(({ purposes }) => purposes)),
    confidence: best(told.map(({ confidence }) => confidence)),
  };
}

/** Each value once, in the order of the keys; by default a value is its own key. */
function inOrder<T>(all: readonly T[], keyOne: (one: T) => string = String): readonly T[] {
  return [...new Map(all.map((one) => [keyOne(one), one]))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, one]) => one);
}

function keyOf({ act: { act } }: Pick<Control, "act">): string {
  return `${act.issued} ${act.id}`;
}
