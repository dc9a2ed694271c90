import type { Guidance } from "../../generated/pack.ts";
import type { IsoDate } from "../date.ts";
import type { Message } from "../l10n/message.ts";
import type { OriginState } from "../model/origin.ts";
import type { ActAt } from "../packs/at.ts";
import type { CompositionState, Confidence } from "../recognise/types.ts";
import type { Doubt } from "./doubt.ts";
import type { LimitSets } from "./limits.ts";

/** What an item leaves unsaid that decides whether a control reaches it. */
export type Missing = "composition" | "form" | "parameter" | "origin";

/** One act with the entries of its list that an item meets. */
export interface Control {
  readonly act: ActAt;
  /** Control codes of the act's list, such as `1C905.a.4`, in the order of the list. */
  readonly codes: readonly string[];
  /**
   * Set where the item declares a control code of the list: it stands under it, whatever else it says. `unlisted`: no act in the packs lists
   * the code, and the act is the one by which every code of the list controls.
   */
  readonly declared: "listed" | "unlisted" | undefined;
  /** `applies`: every condition is met; `may-apply`: what is missing could bring it in. */
  readonly certainty: "applies" | "may-apply";
  /** What is missing; empty when it applies. */
  readonly missing: readonly Missing[];
  /** What is known and yet leaves it open, the guidance of the act first; empty when it applies. */
  readonly doubts: readonly Doubt[];
  /** What the authority says of such goods, where it calls them generally not controlled by the act. */
  readonly guidance: Guidance | undefined;
  /**
   * The gravest that a question which it leaves open can be. `warning`: its guidance frees such goods, it rests on a word or a parameter,
   * on a source of low confidence, or the item is declared an assembly or a finished good and is no loose material. `information`: only a
   * parameter would bring the item in, common goods lie below its limit, and no figure that is known keeps one.
   */
  readonly maxSeverity: "error" | "warning" | "information";
  /** Symbols of the elements whose presence would decide; empty when the composition is not what is missing. */
  readonly openElements: readonly string[];
  /** The limits of figures that would decide; empty when no parameter is missing. */
  readonly openLimits: LimitSets;
  /** The entries that figures alone leave open; empty when an entry is met. */
  readonly byFigures: readonly EntryByFigures[];
  /** What was found of the figures that its entries demand and that are known. */
  readonly compared: readonly Message[];
  /** What its entries say that the goods are for, in English; it is said and excludes nothing. */
  readonly purposes: readonly string[];
  /** The best confidence among the entries met, never better than that of the act. */
  readonly confidence: Confidence;
}

/** An entry whose every other condition an item meets: `limits` decide, and what is known of the figures does not tell. */
export interface EntryByFigures {
  readonly code: string;
  readonly limits: LimitSets;
  /** `information` where common goods lie below the limits, and no known figure keeps one. */
  readonly maxSeverity: Control["maxSeverity"];
}

/**
 * An act that was considered and does not bind, with the reason. `outside`: no entry of its list fits; `listed`: one fits
 * or may, and the reach, the level, the state or a setting keeps the act off.
 */
export interface Considered {
  readonly act: ActAt;
  readonly kind: "outside" | "listed";
  /** Control codes that fit or may; empty when it is `outside`. */
  readonly codes: readonly string[];
  /** A sentence such as `The country of origin is JP.` */
  readonly reason: Message;
}

/** Which controls reach an item on a date. */
export interface ControlVerdict {
  readonly asOf: IsoDate;
  /** How far the composition was declared, for saying what is open. */
  readonly composition: CompositionState;
  /** The same of the country of origin. */
  readonly origin: OriginState;
  /** By acts in force. */
  readonly inForce: readonly Control[];
  /** By acts whose state on the date nobody has verified: never the ground of an error. */
  readonly unverified: readonly Control[];
  readonly considered: readonly Considered[];
  /** The same verdict with some of its controls only. */
  only(wanted: (control: Control) => boolean): ControlVerdict;
}
