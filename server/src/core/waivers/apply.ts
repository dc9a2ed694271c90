import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { countWhile } from "../text/ordered.ts";
import type { Placeholders } from "../text/placeholder.ts";
import type { Span } from "../text/span.ts";
import { type ReadTerms, readTerms, type WaiverTerms } from "./terms.ts";
import type { JudgedWaiver, PlacedWaiver } from "./types.ts";

/** Findings with what waives them, and what came of each waiver. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly JudgedWaiver[];
}

/** A waiver while it is found out what it does. */
interface Open {
  readonly waiver: PlacedWaiver;
  readonly terms: ReadTerms;
  findings: number;
  unread: number;
}

/** An open waiver that is rightly written. */
interface Valid extends Open {
  readonly terms: WaiverTerms;
}

/**
 * Lets waivers do their work. `findings` are all of a text, in its order; each that a waiver in force covers is marked.
 * Of several waivers of a rule on a line the first in force counts, the others waive nothing.
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

/** The waivers that count, by the line they speak of and by rule. */
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

/** The last day is included. */
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

/** The first of some findings, ordered by where they begin, that begins at an offset or after it. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  return countWhile(findings, ({ start }) => start < offset);
}
