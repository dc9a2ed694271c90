import type { IsoDate } from "../date.ts";
import type { Finding } from "../finding.ts";
import type { EntryWaiver, Item, PartFacts } from "../model/types.ts";
import type { PartsInUse } from "../parts/inUse.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { Placeholders } from "../text/placeholder.ts";
import { type ReadTerms, readTerms } from "./terms.ts";
import type { JudgedWaiver } from "./types.ts";

/** Findings with those marked that entries of parts files waive. */
export interface WaivedByEntries {
  readonly findings: readonly Finding[];
  /** What waives them, once for each. */
  readonly by: readonly EntryWaiver[];
}

/** By what entries of parts files waive. */
export interface EntryTerms {
  readonly metas: readonly RuleMeta[];
  readonly placeholders: Placeholders;
  /** The day that they are held against. */
  readonly asOf: IsoDate;
}

/** Reads a waiver of an entry by what holds for comments: the rule is one that can be waived, and nothing is a blank. */
export function termsOfEntry(waiver: EntryWaiver, { metas, placeholders }: Omit<EntryTerms, "asOf">): ReadTerms {
  // In a comment a colon ends the name.
  const by = waiver.by.replace(/:(?=\s)/g, "");
  const terms = readTerms(
    `# lodestone-waive ${waiver.rule} until ${waiver.until} by ${by}: ${waiver.reason}`.replace(/\s+/g, " "),
    metas,
    placeholders,
  );
  return terms.fault === undefined ? { ...terms, by: waiver.by, reason: waiver.reason } : terms;
}

/**
 * Marks the findings on items whose entry in a parts file waives them: on the item itself, and not on the parts below it. One that
 * is waived already, or that nothing reaches, stays as it is.
 *
 * @param itemAt the item at a path of a document
 */
export function applyEntries(
  findings: readonly Finding[],
  parts: PartFacts,
  itemAt: (document: number, path: string) => Item | undefined,
  by: EntryTerms,
): WaivedByEntries {
  const inUse: EntryWaiver[] = [];
  const marked = findings.map((finding): Finding => {
    const path = finding.suppression === undefined && finding.waivable !== false ? itemPath.exec(finding.path)?.[0] : undefined;
    const entry = path === undefined ? undefined : itemAt(finding.document, path)?.entry;
    if (typeof entry !== "object") return finding;
    for (const waiver of parts.waiversOf(entry)) {
      if (waiver.rule !== finding.ruleId) continue;
      const terms = termsOfEntry(waiver, by);
      if (terms.fault !== undefined || terms.until < by.asOf) continue;
      const { rule, until, by: approver, reason } = terms;
      const { start, end } = finding;
      inUse.push(waiver);
      return { ...finding, suppression: { kind: "waiver", rule, until, by: approver, reason, start, end } };
    }
    return finding;
  });
  return { findings: marked, by: inUse };
}

/** The path of the innermost item that a path leads into. */
const itemPath = /^(?:\/items\/\d+)+(?=\/|$)/;

/**
 * What comes of the waivers that stand in a parts file; what they waive stands in other files.
 *
 * @param inUse undefined where not all of those were judged: then none is unused
 */
export function judgedEntries(waivers: readonly EntryWaiver[], by: EntryTerms, inUse: PartsInUse | undefined): readonly JudgedWaiver[] {
  return waivers.map((waiver): JudgedWaiver => {
    const { at, document, rule } = waiver;
    const span = { start: at.start, end: at.end };
    const common = {
      ...span,
      text: rule,
      removal: span,
      document,
      asOf: by.asOf,
      findings: inUse?.waivers.get(waiver.id) ?? 0,
      isEntry: true as const,
      ...(inUse === undefined || inUse.declarations.has(waiver.of.id) ? {} : { isOfUnused: true as const }),
    };
    const terms = termsOfEntry(waiver, by);
    if (terms.fault !== undefined) return { ...common, state: "malformed", terms };
    const state = terms.until < by.asOf ? "expired" : inUse !== undefined && common.findings === 0 ? "unused" : "in-force";
    return { ...common, state, terms };
  });
}
