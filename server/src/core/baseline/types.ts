import type { BaselineFinding } from "../../generated/baseline.ts";
import { hasSameActs } from "../changes/compareFindings.ts";
import type { Message } from "../l10n/message.ts";

/** Known findings of a file with their number and severity, by fingerprint of the first of equal findings. */
export type KnownFindings = ReadonlyMap<string, Pick<BaselineFinding, "count" | "severity" | "acts">>;

/** Known findings of a file in the form a check takes. */
export interface FileBaseline {
  /** Name of the baseline in reports. */
  readonly name: string;
  readonly known: KnownFindings;
}

/** True where an entry knows a finding that rests on some acts. Several equal findings share an entry with the acts of all. */
export function knowsActs({ acts: known, count }: Pick<BaselineFinding, "acts" | "count">, acts: readonly string[]): boolean {
  if (known === undefined) return true;
  return count > 1 ? acts.every((act) => known.includes(act)) : hasSameActs({ before: { acts: known }, after: { acts } });
}

/** A fault in the text of a baseline. */
export interface BaselineFault {
  /** Offset in the text. */
  readonly start: number;
  /** Sentences: observation, consequence, advice. */
  readonly message: readonly Message[];
}
