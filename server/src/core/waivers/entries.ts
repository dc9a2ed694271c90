import type { IsoDate } from "../date.ts";
import type { Finding } from "../finding.ts";
import type { EntryWaiver, Item, PartFacts } from "../model/types.ts";
import type { PartsInUse } from "../parts/inUse.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { Placeholders } from "../text/placeholder.ts";
import { type ReadTerms, readTerms } from "./terms.ts";
import type { JudgedWaiver } from "./types.ts";

/** Findings after waivers in entries of parts files were applied. */
export interface WaivedByEntries {
  readonly findings: readonly Finding[];
  /** The waivers used, once per finding. */
  readonly by: readonly EntryWaiver[];
}

/** Settings for waivers in entries. */
export interface EntryTerms {
  readonly metas: readonly RuleMeta[];
  readonly placeholders: Placeholders;
  /** The day of judgement. */
  readonly asOf: IsoDate;
}

/** Parses a waiver of an entry with the checks for comments: the rule can be waived, and every field is filled in. */
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
 * Marks findings on an item whose entry in a parts file waives them; parts below the item are not covered. Findings that are already
 * waived, or cannot be, stay as they are.
 *
 * @param itemAt finds the item at a path of a document
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

/** Matches the path of the innermost item in a path. */
const itemPath = /^(?:\/items\/\d+)+(?=\/|$)/;

/**
 * The states of the waivers in a parts file; their findings are in other files.
 *
 * @param inUse undefined where some of those files were not judged; no waiver is `unused` then
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
