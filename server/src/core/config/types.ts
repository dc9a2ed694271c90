import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import type { Fix } from "../finding.ts";
import type { TreeProblem } from "../formats/tree.ts";
import type { Message } from "../l10n/message.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { SeveritySettings } from "../rule.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { SchemaRuleId } from "../schema/types.ts";
import type { Position } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { Spelled } from "../text/written.ts";
import type { BrokenMapping, ConfiguredMapping, MappingFault } from "./mappingsOf.ts";

/**
 * Settings of a `lodestone.yaml` and everything it extends; `noConfig` without one. Globs are relative to the root, which is the folder of
 * that file.
 */
export interface Config {
  readonly files: {
    readonly bom: readonly string[];
    readonly shipment: readonly string[];
    readonly parts: readonly string[];
    readonly exclude: readonly string[];
    /** Files that look like bills of materials and are deliberately not read. */
    readonly unread: readonly string[];
    /** True includes files ignored by git; undefined means false. */
    readonly gitignored: boolean | undefined;
  };
  /** Authorities whose acts are used; undefined means all. */
  readonly regimes: readonly string[] | undefined;
  readonly asOf: IsoDate | undefined;
  readonly actStates: ActStateSettings;
  readonly rules: SeveritySettings;
  /** By rising precedence. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: SeveritySettings }[];
  /** Mappings of files in other formats. */
  readonly mappings: readonly ConfiguredMapping[];
  /** Mappings left out because of a fault. */
  readonly brokenMappings: readonly BrokenMapping[];
  /** Months after which declared facts are asked again; undefined means never. */
  readonly factsMaxAge: number | undefined;
  /** Undefined means false. */
  readonly traceRareEarths: boolean | undefined;
  readonly materials: AskingSettings;
}

/** True for a fault that makes a configuration unusable. A fault in a mapping only disables that mapping. */
export function isBreaking({ ruleId }: Pick<ConfigFault, "ruleId">): boolean {
  return !ruleId.startsWith("mapping/");
}

/** A mistake in a `lodestone.yaml` or in a file it extends, at its position. */
export interface ConfigFault extends Span {
  readonly ruleId: SchemaRuleId | TreeProblem["rule"] | MappingFault["ruleId"];
  /** Sentences: the observation, its consequence, the advice. */
  readonly message: readonly Message[];
  readonly fixes?: readonly Fix<Message>[];
  /** JSON Pointer of a schema fault, and the key or value it concerns. */
  readonly path?: string;
  readonly subject?: string;
  /** The fault of an extended file that caused this one. */
  readonly cause?: FaultPlace;
}

/** A position in a configuration file. */
export interface FaultPlace {
  /** Name of the file in the host. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Rules and packs that a configuration may refer to. */
export interface RulesAndPacks {
  readonly rules: readonly Pick<RuleMeta, "id" | "severity" | "prohibition">[];
  readonly packs: Packs;
}

/** The company's packs named by a configuration, as far as they could be read. */
export interface PacksRead {
  /** Undefined where the packs have problems; unknown ids are not reported then. */
  readonly known: RulesAndPacks | undefined;
  /** Paths that lead to no pack. Problems inside packs are no fault of the configuration. */
  readonly faults: readonly PackPathFault[];
}

/** A path of a pack or baseline that cannot be used. */
export interface PackPathFault {
  readonly path: NamedPack;
  readonly message: readonly Message[];
}

/** A fault that shows only when a named file is read, at its position in the naming configuration file. */
export interface NamedFault extends ConfigFault {
  /** Id of the naming file. */
  readonly file: string;
}

/** A path under `packs`, or under `baseline`. */
export interface NamedPack extends Spelled {
  /** Id of the naming file. */
  readonly file: string;
  /** Folder of the naming file, in the host's own form; the path is relative to it. */
  readonly folder: string;
}

/** Settings of a file without a `lodestone.yaml` above it. */
export const noConfig: Config = {
  files: { bom: [], shipment: [], parts: [], exclude: [], unread: [], gitignored: undefined },
  regimes: undefined,
  asOf: undefined,
  actStates: {},
  rules: {},
  overrides: [],
  mappings: [],
  brokenMappings: [],
  factsMaxAge: undefined,
  traceRareEarths: undefined,
  materials: {},
};
