import type { Finding } from "../finding.ts";
import type { EntryWaiver, Item, PartFacts } from "../model/types.ts";
import type { PartsInUse } from "../parts/inUse.ts";
import { countWhile } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";
import { checkedTerms, type ReadTerms, readTerms, type TermsBy, type WaiverTerms } from "./terms.ts";
import type { CommonWaiver, JudgedWaiver, PlacedWaiver } from "./types.ts";

/** Findings after waivers were applied, and the state of each waiver. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly JudgedWaiver[];
}

/** A waiver in a comment while its findings are counted. */
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
 * Applies the waivers in the comments of a text: marks each finding that a waiver in force covers. Of several waivers for a rule on a line,
 * the first one in force counts.
 *
 * @param findings all findings of the text, in its order
 */
export function applyWaivers(findings: readonly Finding[], placed: readonly PlacedWaiver[], by: TermsBy): Waived {
  const all = placed.map((waiver): Open => ({ waiver, terms: readTerms(waiver.text, by), findings: 0, unread: 0 }));
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
      if (!isExpired(open)) marked[index] = suppressed(finding, open.terms, open.waiver);
    }
  }
  return {
    findings: marked,
    waivers: all.map(({ waiver: { covers: _, isReadWhole, ...waiver }, terms, findings, unread }) =>
      judged({ ...waiver, findings, ...(unread === 0 ? {} : { unread }) }, terms, findings === 0 && (isReadWhole || unread > 0)),
    ),
  };
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

function suppressed(finding: Finding, { rule, until, by, reason }: WaiverTerms, { start, end }: Span): Finding {
  return { ...finding, suppression: { kind: "waiver", rule, until, by, reason, start, end } };
}

/** A waiver with its state. `isUnused`: it covers nothing, and all that it could cover was judged. */
function judged(common: CommonWaiver, terms: ReadTerms, isUnused: boolean): JudgedWaiver {
  if (terms.fault !== undefined) return { ...common, state: "malformed", terms };
  return { ...common, state: terms.until < common.asOf ? "expired" : isUnused ? "unused" : "in-force", terms };
}

/** Index of the first finding that begins at or after an offset. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  return countWhile(findings, ({ start }) => start < offset);
}

/**
 * Marks findings on an item whose entry in a parts file waives them; parts below the item are not covered. Findings that are already
 * waived, or cannot be, stay as they are.
 *
 * @param itemAt finds the item at a path of a document
 * @returns the findings, and the waivers used, once per finding
 */
export function applyEntries(
  findings: readonly Finding[],
  parts: PartFacts,
  itemAt: (document: number, path: string) => Item | undefined,
  by: EntryTerms,
): { readonly findings: readonly Finding[]; readonly waivedBy: readonly EntryWaiver[] } {
  const waivedBy: EntryWaiver[] = [];
  const marked = findings.map((finding): Finding => {
    const path = finding.suppression === undefined && finding.waivable !== false ? itemPath.exec(finding.path)?.[0] : undefined;
    const entry = path === undefined ? undefined : itemAt(finding.document, path)?.entry;
    if (typeof entry !== "object") return finding;
    for (const waiver of parts.waiversOf(entry)) {
      if (waiver.rule !== finding.ruleId) continue;
      const terms = checkedTerms(waiver, by);
      if (terms.fault !== undefined || terms.until < by.asOf) continue;
      waivedBy.push(waiver);
      return suppressed(finding, terms, finding);
    }
    return finding;
  });
  return { findings: marked, waivedBy };
}

/** The data for waivers in entries, with the day of judgement. */
export interface EntryTerms extends TermsBy, Pick<JudgedWaiver, "asOf"> {}

/** Matches the path of the innermost item in a path. */
const itemPath = /^(?:\/items\/\d+)+(?=\/|$)/;

/**
 * The states of the waivers in a parts file; their findings are in other files.
 *
 * @param inUse undefined where some of those files were not judged; no waiver is `unused` then
 */
export function judgedEntries(waivers: readonly EntryWaiver[], by: EntryTerms, inUse: PartsInUse | undefined): readonly JudgedWaiver[] {
  return waivers.map((waiver): JudgedWaiver => {
    const {
      at: { start, end },
      document,
      rule,
      id,
      of,
    } = waiver;
    const findings = inUse?.waivers.get(id) ?? 0;
    const place = { start, end, text: rule, removal: { start, end }, document, asOf: by.asOf };
    const isOfUnused = inUse !== undefined && !inUse.declarations.has(of.id);
    const common = { ...place, findings, isEntry: true as const, ...(isOfUnused ? { isOfUnused } : {}) };
    return judged(common, checkedTerms(waiver, by), inUse !== undefined && findings === 0);
  });
}
