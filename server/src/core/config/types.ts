import type { IsoDate } from "../date.ts";
import type { SeveritySettings } from "../judge/runRules.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { SchemaRuleId } from "../schema/types.ts";
import type { Located, Span } from "../text/span.ts";

/** What a `lodestone.yaml` sets; without one, `noConfig`. All globs are relative to the folder of the file. */
export interface Config {
  readonly files: {
    readonly bom: readonly string[];
    readonly shipment: readonly string[];
    readonly exclude: readonly string[];
  };
  /** Authorities whose acts are considered; undefined means all. */
  readonly regimes: readonly string[] | undefined;
  readonly asOf: IsoDate | undefined;
  readonly actStates: ActStateSettings;
  readonly rules: SeveritySettings;
  /** In the order written: a later one wins over an earlier one. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: SeveritySettings }[];
  /** Paths of the company's own packs as written, relative to the folder of the file. */
  readonly packs: readonly Located<string>[];
  /** Undefined means false. */
  readonly traceRareEarths: boolean | undefined;
}

/** A mistake in a `lodestone.yaml`, placed in its text. */
export interface ConfigFault extends Span {
  readonly ruleId: SchemaRuleId | "yaml/syntax" | "yaml/too-deep";
  /** What was seen, why it matters, what to do. */
  readonly message: string;
}

/** A configuration as read: what could be read of it, and what is wrong. With a fault it must not be judged by. */
export interface ConfigReading {
  readonly config: Config;
  /** In the order of the text. */
  readonly faults: readonly ConfigFault[];
}

/** What a configuration may speak of. */
export interface Known {
  readonly rules: readonly { readonly id: string }[];
  readonly packs: Packs;
}

/** Reads the company's packs that a configuration names, with the files of the one who asks. */
export type ReadPacks = (paths: readonly Located<string>[]) => {
  /** What is known with them; undefined where they are broken, and then nothing is said of ids that may be theirs. */
  readonly known: Known | undefined;
  /** Paths that lead to no pack. What is wrong in the packs themselves is no fault of the configuration. */
  readonly faults: readonly ConfigFault[];
};

/** What holds where no `lodestone.yaml` stands above a file. */
export const noConfig: Config = {
  files: { bom: [], shipment: [], exclude: [] },
  regimes: undefined,
  asOf: undefined,
  actStates: {},
  rules: {},
  overrides: [],
  packs: [],
  traceRareEarths: undefined,
};
