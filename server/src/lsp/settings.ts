import { idleSettings } from "../core/config/idleSettings.ts";
import { parseConfig } from "../core/config/parseConfig.ts";
import type { Config, RulesAndPacks } from "../core/config/types.ts";
import { code, type Message, message, type Verbatim } from "../core/l10n/message.ts";

/** A kind of display that a user can disable. */
export type Shown = "inlayHints" | "codeLens";

/** The user's settings in the editor: the keys of lodestone.yaml except those that select files, and the disabled displays. */
export interface ClientSettings extends Pick<Config, "asOf" | "regimes" | "actStates" | "rules" | "traceRareEarths" | "materials"> {
  readonly off: ReadonlySet<Shown>;
}

export const noSettings: ClientSettings = {
  asOf: undefined,
  regimes: undefined,
  actStates: {},
  rules: {},
  traceRareEarths: undefined,
  materials: {},
  off: new Set(),
};

/** The parsed settings, with the errors in them. */
export interface SettingsReading {
  readonly settings: ClientSettings;
  /** Each in sentences. */
  readonly faults: readonly (readonly Message[])[];
}

const shownKeys: readonly Shown[] = ["inlayHints", "codeLens"];
const keys = ["asOf", "regimes", "actStates", "rules", "traceRareEarths", "materials"] as const;
/** The settings that are maps; they are read entry by entry. */
const maps = ["rules", "actStates", "materials"] as const;

/**
 * Reads the section `lodestone` of a client's settings by the rules of lodestone.yaml: key by key, and maps and lists entry by entry. An
 * invalid entry is left out and reported; the others apply. Null and empty text, which editors send for unset values, set nothing.
 */
export function readSettings(section: unknown, known: RulesAndPacks): SettingsReading {
  let settings: ClientSettings = noSettings;
  const faults: (readonly Message[])[] = [];
  const take = (key: (typeof keys)[number], value: unknown, unused: Message): void => {
    const { root, config, faults: found } = parseConfig(JSON.stringify({ [key]: value })); // JSON is YAML
    const wrong = [...found, ...(root === undefined ? [] : idleSettings(root, known))];
    if (wrong.length > 0) faults.push(...wrong.map((fault) => [unused, ...fault.message]));
    else if (isMap(key)) settings = { ...settings, [key]: { ...settings[key], ...config[key] } };
    else if (key === "regimes") settings = { ...settings, regimes: [...new Set([...(settings.regimes ?? []), ...(config.regimes ?? [])])] };
    else settings = { ...settings, [key]: config[key] };
  };
  for (const [key, value] of keys.map((key) => [key, entriesOf(section)[key]] as const)) {
    if (value === undefined || value === null || value === "") continue;
    const setting = code(`lodestone.${key}`);
    const entries = isMap(key) ? Object.entries(entriesOf(value)) : [];
    const list: readonly unknown[] = key === "regimes" && Array.isArray(value) ? value : [];
    if (entries.length === 0 && list.length === 0) take(key, value, message("editor-setting-unused", { setting }));
    for (const [name, each] of entries) take(key, { [name]: each }, message("editor-setting-entry-unused", { entry: code(name), setting }));
    for (const each of list) take(key, [each], message("editor-setting-entry-unused", { entry: shown(each), setting }));
  }
  const off = shownKeys.filter((key) => {
    const { enabled } = entriesOf(entriesOf(section)[key]);
    if (enabled !== undefined && enabled !== null && typeof enabled !== "boolean")
      faults.push([
        message("editor-setting-unused", { setting: code(`lodestone.${key}.enabled`) }),
        message("editor-setting-not-boolean", { value: shown(enabled) }),
      ]);
    return enabled === false;
  });
  return { settings: { ...settings, off: new Set(off) }, faults };
}

function isMap(key: (typeof keys)[number]): key is (typeof maps)[number] {
  return (maps as readonly string[]).includes(key);
}

/** A value for a message. */
function shown(value: unknown): Verbatim {
  return code(typeof value === "string" ? value : JSON.stringify(value));
}

/** The entries of a map; none for any other value. */
function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The configuration, with the client's settings for values that lodestone.yaml leaves open. */
export function withSettings(config: Config, client: ClientSettings): Config {
  return {
    ...config,
    regimes: config.regimes ?? client.regimes,
    asOf: config.asOf ?? client.asOf,
    actStates: { ...client.actStates, ...config.actStates },
    rules: { ...client.rules, ...config.rules },
    traceRareEarths: config.traceRareEarths ?? client.traceRareEarths,
    materials: { ...client.materials, ...config.materials },
  };
}
