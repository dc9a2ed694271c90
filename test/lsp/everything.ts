import type { CheckSettings } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { allSamples } from "../samples/samples.ts";

/** Every sample, and every case of every rule in a folder of its own with its settings as a lodestone.yaml. */
export const everything: Readonly<Record<string, string>> = gathered();

function gathered(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { file, text } of allSamples()) files[`/repo/samples/${file}`] = text;
  for (const { ruleId, file, kind, text, settings = {}, beside = {} } of allCases()) {
    const folder = `/repo/cases/${ruleId}/${file.replace(".yaml", "")}`;
    files[`${folder}/x.${kind}.yaml`] = text;
    for (const [path, other] of Object.entries(beside)) if (!other.startsWith("→ ")) files[`${folder}/${path}`] = other;
    files[`${folder}/lodestone.yaml`] = JSON.stringify(configOf(settings));
  }
  return files;
}

function configOf({ asOf, actStates, regimes, severities: rules, traceRareEarths }: Partial<CheckSettings>): object {
  return { asOf: asOf?.date, actStates, regimes, rules, traceRareEarths };
}
