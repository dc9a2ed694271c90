import type { Severity } from "../finding.ts";
import type { Message } from "../l10n/message.ts";

/** How often a finding was there when a baseline was written, and how grave it was. */
export interface KnownFinding {
  readonly count: number;
  readonly severity: Severity;
}

/** What a baseline knows of one file, by the fingerprint of the first of the findings of which the same is said. */
export type KnownFindings = Readonly<Record<string, KnownFinding>>;

/** The findings of a file that do not count, as a check takes them: plain data, which passes between threads. */
export interface FileBaseline {
  /** The baseline as reports name it. */
  readonly name: string;
  readonly known: KnownFindings;
}

/** A mistake in the text of a baseline. */
export interface BaselineFault {
  /** Offset in the text. */
  readonly start: number;
  /** What was seen, why it matters, what to do, in sentences. */
  readonly message: readonly Message[];
}
