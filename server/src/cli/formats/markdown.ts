import { unnamedActs } from "../../core/describe/acts.ts";
import { countsInWords, verdictRows } from "../../core/describe/finding.ts";
import { shows } from "../../core/describe/row.ts";
import { labelled, withAside } from "../../core/l10n/labelled.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import { noFindings } from "../../core/states/inWords.ts";
import { clipped } from "../../core/text/clipped.ts";
import { partsOf } from "../../core/text/wording.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { ActNotes } from "../../report/actNotes.ts";
import { type Block, blocksOf, namesIn, Telling } from "../../report/blocks.ts";
import { Gravest, type Kept, rankOf, rankOfFinding, suppressedRank } from "../../report/gravest.ts";
import { html } from "../../report/html/markup.ts";
import { markdownCode, markdownProse } from "../../report/markdownText.ts";
import type { DocumentFacts, ToldProblem, WorkPlace, WorkRow } from "../../report/model.ts";
import { passedOverMessages } from "../../report/run.ts";
import { gradeOf, WorkList } from "../../report/workList.ts";
import { workReport } from "../../report/workReport.ts";
import type { RunEnd } from "../report/run.ts";
import type { Format } from "./format.ts";
import { judgedMessage, lawMessage, packsMessage, unfinishedMessage } from "./summary.ts";
import { type WorkMarks, workLine } from "./workLine.ts";

/** The share of the limit for the work list. */
const shareOfWork = 0.2;
/** Parts are kept up to this multiple of the limit. Joined parts are shorter, because advice and reasons appear once. */
const keptOfLimit = 4;
/** The length to which a message, path or reason is cut, in UTF-16 code units. */
const longest = 1_500;

/** Rows of the work list, at most. */
const mostWork = 15;
/** Files named in a row, at most. */
const mostFiles = 6;

/** The rank of document totals, next to hints. */
const heldRank = 1 + rankOf("hint");

/** A part of the report: a finding, or a line about a problem or the totals of a file. */
interface Part {
  /** The index of its file in the run; undefined for a problem. */
  readonly file: number | undefined;
  readonly path: string;
  /** The dates of the law that the file was judged by. */
  readonly days: readonly string[];
  /** A finding has only the acts that its message does not name, by name. */
  readonly told: ReportFinding | string;
}

/**
 * A report for a pull request comment or a job summary: the result, the work list by gravity, and the findings by file, folded. If it
 * exceeds the limit, the most severe are shown and the others counted.
 *
 * @param limit the maximum size in bytes
 * @param link the address of a line on the code host, if there is one
 */
export function markdownFormat(limit: number, texts: Texts, link: LinkToLine = () => undefined): Format {
  const parts = new Gravest<Part>(limit * keptOfLimit);
  const notes = new ActNotes();
  const work = new WorkList();
  let [files, quiet] = [0, 0];
  return {
    begin: () => "",
    file(judged) {
      const { report, facts, acts } = judged;
      const { path, findings, documents: dated } = report;
      const days = [...new Set(dated.map(({ asOf }) => asOf))];
      const file = files++;
      const here = lineIn(path, link, texts);
      const tell = (rank: number, told: Part["told"], text: string): void => {
        parts.add(rank, { file, path, days, told }, Buffer.byteLength(text));
      };
      work.addFrom(facts);
      if (findings.every(({ suppressed }) => suppressed !== undefined)) quiet++;
      for (const whole of findings) {
        const finding = { ...whole, acts: unnamedActs(whole, acts) };
        const text =
          finding.suppressed === undefined ? findingLine(finding, wholly(finding), here, texts) : asideLine(finding, path, texts);
        tell(1 + rankOfFinding(finding), finding.suppressed === undefined ? finding : text, text);
      }
      const documents = findings.length === 0 ? [] : (facts?.documents ?? []);
      for (const document of documents) {
        const text = document.held.length > 0 ? heldLine(document, documents.length > 1, texts) : "";
        if (text !== "") tell(heldRank, text, text);
      }
      notes.add(judged, judged.report.findings);
      return [];
    },
    end(run) {
      for (const problem of run.problems) {
        const text = problemLine(problem);
        parts.add(0, { file: undefined, path: "", days: [], told: text }, Buffer.byteLength(text));
      }
      const before =
        head(run, texts) + workLines(work.rows, Math.floor(limit * shareOfWork), link, texts) + unsourcedLine(work.unsourced, texts);
      const after = quietLine(quiet, texts) + foot(run, notes, texts);
      const room = limit - Buffer.byteLength(before + after);
      return [before, fitting(parts, room, (kept, left) => body(kept, left, run, link, texts)), after];
    },
  };
}

/** The text of as many parts as fit, the most severe first. */
function fitting(parts: Gravest<Part>, room: number, write: (kept: readonly Kept<Part>[], left: number) => string): string {
  const { kept } = parts;
  const written = (count: number): string => write(kept.slice(0, count), parts.left() + kept.length - count);
  let [least, most] = [0, kept.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (Buffer.byteLength(written(middle)) <= room) least = middle;
    else most = middle - 1;
  }
  return written(least);
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

/** The address of a line on the code host; undefined where there is none. */
export type LinkToLine = (path: string, line: number) => string | undefined;

/** Writes a place in a file, as a link where the code host has one. */
type Here = (at: { readonly line: number; readonly cell?: string | undefined }, name?: string) => string;

function lineIn(path: string, link: LinkToLine, texts: Texts): Here {
  return ({ line, cell }, name) => {
    const words = name === undefined ? (cell ?? texts.say("report-line", { line })) : markdownProse(name);
    const address = cell === undefined ? link(path, line) : undefined;
    return address === undefined ? words : `[${words}](${address})`;
  };
}

/** The work list without mistakes of files, as far as there is room in bytes. */
function workLines(rows: readonly WorkRow[], room: number, link: LinkToLine, texts: Texts): string {
  const wanted = rows.filter(({ action }) => action !== "mend");
  if (wanted.length === 0) return "";
  let left = room;
  const lines: string[] = [];
  for (const row of wanted.slice(0, mostWork)) {
    const line = workRow(row, link, texts);
    left -= Buffer.byteLength(line);
    if (left < 0) break;
    lines.push(line);
  }
  if (lines.length < wanted.length) lines.push(`- ${texts.say("report-more-places", { count: wanted.length - lines.length })}\n`);
  return `\n### ${texts.say("report-work")}\n\n${lines.join("")}`;
}

/** The declarations in parts files whose source has no day. */
function unsourcedLine(all: readonly WorkPlace[], texts: Texts): string {
  if (all.length === 0) return "";
  const shown = all
    .slice(0, mostWork)
    .map(({ name, path, at }) => verbatim(markdownProse(clipped(name ?? `${at.file ?? path}:${at.line}`, longest))));
  const more = all.length > shown.length ? [message("report-more-places", { count: all.length - shown.length })] : [];
  return `\n${labelled(`**${texts.say("report-unsourced")}** (${all.length})`, texts.list(listOf([...shown, ...more], "comma")), texts)}\n`;
}

function workRow(row: WorkRow, link: LinkToLine, texts: Texts): string {
  const marks: WorkMarks = {
    what: (text) => markdownProse(clipped(text, longest)),
    part: ({ name, path, at }) => lineIn(path, link, texts)(at, name),
    files: (parts) => {
      const paths = [...new Set(parts.map(({ path }) => path))];
      const files = paths.slice(0, mostFiles).map((path) => verbatim(markdownCode(clipped(path, longest))));
      const more = paths.length > files.length ? [message("report-more-places", { count: paths.length - files.length })] : [];
      return texts.list(listOf([...files, ...more], "comma"));
    },
    day: (date) => `**${date}**`,
  };
  return `- **${gradeOf(row, texts)}** ${workLine(workReport(row, texts), marks, texts)}\n`;
}

function quietLine(count: number, texts: Texts): string {
  return count === 0 ? "" : `\n${texts.say("report-quiet-files", { count })}\n`;
}

/** @param left the number of parts left out */
function body(parts: readonly Kept<Part>[], left: number, { days }: RunEnd, link: LinkToLine, texts: Texts): string {
  const written: string[] = [];
  const isAside = (rank: number): boolean => rank > suppressedRank;
  const linesOf = (kept: readonly Kept<Part>[]): string =>
    kept.map(({ entry: { told } }) => (typeof told === "string" ? told : "")).join("");
  const problems = parts.filter(({ entry }) => entry.file === undefined);
  if (problems.length > 0) written.push(`\n### ${texts.say("output-unchecked-heading")}\n\n${linesOf(problems)}`);
  const files = new Map<number, Kept<Part>[]>();
  for (const one of parts) if (one.entry.file !== undefined && !isAside(one.rank)) addTo(files, one.entry.file, one);
  const telling = new Telling();
  for (const [, kept] of [...files].sort(([one], [other]) => one - other)) {
    const blocks = blocksOf(kept.flatMap(({ entry: { told } }) => (typeof told === "string" ? [] : [told])));
    const { path = "", days: ofFile = [] } = kept[0]?.entry ?? {};
    const heading = fileHeading(path, days?.first === days?.last ? [] : ofFile);
    const here = lineIn(path, link, texts);
    written.push(heading, ...blocks.map((block) => blockLines(block, telling, here, texts)), linesOf(kept), endOfFile);
  }
  const aside = parts.filter(({ rank }) => isAside(rank));
  if (aside.length > 0)
    written.push(
      `\n<details>\n<summary>${texts.say("output-aside", { count: aside.length })}</summary>\n\n${linesOf(aside)}\n</details>\n`,
    );
  if (left > 0) written.push(`\n${texts.say("output-lines-left", { count: left })}\n`);
  return written.join("");
}

const endOfFile = "\n</details>\n";

/** The beginning of the fold of a file: its name, with the dates of the law if they differ between the files of a run. */
function fileHeading(path: string, days: readonly string[]): string {
  const name = html`<code>${clipped(path, longest)}</code>`.source;
  return `\n<details>\n<summary>${[name, ...days].join(" · ")}</summary>\n\n`;
}

/** The findings of one item, the further ones below the first, and the parts of questions that are alike. */
function blockLines({ findings, alike }: Block, telling: Telling, here: Here, texts: Texts): string {
  const said = telling.of(findings);
  const lines = findings.map((finding, index) => `${index === 0 ? "" : "  "}${findingLine(finding, said[index] ?? [], here, texts)}`);
  const parts = alike.map((finding) => {
    const { part = "", seen } = namesIn(finding);
    const named = `${markdownProse(part)} ${here(finding.range.start)}`.trim();
    return seen.length === 0 ? named : withAside(named, markdownProse(texts.list(listOf(seen.map(verbatim), "comma"))), texts);
  });
  return (
    lines.join("") +
    (parts.length === 0
      ? ""
      : `  - ${labelled(texts.say("output-note", { note: "alike" }), texts.list(listOf(parts.map(verbatim), "comma")), texts)}\n`)
  );
}

/** The text of a finding after its summary: the advice and the reasons. */
function wholly(finding: ReportFinding): readonly string[] {
  const { advice, reasons } = partsOf(finding);
  return advice === "" ? reasons : [advice, ...reasons];
}

/** @param more the text after the summary, in sentences */
function findingLine(finding: ReportFinding, more: readonly string[], here: Here, texts: Texts): string {
  const said = texts.joined([finding.summary, ...more]);
  const { standing, law } = verdictRows({ ...finding, acts: finding.acts.map(markdownProse) }, texts);
  const told = markdownProse(clipped(said, longest));
  const text = law === undefined ? told : withAside(told, law, texts);
  return `- **${standing}** ${labelled(`${markdownCode(finding.ruleId)} ${here(finding.range.start)}`, text, texts)}\n`;
}

/** A suppressed finding in one line, with the reason. */
function asideLine(finding: ReportFinding, path: string, texts: Texts): string {
  const { standing, suppressed = "" } = verdictRows(finding, texts);
  const { cell, line } = finding.range.start;
  const place = markdownCode(`${clipped(path, longest)}:${cell ?? line}`);
  const said = texts.joined([finding.summary, suppressed].map((text) => markdownProse(clipped(text, longest))));
  return `- **${standing}** ${labelled(`${place} ${markdownCode(finding.ruleId)}`, said, texts)}\n`;
}

/** The totals of a document in short form. */
function heldLine({ index, held }: DocumentFacts, several: boolean, texts: Texts): string {
  const told = held.filter((row) => shows("hover", row));
  const rows = told.map(({ label, text }) => verbatim(labelled(label, text.replace(/[.。]$/, ""), texts)));
  return `- **${several ? texts.say("output-held-document", { document: index + 1 }) : texts.say("output-held")}** ${markdownProse(clipped(texts.list(listOf(rows, "semicolon")), longest))}\n`;
}

function problemLine({ path, position, message }: ToldProblem): string {
  const place = position === undefined ? "" : `:${position.line}:${position.column}`;
  return `- ${path === undefined ? "" : `${markdownCode(clipped(path, longest) + place)} `}${markdownProse(clipped(message, longest))}\n`;
}

function foot({ notices, packs }: RunEnd, notes: ActNotes, texts: Texts): string {
  const said = notices.map(({ message }) => `\n> **${texts.say("report-notice")}** ${markdownProse(message)}\n`).join("");
  const states = notes.inWords(texts).map((note) => `\n${markdownProse(note)}\n`);
  return `${clipped(said, 3 * longest)}${clipped(states.join(""), longest)}\n${markdownProse(clipped(texts.of(packsMessage(packs)), longest))} ${texts.say("output-not-advice")}\n`;
}
