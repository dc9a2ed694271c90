import { type FileRules, fileRules } from "../core/config/fileRules.ts";
import { type Config, type ConfigFault, noConfig } from "../core/config/types.ts";
import type { Message } from "../core/l10n/message.ts";
import type { DocumentKind, FileKind } from "../core/model/types.ts";
import { perKey } from "../core/perKey.ts";
import type { CheckInput, CheckSettings, IsoDate, ToldProblem } from "../index.ts";
import { idOf } from "../project/baselines.ts";
import { classifyFile } from "../project/classifyFile.ts";
import type { CompanySet } from "../project/companySets.ts";
import type { FolderConfig, Mistake } from "../project/configs.ts";
import type { DateOrigin } from "./protocol.ts";
import { type ClientSettings, withSettings } from "./settings.ts";
import { nameOf, pathBelow } from "./uris.ts";

/** How a file is read. */
export type Format = NonNullable<CheckInput["format"]>;

/** What a file is to Lodestone. */
export type Governed = JudgedAs | Settings | NotOurs | NotJudged;

/** A file that is judged. */
export interface JudgedAs {
  readonly state: "judged";
  readonly kind: FileKind;
  /** How it is read. */
  readonly format: Format;
  readonly why: "name" | "claim" | "kind" | "mapping";
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

/** A lodestone.yaml, a file that one extends, or a pack or schema that one names, and the mistakes in it. */
export interface Settings {
  readonly state: "config";
  readonly of: "settings" | "pack" | "schema";
  readonly faults: readonly (ConfigFault | Omit<ToldProblem, "path">)[];
}

/** A file that is never judged. */
export interface NotOurs {
  readonly state: "not-ours";
  readonly why: "name" | "excluded";
  readonly config: string | undefined;
  /** `files.unread` leaves it unread on purpose. */
  readonly isAcknowledged?: boolean | undefined;
}

/** A file of ours that is not judged: the configuration, a file that it extends, or a pack that it names, cannot be used, several mappings claim it, or the editor decodes it wrongly. */
export interface NotJudged {
  readonly state: "not-judged";
  readonly config: string | undefined;
  /** The mappings that claim it, where there are several. */
  readonly mappings?: readonly string[];
  /** Why what the editor shows is not what the file says, and what to do, in sentences. */
  readonly misread?: readonly Message[];
  /** The first mistake in an extended file or in the packs, where it is they that are broken. */
  readonly elsewhere: Mistake | undefined;
}

/** What decides beside the configuration. */
export interface Deciding {
  readonly settings: ClientSettings;
  /** The day that `lodestone/setAsOf` gave. */
  readonly asOf: IsoDate | undefined;
}

/**
 * Says what a file is to Lodestone by the configuration of its folder, as the command does; whether it is settings aside.
 *
 * @param own what a text says of itself that was never saved, and so has no name to go by
 */
export function governDocument(
  uri: string,
  { file, root, config, set, company, inEdit, elsewhere }: FolderConfig,
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
  return {
    state: "judged",
    kind: what.kind,
    format: what.format,
    why: what.why,
    settings: rules.settingsFor(path, deciding.asOf),
    lowered: rules.lowered,
    clientLowers:
      Object.keys(deciding.settings.rules).length > 0 ||
      deciding.settings.regimes !== undefined ||
      Object.values(deciding.settings.materials).includes("off"),
    asOfFrom,
    config: file,
    configInEdit: inEdit,
    company,
  };
}

/** How a closed file is decoded. */
export function formatOfSaved(governed: Governed): Format | undefined {
  return governed.state === "judged" ? governed.format : undefined;
}

/** The same text where a file is to be judged in the same way, or has the same mistakes. */
export function keyOf(governed: Governed): string {
  if (governed.state !== "judged") return JSON.stringify(governed);
  const { settings, company, format } = governed;
  return JSON.stringify({
    ...governed,
    format: format.identity,
    settings: { ...settings, baseline: idOf(settings.baseline) },
    company: company?.id,
  });
}

/** Globs are compiled once for each configuration and settings. */
const rulesOf = perKey((config: Config) => perKey((settings: ClientSettings): FileRules => fileRules(withSettings(config, settings))));
