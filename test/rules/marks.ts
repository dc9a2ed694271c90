import { severities } from "../../server/src/core/finding.ts";
import type { Basis, Finding, Severity, Span } from "../../server/src/index.ts";
import { LineIndex } from "../../server/src/index.ts";

/** A finding as a marker expects it. */
export interface Expected extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  /** `house`, or the ids of acts; undefined where the marker leaves it open. */
  readonly basis: string | undefined;
}

/** A text without its markers, and what they expect of it. */
export interface MarkedText {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const marker = /^#(\s*)(?:(\^+|\|)|\[(\d+)-(?:\+(\d+):)?(\d+)\])\s+(\S+)\s+(\S+\/\S+)(?:\s+(\S+))?\s*$/;

/**
 * Takes the markers out of a text. A marker is a comment under the line it speaks of, with the range, the severity, the rule
 * and, where it matters, the basis (`house` or `acts=id,id`). The range is drawn by carets, or by `|` for a place without
 * width, or written: `[2-8]` are columns of the line, `[2-+3:8]` ends three lines further down at column 8.
 * Columns count UTF-16 code units from 0.
 */
export function readMarks(lines: readonly string[], lineEnd: string): MarkedText {
  const kept: string[] = [];
  const found: {
    readonly line: number;
    readonly start: number;
    readonly endLine: number;
    readonly end: number;
    readonly rest: Omit<Expected, "start" | "end">;
  }[] = [];
  for (const line of lines) {
    const match = marker.exec(line);
    if (match === null) {
      kept.push(line);
      continue;
    }
    const [, blanks = "", drawn, from, further = "0", to, severity = "", ruleId = "", basis] = match;
    const start = drawn === undefined ? Number(from) : 1 + blanks.length;
    const end = drawn === undefined ? Number(to) : start + (drawn === "|" ? 0 : drawn.length);
    const at = Math.max(0, kept.length - 1);
    found.push({ line: at, start, endLine: at + Number(further), end, rest: { ruleId, severity: severityNamed(severity, line), basis } });
  }
  const text = kept.join(lineEnd);
  const index = new LineIndex(text);
  const offset = (line: number, character: number): number => {
    if (line >= index.lineCount || character > index.lineText(line).length)
      throw new Error(`A marker points outside its line: line ${line}, column ${character}.`);
    return index.offsetAt({ line, character });
  };
  const expected = found.map(({ line, start, endLine, end, rest }) => ({ start: offset(line, start), end: offset(endLine, end), ...rest }));
  return { text, expected };
}

/** Writes findings and expectations in the same words, so that a difference shows what was seen where. */
export function describe(text: string, found: readonly (Finding | Expected)[], withBasis: ReadonlySet<string>): string[] {
  const index = new LineIndex(text);
  return found
    .map((finding) => {
      const { line, character } = index.positionAt(finding.start);
      const where = `${line + 1}:${character} ${JSON.stringify(text.slice(finding.start, finding.end))}`;
      const basis = withBasis.has(keyOf(finding)) ? ` ${basisText(finding.basis)}` : "";
      return `${where} ${finding.severity} ${finding.ruleId}${basis}`;
    })
    .sort();
}

/** What makes two findings the same one for a marker, the basis aside. */
export function keyOf(finding: Finding | Expected): string {
  return `${finding.start} ${finding.end} ${finding.ruleId}`;
}

function basisText(basis: Basis | string | undefined): string {
  if (basis === undefined || typeof basis === "string") return basis ?? "no basis";
  return basis.kind === "house" ? "house" : `acts=${basis.acts.join(",")}`;
}

function severityNamed(word: string, line: string): Severity {
  const severity = severities.find((name) => name === word);
  if (severity === undefined) throw new Error(`No severity in the marker: ${line}`);
  return severity;
}
