import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver";
import type { FaultPlace } from "../core/config/types.ts";
import { severities } from "../core/finding.ts";
import { type MarkedFinding, quotas, sumOf } from "../core/judge/digest.ts";
import type { Checker, LineIndex, Severity, SeverityCounts, Span } from "../index.ts";
import type { Client } from "./client.ts";
import { rulePageLink } from "./commandLinks.ts";
import type { Settings } from "./governance.ts";
import { mostFindings, type Snapshot } from "./snapshot.ts";

/** What a diagnostic carries for code actions and for other tools. */
export interface DiagnosticData {
  /** The same as in the reports of the command. */
  readonly fingerprint: string;
  /** JSON Pointer into the document. */
  readonly path: string;
  readonly acts: readonly string[];
  readonly asOf?: string;
  /** How many ways there are to mend it. */
  readonly fixes: number;
}

/** Diagnostics of a file, and how many findings they stand for. */
export interface FileDiagnostics {
  readonly items: readonly Diagnostic[];
  /** How many of the findings are among them. */
  readonly shown: number;
}

type Abilities = Pick<Client, "relatedInformation" | "codeDescription" | "commands" | "diagnosticData" | "diagnosticTags">;

/**
 * The findings of a file as diagnostics, in the order of the text. Where there are more than 1,000, the gravest 999 and,
 * of the same severity, the first are sent, with one at the top of the file that says how many there are.
 */
export function diagnosticsOf(snapshot: Snapshot, client: Abilities): FileDiagnostics {
  const { gravest, counts } = snapshot.digest;
  const total = sumOf(counts);
  const sent = total <= mostFindings ? gravest : gravestOf(gravest, mostFindings - 1, counts);
  const items = sent.map((one) => diagnosticOf(one, snapshot, client));
  if (sent.length < total) items.push(excess(counts, sent.length));
  return { items, shown: sent.length };
}

/** Fewer of the gravest findings. */
function gravestOf(gravest: readonly MarkedFinding[], count: number, counts: SeverityCounts): MarkedFinding[] {
  const left = quotas(counts, count);
  return gravest.filter(({ finding }) => left[finding.severity]-- > 0);
}

function excess(counts: SeverityCounts, shown: number): Diagnostic {
  const parts = severities.flatMap((severity) => (counts[severity] === 0 ? [] : [`${counts[severity]} ${severity}`]));
  const message = `This file has ${sumOf(counts)} findings (${parts.join(", ")}), and the ${shown} gravest are shown. \`lodestone check\` lists them all.`;
  return atTop(message, DiagnosticSeverity.Information);
}

/** A diagnostic about a whole file. */
export function atTop(message: string, severity: DiagnosticSeverity): Diagnostic {
  return { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity, source: "lodestone", message };
}

/** The mistakes in a lodestone.yaml, a file that one extends, or a pack. */
export function configDiagnostics(faults: Settings["faults"], lines: LineIndex, client: Abilities): Diagnostic[] {
  return faults.slice(0, mostFindings).map((fault) => ({
    range: rangeOf(fault, lines),
    severity: DiagnosticSeverity.Error,
    source: "lodestone",
    message: fault.message,
    ...("ruleId" in fault ? coded(fault.ruleId, client) : {}),
    ...("cause" in fault && fault.cause !== undefined && client.relatedInformation ? { relatedInformation: [causeOf(fault.cause)] } : {}),
  }));
}

function causeOf({ file, start, end }: FaultPlace): DiagnosticRelatedInformation {
  return { location: { uri: file, range: { start, end } }, message: "The mistake there." };
}

function diagnosticOf({ finding, fingerprint }: MarkedFinding, { uri, lines, checker, seen }: Snapshot, client: Abilities): Diagnostic {
  const { ruleId, severity, message, path, basis, asOf, related = [], fixes = [] } = finding;
  const places: DiagnosticRelatedInformation[] = related.map((place) => ({
    location:
      place.elsewhere === undefined || seen === undefined
        ? { uri, range: rangeOf(place, lines) }
        : { uri: seen.uriOf(place.elsewhere.file), range: place.elsewhere.range },
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
    range: rangeOf(finding, lines),
    severity: levels[severity],
    source: "lodestone",
    message,
    ...(isCompanyRule(checker, ruleId) ? { code: ruleId } : coded(ruleId, client)),
    ...(client.relatedInformation && places.length > 0 ? { relatedInformation: places } : {}),
    ...(client.diagnosticTags && marks !== undefined ? { tags: [...marks] } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

/** Whether a rule is one of a company's pack, of which no page of ours tells. */
export function isCompanyRule({ rules }: Checker, ruleId: string): boolean {
  return rules.some(({ id, pack }) => id === ruleId && pack !== undefined);
}

function coded(ruleId: string, client: Abilities): Pick<Diagnostic, "code" | "codeDescription"> {
  const href = client.codeDescription ? rulePageLink(ruleId, client.commands) : undefined;
  return { code: ruleId, ...(href === undefined ? {} : { codeDescription: { href } }) };
}

/** What a rule finds is text without effect. */
const tags: Readonly<Record<string, readonly DiagnosticTag[]>> = { "waiver/unused": [DiagnosticTag.Unnecessary] };

const levels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A span as lines and characters. */
export function rangeOf(span: Span, lines: LineIndex): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
