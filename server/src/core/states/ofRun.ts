import { type Severity, severities } from "../finding.ts";
import { type Grade, gravestState } from "./types.ts";

/** Counts of a run after all its files were judged. */
export interface RunFacts {
  readonly summary: Readonly<Record<Severity | "files" | "notChecked" | "suppressed", number>>;
  /** The number of problems that prevented a check. */
  readonly problems: number;
  /** The number of files that were not checked as a whole, or that have a finding about unread content. */
  readonly unjudged: number;
  /** The number of files that look like BOMs and were not read, or were not examined. */
  readonly unread: number;
  /** True when settings turn off a rule, exclude a material, or exclude files. */
  readonly silences: boolean;
}

/**
 * The scope of "no findings". `all`: everything; `aside`: everything except waived and baselined findings; `asked`: the questions that
 * settings leave on; `checked`, `read`: only the checked or read part; `no-file`: nothing, because there was no file.
 */
export type Among = "all" | "aside" | "asked" | "checked" | "read" | "no-file";

/** The state of a run: the most severe of its files, and the scope of "no findings". */
export type RunState = Grade & {
  /** Undefined when something could not be checked. Reports then state that, and do not say "no findings". */
  readonly among: Among | undefined;
};

/** Computes the state of a run. Only this function decides if reports say "no findings", and with which scope. */
export function runState(facts: RunFacts): RunState {
  const severity = severities.find((one) => facts.summary[one] > 0);
  const among = amongOf(facts);
  const gap: Grade = { kind: among === undefined ? "not-checked" : gaps[among] };
  return { ...gravestState(severity === undefined ? [gap] : [{ kind: "finding", severity }, gap]), among };
}

const gaps = {
  all: "nothing-found",
  aside: "not-asked",
  asked: "not-asked",
  checked: "not-checked",
  read: "not-read",
  "no-file": "not-asked",
} as const satisfies Readonly<Record<Among, Grade["kind"]>>;

function amongOf({ summary, problems, unjudged, unread, silences }: RunFacts): Among | undefined {
  if (problems > 0) return undefined;
  if (unread > 0) return "read";
  if (summary.files === 0) return "no-file";
  if (summary.notChecked + unjudged > 0) return "checked";
  return silences ? "asked" : summary.suppressed > 0 ? "aside" : "all";
}

/** True when everything in the run was read and checked. */
export function isWhole({ among }: RunState): boolean {
  return among !== undefined && among !== "read" && among !== "checked";
}
