import type { PathShown } from "../core/describe/places.ts";
import type { Elsewhere, Finding, Suppression } from "../core/finding.ts";
import { fingerprinter } from "../core/judge/fingerprint.ts";
import type { VerdictInRun } from "../core/judge/types.ts";
import { fileState, type NotChecked, uncheckedIn } from "../core/states/ofFile.ts";
import { LineIndex, type Position } from "../core/text/lineIndex.ts";
import type { Span } from "../core/text/span.ts";
import type { ReportElsewhere, ReportFile, ReportFinding, ReportPosition, ReportRange, ReportSuppression } from "../generated/report.ts";
import type { FileFacts } from "./model.ts";

/** A file that was judged, with what the formats need beside its report. */
export interface JudgedFile {
  readonly report: ReportFile;
  /** Its lines, to show them. */
  readonly lines: LineIndex;
  readonly documents: VerdictInRun["documents"];
  readonly partsUsed?: VerdictInRun["partsUsed"];
  /** True for a parts file, which holds no documents. */
  readonly isParts: boolean;
  /** The part of it that was not checked, whatever was found beside; undefined if all was. */
  readonly unchecked: NotChecked | undefined;
  /** What the findings rest on, as reports for people tell it; undefined where no format asked for it. */
  readonly facts: FileFacts | undefined;
}

/** Turns the result of a check into the form that every format writes: lines and columns from 1, nothing left out. */
export function fileReport(path: string, text: string, result: VerdictInRun, elsewhere: PathShown = (file) => file): JudgedFile {
  const lines = new LineIndex(text, { skipMark: true });
  const fingerprint = fingerprinter(result);
  const unchecked = uncheckedIn(result);
  return {
    lines,
    isParts: result.isParts === true,
    unchecked,
    documents: result.documents,
    partsUsed: result.partsUsed,
    facts: undefined,
    report: {
      path,
      state: fileState(result, unchecked).kind,
      documents: result.documents.map(({ kind, asOf, asOfSource, items, materialItems, undeclared, notChecked }) => ({
        kind,
        asOf,
        asOfSource,
        items,
        materialItems,
        undeclared,
        notChecked,
      })),
      findings: result.findings.map((finding) => findingReport(finding, lines, fingerprint(finding), elsewhere)),
    },
  };
}

function findingReport(finding: Finding, lines: LineIndex, fingerprint: string, elsewhere: PathShown): ReportFinding {
  const { ruleId, severity, summary, message, document, path, basis, asOf, related = [], fixes = [], suppression, isUnfinished } = finding;
  return {
    ruleId,
    severity,
    summary,
    message,
    range: rangeOf(finding, lines),
    document,
    path,
    acts: basis?.kind === "acts" ? [...basis.acts] : [],
    houseRule: basis?.kind === "house",
    ...(asOf === undefined ? {} : { asOf }),
    related: related.map((place) => ({
      message: place.message,
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

/** A position from 1. */
export function fromOne({ line, character, cell }: Position): ReportPosition {
  return { line: line + 1, column: character + 1, ...(cell === undefined ? {} : { cell }) };
}

function suppressionReport(suppression: Suppression, lines: LineIndex): ReportSuppression {
  if (suppression.kind === "baseline") return suppression;
  const { kind, rule, until, by, reason, ...span } = suppression;
  return { kind, rule, until, by, reason, range: rangeOf(span, lines) };
}

/** A place as people find it: the cell of a workbook, else line and column. */
export function placeText({ line, column, cell }: ReportPosition): string {
  return cell ?? `${line}:${column}`;
}

/** A text behind the cell that it speaks of, for reports that show no place in a workbook. */
export function inCell({ start: { cell } }: ReportRange, text: string): string {
  return cell === undefined ? text : `${cell}: ${text}`;
}

/** A span as lines and columns from 1. */
export function rangeOf(span: Span, lines: LineIndex): ReportRange {
  return { start: fromOne(lines.positionAt(span.start)), end: fromOne(lines.positionAt(span.end)) };
}
