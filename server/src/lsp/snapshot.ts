import { guarded } from "../core/judge/runRules.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { Checker, CheckResult, CheckSettings, Finding, IsoDate, LineIndex } from "../index.ts";

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

/** How a text is to be judged. */
export type Judging = Pick<Snapshot, "kind" | "settings" | "today" | "checker">;

/** Makes a snapshot; nothing is checked before its result is asked for. */
export function createSnapshot(uri: string, version: number, lines: LineIndex, judging: Judging): Snapshot {
  const { kind, settings, today, checker } = judging;
  const { text } = lines;
  let result: CheckResult | undefined;
  return {
    uri,
    version,
    text,
    lines,
    kind,
    settings,
    today,
    checker,
    get result() {
      result ??= checked(text, judging);
      return result;
    },
  };
}

/** A check gives a result for any text; should it crash all the same, the crash is a finding, never an empty list. */
function checked(text: string, { kind, settings, today, checker }: Judging): CheckResult {
  let result: CheckResult | undefined;
  const findings: Finding[] = [];
  const asOf = settings.asOf?.date ?? today;
  guarded("lodestone", { start: 0, end: 0 }, { document: 0, path: "", asOf }, findings, () => {
    result = checker.check({ text, kind, today, settings });
  });
  return result ?? { findings, documents: [], judged: [], file: undefined };
}
