import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver";
import { type FaultPlace, isBreaking } from "../core/config/types.ts";
import { countsInWords } from "../core/describe/finding.ts";
import { type Suppression, severities } from "../core/finding.ts";
import type { MarkedFinding } from "../core/judge/fingerprint.ts";
import { sumOf } from "../core/judge/severityCounts.ts";
import { listOf, type Message, message, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { ShownFinding } from "../core/sections/digest.ts";
import { partsOf } from "../core/text/wording.ts";
import type { Checker, Finding, LineIndex, Position, Severity, SeverityCounts, Span } from "../index.ts";
import type { Client } from "./client.ts";
import { rulePageLink } from "./commandLinks.ts";
import { rangeOf } from "./features/support/range.ts";
import type { Settings } from "./fileState.ts";
import { mostFindings, type Snapshot } from "./snapshot.ts";

/** The `data` of a diagnostic, for code actions and other tools. */
export interface DiagnosticData {
  /** The same fingerprint as in the reports of the CLI. */
  readonly fingerprint: string;
  /** JSON Pointer into the document. */
  readonly path: string;
  readonly acts: readonly string[];
  readonly asOf?: string;
  /** The number of fixes. */
  readonly fixes: number;
}

/** The diagnostics of a file, and the number of findings that they show. */
export interface FileDiagnostics {
  readonly items: readonly Diagnostic[];
  /** The number of findings among them. */
  readonly shown: number;
}

type Abilities = Pick<Client, "relatedInformation" | "codeDescription" | "commands" | "diagnosticData" | "diagnosticTags">;

/** The diagnostics of one file. A diagnostic with unchanged content stays the same object from version to version. */
export class DiagnosticsOfFile {
  readonly #client: Abilities;
  readonly #made = new WeakMap<MarkedFinding, { readonly start: Position; readonly diagnostic: Diagnostic }>();
  /** The diagnostics of the last version, by fingerprint. */
  #last: ReadonlyMap<string, Diagnostic> = new Map();
  #excess: Diagnostic | undefined;

  constructor(client: Abilities) {
    this.#client = client;
  }

  /**
   * The diagnostics of a version, in text order. For more than 1,000 findings, 999 are sent: those nearest to the last edit, then the most
   * severe, in text order within a severity. A diagnostic at the top of the file gives the total.
   */
  of(snapshot: Snapshot): FileDiagnostics {
    const { gravest, counts } = snapshot.digest;
    const total = sumOf(counts);
    const sent = total <= mostFindings ? gravest : withoutMildest(gravest);
    const items = sent.map((one) => this.#diagnosticOf(one, snapshot));
    this.#last = new Map(items.map((item, index) => [sent[index]?.marked.fingerprint ?? "", item]));
    if (sent.length < total) {
      const message = excess(
        counts,
        sent.length,
        sent.some(({ isNear }) => isNear),
        snapshot.checker.texts,
      );
      if (this.#excess?.message !== message) this.#excess = atTop(message, DiagnosticSeverity.Information);
      items.push(this.#excess);
    }
    return { items, shown: sent.length };
  }

  #diagnosticOf({ marked, from }: ShownFinding, snapshot: Snapshot): Diagnostic {
    const start = snapshot.lines.positionAt(from);
    const made = this.#made.get(marked);
    if (made?.start.line === start.line && made.start.character === start.character) return made.diagnostic;
    // Most findings of a new check equal the earlier ones.
    const anew = diagnosticOf(marked, from, snapshot, this.#client);
    const before = this.#last.get(marked.fingerprint);
    const diagnostic = before !== undefined && areAlike(before, anew) ? before : anew;
    this.#made.set(marked, { start, diagnostic });
    return diagnostic;
  }
}

function areAlike(a: Diagnostic, b: Diagnostic): boolean {
  return a.range.start.line === b.range.start.line && a.message === b.message && JSON.stringify(a) === JSON.stringify(b);
}

/** Removes one finding: the last of the least severe, except those kept for being near the last edit. */
function withoutMildest(gravest: readonly ShownFinding[]): readonly ShownFinding[] {
  const rank = ({ marked, isNear }: ShownFinding): number => (isNear === true ? -1 : severities.indexOf(marked.finding.severity));
  const mildest = gravest.reduce((most, one) => Math.max(most, rank(one)), 0);
  return gravest.toSpliced(
    gravest.findLastIndex((one) => rank(one) === mildest),
    1,
  );
}

function excess(counts: SeverityCounts, shown: number, isEdited: boolean, texts: Texts): string {
  const some = { total: sumOf(counts), shown };
  return inParagraphs([
    texts.of(isEdited ? message("editor-excess-near", some) : message("editor-excess", some)),
    texts.say("editor-excess-counts", { counts: listOf(countsInWords(counts), "comma") }),
  ]);
}

/** Joins texts as lines. The problem list of an editor shows only the first line. */
export function inParagraphs(said: readonly string[]): string {
  return said.filter((one) => one !== "").join("\n");
}

/**
 * The message of a diagnostic, in lines: the summary of the finding, its suppression, the advice, and the reasons. Only the explanation
 * contains the last known states of acts.
 */
function messageOf(finding: Finding, texts: Texts): string {
  const { summary, suppression } = finding;
  const { advice, reasons } = partsOf(finding);
  return inParagraphs([summary, suppression === undefined ? "" : texts.of(suppressed(suppression)), advice, texts.joined(reasons)]);
}

function suppressed(suppression: Suppression): Message {
  if (suppression.kind === "baseline") return message("editor-known-before", { baseline: verbatim(suppression.baseline) });
  const { until, by, reason } = suppression;
  return message("editor-waived", { until, by: verbatim(by), reason: verbatim(reason) });
}

/** A diagnostic about a whole file. */
export function atTop(message: string, severity: DiagnosticSeverity): Diagnostic {
  return { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity, source: "lodestone", message };
}

/**
 * The diagnostics for errors in a lodestone.yaml, an extended file, or a pack. Errors in mappings have no rule, so they link to no page.
 */
export function configDiagnostics(faults: Settings["faults"], lines: LineIndex, client: Abilities, texts: Texts): Diagnostic[] {
  return faults.slice(0, mostFindings).map((fault) => ({
    range: rangeOf(lines, fault),
    severity: DiagnosticSeverity.Error,
    source: "lodestone",
    message: typeof fault.message === "string" ? fault.message : texts.sentences(fault.message),
    ...("ruleId" in fault ? (isBreaking(fault) ? coded(fault.ruleId, client) : { code: fault.ruleId }) : {}),
    ...("cause" in fault && fault.cause !== undefined && client.relatedInformation
      ? { relatedInformation: [causeOf(fault.cause, texts)] }
      : {}),
  }));
}

function causeOf({ file, start, end }: FaultPlace, texts: Texts): DiagnosticRelatedInformation {
  return { location: { uri: file, range: { start, end } }, message: texts.say("editor-mistake-there") };
}

/** `from`: the offset that the positions of the finding are relative to. */
function diagnosticOf(
  { finding, fingerprint }: MarkedFinding,
  from: number,
  { uri, lines, checker, seen }: Snapshot,
  client: Abilities,
): Diagnostic {
  const rangeOfPart = ({ start, end }: Span): Range => rangeOf(lines, { start: from + start, end: from + end });
  const { ruleId, severity, path, basis, asOf, related = [], fixes = [] } = finding;
  const places: DiagnosticRelatedInformation[] = related.map((place) => ({
    location:
      place.elsewhere === undefined || seen === undefined
        ? { uri, range: rangeOfPart(place) }
        : { uri: seen.fileAt(place.elsewhere.file), range: place.elsewhere.range },
    message: place.message,
  }));
  const data: DiagnosticData = {
    fingerprint,
    path,
    acts: basis?.kind === "acts" ? basis.acts : [],
    ...(asOf === undefined ? {} : { asOf }),
    fixes: fixes.length,
  };
  const marks = tags[ruleId];
  return {
    range: rangeOfPart(finding),
    severity: levels[severity],
    source: "lodestone",
    message: cellOf(finding, from, lines) + messageOf(finding, checker.texts),
    ...(isCompanyRule(checker, ruleId) ? { code: ruleId } : coded(ruleId, client)),
    ...(client.relatedInformation && places.length > 0 ? { relatedInformation: places } : {}),
    ...(client.diagnosticTags && marks !== undefined ? { tags: [...marks] } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

/** The workbook cell of a finding, for its message, because no editor shows a position in a workbook. */
function cellOf({ start }: Span, from: number, lines: LineIndex): string {
  const { cell } = lines.positionAt(from + start);
  return cell === undefined ? "" : `${cell}: `;
}

/** True for a rule of a company pack, which has no page. */
export function isCompanyRule({ rules }: Checker, ruleId: string): boolean {
  return rules.some(({ id, pack }) => id === ruleId && pack !== undefined);
}

function coded(ruleId: string, client: Abilities): Pick<Diagnostic, "code" | "codeDescription"> {
  const href = client.codeDescription ? rulePageLink(ruleId, client.commands) : undefined;
  return { code: ruleId, ...(href === undefined ? {} : { codeDescription: { href } }) };
}

/** The LSP tags of the rules that find text without effect. */
const tags: Readonly<Record<string, readonly DiagnosticTag[]>> = { "waiver/unused": [DiagnosticTag.Unnecessary] };

const levels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
