import { verdictRows } from "../../core/describe/finding.ts";
import { placeInWords } from "../../core/describe/places.ts";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateInWords, stateWord } from "../../core/states/inWords.ts";
import { isUnjudged } from "../../core/states/ofFile.ts";
import { isWhole } from "../../core/states/ofRun.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { type Severity, severityAtLeast } from "../../index.ts";
import type { ToldProblem } from "../../report/model.ts";
import { passedOverMessages, uncheckedItems } from "../../report/run.ts";
import type { RunEnd } from "../report/run.ts";
import type { Format } from "./format.ts";
import { judgedMessage, lawMessage, packsMessage, unfinishedMessage } from "./summary.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/**
 * JUnit XML. Each file is a suite, with a failed case for each finding that fails the run (or one passed case), and a skipped case for
 * unchecked items. Other findings are in `system-out`. The last suite is the run itself, with an error for each problem and a skipped case
 * for each unread file (or one passed case).
 */
export function junitFormat(failOn: Severity | "never", texts: Texts): Format {
  let failed = 0;
  /** Files without any checked content. The run counts items. */
  const unjudged: Unlooked[] = [];
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lodestone">\n',
    *file({ report: { path, findings }, unchecked }) {
      const failing = findings.filter((finding) => fails(finding, failOn));
      failed += failing.length;
      const told: Case[] = named(failing, texts).map(([finding, name]) => failingCase(path, finding, name, texts));
      if (unchecked !== undefined)
        told.push({ name: texts.name(stateWord(unchecked.kind)), outcome: "skipped", message: stateInWords(unchecked, texts) });
      if (isUnjudged(unchecked)) unjudged.push({ name: path, message: stateInWords(unchecked, texts) });
      const out = findings.filter((finding) => !fails(finding, failOn));
      yield* suite(path, told.length === 0 ? [{ name: "check" }] : told, linesOf(out, texts));
    },
    *end(run) {
      yield* runSuite(run, failed, unjudged, texts);
      yield "</testsuites>\n";
    },
  };
}

/** A case of a suite. Without an outcome it has passed. */
interface Case {
  readonly name: string;
  readonly outcome?: "failure" | "error" | "skipped";
  /** The id of the rule or of the reason. */
  readonly type?: string;
  readonly message?: string;
  /** The path of its file, and the text below its message. */
  readonly file?: string;
  readonly body?: string;
}

function fails({ severity, suppressed, unfinished }: ReportFinding, failOn: Severity | "never"): boolean {
  return failOn !== "never" && (unfinished === true || (suppressed === undefined && severityAtLeast(severity, failOn)));
}

/** @param out further output, line by line */
function* suite(name: string, cases: readonly Case[], out: Iterable<string>): Iterable<string> {
  const count = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  const numbers = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  yield `  <testsuite name="${xmlAttribute(name)}" ${numbers}>\n`;
  for (const one of cases) yield caseText(name, one);
  let before = "    <system-out>";
  for (const one of out) {
    yield before + xmlText(one);
    before = "\n";
  }
  yield `${before === "\n" ? "</system-out>\n" : ""}  </testsuite>\n`;
}

function caseText(suite: string, { name, outcome, type, message = "", file, body }: Case): string {
  const attribute = (key: string, value: string | undefined) => (value === undefined ? "" : ` ${key}="${xmlAttribute(value)}"`);
  const open = `    <testcase${attribute("classname", suite)}${attribute("name", name)}${attribute("file", file)}`;
  if (outcome === undefined) return `${open}/>\n`;
  const inner = `<${outcome}${attribute("type", type)}${attribute("message", message)}`;
  return `${open}>\n      ${body === undefined ? `${inner}/>` : `${inner}>${xmlText(body)}</${outcome}>`}\n    </testcase>\n`;
}

function* linesOf(findings: readonly ReportFinding[], texts: Texts): Iterable<string> {
  for (const finding of findings) yield line(finding, texts);
}

/** A file that was not read or checked, with the reason. */
interface Unlooked {
  readonly name: string;
  readonly message: string;
}

function failingCase(path: string, finding: ReportFinding, name: string, texts: Texts): Case {
  const { ruleId: type, severity, message } = finding;
  const told = `${texts.say("explain-label", { label: severity })}: ${message}`;
  return { name, outcome: "failure", type, message: told, file: path, body: `${path}:${line(finding, texts)}` };
}

/** Findings with names that do not depend on line numbers; duplicates are numbered. */
function named(findings: readonly ReportFinding[], texts: Texts): (readonly [ReportFinding, string])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, path, document } = finding;
    const name = texts.say("output-case", {
      rule: verbatim(ruleId),
      at: path === "" ? "document" : "path",
      path: verbatim(path),
      document: document + 1,
    });
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [finding, count === 1 ? name : `${name} (${count})`];
  });
}

/** A finding as one line, starting with its position: `12:5 warning rule/id: message`. */
function line(finding: ReportFinding, texts: Texts): string {
  const { standing, law, suppressed } = verdictRows(finding, texts);
  const { range, ruleId, message } = finding;
  const text = `${placeInWords(range.start)} ${standing} ${ruleId}: ${message}${law === undefined ? "" : ` [${law}]`} ${suppressed ?? ""}`;
  return text.trimEnd().replace(/\s+/g, " ");
}

function runSuite(run: RunEnd, failed: number, unjudged: readonly Unlooked[], texts: Texts): Iterable<string> {
  const { problems, notices, packs, summary, exitStatus, unread, state } = run;
  const unlooked = [
    ...unjudged,
    ...unread.files.map(({ file, message }) => ({ name: texts.say("output-case-unread", { file: verbatim(file) }), message })),
    ...(summary.notChecked === 0 ? [] : [{ name: texts.name(stateWord("not-checked")), message: uncheckedItems(summary, texts) }]),
  ];
  // A run that fails without a failing finding fails by the number of warnings.
  const isFailing = exitStatus === 1 && failed === 0 && !unread.fails;
  const unlookedAs = unread.fails ? ({ outcome: "failure", type: "fail-on-unread" } as const) : ({ outcome: "skipped" } as const);
  const warnings = texts.say("output-too-many-warnings", { count: summary.warning });
  const cases: readonly Case[] = [
    ...(isWhole(state) ? [{ name: texts.say("output-case-checked") }] : []),
    ...problems.map((problem, index) => problemCase(problem, index + 1, texts)),
    ...(isFailing
      ? [{ name: texts.say("output-case-warnings"), outcome: "failure" as const, type: "max-warnings", message: warnings }]
      : []),
    ...unlooked.map((one) => ({ ...one, ...unlookedAs })),
  ];
  const out = [
    ...(summary.unfinished === 0 ? [] : [texts.of(unfinishedMessage(summary))]),
    texts.of(judgedMessage(run)),
    ...passedOverMessages(unread.passedOver).map((said) => texts.of(said)),
    texts.sentences([lawMessage(run), packsMessage(packs)]),
    ...notices.map(({ message }) => texts.say("summary-notice", { text: verbatim(message) })),
  ];
  return suite("lodestone", cases, out);
}

function problemCase({ path, position, message }: ToldProblem, number: number, texts: Texts): Case {
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  const name =
    path === undefined
      ? texts.say("output-case-unchecked", { number })
      : texts.say("output-case-unchecked-at", { place: verbatim(`${path}${place}`), number });
  return { name, outcome: "error", type: "could-not-be-checked", message };
}
