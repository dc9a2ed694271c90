import { isAbsolute, relative, resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { pathInUri } from "../../core/paths.ts";
import { escapedHidden } from "../../core/text/visible.ts";
import { FileError, type WritableFile } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { IsoDate, RuleMeta, Severity } from "../../index.ts";
import type { ToldFile } from "../../report/fileReport.ts";
import type { AnyFormat } from "../formats/format.ts";
import { githubFormat } from "../formats/github.ts";
import { gitlabFormat } from "../formats/gitlab.ts";
import { htmlFormat } from "../formats/html.ts";
import { jsonFormat } from "../formats/json.ts";
import { junitFormat } from "../formats/junit.ts";
import { type LinkToLine, markdownFormat } from "../formats/markdown.ts";
import { sarifFormat } from "../formats/sarif.ts";
import { textFormat } from "../formats/text.ts";
import type { Host, Written } from "../host.ts";
import type { Problem, RunEnd } from "../report/run.ts";
import type { ShardHead } from "../shards/shardFile.ts";
import { shardFormat } from "../shards/write.ts";
import { colorsFor, columnsOf } from "../terminal/layout.ts";
import type { ReportTarget } from "./options.ts";

/** The limit of a comment on a GitHub pull request, in bytes. */
export const commentLimit = 65_536;
/** The limit of a step summary, in bytes. */
const jobSummaryLimit = 1_048_576;

/** The inputs of a report in addition to the files. */
export interface ReportSetting {
  readonly host: Host;
  /** The language of reports for people. */
  readonly texts: Texts;
  readonly rules: readonly RuleMeta[];
  /** True for colors on standard output. */
  readonly color: boolean;
  readonly quiet: boolean;
  /** True when the JSON report includes the work list. */
  readonly workList: boolean;
  /** The lowest severity that fails the run. */
  readonly failOn: Severity | "never";
  /** The day of the run, for the page. */
  readonly today: IsoDate;
  /** Makes the head of a shard file. */
  readonly shardHead: () => ShardHead;
}

/** A report in progress. */
export interface OpenReport {
  /** True for a report on standard output. */
  readonly toStdout: boolean;
  readonly format: ReportTarget["format"];
  /** The path of its file, as the user wrote it; undefined for standard output. */
  readonly name: string | undefined;
  /** The reason why writing to its file failed. Nothing more is written to it then. */
  readonly problem: Problem | undefined;
  file(file: ToldFile): Promise<void>;
  end(run: RunEnd): Promise<void>;
}

/**
 * Opens the requested reports. A report whose file cannot be written is a problem and left out. GitHub annotations come with a job summary
 * if GitHub names a file for it.
 */
export async function openReports(targets: readonly ReportTarget[], setting: ReportSetting, problems: Problem[]): Promise<OpenReport[]> {
  const open: OpenReport[] = [];
  const attempt = async (file: string | undefined, opening: () => OpenReport | Promise<OpenReport>) => {
    try {
      open.push(await opening());
    } catch (error) {
      if (!(error instanceof FileError) || file === undefined) throw error; // without standard output the run is over
      problems.push({ path: slashed(file), message: [message("file-report-unwritable"), ...error.said] });
    }
  };
  for (const target of targets) await attempt(target.file, () => openReport(target, setting));
  const summary = setting.host.env.GITHUB_STEP_SUMMARY ?? "";
  if (summary !== "" && targets.some(({ format }) => format === "github")) await attempt(summary, () => openJobSummary(summary, setting));
  return open;
}

/** The job summary, appended to earlier output of the step. Both together stay within GitHub's limit. */
function openJobSummary(file: string, { host, texts }: ReportSetting): OpenReport {
  const { files, cwd } = host;
  const path = resolve(cwd, file);
  return new FileReport(
    "github",
    file,
    files.append(path),
    markdownFormat(jobSummaryLimit - files.sizeOf(path), texts, linksToLines(host)),
  );
}

/** The kind of output for each format. Other formats are written exactly, character by character. */
const writtenAs: Partial<Readonly<Record<ReportTarget["format"], Written>>> = { text: "text", json: "json", sarif: "json", gitlab: "json" };

async function openReport({ format: name, file }: ReportTarget, setting: ReportSetting): Promise<OpenReport> {
  const { stdout, cwd, files } = setting.host;
  const format = formatFor(name, setting, file === undefined);
  if (file === undefined) {
    const as = writtenAs[name] ?? "exact";
    const write = async (pieces: Iterable<string>): Promise<void> => {
      for (const text of gathered(pieces)) await stdout.write(text, as);
    };
    await stdout.write(format.begin(), as);
    return {
      toStdout: true,
      format: name,
      name: undefined,
      problem: undefined,
      file: (judged) => write(format.file(judged)),
      end: async (run) => write(await format.end(run)),
    };
  }
  return new FileReport(name, file, files.create(resolve(cwd, file)), format);
}

/** The buffer size, in UTF-16 code units. A small write costs nearly as much as one of this size. */
const muchAtOnce = 65_536;

/** Joins pieces of a report up to the buffer size. */
function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < muchAtOnce) continue;
    yield waiting.join("");
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield waiting.join("");
}

/** A report in a file. A failed write becomes its problem, so that the other reports are still written. */
class FileReport implements OpenReport {
  readonly toStdout = false;
  readonly name: string;
  problem: Problem | undefined;
  readonly format: ReportTarget["format"];
  readonly #output: WritableFile;
  readonly #writer: AnyFormat;

  constructor(format: ReportTarget["format"], name: string, output: WritableFile, writer: AnyFormat) {
    this.format = format;
    this.name = name;
    this.#output = output;
    this.#writer = writer;
    this.#attempt(() => output.write(writer.begin()));
  }

  async file(judged: ToldFile): Promise<void> {
    this.#attempt(() => this.#write(this.#writer.file(judged)));
  }

  async end(run: RunEnd): Promise<void> {
    const pieces = await this.#writer.end(run);
    this.#attempt(() => {
      this.#write(pieces);
      this.#output.close();
    });
  }

  #write(pieces: Iterable<string>): void {
    for (const text of gathered(pieces)) this.#output.write(writtenAs[this.format] === "json" ? escapedHidden(text) : text);
  }

  #attempt(write: () => void): void {
    if (this.problem !== undefined) return;
    try {
      write();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.problem = {
        path: slashed(this.name),
        message: [message("file-report-incomplete"), ...error.said],
      };
    }
  }
}

function formatFor(
  name: ReportTarget["format"],
  { host, texts, rules, color, quiet, workList, failOn, today, shardHead }: ReportSetting,
  toStdout: boolean,
): AnyFormat {
  switch (name) {
    case "text":
      return textFormat({ colors: colorsFor(toStdout && color), columns: toStdout ? columnsOf(host.stdout) : 100 }, !quiet, texts);
    case "json":
      return jsonFormat(host.version, texts, workList);
    case "sarif":
      return sarifFormat(host.version, rules, host.loadRulePages(texts.locale), texts);
    case "github":
      return githubFormat(repositoryFolder(host, "GITHUB_WORKSPACE"), texts);
    case "gitlab":
      return gitlabFormat(repositoryFolder(host, "CI_PROJECT_DIR"), texts);
    case "junit":
      return junitFormat(failOn, texts);
    case "markdown":
      return markdownFormat(commentLimit, texts, linksToLines(host));
    case "html":
      return htmlFormat(host.version, today, rules, texts);
    case "shard":
      return shardFormat(shardHead());
  }
}

/**
 * The path from the root of the checkout to the current folder. Reports for a code host are relative to that root, which the variable
 * names.
 */
function repositoryFolder({ env, cwd }: Host, variable: "GITHUB_WORKSPACE" | "CI_PROJECT_DIR"): string {
  const root = env[variable];
  if (root === undefined || root === "") return "";
  const below = slashed(relative(root, cwd));
  return below === "" || below.startsWith("..") ? "" : `${below}/`;
}

/** The addresses of lines on GitHub or GitLab, as its variables name the repository and commit; none elsewhere. */
function linksToLines(host: Host): LinkToLine {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    CI_PROJECT_URL: project,
    CI_COMMIT_SHA: sha,
  } = host.env;
  const onGitHub = server && repository && commit && `${server}/${repository}/blob/${commit}/`;
  const base = onGitHub || (project && sha && `${project}/-/blob/${sha}/`);
  if (base === undefined || base === "") return () => undefined;
  const folder = repositoryFolder(host, onGitHub ? "GITHUB_WORKSPACE" : "CI_PROJECT_DIR");
  return (path, line) => {
    if (path.startsWith("../") || isAbsolute(path)) return undefined;
    // Parentheses would end a link in Markdown.
    const address = pathInUri(folder + path)
      .replaceAll("(", "%28")
      .replaceAll(")", "%29");
    return `${base}${address}#L${line}`;
  };
}
