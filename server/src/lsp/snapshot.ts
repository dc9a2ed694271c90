import type { DocumentKind } from "../core/model/types.ts";
import type { Checker, CheckResult, CheckSettings, IsoDate, LineIndex } from "../index.ts";

/** One version of an open document with everything that features ask of it. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly kind: DocumentKind;
  readonly settings: CheckSettings;
  readonly today: IsoDate;
  readonly checker: Checker;
  /** Computed when first asked for, then kept. */
  readonly result: CheckResult;
}
