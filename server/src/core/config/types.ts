import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import type { Fix } from "../finding.ts";
import type { Message } from "../l10n/message.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { SeveritySettings } from "../rule.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { SchemaRuleId } from "../schema/types.ts";
import type { Position } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { Spelled } from "../text/written.ts";
import type { BrokenMapping, ConfiguredMapping, MappingFault } from "./mappingsOf.ts";

/** What a `lodestone.yaml` sets, with what it extends; without one, `noConfig`. All globs are relative to the root: the folder of that file. */
export interface Config {
  readonly files: {
    readonly bom: readonly string[];
    readonly shipment: readonly string[];
    readonly parts: readonly string[];
    readonly exclude: readonly string[];
    /** Files that look like bills of materials, and are left unread on purpose. */
    readonly unread: readonly string[];
    /** Whether what git ignores is taken in; undefined means false. */
    readonly gitignored: boolean | undefined;
  };
  /** Authorities whose acts are considered; undefined means all. */
  readonly regimes: readonly string[] | undefined;
  readonly asOf: IsoDate | undefined;
  readonly actStates: ActStateSettings;
  readonly rules: SeveritySettings;
  /** In the order written: a later one wins over an earlier one. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: SeveritySettings }[];
  /** Where files that are not in our format keep their items. */
  readonly mappings: readonly ConfiguredMapping[];
  /** Mappings that are left out because of a mistake. */
  readonly brokenMappings: readonly BrokenMapping[];
  /** Undefined means false. */
  readonly traceRareEarths: boolean | undefined;
  readonly materials: AskingSettings;
}

/** Whether nothing can be judged by a configuration with such a mistake in it. A mapping with one is left out, and the others hold. */
export function isBreaking({ ruleId }: Pick<ConfigFault, "ruleId">): boolean {
  return !ruleId.startsWith("mapping/");
}

/** A mistake in a `lodestone.yaml`, or in a file that it extends, placed in its text. */
export interface ConfigFault extends Span {
  readonly ruleId: SchemaRuleId | "yaml/syntax" | "yaml/too-deep" | MappingFault["ruleId"];
  /** What was seen, why it matters, what to do, in sentences. */
  readonly message: readonly Message[];
  readonly fixes?: readonly Fix<Message>[];
  /** JSON Pointer of what the schema speaks of, and the key or value there that it means. */
  readonly path?: string;
  readonly subject?: string;
  /** The mistake in an extended file that this one tells of. */
  readonly cause?: FaultPlace;
}

/** A place in a file of a configuration, for those who have not read it. */
export interface FaultPlace {
  /** The file, by the name that the host gave it. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** What a configuration may speak of. */
export interface Known {
  readonly rules: readonly Pick<RuleMeta, "id" | "severity" | "prohibition">[];
  readonly packs: Packs;
}

/** The company's packs that a configuration names, as far as they could be read. */
export interface PacksRead {
  /** What is known with them; undefined where they are broken, and then nothing is said of ids that may be theirs. */
  readonly known: Known | undefined;
  /** Paths that lead to no pack. What is wrong in the packs themselves is no fault of the configuration. */
  readonly faults: readonly PackPathFault[];
}

/** A path under `packs` that leads to no pack, or one of a baseline that cannot be used. */
export interface PackPathFault {
  readonly path: NamedPack;
  readonly message: readonly Message[];
}

/** A mistake that shows only when the files are read that a configuration names, in the file of the configuration that names them. */
export interface NamedFault extends ConfigFault {
  /** The id of that file. */
  readonly file: string;
}

/** A path under `packs`, or under `baseline`. */
export interface NamedPack extends Spelled {
  /** The id of the file that names it. */
  readonly file: string;
  /** The folder that it is relative to: that of the file that names it, by the name that the host gave it. */
  readonly folder: string;
}

/** What holds where no `lodestone.yaml` stands above a file. */
export const noConfig: Config = {
  files: { bom: [], shipment: [], parts: [], exclude: [], unread: [], gitignored: undefined },
  regimes: undefined,
  asOf: undefined,
  actStates: {},
  rules: {},
  overrides: [],
  mappings: [],
  brokenMappings: [],
  traceRareEarths: undefined,
  materials: {},
};
