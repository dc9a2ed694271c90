import type { BaselineFinding } from "../../generated/baseline.ts";
import type { Message } from "../l10n/message.ts";

/** Known findings of a file with their number and severity, by fingerprint of the first of equal findings. */
export type KnownFindings = ReadonlyMap<string, Pick<BaselineFinding, "count" | "severity">>;

/** Known findings of a file in the form a check takes. */
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
