import type { SeveritySettings } from "../rule.ts";
import { type Config, noConfig } from "./types.ts";

/**
 * One configuration made of several, each of which wins over those before it: what has one value, `regimes` among it, is
 * taken from the last that sets it; maps are merged key by key; patterns and overrides are added. `rules` of a later one win
 * over overrides of an earlier one, so that nothing that is extended wins over the file that extends it.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  return configs.reduce(merged, noConfig);
}

function merged(before: Config, after: Config): Config {
  return {
    files: {
      bom: [...before.files.bom, ...after.files.bom],
      shipment: [...before.files.shipment, ...after.files.shipment],
      parts: [...before.files.parts, ...after.files.parts],
      exclude: [...before.files.exclude, ...after.files.exclude],
      unread: [...before.files.unread, ...after.files.unread],
      gitignored: after.files.gitignored ?? before.files.gitignored,
    },
    regimes: after.regimes ?? before.regimes,
    asOf: after.asOf ?? before.asOf,
    actStates: { ...before.actStates, ...after.actStates },
    rules: { ...before.rules, ...after.rules },
    overrides: [...before.overrides, ...again(before, after.rules), ...after.overrides],
    brokenMappings: [
      ...before.brokenMappings.filter(({ name }) => after.mappings.every((own) => own.name !== name)),
      ...after.brokenMappings,
    ],
    mappings: [...before.mappings.filter(({ name }) => after.mappings.every((own) => own.name !== name)), ...after.mappings],
    traceRareEarths: after.traceRareEarths ?? before.traceRareEarths,
    materials: { ...before.materials, ...after.materials },
  };
}

/** The rules of a later configuration once more, for the files that overrides of an earlier one speak of. */
function again({ overrides }: Config, rules: SeveritySettings): Config["overrides"] {
  return overrides.length === 0 || Object.keys(rules).length === 0 ? [] : [{ files: ["**"], rules }];
}
