import type { IsoDate } from "../core/date.ts";
import { type CitedAct, citedActs } from "../core/describe/acts.ts";
import { fromOne, type PathShown } from "../core/describe/places.ts";
import type { Elsewhere, Finding, Suppression } from "../core/finding.ts";
import { fingerprinter } from "../core/judge/fingerprint.ts";
import type { VerdictInRun } from "../core/judge/types.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { PackAt } from "../core/packs/at.ts";
import { mayHideFindings } from "../core/ruleMeta.ts";
import { fileState, type NotChecked, uncheckedIn } from "../core/states/ofFile.ts";
import { LineIndex } from "../core/text/lineIndex.ts";
import type { Span } from "../core/text/span.ts";
import type { ReportElsewhere, ReportFile, ReportFinding, ReportRange, ReportSuppression } from "../generated/report.ts";
import type { JudgedExtent, WorkFacts } from "./model.ts";

/** The source lines of a file, counted from 0, without line breaks. */
export type SourceLines = Pick<LineIndex, "lineText">;

/** The report of a judged file, with the data that output formats need in addition. */
export interface ToldFile {
  readonly report: ReportFile;
  readonly lines: SourceLines;
  /** True for a parts file, which holds no documents. */
  readonly isParts: boolean;
  /** The part of the file that was not checked; undefined when everything was. Findings in other parts do not matter. */
  readonly unchecked: NotChecked | undefined;
  /** The acts that its findings cite; empty when they were not asked for. */
  readonly acts: readonly CitedAct[];
  /** The facts behind the findings, or the work alone; undefined when no output format needs them. */
  readonly facts: WorkFacts | undefined;
}

/** A judged file: its report, its text, and the entries of parts files that it uses. */
export interface JudgedFile extends ToldFile {
  readonly lines: LineIndex;
  readonly partsUsed?: VerdictInRun["partsUsed"];
}

/** The extent to which a file was judged. */
export function judgedOf({ report: { documents, findings }, isParts }: Pick<ToldFile, "report" | "isParts">): JudgedExtent {
  if (documents.length === 0 && !isParts) return "none";
  return findings.some(({ ruleId, suppressed }) => suppressed === undefined && mayHideFindings(ruleId)) ? "part" : "whole";
}

/** The law on a date, and the language for the names of its acts. */
export interface LawOfReport {
  on(date: IsoDate): Pick<PackAt, "act">;
  readonly texts: Texts;
}

/**
 * Converts a check result into the report that all output formats share: one-based lines and columns, with nothing left out.
 *
 * @param law for naming the cited acts; undefined to name none
 */
export function fileReport(
  path: string,
  text: string,
  result: VerdictInRun,
  elsewhere: PathShown = (file) => file,
  law?: LawOfReport,
): JudgedFile {
  const lines = new LineIndex(text, { skipMark: true });
  const fingerprint = fingerprinter(result);
  const unchecked = uncheckedIn(result);
  const findings = result.findings.map((finding) => findingReport(finding, lines, fingerprint(finding), elsewhere));
  return {
    lines,
    isParts: result.isParts === true,
    unchecked,
    partsUsed: result.partsUsed,
    acts: law === undefined ? [] : citedActs(findings, law.on, law.texts),
    facts: undefined,
    report: {
      path,
      state: fileState(result, unchecked).kind,
      documents: result.documents.map(({ kind, asOf, asOfSource, items, materialItems, undeclared, undeclaredWaived, notChecked }) => ({
        kind,
        asOf,
        asOfSource,
        items,
        materialItems,
        undeclared,
        ...(undeclaredWaived === undefined ? {} : { undeclaredWaived }),
        notChecked,
      })),
      findings,
    },
  };
}

function findingReport(finding: Finding, lines: LineIndex, fingerprint: string, elsewhere: PathShown): ReportFinding {
  const { ruleId, severity, summary, message, document, path, basis, asOf, related = [], fixes = [], suppression, isUnfinished } = finding;
  const { reasonsAt, notesAt } = finding;
  return {
    ruleId,
    severity,
    summary,
    message,
    ...(reasonsAt === undefined ? {} : { reasonsAt: [...reasonsAt] }),
    ...(notesAt === undefined ? {} : { notesAt }),
    range: rangeOf(finding, lines),
    document,
    path,
    acts: basis?.kind === "acts" ? [...basis.acts] : [],
    ...(basis?.kind === "acts" && basis.clauses !== undefined ? { clauses: basis.clauses.map((clause) => ({ ...clause })) } : {}),
    houseRule: basis?.kind === "house",
    ...(asOf === undefined ? {} : { asOf }),
    related: related.map((place) => ({
      message: place.message,
      ...(place.seen === undefined ? {} : { seen: place.seen }),
      range: rangeOf(place, lines),
      ...(place.elsewhere === undefined ? {} : { elsewhere: placeReport(place.elsewhere, elsewhere) }),
    })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ range: rangeOf(edit, lines), newText: edit.newText })),
    })),
    ...(isUnfinished === true ? { unfinished: true } : {}),
    ...(suppression === undefined ? {} : { suppressed: suppressionReport(suppression, lines) }),
    fingerprint,
  };
}

function placeReport({ file, range }: Elsewhere, shown: PathShown): ReportElsewhere {
  const [start, end] = [fromOne(range.start), fromOne(range.end)];
  return { path: shown(file), range: { start, end } };
}

function suppressionReport(suppression: Suppression, lines: LineIndex): ReportSuppression {
  if (suppression.kind === "baseline") return suppression;
  const { kind, rule, until, by, reason, ...span } = suppression;
  return { kind, rule, until, by, reason, range: rangeOf(span, lines) };
}

/** Prefixes a text with its cell, for report formats that cannot show places in a workbook. */
export function inCell({ start: { cell } }: ReportRange, text: string): string {
  return cell === undefined ? text : `${cell}: ${text}`;
}

/** Converts a span to one-based lines and columns. */
export function rangeOf(span: Span, lines: LineIndex): ReportRange {
  return { start: fromOne(lines.positionAt(span.start)), end: fromOne(lines.positionAt(span.end)) };
}
