import type { DocumentKind } from "../core/model/types.ts";
import { type Checker, type CheckResult, type CheckSettings, type IsoDate, LineIndex } from "../index.ts";

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
export function createSnapshot(of: Pick<Snapshot, "uri" | "version" | "text">, judging: Judging): Snapshot {
  const { uri, version, text } = of;
  const { kind, settings, today, checker } = judging;
  let lines: LineIndex | undefined;
  let result: CheckResult | undefined;
  return {
    uri,
    version,
    text,
    kind,
    settings,
    today,
    checker,
    get lines() {
      lines ??= new LineIndex(text);
      return lines;
    },
    get result() {
      result ??= checked(text, judging);
      return result;
    },
  };
}

/** A check gives a result for any text; should it crash all the same, the crash is a finding, never an empty list. */
function checked(text: string, { kind, settings, today, checker }: Judging): CheckResult {
  try {
    return checker.check({ text, kind, today, settings });
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const message = `Lodestone crashed on this file (${reason}), so nothing in it may be taken for checked. Please report it.`;
    return {
      findings: [{ ruleId: "rule/failed", severity: "error", message, start: 0, end: 0, document: 0, path: "", basis: { kind: "house" } }],
      documents: [],
      judged: [],
      file: undefined,
    };
  }
}
