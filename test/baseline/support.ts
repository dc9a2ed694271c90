import { collect } from "../../server/src/core/baseline/collect.ts";
import type { FileBaseline } from "../../server/src/core/baseline/types.ts";
import type { SettledInput, Verdict } from "../../server/src/core/judge/types.ts";
import { engine, input, whole } from "../sections/support.ts";

/** What a baseline that was written for a text knows of it. */
export function baselineOf(text: string): FileBaseline {
  const { findings } = collect(
    whole(text),
    engine.rules.map(({ meta }) => meta),
  );
  return { name: "lodestone-baseline.json", known: new Map(findings.map((one) => [one.fingerprint, one])) };
}

/** A text to check against a baseline. */
export function against(text: string, baseline: FileBaseline): SettledInput {
  const plain = input(text);
  return { ...plain, settings: { ...plain.settings, baseline } };
}

/** The findings that count, as rule and severity. */
export function counting({ findings }: Verdict): string[] {
  return findings.flatMap(({ ruleId, severity, suppression }) => (suppression === undefined ? [`${ruleId} ${severity}`] : []));
}
