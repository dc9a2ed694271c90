import type Big from "big.js";
import type { ParameterLimit } from "../../generated/pack.ts";
import { decimal } from "../l10n/decimal.ts";
import { type List, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Figure } from "../measurements/figure.ts";
import type { Parameter, Parameters } from "../packs/parameters.ts";

/** One comparison that an entry demands of a measurement. */
export interface Limit {
  readonly parameter: Parameter;
  /** Symbol of the element whose mass share is compared; undefined for other measurements. */
  readonly of: string | undefined;
  readonly sign: ">" | "≥" | "<" | "≤";
  /** In the first unit of the parameter. */
  readonly value: Big;
  /** Sign, number and unit as the entry writes them: `> 99.99 %`. */
  readonly written: string;
  /** The measurement of the item that leaves it open: `280-350 Wh/kg`. */
  readonly seen?: string;
}

const signs = { over: ">", atLeast: "≥", under: "<", atMost: "≤" } as const;

/** The comparisons of an entry. Those with an unknown parameter or unit are left out; loading a pack already reports them. */
export function limitsOf(demanded: readonly ParameterLimit[], parameters: Parameters): readonly Limit[] {
  return demanded.flatMap((demand) => {
    const parameter = parameters.get(demand.property);
    const factor = parameter?.factorOf(demand.unit);
    if (parameter === undefined || factor === undefined) return [];
    return (["over", "atLeast", "under", "atMost"] as const).flatMap((bound): Limit[] => {
      const value = demand[bound];
      if (value === undefined) return [];
      const sign = signs[bound];
      return [{ parameter, of: demand.of, sign, value: factor.times(value), written: `${sign} ${value} ${demand.unit}` }];
    });
  });
}

/** Alternatives of which one is enough; all limits of one alternative must be kept. */
export type LimitSets = readonly (readonly Limit[])[];

/** Outcome of a comparison; `open` where the known bounds do not decide it. */
export type LimitComparison = "met" | "missed" | "open";

/** Compares the known bounds of a measurement with a limit, in exact decimals. */
export function compare({ sign, value }: Pick<Limit, "sign" | "value">, figure: Figure): LimitComparison {
  if (isSurely[sign](figure, value)) return "met";
  return isSurely[opposites[sign]](figure, value) ? "missed" : "open";
}

/**
 * True where an end of a range that the document states keeps the limit: `up to 350 Wh/kg`. A bound that is excluded or the greatest possible
 * one says nothing of such goods.
 */
export function reaches({ sign, value, parameter }: Limit, { least, most, isOver, isUnder }: Figure): boolean {
  const end =
    sign === ">" || sign === "≥" ? (isUnder || most?.eq(parameter.most ?? "-1") === true ? undefined : most) : isOver ? undefined : least;
  return end !== undefined && isSurely[sign]({ least: end, most: end, isOver: false, isUnder: false }, value);
}

/** True where every value within the known bounds keeps the limit. */
const isSurely: Readonly<Record<Limit["sign"], (figure: Omit<Figure, "seen" | "place">, value: Big) => boolean>> = {
  ">": ({ least, isOver }, value) => least !== undefined && (least.gt(value) || (isOver && least.eq(value))),
  "≥": ({ least }, value) => least?.gte(value) === true,
  "<": ({ most, isUnder }, value) => most !== undefined && (most.lt(value) || (isUnder && most.eq(value))),
  "≤": ({ most }, value) => most?.lte(value) === true,
};

/** The sign of the opposite limit: a value that keeps one misses the other. */
export const opposites = { ">": "≤", "≥": "<", "<": "≥", "≤": ">" } as const;

/** A limit in words: `purity > 99.99 %`, `mass share of W ≥ 97 %`. */
export function limitMessage({ parameter, of, written }: Limit): Message {
  const name = prose(parameter.entry.names.en);
  const limit = decimal(written);
  return of === undefined
    ? message("control-limit", { parameter: name, limit })
    : message("control-limit-share", { parameter: name, element: verbatim(of), limit });
}

/** Sets of limits in words: `diameter ≥ 120 mm or (width ≥ 120 mm, thickness ≥ 50 mm)`. */
export function limitsInWords(sets: LimitSets): List {
  const [only, ...others] = sets.map((limits) => limits.map(limitMessage));
  if (only === undefined || others.length === 0) return listOf(only ?? [], "comma");
  const each = [only, ...others].flatMap((limits) =>
    limits.length === 1 ? limits : [message("control-limits-together", { limits: listOf(limits, "comma") })],
  );
  return listOf(each, "or");
}

/** A key that is equal for limits with the same parameter, element and text. */
export function keyOfLimits(limits: readonly Limit[]): string {
  return limits.map(({ parameter, of, written }) => `${parameter.entry.id} ${of ?? ""} ${written}`).join("; ");
}
