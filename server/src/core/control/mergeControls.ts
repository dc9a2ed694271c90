import { keyOfMessage, type Message } from "../l10n/message.ts";
import type { OriginState } from "../model/origin.ts";
import type { CompositionState } from "../recognise/types.ts";
import { best } from "./confidence.ts";
import type { Doubt } from "./doubt.ts";
import { keyOfLimits, type LimitSets } from "./limits.ts";
import type { Considered, Control, ControlVerdict, EntryByFigures, Missing } from "./types.ts";

/**
 * Merges the verdicts on several items of one day. Each act stands once, with the greatest severity it has for any item. The order of the
 * items does not matter.
 */
export function mergeControls(verdicts: readonly [ControlVerdict, ...ControlVerdict[]]): ControlVerdict {
  const [first] = verdicts;
  if (verdicts.length === 1) return first;
  const inForce = new Joined();
  const unverified = new Joined();
  const considered = new Map<string, Considered>();
  for (const verdict of verdicts) {
    for (const control of verdict.inForce) inForce.add(control);
    for (const control of verdict.unverified) unverified.add(control);
  }
  // Which acts do not bind is told only where none does.
  if (inForce.isEmpty && unverified.isEmpty) {
    for (const one of verdicts.flatMap((verdict) => verdict.considered))
      considered.set(`${keyOf(one)} ${one.kind} ${keyOfMessage(one.reason)} ${one.codes.join()}`, one);
  }
  return {
    asOf: first.asOf,
    composition: weakest(compositions, (verdict) => verdict.composition, verdicts),
    origin: weakest(origins, (verdict) => verdict.origin, verdicts),
    inForce: inForce.controls(),
    unverified: unverified.controls(),
    considered: inOrder(considered),
    only: (wanted) => mergeControls([first.only(wanted), ...verdicts.slice(1).map((verdict) => verdict.only(wanted))]),
  };
}

const compositions: readonly CompositionState[] = ["undeclared", "incomplete", "by-name", "complete"];
const origins: readonly OriginState[] = ["undeclared", "no-country", "known"];
const missingParts: readonly Missing[] = ["composition", "form", "parameter", "origin"];
const bySeverity: readonly Control["maxSeverity"][] = ["information", "warning", "error"];

function weakest<T>(order: readonly T[], of: (verdict: ControlVerdict) => T, verdicts: readonly [ControlVerdict, ...ControlVerdict[]]): T {
  const states = new Set(verdicts.map(of));
  return order.find((state) => states.has(state)) ?? of(verdicts[0]);
}

/** Controls merged by act. */
class Joined {
  readonly #byAct = new Map<string, JoinedControl>();

  get isEmpty(): boolean {
    return this.#byAct.size === 0;
  }

  add(control: Control): void {
    const key = keyOf(control);
    const known = this.#byAct.get(key);
    if (known === undefined) this.#byAct.set(key, new JoinedControl(control));
    else known.add(control);
  }

  /** One control per act, in the order of issue. */
  controls(): readonly Control[] {
    return inOrder(this.#byAct).map((joined) => joined.control());
  }
}

/** The controls of one act, merged: those that apply outweigh those that may apply. */
class JoinedControl {
  readonly #act: Control["act"];
  #certainty: Control["certainty"];
  #maxSeverity: Control["maxSeverity"] = "information";
  /** Details of the controls with the greatest certainty so far. */
  #told: Told;

  constructor(control: Control) {
    this.#act = control.act;
    this.#certainty = control.certainty;
    this.#told = new Told();
    this.add(control);
  }

  add(control: Control): void {
    if (bySeverity.indexOf(control.maxSeverity) > bySeverity.indexOf(this.#maxSeverity)) this.#maxSeverity = control.maxSeverity;
    if (control.certainty !== this.#certainty) {
      if (this.#certainty === "applies") return;
      this.#certainty = "applies";
      this.#told = new Told();
    }
    this.#told.add(control);
  }

  control(): Control {
    return { act: this.#act, certainty: this.#certainty, maxSeverity: this.#maxSeverity, ...this.#told.parts() };
  }
}

/** Details of controls of one act and one certainty, merged. */
class Told {
  readonly #codes = new Set<string>();
  readonly #missing = new Set<Missing>();
  readonly #elements = new Set<string>();
  readonly #doubts = new Map<string, Doubt>();
  readonly #limits = new Map<string, LimitSets[number]>();
  readonly #byFigures = new Map<string, EntryByFigures>();
  readonly #compared = new Map<string, Message>();
  readonly #purposes = new Set<string>();
  readonly #confidences = new Set<Control["confidence"]>();
  #declared: Control["declared"];
  /** The guidance with the lowest id; dropped on output where any control has none. */
  #guidance: Control["guidance"];
  #isFreed = true;

  add({ declared, codes, missing, openElements, openLimits, byFigures, compared, purposes, doubts, confidence, guidance }: Control): void {
    for (const code of codes) this.#codes.add(code);
    for (const part of missing) this.#missing.add(part);
    for (const element of openElements) this.#elements.add(element);
    for (const limits of openLimits) this.#limits.set(keyOfLimits(limits), limits);
    for (const entry of byFigures) this.#byFigures.set(keyOfEntry(entry), entry);
    for (const one of compared) this.#compared.set(keyOfMessage(one), one);
    for (const purpose of purposes) this.#purposes.add(purpose);
    for (const doubt of doubts) this.#doubts.set(keyOfMessage(doubt.why), doubt);
    this.#confidences.add(confidence);
    this.#declared ??= declared;
    this.#isFreed &&= guidance !== undefined;
    if (this.#guidance === undefined || (guidance !== undefined && guidance.id < this.#guidance.id)) this.#guidance = guidance;
  }

  parts(): Omit<Control, "act" | "certainty" | "maxSeverity"> {
    return {
      codes: [...this.#codes].sort(),
      declared: this.#declared,
      missing: missingParts.filter((part) => this.#missing.has(part)),
      doubts: inOrder(this.#doubts),
      openElements: [...this.#elements].sort(),
      openLimits: inOrder(this.#limits),
      byFigures: inOrder(this.#byFigures),
      compared: inOrder(this.#compared),
      purposes: [...this.#purposes].sort(),
      confidence: best([...this.#confidences]),
      guidance: this.#isFreed ? this.#guidance : undefined,
    };
  }
}

function keyOfEntry({ code, limits, maxSeverity }: EntryByFigures): string {
  return [code, maxSeverity, ...limits.map(keyOfLimits)].join(" ");
}

/** The values of a map in the order of its keys. */
function inOrder<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function keyOf({ act: { act } }: Pick<Control, "act">): string {
  return `${act.issued} ${act.id}`;
}
