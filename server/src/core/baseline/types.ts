import type { Severity } from "../finding.ts";
import type { Message } from "../l10n/message.ts";

/** Number and severity of a finding when the baseline was written. */
export interface KnownFinding {
  readonly count: number;
  readonly severity: Severity;
}

/** Known findings of a file, by fingerprint of the first of equal findings. */
export type KnownFindings = Readonly<Record<string, KnownFinding>>;

/** Known findings of a file in the form a check takes: plain data, which can be passed between threads. */
export interface FileBaseline {
  /** Name of the baseline in reports. */
  readonly name: string;
  readonly known: KnownFindings;
}

/** A fault in the text of a baseline. */
export interface BaselineFault {
  /** Offset in the text. */
  readonly start: number;
  /** Sentences: observation, consequence, advice. */
  readonly message: readonly Message[];
}
