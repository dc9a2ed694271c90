import type { ReportFinding } from "../../generated/report.ts";
import { rankOfFinding } from "../../report/build.ts";
import { Gravest, rankOf, suppressedRank } from "../../report/gravest.ts";
import { markdownCode, markdownProse } from "../../report/markdownText.ts";
import type { DocumentFacts } from "../../report/model.ts";
import { clipped, counted, listOfCounts } from "../../report/phrasing.ts";
import { suppressionWords } from "../../report/suppression.ts";
import type { RunEnd, ToldProblem } from "../report/run.ts";
import type { Format } from "./format.ts";
import { dayText, packsText } from "./summary.ts";

/** Bytes that a comment on a pull request of GitHub may have. */
export const commentLimit = 65_536;
/** Bytes that the summary of a step may have. */
export const jobSummaryLimit = 1_048_576;
/** Bytes kept for what stands around the findings. */
const around = 8_000;
/** A message, path or reason is shown up to this length, in UTF-16 code units. */
const longest = 1_500;

/** What a document holds in all stands with its hints. */
const heldRank = 1 + rankOf("hint");

/** A line of the report: what could not be checked, or a finding of a file. */
interface Line {
  /** The place of its file in the run; undefined for what could not be checked. */
  readonly file: number | undefined;
  readonly path: string;
  readonly text: string;
}

/**
 * A report for a comment on a pull request or the summary of a job: the result, and the findings by file. Where it would
 * not fit, the gravest are shown and the others counted.
 *
 * @param limit bytes that it may have
 */
export function markdownFormat(limit: number): Format {
  const lines = new Gravest<Line>(Math.max(0, limit - around));
  let files = 0;
  return {
    begin: () => "",
    file({ report: { path, findings }, facts }) {
      const file = files++;
      const headed = new Set<number>();
      const tell = (rank: number, text: string): void => {
        // The first line of a rank pays for the heading: while any of that rank is shown, it is.
        const heading = headed.has(rank) ? "" : fileHeading(path);
        headed.add(rank);
        lines.add(rank, { file, path, text }, Buffer.byteLength(text + heading));
      };
      for (const finding of findings) tell(1 + rankOfFinding(finding), findingLine(finding, path));
      const documents = facts?.documents ?? [];
      for (const document of documents) if (document.held.length > 0) tell(heldRank, heldLine(document, documents.length > 1));
      return [];
    },
    end(run) {
      for (const problem of run.problems) {
        const text = problemLine(problem);
        lines.add(0, { file: undefined, path: "", text }, Buffer.byteLength(text));
      }
      return [head(run), body(lines), foot(run)];
    },
  };
}

function head(run: RunEnd): string {
  const { summary, rareEarthItems, undeclared, problems } = run;
  const { error, warning, information, hint, files, documents, items } = summary;
  const found = listOfCounts([
    [error, "error"],
    [warning, "warning"],
    [information, "information"],
    [hint, "hint"],
  ]);
  const unchecked = problems.length === 0 ? "" : `${counted(problems.length, "thing")} could not be checked`;
  const title = [unchecked, found === "" ? (unchecked === "" ? "no findings" : "") : found].filter((text) => text !== "").join(", ");
  const rareEarth =
    rareEarthItems === 0 ? "none with rare earth" : `${rareEarthItems} with rare earth, ${undeclared} of them without a declared end use`;
  return `## Lodestone: ${title}\n\n${counted(files, "file")}, ${counted(documents, "document")}, ${counted(items, "item")}${items === 0 ? "" : `: ${rareEarth}`}. Law as of **${dayText(run)}**.\n`;
}

function body(lines: Gravest<Line>): string {
  const parts: string[] = [];
  const problems = lines.kept.filter(({ entry }) => entry.file === undefined);
  if (problems.length > 0) parts.push(`\n### Could not be checked\n\n${problems.map(({ entry }) => entry.text).join("")}`);
  const isAside = (rank: number): boolean => rank > suppressedRank;
  const counting = lines.kept.filter(({ rank, entry }) => entry.file !== undefined && !isAside(rank));
  let at: number | undefined;
  // Sorting keeps the order within a file, which is the gravest first.
  for (const { entry } of counting.sort((a, b) => (a.entry.file ?? 0) - (b.entry.file ?? 0))) {
    if (entry.file !== at) parts.push(fileHeading(entry.path));
    at = entry.file;
    parts.push(entry.text);
  }
  const aside = lines.kept.filter(({ rank }) => isAside(rank));
  if (aside.length > 0)
    parts.push(
      `\n<details>\n<summary>Put aside: ${counted(aside.length, "finding")}</summary>\n\n${aside.map(({ entry }) => entry.text).join("")}\n</details>\n`,
    );
  if (lines.left() > 0)
    parts.push(
      `\n**${counted(lines.left(), "more line")} did not fit here**; what is shown is the gravest. \`--format json\` holds every finding.\n`,
    );
  return parts.join("");
}

function fileHeading(path: string): string {
  return `\n### ${markdownCode(clipped(path, longest))}\n\n`;
}

function findingLine({ severity, ruleId, range, message, acts, asOf, suppressed }: ReportFinding, path: string): string {
  const law = acts.length === 0 ? "" : ` (${acts.map(markdownCode).join(", ")}${asOf === undefined ? "" : ` as of ${asOf}`})`;
  const text = markdownProse(clipped(message, longest));
  if (suppressed === undefined) return `- **${severity}** ${markdownCode(ruleId)} line ${range.start.line}: ${text}${law}\n`;
  const why = suppressionWords(suppressed);
  return `- **${why.label}** ${markdownCode(`${clipped(path, longest)}:${range.start.line}`)} ${markdownCode(ruleId)}: ${text}${law} ${markdownProse(clipped(why.text, longest))}\n`;
}

/** What a document holds in all, in short: of what is missing the largest. */
function heldLine({ index, held }: DocumentFacts, several: boolean): string {
  const told = held.filter(({ isFurther }) => isFurther !== true);
  const rows = told.map(({ label, text }) => `${label}: ${text.replace(/\.$/, "")}`);
  return `- **holds in all**${several ? ` document ${index + 1}` : ""} ${markdownProse(clipped(rows.join("; "), longest))}\n`;
}

function problemLine({ path, position, message }: ToldProblem): string {
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  return `- ${path === undefined ? "" : `${markdownCode(clipped(path, longest) + place)} `}${markdownProse(clipped(message, longest))}\n`;
}

function foot({ notices, packs }: RunEnd): string {
  const said = notices.map(({ message }) => `\n> **Notice.** ${markdownProse(message)}\n`).join("");
  return `${clipped(said, 3 * longest)}\nPacks: ${markdownProse(clipped(packsText(packs), longest))}. Not legal advice: a person decides.\n`;
}
