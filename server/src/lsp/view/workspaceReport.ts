import type { CancellationToken } from "vscode-languageserver";
import { pastDayWords } from "../../core/config/pastDay.ts";
import { code, message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { packNotices } from "../../core/packs/notices.ts";
import { runState } from "../../core/states/ofRun.ts";
import type { ReportNotice } from "../../generated/report.ts";
import type { Checker } from "../../index.ts";
import { type UnreadBoms, unreadWords } from "../../project/unread.ts";
import { type GivenFile, type GivenRun, ReportBuilder } from "../../report/build.ts";
import { fileFacts } from "../../report/facts/fileFacts.ts";
import { fileReport, type JudgedFile } from "../../report/fileReport.ts";
import { editorPage, type Pack, packedPage, reportPage } from "../../report/html/page.ts";
import type { ReportModel, ToldProblem } from "../../report/model.ts";
import { leaveOut, loweringNotices, noticesInOrder } from "../../report/notices.ts";
import { type AsOfSources, lawOf, noticeOf, reportPacks, rulesOf, withRuleFailed } from "../../report/run.ts";
import { type RunTotals, runTotals } from "../../report/totals.ts";
import { openPlace, openRulePage } from "../commandLinks.ts";
import type { JudgedAs } from "../fileState.ts";
import type { Host } from "../host.ts";
import type { ReportResult } from "../protocol.ts";
import type { Session } from "../session.ts";
import { Snapshot } from "../snapshot.ts";
import { searchUnread } from "./unreadFiles.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** The messages that name the source of the workspace's check date. */
const asOfSources: AsOfSources = {
  option: message("as-of-editor", { source: "option" }),
  setting: message("as-of-editor", { source: "setting" }),
  today: message("as-of-editor", { source: "today" }),
  "per-file": message("report-each-by-its-own"),
};

/** The most items and findings cached between reports. Files beyond the limit are checked again for each report. */
const mostKept = 2_000;

/** A file in a report, with the URIs of other files that it names, by path in the report. */
interface Made extends GivenFile, Pick<JudgedFile, "unchecked"> {
  readonly snapshot: Snapshot;
  readonly named: ReadonlyMap<string, string>;
  /** The number of its skipped rows. */
  readonly rows: number | undefined;
}

/** A report on a workspace, with the URIs of the files in it. */
interface WorkspaceReport {
  readonly model: ReportModel;
  /** URIs by path in the report. */
  readonly uris: ReadonlyMap<string, string>;
}

/** The notices about settings that files share. */
interface SaidOfSettings {
  /** True when they switch a rule off. */
  readonly isOff: boolean;
  readonly notices: readonly ReportNotice[];
}

/**
 * Makes the CLI report for the files of the workspace, with the typed text of open files. The results for a file are cached while it is
 * unchanged.
 */
export class WorkspaceReports {
  readonly #snapshots: WorkspaceSnapshots;
  readonly #session: Session;
  readonly #host: Host;
  #kept: ReadonlyMap<string, Made> = new Map();

  constructor(host: Host, snapshots: WorkspaceSnapshots, session: Session) {
    this.#host = host;
    this.#snapshots = snapshots;
    this.#session = session;
  }

  /** @throws ResponseError on cancellation, between two files */
  async make(token: CancellationToken): Promise<WorkspaceReport> {
    const session = this.#session;
    const builder = new ReportBuilder();
    const counts = runTotals();
    const uris = new Map<string, string>();
    const problems: ToldProblem[] = [];
    const checkers = new Set<Checker>();
    const said = new Map<unknown, SaidOfSettings>();
    const kept = new Map<string, Made>();
    let size = 0;
    for await (const { uri, path, snapshot } of this.#snapshots.all(token)) {
      uris.set(path, uri);
      if ("problem" in snapshot) {
        problems.push({ path, message: snapshot.problem });
        continue;
      }
      checkers.add(snapshot.checker);
      const fileState = await session.fileState(uri);
      if (fileState.state === "judged" && !said.has(fileState.lowered))
        said.set(fileState.lowered, this.#saidOf(fileState, snapshot.checker));
      const before = this.#kept.get(uri);
      const made = before?.snapshot === snapshot && before.report.path === path ? before : this.#madeOf(path, snapshot);
      for (const [other, where] of made.named) uris.set(other, session.documents.asWritten(where));
      builder.add(made);
      counts.add(made, made.rows);
      size += sizeOf(made);
      if (size <= mostKept) kept.set(uri, made);
    }
    this.#kept = kept;
    for (const message of session.listing.problems) problems.push({ message });
    const end = this.#endOf(checkers.size === 0 ? [session.checker] : [...checkers], counts);
    const ofSettings = [...said.values()];
    const { found, notLookedAt, acknowledged } = await searchUnread({ session, snapshots: this.#snapshots }, undefined, token);
    const unread = this.#unreadNotices({ found, notLookedAt });
    const notices = noticesInOrder([...end.notices, ...ofSettings.flatMap((one) => one.notices), ...unread]);
    const state = runState({
      summary: counts.summary,
      problems: problems.length,
      unjudged: counts.unjudged,
      unread: found.length + notLookedAt,
      silences: acknowledged > 0 || leaveOut(notices) || ofSettings.some(({ isOff }) => isOff),
    });
    const passedOver = { acknowledged, notLookedAt, gitignored: session.listing.gitignored, rows: counts.rows };
    return { model: builder.end({ ...end, notices, problems, state, passedOver, unreadFiles: found.length }), uris };
  }

  #unreadNotices({ found, notLookedAt }: UnreadBoms): readonly ReportNotice[] {
    const paths = found.map(({ name }) => this.#snapshots.pathOf(name));
    return noticeOf("files/unread", unreadWords(paths, notLookedAt), this.#session.checker.texts);
  }

  /** The notices about a past check date in the settings, and about what they disable, lower or set aside. */
  #saidOf({ config, lowered, clientLowers, settings, asOfFrom }: JudgedAs, checker: Checker): SaidOfSettings {
    const { texts } = checker;
    const file = config === undefined ? undefined : code(this.#snapshots.pathOf(config));
    const editor = message("config-of-editor");
    const setsDay = asOfFrom === "config" ? file : asOfFrom === "client" ? editor : undefined;
    const past = setsDay === undefined ? undefined : pastDayWords(setsDay, settings.asOf?.date, this.#session.today);
    const found = lowered(checker);
    const holder = file === undefined ? editor : clientLowers ? message("config-with-editor", { file }) : file;
    return {
      isOff: found.some(({ level }) => level === "off"),
      notices: [...noticeOf("day-in-the-past", past, texts), ...loweringNotices(holder, found, settings, checker.packs, texts)],
    };
  }

  #endOf(checkers: readonly Checker[], counts: RunTotals): Omit<GivenRun, "problems" | "state" | "passedOver" | "unreadFiles"> {
    const { asOf: chosen, today } = this.#session;
    const packs = checkers.map((checker) => checker.packs);
    const day = chosen ?? today;
    const { summary, days } = counts;
    const asOf = counts.asOf({ date: day, source: chosen === undefined ? "today" : "option" });
    return {
      version: this.#host.version,
      checkedOn: today,
      lawOf: lawOf({ asOf, days }, asOfSources, this.#session.checker.texts),
      summary,
      packs: reportPacks(packs),
      notices: packNotices(packs, days?.last ?? day, this.#session.checker.texts),
      rules: withRuleFailed(rulesOf(checkers)),
    };
  }

  /** Checks a file with all facts, which are released once they are put into words. */
  #madeOf(path: string, snapshot: Snapshot): Made {
    const named = new Map<string, string>();
    const shown = this.#snapshots.shownFrom(snapshot, named);
    const { result } = new Snapshot(snapshot.uri, snapshot.version, snapshot.lines, snapshot);
    const judged = fileReport(path, snapshot.lines.text, result, shown);
    return {
      snapshot,
      named,
      ...judged,
      rows: snapshot.format.passedOver?.(snapshot.lines.text),
      facts: fileFacts(result, judged, (source) => message("as-of-editor", { source }), snapshot.checker, shown),
    };
  }
}

function sizeOf({ report, facts }: Made): number {
  return report.findings.length + (facts?.documents ?? []).reduce((sum, { listed, wholes }) => sum + listed.length + wholes.length, 0);
}

/**
 * The report on a workspace as an HTML page: for an editor view if a nonce is given, else as the CLI writes it.
 *
 * @param commands the Lodestone commands that the client can run; other targets are not linked
 */
export async function reportView(
  { model, uris }: WorkspaceReport,
  nonce: string | undefined,
  commands: ReadonlySet<string>,
  texts: Texts,
  pack: Pack,
): Promise<ReportResult> {
  if (nonce === undefined) return { html: await packedPage(reportPage(model, texts), pack), files: [] };
  const files: string[] = [];
  const numbers = new Map<string, number>();
  const file = (path: string): number | undefined => {
    const uri = uris.get(path);
    if (uri === undefined) return undefined;
    const known = numbers.get(path);
    if (known !== undefined) return known;
    numbers.set(path, files.length);
    return files.push(uri) - 1;
  };
  const links = { ...(commands.has(openPlace) ? { file } : {}), rules: commands.has(openRulePage) };
  return { html: await packedPage(editorPage(model, { nonce, links }, texts), pack), files };
}
