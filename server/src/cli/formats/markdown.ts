import { countsInWords, verdictRows } from "../../core/describe/finding.ts";
import { shows } from "../../core/describe/row.ts";
import { listOf, type Message, message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { noFindings } from "../../core/states/inWords.ts";
import { clipped } from "../../core/text/clipped.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { Gravest, rankOf, rankOfFinding, suppressedRank } from "../../report/gravest.ts";
import { markdownCode, markdownProse } from "../../report/markdownText.ts";
import type { DocumentFacts, ToldProblem } from "../../report/model.ts";
import { passedOverMessages } from "../../report/run.ts";
import type { RunEnd } from "../report/run.ts";
import type { Format } from "./format.ts";
import { judgedMessage, lawMessage, packsMessage, unfinishedMessage } from "./summary.ts";

/** The limit of a comment on a GitHub pull request, in bytes. */
export const commentLimit = 65_536;
/** The limit of a step summary, in bytes. */
export const jobSummaryLimit = 1_048_576;
/** The bytes reserved for the text around the findings. */
const around = 8_000;
/** The length to which a message, path or reason is cut, in UTF-16 code units. */
const longest = 1_500;

/** The rank of document totals, next to hints. */
const heldRank = 1 + rankOf("hint");

/** A line of the report: a problem, or a finding of a file. */
interface Line {
  /** The index of its file in the run; undefined for a problem. */
  readonly file: number | undefined;
  readonly path: string;
  readonly text: string;
}

/**
 * A report for a pull request comment or a job summary: the result, and the findings by file. If it exceeds the limit, the most severe are
 * shown and the others counted.
 *
 * @param limit the maximum size in bytes
 */
export function markdownFormat(limit: number, texts: Texts): Format {
  const lines = new Gravest<Line>(Math.max(0, limit - around));
  let files = 0;
  return {
    begin: () => "",
    file({ report: { path, findings }, facts }) {
      const file = files++;
      const headed = new Set<number>();
      const tell = (rank: number, text: string): void => {
        // The first line of a rank includes the size of the heading, which appears while any line of that rank does.
        const heading = headed.has(rank) ? "" : fileHeading(path);
        headed.add(rank);
        lines.add(rank, { file, path, text }, Buffer.byteLength(text + heading));
      };
      for (const finding of findings) tell(1 + rankOfFinding(finding), findingLine(finding, path, texts));
      const documents = facts?.documents ?? [];
      for (const document of documents) if (document.held.length > 0) tell(heldRank, heldLine(document, documents.length > 1, texts));
      return [];
    },
    end(run) {
      for (const problem of run.problems) {
        const text = problemLine(problem);
        lines.add(0, { file: undefined, path: "", text }, Buffer.byteLength(text));
      }
      return [head(run, texts), body(lines, texts), foot(run, texts)];
    },
  };
}

function head(run: RunEnd, texts: Texts): string {
  const { summary, problems } = run;
  const unchecked: Message[] = problems.length === 0 ? [] : [message("output-unchecked", { count: problems.length })];
  const counts = countsInWords(summary);
  const unfinished = summary.unfinished === 0 ? [] : [unfinishedMessage(summary)];
  const { length } = run.unread.files;
  const unread = length === 0 ? [] : [message("output-unread", { count: length })];
  const result = listOf([...unchecked, ...(counts.length === 0 ? noFindings(run.state) : counts), ...unread], "comma");
  return `## ${texts.say("output-title", { result })}\n\n${texts.sentences([...unfinished, judgedMessage(run), ...passedOverMessages(run.unread.passedOver), lawMessage(run)])}\n`;
}

function body(lines: Gravest<Line>, texts: Texts): string {
  const parts: string[] = [];
  const problems = lines.kept.filter(({ entry }) => entry.file === undefined);
  if (problems.length > 0)
    parts.push(`\n### ${texts.say("output-unchecked-heading")}\n\n${problems.map(({ entry }) => entry.text).join("")}`);
  const isAside = (rank: number): boolean => rank > suppressedRank;
  const counting = lines.kept.filter(({ rank, entry }) => entry.file !== undefined && !isAside(rank));
  let at: number | undefined;
  // The sort is stable, so that lines within a file stay in order of severity.
  for (const { entry } of counting.sort((a, b) => (a.entry.file ?? 0) - (b.entry.file ?? 0))) {
    if (entry.file !== at) parts.push(fileHeading(entry.path));
    at = entry.file;
    parts.push(entry.text);
  }
  const aside = lines.kept.filter(({ rank }) => isAside(rank));
  if (aside.length > 0)
    parts.push(
      `\n<details>\n<summary>${texts.say("output-aside", { count: aside.length })}</summary>\n\n${aside.map(({ entry }) => entry.text).join("")}\n</details>\n`,
    );
  if (lines.left() > 0) parts.push(`\n${texts.say("output-lines-left", { count: lines.left() })}\n`);
  return parts.join("");
}

function fileHeading(path: string): string {
  return `\n### ${markdownCode(clipped(path, longest))}\n\n`;
}

function findingLine(finding: ReportFinding, path: string, texts: Texts): string {
  const { ruleId, range, message } = finding;
  const { standing, suppressed, law } = verdictRows({ ...finding, acts: finding.acts.map(markdownCode) }, texts);
  const { cell, line } = range.start;
  const told = `${markdownProse(clipped(message, longest))}${law === undefined ? "" : ` (${law})`}`;
  if (suppressed === undefined) return `- **${standing}** ${markdownCode(ruleId)} ${cell ?? texts.say("output-line", { line })}: ${told}\n`;
  const place = markdownCode(`${clipped(path, longest)}:${cell ?? line}`);
  return `- **${standing}** ${place} ${markdownCode(ruleId)}: ${told} ${markdownProse(clipped(suppressed, longest))}\n`;
}

/** The totals of a document in short form. */
function heldLine({ index, held }: DocumentFacts, several: boolean, texts: Texts): string {
  const told = held.filter((row) => shows("hover", row));
  const rows = told.map(({ label, text }) => `${label}: ${text.replace(/\.$/, "")}`);
  return `- **${several ? texts.say("output-held-document", { document: index + 1 }) : texts.say("output-held")}** ${markdownProse(clipped(rows.join("; "), longest))}\n`;
}

function problemLine({ path, position, message }: ToldProblem): string {
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  return `- ${path === undefined ? "" : `${markdownCode(clipped(path, longest) + place)} `}${markdownProse(clipped(message, longest))}\n`;
}

function foot({ notices, packs }: RunEnd, texts: Texts): string {
  const said = notices.map(({ message }) => `\n> **${texts.say("report-notice")}** ${markdownProse(message)}\n`).join("");
  return `${clipped(said, 3 * longest)}\n${markdownProse(clipped(texts.of(packsMessage(packs)), longest))} ${texts.say("output-not-advice")}\n`;
}
