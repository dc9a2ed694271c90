import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, type Range } from "vscode-languageserver";
import type { ConfigFault } from "../core/config/types.ts";
import { severities } from "../core/finding.ts";
import { fingerprinter } from "../core/judge/fingerprint.ts";
import { rulePage } from "../core/links.ts";
import type { Finding, LineIndex, Severity, Span } from "../index.ts";
import type { Client } from "./client.ts";
import type { Snapshot } from "./snapshot.ts";

/** The most diagnostics that are sent for one file; editors grow slow with more. */
export const most = 1000;

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

type Abilities = Pick<Client, "relatedInformation" | "codeDescription" | "diagnosticData" | "diagnosticTags">;

/**
 * The findings of a file as diagnostics, in the order of the text. Where there are more than 1,000, the gravest 999 and,
 * of the same severity, the first are sent, with one at the top of the file that says how many there are.
 */
export function diagnosticsOf(snapshot: Snapshot, client: Abilities): FileDiagnostics {
  const { verdict } = snapshot;
  const fingerprint = fingerprinter(verdict);
  const marked = verdict.findings.map((finding) => ({ finding: asShown(finding), fingerprint: fingerprint(finding) }));
  const findings = marked.map(({ finding }) => finding);
  const sent = findings.length <= most ? marked : gravest(marked, most - 1);
  const items = sent.map((one) => diagnosticOf(one.finding, one.fingerprint, snapshot, client));
  if (sent.length < findings.length) items.push(excess(findings, sent.length));
  return { items, shown: sent.length };
}

/** What is waived stays in sight as a hint that says so. */
function asShown(finding: Finding): Finding {
  const { suppression, message } = finding;
  if (suppression === undefined) return finding;
  const { until, by, reason } = suppression;
  return { ...finding, severity: "hint", message: `Waived until ${until} by ${by} (${reason}). ${message}` };
}

function gravest<T extends { readonly finding: Finding }>(findings: readonly T[], count: number): T[] {
  const ranked = severities.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const chosen = new Set(ranked.slice(0, count));
  return findings.filter((one) => chosen.has(one));
}

function excess(findings: readonly Finding[], shown: number): Diagnostic {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const message = `This file has ${findings.length} findings (${counts.join(", ")}), and the ${shown} gravest are shown. \`lodestone check\` lists them all.`;
  return atTop(message, DiagnosticSeverity.Information);
}

/** A diagnostic about a whole file. */
export function atTop(message: string, severity: DiagnosticSeverity): Diagnostic {
  return { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity, source: "lodestone", message };
}

/** The mistakes in a lodestone.yaml. */
export function configDiagnostics(faults: readonly ConfigFault[], lines: LineIndex, client: Abilities): Diagnostic[] {
  return faults.slice(0, most).map((fault) => ({
    range: rangeOf(fault, lines),
    severity: DiagnosticSeverity.Error,
    source: "lodestone",
    message: fault.message,
    ...coded(fault.ruleId, client),
  }));
}

function diagnosticOf(finding: Finding, fingerprint: string, { uri, lines }: Snapshot, client: Abilities): Diagnostic {
  const { ruleId, severity, message, path, basis, asOf, related = [], fixes = [] } = finding;
  const places: DiagnosticRelatedInformation[] = related.map((place) => ({
    location: { uri, range: rangeOf(place, lines) },
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
    ...coded(ruleId, client),
    ...(client.relatedInformation && places.length > 0 ? { relatedInformation: places } : {}),
    ...(client.diagnosticTags && marks !== undefined ? { tags: [...marks] } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

function coded(ruleId: string, client: Abilities): Pick<Diagnostic, "code" | "codeDescription"> {
  return { code: ruleId, ...(client.codeDescription ? { codeDescription: { href: rulePage(ruleId) } } : {}) };
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
