import type { IsoDate } from "../date.ts";
import type { SeveritySettings } from "../judge/runRules.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { SchemaRuleId } from "../schema/types.ts";
import type { Span } from "../text/span.ts";

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

/** What holds where no `lodestone.yaml` stands above a file. */
export const noConfig: Config = {
  files: { bom: [], shipment: [], exclude: [] },
  regimes: undefined,
  asOf: undefined,
  actStates: {},
  rules: {},
  overrides: [],
  traceRareEarths: undefined,
};
