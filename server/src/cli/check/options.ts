import { type Message, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import type { IsoDate, Severity } from "../../index.ts";
import { asOfOption, colorOptions, type OptionSpecs, oneOf, type Parsed, UsageError } from "../args/parse.ts";
import type { WantedBaseline } from "../baseline/assign.ts";
import type { WantedFacts } from "../report/judgedFile.ts";
import { readShard, type Shard } from "./shard.ts";

/** The formats that a report can be written in. */
export const formatNames = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown", "html", "shard"] as const;
export type FormatName = (typeof formatNames)[number];

/** Formats that include the facts behind the findings. Only for these, every file is checked with all facts. */
const factFormats: ReadonlySet<FormatName> = new Set(["html", "markdown", "shard"]);

const failLevels = ["error", "warning", "information", "never"] as const;

/** The options of `check`. */
export const checkOptions: OptionSpecs = {
  "as-of": asOfOption,
  compare: {
    type: "value",
    placeholder: "DATE",
    help: "List the findings that appear, disappear or change by the law of this day, compared with --as-of (default today).",
  },
  "compare-report": {
    type: "value",
    placeholder: "FILE",
    help: "List the findings, and the work, that are new, gone or changed since this JSON report of `check`.",
  },
  format: {
    type: "value",
    repeatable: true,
    placeholder: "NAME[=FILE]",
    values: formatNames,
    help: "text (default), json, sarif, github, gitlab, junit, markdown, html, or shard for `lodestone merge`; repeatable with =FILE. markdown, html and shard also hold the facts, and take up to twice the time.",
  },
  output: { type: "value", short: "o", placeholder: "FILE", help: "Write the report to this file instead of standard output." },
  "fail-on": {
    type: "value",
    placeholder: "LEVEL",
    values: failLevels,
    help: "Exit with 1 at this level or above: error (default), warning, information, never.",
  },
  "work-list": {
    type: "flag",
    help: "Add the work list to the JSON report: what to do, who does it and by when. This makes the run about 10% slower.",
  },
  "max-warnings": { type: "value", placeholder: "N", help: "Exit with 1 when there are more warnings than this." },
  "fail-on-unread": {
    type: "flag",
    help: "Exit with 1 when a file that looks like a bill of materials, or something in a file, is not read.",
  },
  fix: { type: "flag", help: "Make the safe fixes in the files, and report what remains." },
  "fix-dry-run": { type: "flag", help: "Print what --fix would change as a diff for `git apply` or `patch -p1`, and write no file." },
  baseline: {
    type: "value",
    placeholder: "FILE",
    help: "Ignore the findings in this file, which `lodestone baseline` wrote.",
  },
  "no-baseline": { type: "flag", help: "Count every finding, also those in the baseline that lodestone.yaml names." },
  "no-waivers": { type: "flag", help: "Count every finding, waived or not, and do not check waivers." },
  changed: {
    type: "optional",
    placeholder: "REF",
    help: "Check only the files that changed since the last commit, or since the branch left REF, and those that depend on them.",
  },
  cache: {
    type: "value",
    placeholder: "FILE",
    help: "Keep the results in this file, and take over those of files that have not changed since the last run.",
  },
  shard: {
    type: "value",
    placeholder: "I/N",
    help: "Check only the Ith of N parts of the files, so that N machines can share the work.",
  },
  "stdin-filename": { type: "value", placeholder: "PATH", help: "With `-`: the file name under which standard input is judged." },
  timings: { type: "flag", help: "Print to standard error how long each stage took." },
  quiet: { type: "flag", short: "q", help: "No summary, no notices and no progress." },
  ...colorOptions,
};

/** A report to write, with its destination. */
export interface ReportTarget {
  readonly format: FormatName;
  /** As given; undefined for standard output. */
  readonly file: string | undefined;
}

/** The request of `check`. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly stdinName: string | undefined;
  readonly asOf: IsoDate | undefined;
  /** The date to compare with `asOf` or today; undefined for a plain check. */
  readonly compare: IsoDate | undefined;
  /** The earlier report to compare with, as given; undefined for a plain check. */
  readonly compareReport: string | undefined;
  readonly targets: readonly ReportTarget[];
  /** The facts behind the findings that the reports include. */
  readonly facts: WantedFacts;
  /** True when the JSON report includes the work list. */
  readonly workList: boolean;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | undefined;
  /** True when unread files that resemble bills of materials fail the run. */
  readonly failOnUnread: boolean;
  /** `write`: safe fixes are made in the files. `show`: they are shown as a diff. Undefined: no fixes. */
  readonly fix: "write" | "show" | undefined;
  readonly ignoreWaivers: boolean;
  readonly baseline: WantedBaseline;
  /** The base of the comparison for checking only changed files; undefined for all files. */
  readonly changed: { readonly ref: string | undefined } | undefined;
  /** The shard of files to check; undefined for all. */
  readonly shard: Shard | undefined;
  /** The file that keeps results for the next run, as given; undefined for none. */
  readonly cache: string | undefined;
  readonly timings: boolean;
  readonly quiet: boolean;
}

/** A check of files under their settings, for commands that list something else than findings. */
export function plainRequest(paths: readonly string[], asOf: IsoDate | undefined): CheckRequest {
  return {
    paths: paths.length === 0 ? ["."] : paths,
    stdinName: undefined,
    asOf,
    compare: undefined,
    compareReport: undefined,
    targets: [],
    facts: "none",
    workList: false,
    failOn: "never",
    maxWarnings: undefined,
    failOnUnread: false,
    fix: undefined,
    ignoreWaivers: false,
    baseline: "configured",
    changed: undefined,
    shard: undefined,
    cache: undefined,
    timings: false,
    quiet: false,
  };
}

/** Reads the arguments of `check`. */
export function checkRequest(parsed: Parsed): CheckRequest {
  const stdinName = parsed.value("stdin-filename");
  const { positionals } = parsed;
  if (positionals.includes("")) throw new UsageError(message("usage-path-empty"), message("usage-path-empty-advice"));
  if (positionals.includes("-")) {
    if (positionals.length > 1) throw new UsageError(message("usage-stdin-mixed"), message("usage-stdin-mixed-advice"));
    if (stdinName === undefined) throw new UsageError(message("usage-stdin-unnamed"), message("usage-stdin-unnamed-advice"));
  } else if (stdinName !== undefined) {
    throw new UsageError(message("usage-stdin-absent"), message("usage-stdin-absent-advice"));
  }
  const shard = readShard(parsed.value("shard"));
  if (shard !== undefined && stdinName !== undefined) throw new UsageError(message("usage-shard-stdin"), leaveOut("--shard"));
  const changed = changedSince(parsed.value("changed"));
  if (changed !== undefined && stdinName !== undefined) throw new UsageError(message("usage-changed-stdin"), leaveOut("--changed"));
  const compare = parsed.date("compare");
  const compareReport = parsed.value("compare-report");
  if (compare !== undefined && compareReport !== undefined)
    throw new UsageError(message("usage-compare-both"), message("usage-leave-one-out"));
  if (compareReport === "") throw new UsageError(message("usage-path-empty"), leaveOut("--compare-report"));
  const comparing = compare !== undefined ? "--compare" : compareReport !== undefined ? "--compare-report" : undefined;
  const fix = fixWanted(parsed, comparing);
  const reports = reportRequest(parsed, formatNames, fix === "show");
  const { targets: wanted, maxWarnings, workList } = reports;
  if (fix !== undefined && wanted.some(({ format }) => format === "shard"))
    throw new UsageError(message("usage-fix-shard"), message("usage-fix-shard-advice"));
  if (comparing !== undefined) refuseWithCompare(wanted, maxWarnings, comparing);
  if (workList && comparing !== undefined) throw new UsageError(message("usage-work-idle"), message("usage-work-idle-advice"));
  return {
    ...reports,
    paths: positionals.length === 0 ? ["."] : positionals,
    stdinName,
    asOf: parsed.date("as-of"),
    compare,
    compareReport,
    facts: wanted.some(({ format }) => factFormats.has(format)) ? "all" : workList ? "work" : "none",
    fix,
    baseline: wantedBaseline(parsed),
    ignoreWaivers: parsed.flag("no-waivers"),
    changed,
    shard,
    cache: cacheWanted(parsed, fix === undefined ? comparing : "--fix"),
    timings: parsed.flag("timings"),
  };
}

/** The file that keeps results, for a run that only lists the findings of files on disk. `other`: an option of a run that does more. */
function cacheWanted(parsed: Parsed, other: string | undefined): string | undefined {
  const cache = parsed.value("cache");
  const unfit = other ?? (parsed.positionals.includes("-") ? "-" : undefined);
  if (cache === "") throw new UsageError(message("usage-path-empty"), leaveOut("--cache"));
  if (cache !== undefined && unfit !== undefined)
    throw new UsageError(message("usage-cache-with", { option: verbatim(unfit) }), message("usage-leave-one-out"));
  return cache;
}

/** The wanted reports and the limits that fail a run: the arguments that `check` and `merge` share. */
export type ReportRequest = Pick<CheckRequest, "targets" | "workList" | "failOn" | "maxWarnings" | "failOnUnread" | "quiet">;

/**
 * Reads the arguments about reports and limits.
 *
 * @param diff true when standard output holds a diff: then a report needs a file
 */
export function reportRequest(parsed: Parsed, formats: readonly FormatName[] = formatNames, diff = false): ReportRequest {
  const wanted = targets(parsed.values("format"), parsed.value("output"), diff, formats);
  const workList = parsed.flag("work-list");
  if (workList && !wanted.some(({ format }) => format === "json"))
    throw new UsageError(message("usage-work-idle"), message("usage-work-idle-advice"));
  return {
    targets: wanted,
    workList,
    failOn: oneOf("--fail-on", parsed.value("fail-on") ?? "error", failLevels),
    maxWarnings: wholeNumber("--max-warnings", parsed.value("max-warnings")),
    failOnUnread: parsed.flag("fail-on-unread"),
    quiet: parsed.flag("quiet"),
  };
}

/** The ref to compare with. A leading hyphen is refused, because git would read an option. */
function changedSince(ref: string | undefined): CheckRequest["changed"] {
  if (ref === undefined) return undefined;
  if (ref.startsWith("-") || /[\0\n]/.test(ref))
    throw new UsageError(message("usage-ref-unfit", { ref: verbatim(ref) }), message("usage-ref-unfit-advice"));
  return { ref: ref === "" ? undefined : ref };
}

function wantedBaseline(parsed: Parsed): WantedBaseline {
  const file = parsed.value("baseline");
  if (!parsed.flag("no-baseline")) return file === undefined ? "configured" : { file };
  if (file === undefined) return "none";
  throw new UsageError(message("usage-baseline-both"), message("usage-leave-one-out"));
}

/** Refuses report formats and limits that apply only to a list of findings. */
function refuseWithCompare(wanted: readonly ReportTarget[], maxWarnings: number | undefined, comparing: string): void {
  const option = verbatim(comparing);
  const unfit = wanted.find(({ format }) => format !== "text" && format !== "json");
  if (unfit !== undefined)
    throw new UsageError(
      message("usage-compare-format", { option, format: verbatim(unfit.format) }),
      message("usage-compare-format-advice", { option }),
    );
  if (maxWarnings !== undefined)
    throw new UsageError(message("usage-compare-warnings", { option }), message("usage-compare-warnings-advice"));
}

/** The handling of safe fixes. */
function fixWanted(parsed: Parsed, comparing: string | undefined): CheckRequest["fix"] {
  const [write, show] = [parsed.flag("fix"), parsed.flag("fix-dry-run")];
  if (write && show) throw new UsageError(message("usage-fix-both"), message("usage-leave-one-out"));
  if (comparing !== undefined && (write || show))
    throw new UsageError(message("usage-fix-compare", { option: verbatim(comparing) }), message("usage-fix-compare-advice"));
  if (write && parsed.positionals.includes("-")) throw new UsageError(message("usage-fix-stdin"), message("usage-fix-stdin-advice"));
  return write ? "write" : show ? "show" : undefined;
}

/** @param diff true when standard output holds a diff: then a report needs a file */
function targets(formats: readonly string[], output: string | undefined, diff: boolean, names: readonly FormatName[]): ReportTarget[] {
  if (diff && formats.length === 0 && output === undefined) return [];
  const found = (formats.length === 0 ? ["text"] : formats).map((text): ReportTarget => {
    const equals = text.indexOf("=");
    const format = oneOf("--format", equals < 0 ? text : text.slice(0, equals), names);
    const file = equals < 0 ? undefined : text.slice(equals + 1);
    if (file === "") throw new UsageError(message("usage-format-file-missing", { format: verbatim(text) }), writeFormat(format));
    return { format, file };
  });
  const unplaced = found.filter(({ file }) => file === undefined);
  const [, second] = unplaced;
  if (second !== undefined)
    throw new UsageError(
      message("usage-reports-same-place", { count: unplaced.length }),
      message("usage-reports-same-place-advice", { form: formatForm(second.format) }),
    );
  if (output !== undefined && unplaced.length === 0)
    throw new UsageError(message("usage-output-idle"), message("usage-output-idle-advice"));
  const placed = found.map((target) => (target.file === undefined ? { ...target, file: output } : target));
  const homeless = diff ? placed.find(({ file }) => file === undefined) : undefined;
  if (homeless !== undefined)
    throw new UsageError(
      message("usage-diff-takes-stdout"),
      message("usage-diff-takes-stdout-advice", { form: formatForm(homeless.format) }),
    );
  const files = placed.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new UsageError(message("usage-report-file-twice", { file: verbatim(twice) }), message("usage-report-own-file"));
  return placed;
}

/** The option that writes a report to a file. */
function formatForm(format: FormatName): Verbatim {
  return verbatim(`--format ${format}=FILE`);
}

function writeFormat(format: FormatName): Message {
  return message("usage-write-form", { form: formatForm(format) });
}

function leaveOut(option: string): Message {
  return message("usage-leave-out", { option: verbatim(option) });
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(message("usage-number", { option: verbatim(option), value: verbatim(value) }), message("usage-number-advice"));
  return Number(value);
}
