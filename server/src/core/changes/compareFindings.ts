import type { Finding } from "../finding.ts";
import { addTo } from "../maps.ts";

/** Findings on one text, judged on two days and matched. */
export interface FindingComparison {
  /** Findings of the second day only, in the order of the text. */
  readonly appears: readonly Finding[];
  /** Findings of the first day only. */
  readonly vanishes: readonly Finding[];
  /** Findings of both days with different severities or acts. */
  readonly changed: readonly FindingChange[];
  /** Findings of both days; their messages may differ. */
  readonly unchanged: readonly FindingChange[];
}

/** A finding as judged on each of two days. */
export interface FindingChange {
  readonly before: Finding;
  readonly after: Finding;
}

/**
 * Matches the findings on one text on two days by rule, document, path and subject. Where several share these, equal messages at equal
 * offsets are matched first, then the order of the text decides.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingComparison {
  const open = new Set(before);
  const partners = new Map<Finding, Finding>();
  for (const keyOf of [exactKey, key]) {
    const waiting = new Map<string, Finding[]>();
    for (const finding of open) addTo(waiting, keyOf(finding), finding);
    for (const finding of after) {
      if (partners.has(finding)) continue;
      const partner = waiting.get(keyOf(finding))?.shift();
      if (partner === undefined) continue;
      partners.set(finding, partner);
      open.delete(partner);
    }
  }
  const both = [...after].flatMap((finding): FindingChange[] => {
    const partner = partners.get(finding);
    return partner === undefined ? [] : [{ before: partner, after: finding }];
  });
  return {
    appears: after.filter((finding) => !partners.has(finding)),
    vanishes: before.filter((finding) => open.has(finding)),
    changed: both.filter(differs),
    unchanged: both.filter((pair) => !differs(pair)),
  };
}

function key({ ruleId, document, path, subject }: Finding): string {
  return JSON.stringify([ruleId, document, path, subject ?? null]);
}

function exactKey(finding: Finding): string {
  return JSON.stringify([key(finding), finding.start, finding.message]);
}

function differs({ before, after }: FindingChange): boolean {
  return before.severity !== after.severity || actsOf(before) !== actsOf(after);
}

function actsOf({ basis }: Finding): string {
  return basis?.kind === "acts" ? [...basis.acts].sort().join(" ") : "";
}
