import { readConfig } from "../core/config/readConfig.ts";
import { type Config, type Known, noConfig, type ReadPacks } from "../core/config/types.ts";

/** What a user sets in the editor: the keys of lodestone.yaml that are not about which files are ours. */
export type ClientSettings = Pick<Config, "asOf" | "regimes" | "actStates" | "rules" | "traceRareEarths">;

/** Settings as read, and what is wrong with them. */
export interface SettingsReading {
  readonly settings: ClientSettings;
  readonly faults: readonly string[];
}

const keys = ["asOf", "regimes", "actStates", "rules", "traceRareEarths"] as const;

/**
 * Reads the section `lodestone` of a client's settings by the rules of lodestone.yaml, key by key: one that is wrong
 * is left out and named. Null and empty text, as editors give for what is not set, set nothing.
 */
export function readSettings(section: unknown, known: Known): SettingsReading {
  let settings: ClientSettings = noConfig;
  const faults: string[] = [];
  const given: Readonly<Record<string, unknown>> = typeof section === "object" && section !== null ? { ...section } : {};
  for (const key of keys) {
    const value = given[key];
    if (value === undefined || value === null || value === "") continue;
    const reading = readConfig(JSON.stringify({ [key]: value }), known, noPacks); // JSON is YAML
    if (reading.faults.length === 0) settings = { ...settings, [key]: reading.config[key] };
    else faults.push(...reading.faults.map(({ message }) => `The setting lodestone.${key} is not used: ${message}`));
  }
  return { settings, faults };
}

/** Settings name no packs. */
const noPacks: ReadPacks = () => ({ known: undefined, faults: [] });

/** A configuration in which the client's settings fill what lodestone.yaml leaves open. */
export function withSettings(config: Config, client: ClientSettings): Config {
  return {
    ...config,
    regimes: config.regimes ?? client.regimes,
    asOf: config.asOf ?? client.asOf,
    actStates: { ...client.actStates, ...config.actStates },
    rules: { ...client.rules, ...config.rules },
    traceRareEarths: config.traceRareEarths ?? client.traceRareEarths,
  };
}
