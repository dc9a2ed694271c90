import { type FileRules, fileRules } from "../core/config/fileRules.ts";
import { type Config, type ConfigFault, noConfig } from "../core/config/types.ts";
import { configName, kindByName } from "../core/fileNames.ts";
import type { DocumentKind } from "../core/model/types.ts";
import { perKey } from "../core/perKey.ts";
import type { CheckSettings, IsoDate, PackProblem } from "../index.ts";
import { type FolderBaseline, idOf } from "./baselines.ts";
import type { CompanySet } from "./companySets.ts";
import type { Configs, FolderConfig, Mistake } from "./configs.ts";
import type { DateOrigin } from "./protocol.ts";
import { type ClientSettings, noSettings, withSettings } from "./settings.ts";
import { nameOf, parentOf, pathBelow } from "./uris.ts";

/** What a file is to Lodestone. */
export type Governed = JudgedAs | Settings | NotOurs | NotJudged;

/** A file that is judged. */
export interface JudgedAs {
  readonly state: "judged";
  readonly kind: DocumentKind;
  readonly why: "name" | "claim";
  readonly settings: CheckSettings;
  /** What the settings lower for this file and others, of some rules. */
  readonly lowered: FileRules["lowered"];
  /** Whether the client's settings have a part in what is lowered. */
  readonly clientLowers: boolean;
  /** Where `settings.asOf` comes from; undefined where it is not set. */
  readonly asOfFrom: Extract<DateOrigin, "session" | "config" | "client"> | undefined;
  readonly config: string | undefined;
  readonly configInEdit: boolean;
  /** The company's packs that it is judged by beside the built-in ones. */
  readonly company: CompanySet | undefined;
}

/** A lodestone.yaml, a file that one extends, or a pack that one names, and the mistakes in it. */
export interface Settings {
  readonly state: "config";
  readonly faults: readonly (ConfigFault | Omit<PackProblem, "path">)[];
}

/** A file that is never judged. */
export interface NotOurs {
  readonly state: "not-ours";
  readonly why: "name" | "excluded";
  readonly config: string | undefined;
}

/** A file of ours that is not judged, because the configuration, a file that it extends, or a pack that it names, cannot be used. */
export interface NotJudged {
  readonly state: "not-judged";
  readonly config: string | undefined;
  /** The first mistake in an extended file or in the packs, where it is they that are broken. */
  readonly elsewhere: Mistake | undefined;
}

/** What decides beside the configuration. */
export interface Deciding {
  readonly settings: ClientSettings;
  /** The day that `lodestone/setAsOf` gave. */
  readonly asOf: IsoDate | undefined;
}

/** Says what a file is to Lodestone, by the same rules as the command. A pack or an extended file is settings, whatever patterns claim it. */
export async function govern(uri: string, configs: Configs, deciding: Deciding): Promise<Governed> {
  const { governed, baseline } = await governUnknown(uri, configs, deciding);
  const known = governed.state === "judged" ? await baseline?.of(uri) : undefined;
  if (governed.state !== "judged" || known === undefined) return governed;
  return { ...governed, settings: { ...governed.settings, baseline: known } };
}

/** The URI of the baseline that a file is judged against; undefined for a file that is not judged, or against none. */
export async function baselineFor(uri: string, configs: Configs): Promise<string | undefined> {
  const { governed, baseline } = await governUnknown(uri, configs, { settings: noSettings, asOf: undefined });
  return governed.state === "judged" ? baseline?.uri : undefined;
}

/** What a file is, and the baseline that knows of it: to ask that what it knows takes what other files are. */
async function governUnknown(
  uri: string,
  configs: Configs,
  deciding: Deciding,
): Promise<{ readonly governed: Governed; readonly baseline?: FolderBaseline | undefined }> {
  if (nameOf(uri) === configName) return { governed: { state: "config", faults: await configs.faultsOf(uri) } };
  const folder = await configs.of(parentOf(uri));
  const governed = governDocument(uri, folder, deciding);
  const mayBeNamed = governed.state === "not-ours" || (governed.state === "judged" && governed.why === "claim");
  const faults = mayBeNamed ? await configs.faultsInNamed(uri) : undefined;
  return faults === undefined ? { governed, baseline: folder.baseline } : { governed: { state: "config", faults } };
}

function governDocument(
  uri: string,
  { file, root, config, set, company, inEdit, elsewhere }: FolderConfig,
  deciding: Deciding,
): JudgedAs | NotOurs | NotJudged {
  const name = nameOf(uri);
  const notJudged = { state: "not-judged", config: file, elsewhere } as const;
  // What a broken file claims is not known; a name is.
  if (set === undefined && config === undefined)
    return kindByName(name) !== undefined ? notJudged : { state: "not-ours", why: "name", config: file };
  const path = (root === undefined ? undefined : pathBelow(root, uri)) ?? name;
  const rules = rulesOf(config ?? set ?? noConfig)(deciding.settings);
  if (rules.isExcluded(path)) return { state: "not-ours", why: "excluded", config: file };
  const kind = rules.kindOf(path);
  if (kind === undefined) return { state: "not-ours", why: "name", config: file };
  if (config === undefined) return notJudged;
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
    lowered: rules.lowered,
    clientLowers: Object.keys(deciding.settings.rules).length > 0 || deciding.settings.regimes !== undefined,
    asOfFrom,
    config: file,
    configInEdit: inEdit,
    company,
  };
}

/** The same text where a file is to be judged in the same way, or has the same mistakes. */
export function keyOf(governed: Governed): string {
  if (governed.state !== "judged") return JSON.stringify(governed);
  const { settings, company } = governed;
  return JSON.stringify({ ...governed, settings: { ...settings, baseline: idOf(settings.baseline) }, company: company?.id });
}

/** Globs are compiled once for each configuration and settings. */
const rulesOf = perKey((config: Config) => perKey((settings: ClientSettings): FileRules => fileRules(withSettings(config, settings))));
