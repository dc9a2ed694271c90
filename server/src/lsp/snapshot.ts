import { guarded } from "../core/judge/runRules.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { Checker, CheckResult, CheckSettings, Finding, IsoDate, LineIndex, Verdict } from "../index.ts";

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
  /** What is found: all that diagnostics need. Computed when first asked for, then kept. */
  readonly verdict: Verdict;
  /** The same with every fact it rests on, of the text as a whole; costs a check of the whole text. Computed when first asked for, then kept. */
  readonly result: CheckResult;
}

/** How a text is to be judged. */
export type Judging = Pick<Snapshot, "kind" | "settings" | "today" | "checker">;

/** Makes a snapshot; nothing is checked before its verdict is asked for. `judge` gives that, where there is a cheaper way than a check. */
export function createSnapshot(
  uri: string,
  version: number,
  lines: LineIndex,
  judging: Judging,
  judge: () => Verdict = () => checkText(lines.text, judging),
): Snapshot {
  const { kind, settings, today, checker } = judging;
  const { text } = lines;
  let verdict: Verdict | undefined;
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
    get verdict() {
      verdict ??= guardedly(judging, judge);
      return verdict;
    },
    get result() {
      result ??= guardedly(judging, () => checker.inspect({ text, kind, today, settings }));
      return result;
    },
  };
}

/** A check gives a result for any text; should it crash all the same, the crash is a finding, never an empty list. */
function guardedly<V extends Verdict>({ settings, today }: Judging, judge: () => V): V | CheckResult {
  let verdict: V | undefined;
  const findings: Finding[] = [];
  const asOf = settings.asOf?.date ?? today;
  guarded("lodestone", { start: 0, end: 0 }, { document: 0, path: "", asOf }, findings, () => {
    verdict = judge();
  });
  return verdict ?? { findings, documents: [], waivers: [], partNumberAt: () => undefined, judged: [], file: undefined };
}

function checkText(text: string, { kind, settings, today, checker }: Judging): Verdict {
  return checker.check({ text, kind, today, settings });
}
