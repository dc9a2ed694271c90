import { configName, type FileRules, fileRules, kindByName } from "../core/config/fileRules.ts";
import type { Config } from "../core/config/types.ts";
import type { DocumentKind } from "../core/model/types.ts";
import type { CheckSettings, IsoDate } from "../index.ts";
import type { Configs } from "./configs.ts";
import type { DateOrigin } from "./protocol.ts";
import { type ClientSettings, withSettings } from "./settings.ts";
import { nameOf, parentOf, pathBelow } from "./uris.ts";

/** What a file is to Lodestone. */
export type Governed = JudgedAs | { readonly state: "config" } | NotOurs | NotJudged;

/** A file that is judged. */
export interface JudgedAs {
  readonly state: "judged";
  readonly kind: DocumentKind;
  readonly why: "name" | "claim";
  readonly settings: CheckSettings;
  /** Where `settings.asOf` comes from; undefined where it is not set. */
  readonly asOfFrom: Extract<DateOrigin, "session" | "config" | "client"> | undefined;
  readonly config: string | undefined;
  readonly configInEdit: boolean;
}

/** A file that is never judged. */
export interface NotOurs {
  readonly state: "not-ours";
  readonly why: "name" | "excluded";
  readonly config: string | undefined;
}

/** A file of ours that is not judged, because the configuration cannot be used. */
export interface NotJudged {
  readonly state: "not-judged";
  readonly config: string | undefined;
}

/** What decides beside the configuration. */
export interface Deciding {
  readonly settings: ClientSettings;
  /** The day that `lodestone/setAsOf` gave. */
  readonly asOf: IsoDate | undefined;
}

/** Says what a file is to Lodestone, by the same rules as the command. */
export async function govern(uri: string, configs: Configs, deciding: Deciding): Promise<Governed> {
  const name = nameOf(uri);
  if (name === configName) return { state: "config" };
  const { file, root, config, inEdit } = await configs.of(parentOf(uri));
  if (config === undefined) {
    // What a broken file claims is not known; a name is.
    return kindByName(name) !== undefined ? { state: "not-judged", config: file } : { state: "not-ours", why: "name", config: file };
  }
  const path = (root === undefined ? undefined : pathBelow(root, uri)) ?? name;
  const rules = rulesOf(config, deciding.settings);
  if (rules.isExcluded(path)) return { state: "not-ours", why: "excluded", config: file };
  const kind = rules.kindOf(path);
  if (kind === undefined) return { state: "not-ours", why: "name", config: file };
  const asOfFrom =
    deciding.asOf !== undefined
      ? "session"
      : config.asOf !== undefined
        ? "config"
        : deciding.settings.asOf !== undefined
          ? "client"
          : undefined;
  return {
    state: "judged",
    kind,
    why: rules.isClaimed(path) ? "claim" : "name",
    settings: rules.settingsFor(path, deciding.asOf),
    asOfFrom,
    config: file,
    configInEdit: inEdit,
  };
}

/** Globs are compiled once for each configuration and settings. */
const kept = new WeakMap<Config, WeakMap<ClientSettings, FileRules>>();

function rulesOf(config: Config, settings: ClientSettings): FileRules {
  let bySettings = kept.get(config);
  if (bySettings === undefined) {
    bySettings = new WeakMap();
    kept.set(config, bySettings);
  }
  let rules = bySettings.get(settings);
  if (rules === undefined) {
    rules = fileRules(withSettings(config, settings));
    bySettings.set(settings, rules);
  }
  return rules;
}
