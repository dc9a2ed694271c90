import type { Severity } from "../finding.ts";
import { isOfRegime } from "../judge/runRules.ts";
import { type Argument, listOf, type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import { isAsked } from "../regimes.ts";
import { isLower, type RuleMeta } from "../ruleMeta.ts";
import type { Config } from "./types.ts";

/** A rule that settings switch off or lower below its default severity. */
export interface LoweredRule {
  readonly rule: string;
  /** Its default severity. */
  readonly severity: Severity;
  readonly level: Severity | "off";
  /** The key of the settings that lowers it. `regimes` does so by leaving out the authority behind the rule. */
  readonly by: "rules" | "overrides" | "regimes";
  /** Patterns of the files concerned; undefined for all files. */
  readonly files: readonly string[] | undefined;
  /**
   * Authorities left out by `regimes`, where the rule still judges by the law of others; undefined where the rule is lowered as a whole.
   */
  readonly authorities: readonly string[] | undefined;
}

/** Available rules, and the authorities of the acts in the packs. */
export interface Judges {
  readonly rules: readonly RuleMeta[];
  readonly packs: { readonly acts: readonly { readonly authority: string }[] };
}

/** Authorities behind a rule that `regimes` leaves out; empty for prohibitions, which always apply. */
export function leftOutOf(meta: RuleMeta, regimes: readonly string[] | undefined, { acts }: Judges["packs"]): readonly string[] {
  if (meta.prohibition === true) return [];
  const judgedBy = meta.lawOfEach === true ? acts.map(({ authority }) => authority) : (meta.authorities ?? []);
  return [...new Set(judgedBy)].filter((authority) => !isAsked(authority, regimes));
}

/** Rules that a configuration switches off or lowers, in the order of rules. A later setting for all files cancels earlier ones. */
export function loweredRules({ rules, overrides, regimes }: Config, judges: Judges): readonly LoweredRule[] {
  const settings = [{ files: undefined, rules }, ...overrides];
  return judges.rules.flatMap((meta): LoweredRule[] => {
    const { id: rule, severity } = meta;
    const left = { rule, severity, level: "off", by: "regimes", files: undefined } as const;
    if (!isOfRegime(meta, regimes)) return [{ ...left, authorities: undefined }];
    const authorities = leftOutOf(meta, regimes, judges.packs);
    // `**` is how `rules` of a later file win over overrides of one that it extends.
    const last = settings.findLastIndex(({ files, rules: set }) => set[rule] !== undefined && (files?.includes("**") ?? true));
    const held = settings.slice(Math.max(last, 0)).flatMap(({ files, rules: set }) => {
      const level = set[rule];
      return level === undefined || !isLower(level, meta) ? [] : [{ level, files: files?.includes("**") ? undefined : files }];
    });
    const set = [...new Set(held.map(({ level }) => level))].map((level): LoweredRule => {
      const patterns = held.filter((one) => one.level === level).map(({ files }) => files);
      const isAll = patterns.includes(undefined);
      const where = isAll ? undefined : patterns.flatMap((one) => one ?? []);
      return { rule, severity, level, by: isAll ? "rules" : "overrides", files: where, authorities: undefined };
    });
    return authorities.length === 0 ? set : [...set, { ...left, authorities }];
  });
}

/**
 * Sentences about lowered rules.
 *
 * @param config name of the file or setting that lowers them
 * @param lowered at least one
 */
export function loweredWords(config: Argument, lowered: readonly LoweredRule[]): readonly Message[] {
  const set = lowered.filter(({ by }) => by !== "regimes").map(inWords);
  const byRegimes = lowered.filter(({ by }) => by === "regimes");
  const left = byRegimes.filter(({ authorities }) => authorities === undefined);
  const partly = byRegimes.filter(({ authorities }) => authorities !== undefined);
  const authorities = listOf([...new Set(partly.flatMap((one) => one.authorities ?? []))].map(verbatim));
  return [
    ...(set.length === 0 ? [] : [message("config-lowered", { config, rules: listOf(set) })]),
    ...(left.length === 0 ? [] : [message("config-lowered-regimes", { config, rules: listOf(left.map(quoted)) })]),
    ...(partly.length === 0 ? [] : [message("config-lowered-law", { config, authorities, rules: listOf(partly.map(quoted)) })]),
    message("config-lowered-effect"),
    ...(byRegimes.length === 0 ? [] : [message("config-lowered-prohibitions")]),
  ];
}

function quoted({ rule }: LoweredRule): Verbatim {
  return verbatim(`\`${rule}\``);
}

function inWords({ rule, severity, level, files }: LoweredRule): Message {
  const words = { rule: verbatim(rule), severity: verbatim(severity), level: verbatim(level) };
  return files === undefined
    ? message("config-lowered-rule", words)
    : message("config-lowered-rule-for", { ...words, files: listOf(files.map((pattern) => verbatim(`\`${pattern}\``))) });
}
