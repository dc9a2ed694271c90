import { type FileRules, fileRules } from "../core/config/fileRules.ts";
import { type Config, type ConfigFault, noConfig } from "../core/config/types.ts";
import type { Message } from "../core/l10n/message.ts";
import type { DocumentKind, FileKind } from "../core/model/types.ts";
import { perKey } from "../core/perKey.ts";
import type { CheckInput, CheckSettings, IsoDate, ToldProblem } from "../index.ts";
import { idOf, knownIn } from "../project/baselines.ts";
import { classifyFile } from "../project/classifyFile.ts";
import type { CompanySet } from "../project/companySets.ts";
import type { FolderConfig, Mistake } from "../project/configs.ts";
import type { DateOrigin } from "./protocol.ts";
import { type ClientSettings, withSettings } from "./settings.ts";
import { nameOf, parentOf, pathBelow, pathFrom } from "./uris.ts";

export type Format = NonNullable<CheckInput["format"]>;

/** The status of a file under the configuration. */
export type FileState = JudgedAs | Settings | NotOurs | NotJudged;

/** A file that is checked. */
export interface JudgedAs {
  readonly state: "judged";
  readonly kind: FileKind;
  readonly format: Format;
  readonly why: "name" | "claim" | "kind" | "mapping";
  readonly settings: CheckSettings;
  /** The rules whose severity the settings lower for this file and others. */
  readonly lowered: FileRules["lowered"];
  /** True when the client's settings lower some of them. */
  readonly clientLowers: boolean;
  /** The origin of `settings.asOf`; undefined without it. */
  readonly asOfFrom: Extract<DateOrigin, "session" | "config" | "client"> | undefined;
  readonly config: string | undefined;
  readonly configInEdit: boolean;
  /** The company packs used in addition to the built-in ones. */
  readonly company: CompanySet | undefined;
}

/** A lodestone.yaml, an extended file, a pack or a schema, with its errors. */
export interface Settings {
  readonly state: "config";
  readonly of: "settings" | "pack" | "schema";
  readonly faults: readonly (ConfigFault | Omit<ToldProblem, "path">)[];
}

/** A file that is never checked. */
export interface NotOurs {
  readonly state: "not-ours";
  readonly why: "name" | "excluded";
  readonly config: string | undefined;
  /** True when `files.unread` lists it as deliberately unread. */
  readonly isAcknowledged?: boolean | undefined;
}

/**
 * A Lodestone file that cannot be checked: its configuration, an extended file or a pack is broken, several mappings claim it, or the
 * editor decodes it wrongly.
 */
export interface NotJudged {
  readonly state: "not-judged";
  readonly config: string | undefined;
  /** The mappings that claim it, if there are several. */
  readonly mappings?: readonly string[];
  /** The reason why the editor's text differs from the file, with advice, in sentences. */
  readonly misread?: readonly Message[];
  /** The first error in an extended file or in the packs, if they are the broken ones. */
  readonly elsewhere: Mistake | undefined;
}

/** The inputs in addition to the configuration. */
export interface Deciding {
  readonly settings: ClientSettings;
  /** The check date from `lodestone/setAsOf`. */
  readonly asOf: IsoDate | undefined;
}

/**
 * Determines the status of a file from the configuration of its folder, as the CLI does, except for settings files.
 *
 * @param own the document kind that an unsaved text declares, since it has no name
 */
export function fileStateOf(
  uri: string,
  { file, root, config, set, baseline, company, inEdit, elsewhere }: FolderConfig,
  deciding: Deciding,
  own?: DocumentKind,
): JudgedAs | NotOurs | NotJudged {
  const notJudged = { state: "not-judged", config: file, elsewhere } as const;
  const path = pathBelow(root, uri) ?? nameOf(uri);
  const rules = set === undefined && config === undefined ? undefined : rulesOf(config ?? set ?? noConfig)(deciding.settings);
  const what = classifyFile(path, rules, own);
  if (what.state === "disputed") return { ...notJudged, mappings: what.mappings };
  if (what.state === "not-ours")
    return { state: "not-ours", why: what.why, config: file, ...(what.isAcknowledged === true && { isAcknowledged: true }) };
  if (what.state === "unusable" || config === undefined || rules === undefined) return notJudged;
  const asOfFrom =
    deciding.asOf !== undefined
      ? "session"
      : config.asOf !== undefined
        ? "config"
        : deciding.settings.asOf !== undefined
          ? "client"
          : undefined;
  const known = baseline && knownIn(baseline, pathFrom(parentOf(baseline.file) ?? root, uri) ?? "");
  return {
    state: "judged",
    kind: what.kind,
    format: what.format,
    why: what.why,
    settings: { ...rules.settingsFor(path, deciding.asOf), ...(known && { baseline: known }) },
    lowered: rules.lowered,
    clientLowers:
      Object.keys(deciding.settings.rules).length > 0 ||
      deciding.settings.regimes !== undefined ||
      Object.values(deciding.settings.materials).includes("off") ||
      Object.values(deciding.settings.actStates).some((state) => state !== "in-force"),
    asOfFrom,
    config: file,
    configInEdit: inEdit,
    company,
  };
}

/** The format for decoding a closed file. */
export function formatOfSaved(fileState: FileState): Format | undefined {
  return fileState.state === "judged" ? fileState.format : undefined;
}

/** A cache key: equal for files that are checked in the same way, or have the same errors. */
export function keyOf(fileState: FileState): string {
  if (fileState.state !== "judged") return JSON.stringify(fileState);
  const { settings, company, format } = fileState;
  return JSON.stringify({
    ...fileState,
    format: format.identity,
    settings: { ...settings, baseline: idOf(settings.baseline) },
    company: company?.id,
  });
}

/** Globs are compiled once for each configuration and client settings. */
const rulesOf = perKey((config: Config) => perKey((settings: ClientSettings): FileRules => fileRules(withSettings(config, settings))));
