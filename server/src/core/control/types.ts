import type { Guidance } from "../../generated/pack.ts";
import type { IsoDate } from "../date.ts";
import type { Message } from "../l10n/message.ts";
import type { OriginState } from "../model/origin.ts";
import type { ActAt } from "../packs/at.ts";
import type { CompositionState, Confidence } from "../recognise/types.ts";
import type { Doubt } from "./doubt.ts";
import type { LimitSets } from "./limits.ts";

/** An undeclared part of an item that decides about a control. */
export type Missing = "composition" | "form" | "parameter" | "origin";

/** The control of an item by one act, with the entries of its list that the item meets or may meet. */
export interface Control {
  readonly act: ActAt;
  /** Control codes of the act's list, such as `1C905.a.4`, in the order of the list. */
  readonly codes: readonly string[];
  /**
   * Set where the item declares a control code of the list; the code decides, whatever else the item says. `unlisted`: no act in the packs
   * lists the code, and the act is the general one of the list.
   */
  readonly declared: "listed" | "unlisted" | undefined;
  /** `applies`: every condition is met. `may-apply`: undeclared or doubtful facts decide. */
  readonly certainty: "applies" | "may-apply";
  /** Undeclared parts that decide; empty when it applies. */
  readonly missing: readonly Missing[];
  /** Doubts that remain although the facts are declared, the guidance of the act first; empty when it applies. */
  readonly doubts: readonly Doubt[];
  /** Guidance of the authority that calls such goods generally not controlled by the act. */
  readonly guidance: Guidance | undefined;
  /**
   * Cap on the severity of an open question about this control. `warning`: guidance frees such goods; the control rests on a word, a
   * measurement or a source of low confidence; or the item is a declared assembly or finished good and no loose material. `information`:
   * only a measurement decides, common goods lie below its limit, and no known measurement of the item keeps one.
   */
  readonly maxSeverity: "error" | "warning" | "information";
  /** Symbols of elements whose presence would decide; empty unless the composition is missing. */
  readonly openElements: readonly string[];
  /** Limits of measurements that would decide; empty unless a parameter is missing. */
  readonly openLimits: LimitSets;
  /** Entries that only measurements leave open; empty when an entry is met. */
  readonly byFigures: readonly EntryByFigures[];
  /** Results of comparing known measurements with the limits of the entries. */
  readonly compared: readonly Message[];
  /** Purposes that the entries give for the goods, in English; shown to readers, they exclude nothing. */
  readonly purposes: readonly string[];
  /** The highest confidence of the entries, capped by the confidence of the act. */
  readonly confidence: Confidence;
}

/** An entry that an item meets in everything but `limits`, which the known measurements do not decide. */
export interface EntryByFigures {
  readonly code: string;
  readonly limits: LimitSets;
  /** `information` where common goods lie below the limits and no known measurement of the item keeps one. */
  readonly maxSeverity: Control["maxSeverity"];
}

/**
 * An act that does not bind, with the reason. `outside`: no entry of its list fits. `listed`: an entry fits or may fit, but the reach, the
 * state or a setting excludes the act.
 */
export interface Considered {
  readonly act: ActAt;
  readonly kind: "outside" | "listed";
  /** Control codes of the entries that fit or may fit; empty for `outside`. */
  readonly codes: readonly string[];
  /** `met`: an entry fits. `open`: undeclared or doubtful facts decide. */
  readonly listing: "met" | "open";
  /** A sentence such as `The country of origin is JP.` */
  readonly reason: Message;
}

/** The controls that reach an item on a date. */
export interface ControlVerdict {
  readonly asOf: IsoDate;
  /** State of the declared composition, for messages about open questions. */
  readonly composition: CompositionState;
  /** State of the declared origin, for messages about open questions. */
  readonly origin: OriginState;
  /** Controls by acts in force. */
  readonly inForce: readonly Control[];
  /** Controls by acts whose state on the date is unverified; these never justify an error. */
  readonly unverified: readonly Control[];
  readonly considered: readonly Considered[];
  /** Copies the verdict with some of its controls. */
  only(wanted: (control: Control) => boolean): ControlVerdict;
}
