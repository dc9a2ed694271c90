import type { Severity } from "../finding.ts";
import { isOfRegime } from "../judge/runRules.ts";
import { isLower, type RuleMeta } from "../ruleMeta.ts";
import type { Config } from "./types.ts";

/** A rule that settings silence or make milder than it is by itself. */
export interface LoweredRule {
  readonly rule: string;
  /** What it is by itself. */
  readonly severity: Severity;
  readonly level: Severity | "off";
  /** The key of the settings that does it: `regimes` leaves the authority out whose law the rule carries out. */
  readonly by: "rules" | "overrides" | "regimes";
  /** The patterns of the files for which it is so; undefined for all. */
  readonly files: readonly string[] | undefined;
}

/** The rules that a configuration silences or lowers, in the order of their ids. What a later setting takes back for all files is left out. */
export function loweredRules({ rules, overrides, regimes }: Config, metas: readonly RuleMeta[]): readonly LoweredRule[] {
  const settings = [{ files: undefined, rules }, ...overrides];
  return metas.flatMap((meta): LoweredRule[] => {
    const { id: rule, severity } = meta;
    if (!isOfRegime(meta, regimes)) return [{ rule, severity, level: "off", by: "regimes", files: undefined }];
    // `**` is how `rules` of a later file win over overrides of one that it extends.
    const last = settings.findLastIndex(({ files, rules: set }) => set[rule] !== undefined && (files?.includes("**") ?? true));
    const held = settings.slice(Math.max(last, 0)).flatMap(({ files, rules: set }) => {
      const level = set[rule];
      return level === undefined || !isLower(level, meta) ? [] : [{ level, files: files?.includes("**") ? undefined : files }];
    });
    return [...new Set(held.map(({ level }) => level))].map((level) => {
      const patterns = held.filter((one) => one.level === level).map(({ files }) => files);
      const isAll = patterns.includes(undefined);
      return { rule, severity, level, by: isAll ? "rules" : "overrides", files: isAll ? undefined : patterns.flatMap((one) => one ?? []) };
    });
  });
}

/**
 * What there is to say of rules that settings lower.
 *
 * @param config what holds the settings, in words
 * @param lowered at least one
 */
export function loweredWords(config: string, lowered: readonly LoweredRule[]): string {
  const set = lowered.filter(({ by }) => by !== "regimes").map(inWords);
  const left = lowered.filter(({ by }) => by === "regimes").map(({ rule }) => `\`${rule}\``);
  const parts = [
    ...(set.length === 0 ? [] : [`sets ${set.join("; ")}`]),
    ...(left.length === 0 ? [] : [`leaves out by \`regimes\` the authorities of ${left.join(", ")}`]),
  ];
  return `${config} ${parts.join(", and ")}. What these rules would find is missing here, or told as milder than it is.`;
}

function inWords({ rule, severity, level, files }: LoweredRule): string {
  const where = files === undefined ? "" : ` for ${files.map((pattern) => `\`${pattern}\``).join(", ")}`;
  return `\`${rule}\` to ${level} (by itself ${severity})${where}`;
}
