import { suppressionWords } from "../../core/describe/suppression.ts";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateInWords, stateWord } from "../../core/states/inWords.ts";
import { isUnjudged } from "../../core/states/ofFile.ts";
import { isWhole } from "../../core/states/ofRun.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { type Severity, severityAtLeast } from "../../index.ts";
import { placeText } from "../../report/fileReport.ts";
import { passedOverMessages, uncheckedItems } from "../../report/unseen.ts";
import type { RunEnd, ToldProblem } from "../report/run.ts";
import type { Format } from "./format.ts";
import { judgedMessage, lawMessage, packsMessage, unfinishedMessage } from "./summary.ts";
import { actsText } from "./text.ts";
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
      const skipped =
        unchecked === undefined ? [] : [skippedCase(path, texts.name(stateWord(unchecked.kind)), stateInWords(unchecked, texts))];
      if (isUnjudged(unchecked)) unjudged.push({ name: path, message: stateInWords(unchecked, texts) });
      const told = failing.length > 0 ? failingCases(path, failing, texts) : skipped.length > 0 ? [] : [passingCase(path, "check")];
      const out = findings.filter((finding) => !fails(finding, failOn));
      const tests = Math.max(1, failing.length + skipped.length);
      yield* suite(
        path,
        { tests, failures: failing.length, errors: 0, skipped: skipped.length },
        [...told, ...skipped],
        linesOf(out, texts),
      );
    },
    *end(run) {
      yield* runSuite(run, failed, unjudged, texts);
      yield "</testsuites>\n";
    },
  };
}

function fails({ severity, suppressed, unfinished }: ReportFinding, failOn: Severity | "never"): boolean {
  return failOn !== "never" && (unfinished === true || (suppressed === undefined && severityAtLeast(severity, failOn)));
}

/** @param out further output, line by line */
function* suite(
  name: string,
  { tests, failures, errors, skipped }: Readonly<Record<"tests" | "failures" | "errors" | "skipped", number>>,
  cases: Iterable<string>,
  out: Iterable<string>,
): Iterable<string> {
  const numbers = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  yield `  <testsuite name="${xmlAttribute(name)}" ${numbers}>\n`;
  yield* cases;
  let before = "    <system-out>";
  for (const one of out) {
    yield before + xmlText(one);
    before = "\n";
  }
  yield `${before === "\n" ? "</system-out>\n" : ""}  </testsuite>\n`;
}

function* failingCases(path: string, findings: readonly ReportFinding[], texts: Texts): Iterable<string> {
  for (const [finding, name] of named(findings, texts)) yield failingCase(path, finding, name, texts);
}

function* linesOf(findings: readonly ReportFinding[], texts: Texts): Iterable<string> {
  for (const finding of findings) yield line(finding, texts);
}

function passingCase(path: string, name: string): string {
  return `    <testcase classname="${xmlAttribute(path)}" name="${xmlAttribute(name)}"/>\n`;
}

/** A file that was not read or checked, with the reason. */
interface Unlooked {
  readonly name: string;
  readonly message: string;
}

/** A skipped case: unchecked content has not passed. */
function skippedCase(path: string, name: string, text: string): string {
  return `    <testcase classname="${xmlAttribute(path)}" name="${xmlAttribute(name)}">\n      <skipped message="${xmlAttribute(text)}"/>\n    </testcase>\n`;
}

function failingCase(path: string, finding: ReportFinding, name: string, texts: Texts): string {
  const { ruleId, severity, message } = finding;
  const body = `${path}:${line(finding, texts)}`;
  return `    <testcase classname="${xmlAttribute(path)}" name="${xmlAttribute(name)}" file="${xmlAttribute(path)}">\n      <failure type="${xmlAttribute(ruleId)}" message="${xmlAttribute(`${texts.say("output-severity", { severity })}: ${message}`)}">${xmlText(body)}</failure>\n    </testcase>\n`;
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
function line({ range: { start }, severity, ruleId, message, suppressed, acts, asOf }: ReportFinding, texts: Texts): string {
  const law = acts.length === 0 ? "" : ` [${actsText(acts, asOf, texts)}]`;
  const standing = suppressed === undefined ? undefined : suppressionWords(suppressed, texts);
  const text = `${placeText(start)} ${standing?.label ?? texts.say("output-severity", { severity })} ${ruleId}: ${message}${law}${standing === undefined ? "" : ` ${standing.text}`}`;
  return text.replace(/\s+/g, " ");
}

function runSuite(run: RunEnd, failed: number, unjudged: readonly Unlooked[], texts: Texts): Iterable<string> {
  const { problems, notices, packs, summary, exitStatus, unread, state } = run;
  const unlooked = [
    ...unjudged,
    ...unread.files.map(({ file, message }) => ({ name: texts.say("output-case-unread", { file: verbatim(file) }), message })),
    ...(summary.notChecked === 0 ? [] : [{ name: texts.name(stateWord("not-checked")), message: uncheckedItems(summary, texts) }]),
  ];
  // When the run fails without a failing finding, the number of warnings is the reason.
  const isFailing = exitStatus === 1 && failed === 0 && !unread.fails;
  const cases = [
    ...(isWhole(state) ? [passingCase("lodestone", texts.say("output-case-checked"))] : []),
    ...problems.map((problem, index) => problemCase(problem, index + 1, texts)),
    ...(isFailing
      ? [failedCase(texts.say("output-case-warnings"), "max-warnings", texts.say("output-too-many-warnings", { count: summary.warning }))]
      : []),
    ...unlooked.map(({ name, message }) =>
      unread.fails ? failedCase(name, "fail-on-unread", message) : skippedCase("lodestone", name, message),
    ),
  ];
  const out = [
    ...(summary.unfinished === 0 ? [] : [texts.of(unfinishedMessage(summary))]),
    texts.of(judgedMessage(run)),
    ...passedOverMessages(unread.passedOver).map((said) => texts.of(said)),
    texts.sentences([lawMessage(run), packsMessage(packs)]),
    ...notices.map(({ message }) => texts.say("summary-notice", { text: verbatim(message) })),
  ];
  const failures = (isFailing ? 1 : 0) + (unread.fails ? unlooked.length : 0);
  const skipped = unread.fails ? 0 : unlooked.length;
  return suite("lodestone", { tests: cases.length, failures, errors: problems.length, skipped }, cases, out);
}

function failedCase(name: string, type: string, message: string): string {
  return `    <testcase classname="lodestone" name="${xmlAttribute(name)}">\n      <failure type="${type}" message="${xmlAttribute(message)}"/>\n    </testcase>\n`;
}

function problemCase({ path, position, message }: ToldProblem, number: number, texts: Texts): string {
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  const name =
    path === undefined
      ? texts.say("output-case-unchecked", { number })
      : texts.say("output-case-unchecked-at", { place: verbatim(`${path}${place}`), number });
  return `    <testcase classname="lodestone" name="${xmlAttribute(name)}">\n      <error type="could-not-be-checked" message="${xmlAttribute(message)}"/>\n    </testcase>\n`;
}
