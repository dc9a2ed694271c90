import { type Severity, severities } from "../finding.ts";
import { type Grade, gravestState } from "./types.ts";

/** Counts of a run when all its files are judged. */
export interface RunFacts {
  readonly summary: Readonly<Record<Severity | "files" | "notChecked" | "suppressed", number>>;
  /** Number of problems for which something could not be checked. */
  readonly problems: number;
  /** Number of files that as such were not checked, or in which a finding tells of something unread. */
  readonly unjudged: number;
  /** Number of files that look like bills of materials and were not read, or were not looked at for that. */
  readonly unread: number;
  /** True if settings silence a rule, ask nothing about a material, or leave files out. */
  readonly silences: boolean;
}

/**
 * Scope of "no findings". `all`: everything; `aside`: everything but the findings that a waiver or a baseline covers; `asked`: what
 * settings ask about; `checked`, `read`: what was checked or read; `no-file`: nothing, since there was no file to judge.
 */
export type Among = "all" | "aside" | "asked" | "checked" | "read" | "no-file";

/** State of a run: the gravest of its files, and the scope of "no findings". */
export type RunState = Grade & {
  /** Undefined where something could not be checked: a report says that, and nothing of "no findings". */
  readonly among: Among | undefined;
};

/** The state of a run: the one place that decides whether reports say "no findings", and among what. */
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

/** True if everything that a run was about was read and checked. */
export function isWhole({ among }: RunState): boolean {
  return among !== undefined && among !== "read" && among !== "checked";
}
