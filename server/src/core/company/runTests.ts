import type { ExpectedFinding, PackTest } from "../../generated/pack.ts";
import { type IsoDate, parseIsoDate } from "../date.ts";
import { counts, type Finding } from "../finding.ts";
import type { CheckInput, Verdict } from "../judge/types.ts";
import type { PackAt, Packs } from "../packs/at.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { inputOf } from "./testCases.ts";

/** Result of a test case. It passed if both lists are empty. */
export interface TestOutcome {
  readonly name: string;
  /** Expectations that were not met, in the notation of a case: `rule: company/test, path: /items/0`. */
  readonly missing: readonly string[];
  /** Findings that were not expected, in the same notation, with their messages. */
  readonly unexpected: readonly string[];
}

/** The part of a checker that test cases need. */
export interface Judge {
  readonly packs: Packs;
  check(input: CheckInput): Verdict;
}

/**
 * Runs a test case. It passes if each act has the expected state, and the findings of the rules it covers are the expected ones and no
 * others.
 */
export function runTest(test: PackTest, judge: Judge): TestOutcome {
  const date = parseIsoDate(test.asOf);
  if (date === undefined) throw new Error(`${test.asOf} is no day; packs are checked before their cases run.`);
  const acts = compareStates(test, judge.packs.at(date, {}));
  const findings = compareFindings(test, date, judge);
  return { name: test.name, missing: [...acts.missing, ...findings.missing], unexpected: [...acts.unexpected, ...findings.unexpected] };
}

type Differences = Pick<TestOutcome, "missing" | "unexpected">;

function compareStates({ states = {} }: PackTest, law: PackAt): Differences {
  const wrong = Object.entries(states).flatMap(([id, expected]) => {
    const [act = "", clause] = id.split("/");
    const at = law.act(act);
    const found = clause === undefined ? at : at?.clauses.find((part) => part.clause.id === clause);
    return found?.state === expected ? [] : [{ id, expected, found: found?.state ?? "unknown" }];
  });
  return { missing: wrong.map(({ id, expected }) => `${id}: ${expected}`), unexpected: wrong.map(({ id, found }) => `${id}: ${found}`) };
}

function compareFindings(test: PackTest, date: IsoDate, judge: Judge): Differences {
  const text = inputOf(test);
  if (text === undefined) return { missing: [], unexpected: [] };
  const settings = { asOf: { date, source: "option" }, actStates: {}, severities: {}, traceRareEarths: false } as const;
  const { findings } = judge.check({ text, kind: "bom", today: date, settings });
  const lines = new LineIndex(text);
  const lineOf = ({ start }: Finding): number => lines.positionAt(start).line + 1;
  const left = findings.filter(counts).filter(({ ruleId }) => test.rules === undefined || test.rules.includes(ruleId));
  const missing: string[] = [];
  for (const expected of test.expect ?? []) {
    const at = left.findIndex((finding) => fits(expected, finding, lineOf(finding)));
    if (at < 0) missing.push(written(expected));
    else left.splice(at, 1);
  }
  return { missing, unexpected: left.map((finding) => foundAs(finding, test.input === undefined ? undefined : lineOf(finding))) };
}

function fits({ rule, path, line, severity, acts }: ExpectedFinding, finding: Finding, lineFound: number): boolean {
  return (
    finding.ruleId === rule &&
    (path === undefined || finding.path === path) &&
    (line === undefined || lineFound === line) &&
    (severity === undefined || finding.severity === severity) &&
    (acts === undefined || sameActs(acts, finding))
  );
}

function sameActs(acts: readonly string[], { basis }: Finding): boolean {
  const found = basis?.kind === "acts" ? basis.acts : [];
  return found.length === acts.length && acts.every((act) => found.includes(act));
}

/** An expectation in one line, in the notation of a case; the same in every language. */
function written({ rule, path, line, severity, acts }: ExpectedFinding): string {
  return [
    `rule: ${rule}`,
    ...(path === undefined ? [] : [`path: ${path === "" ? '""' : path}`]),
    ...(line === undefined ? [] : [`line: ${line}`]),
    ...(severity === undefined ? [] : [`severity: ${severity}`]),
    ...(acts === undefined || acts.length === 0 ? [] : [`acts: [${acts.join(", ")}]`]),
  ].join(", ");
}

function foundAs({ ruleId, path, severity, basis, message }: Finding, line: number | undefined): string {
  const acts = basis?.kind === "acts" ? basis.acts : [];
  return `${written({ rule: ruleId, path, ...(line === undefined ? {} : { line }), severity, acts: [...acts] })}: ${message}`;
}
