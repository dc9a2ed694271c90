import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { countWhile } from "../text/ordered.ts";
import type { Placeholders } from "../text/placeholder.ts";
import type { Span } from "../text/span.ts";
import { type ReadTerms, readTerms, type WaiverTerms } from "./terms.ts";
import type { JudgedWaiver, PlacedWaiver } from "./types.ts";

/** Findings after waivers were applied, and the state of each waiver. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly JudgedWaiver[];
}

/** A waiver while its findings are counted. */
interface Open {
  readonly waiver: PlacedWaiver;
  readonly terms: ReadTerms;
  findings: number;
  unread: number;
}

/** A waiver with valid terms. */
interface Valid extends Open {
  readonly terms: WaiverTerms;
}

/**
 * Applies the waivers of a text: marks each finding that a waiver in force covers. Of several waivers for a rule on a line, the first one
 * in force counts.
 *
 * @param findings all findings of the text, in its order
 */
export function applyWaivers(
  findings: readonly Finding[],
  placed: readonly PlacedWaiver[],
  rules: readonly Rule[],
  placeholders: Placeholders,
): Waived {
  const metas = rules.map(({ meta }) => meta);
  const all = placed.map((waiver): Open => ({ waiver, terms: readTerms(waiver.text, metas, placeholders), findings: 0, unread: 0 }));
  const marked = [...findings];
  for (const { line, byRule } of byLine(all.filter(isValid)).values()) {
    for (let index = firstFrom(findings, line.start); index < findings.length; index++) {
      const finding = findings[index];
      if (finding === undefined || finding.start > line.end) break;
      const open = byRule.get(finding.ruleId);
      if (open === undefined) continue;
      if (finding.waivable === false) {
        open.unread++;
        continue;
      }
      open.findings++;
      if (!isExpired(open)) marked[index] = suppressed(finding, open);
    }
  }
  return { findings: marked, waivers: all.map(judged) };
}

function isValid(open: Open): open is Valid {
  return open.terms.fault === undefined;
}

/** Effective waivers by the line they cover, and by rule. */
function byLine(valid: readonly Valid[]): Map<number, { readonly line: Span; readonly byRule: Map<string, Valid> }> {
  const lines = new Map<number, { readonly line: Span; readonly byRule: Map<string, Valid> }>();
  for (const open of valid) {
    const { rule } = open.terms;
    for (const line of open.waiver.covers) {
      const { byRule } = lines.get(line.start) ?? { byRule: new Map<string, Valid>() };
      lines.set(line.start, { line, byRule });
      const before = byRule.get(rule);
      if (before === undefined || (isExpired(before) && !isExpired(open))) byRule.set(rule, open);
    }
  }
  return lines;
}

/** True after the last day, which is included. */
function isExpired({ terms: { until }, waiver: { asOf } }: Valid): boolean {
  return until < asOf;
}

function suppressed(finding: Finding, { terms: { rule, until, by, reason }, waiver: { start, end } }: Valid): Finding {
  return { ...finding, suppression: { kind: "waiver", rule, until, by, reason, start, end } };
}

function judged(open: Open): JudgedWaiver {
  const { covers: _, isReadWhole, ...waiver } = open.waiver;
  const common = { ...waiver, findings: open.findings, ...(open.unread === 0 ? {} : { unread: open.unread }) };
  const { terms } = open;
  if (terms.fault !== undefined) return { ...common, state: "malformed", terms };
  const state = isExpired({ ...open, terms }) ? "expired" : open.findings === 0 && (isReadWhole || open.unread > 0) ? "unused" : "in-force";
  return { ...common, state, terms };
}

/** Index of the first finding that begins at or after an offset. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  return countWhile(findings, ({ start }) => start < offset);
}
