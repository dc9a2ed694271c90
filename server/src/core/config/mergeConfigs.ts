import type { SeveritySettings } from "../rule.ts";
import { type Config, noConfig } from "./types.ts";

/**
 * Merges configurations by rising precedence. For single values, and for `regimes`, the last one wins. Maps are merged by key; patterns and
 * overrides are appended. `rules` of a later file win over `overrides` of an earlier one, so that no extended file overrules the file that
 * extends it.
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
    factsMaxAge: after.factsMaxAge ?? before.factsMaxAge,
    traceRareEarths: after.traceRareEarths ?? before.traceRareEarths,
    materials: { ...before.materials, ...after.materials },
  };
}

/** Repeats the rules of a later configuration as an override, so that they win over the overrides of an earlier one. */
function again({ overrides }: Config, rules: SeveritySettings): Config["overrides"] {
  return overrides.length === 0 || Object.keys(rules).length === 0 ? [] : [{ files: ["**"], rules }];
}
