import type { Finding } from "../finding.ts";
import { addTo } from "../maps.ts";

/** Two lists, matched by keys. */
export interface Matched<T> {
  /** Entries of the second list alone, in its order. */
  readonly appears: readonly T[];
  /** Entries of the first list alone, in its order. */
  readonly vanishes: readonly T[];
  /** Findings of both lists, in the order of the second. */
  readonly both: readonly { readonly before: T; readonly after: T }[];
}

/**
 * Matches two lists by one key after the other: elements that share the first key are matched first. Among equal keys, the order of the
 * lists decides.
 */
export function matchLists<T>(before: readonly T[], after: readonly T[], keys: readonly ((one: T) => string)[]): Matched<T> {
  const open = new Set(before);
  const partners = new Map<T, T>();
  for (const keyOf of keys) {
    const waiting = new Map<string, T[]>();
    for (const one of open) addTo(waiting, keyOf(one), one);
    for (const one of after) {
      if (partners.has(one)) continue;
      const partner = waiting.get(keyOf(one))?.shift();
      if (partner === undefined) continue;
      partners.set(one, partner);
      open.delete(partner);
    }
  }
  return {
    appears: after.filter((one) => !partners.has(one)),
    vanishes: before.filter((one) => open.has(one)),
    both: after.flatMap((one) => {
      const partner = partners.get(one);
      return partner === undefined ? [] : [{ before: partner, after: one }];
    }),
  };
}

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
  const { appears, vanishes, both } = matchLists(before, after, [exactKey, key]);
  const isChanged = ({ before, after }: FindingChange) => differs({ before: ruling(before), after: ruling(after) });
  return { appears, vanishes, changed: both.filter(isChanged), unchanged: both.filter((pair) => !isChanged(pair)) };
}

function key({ ruleId, document, path, subject }: Finding): string {
  return JSON.stringify([ruleId, document, path, subject ?? null]);
}

function exactKey(finding: Finding): string {
  return JSON.stringify([key(finding), finding.start, finding.message]);
}

/** The severity of a finding and the acts that it rests on. */
interface Ruling extends Pick<Finding, "severity"> {
  readonly acts: readonly string[];
}

interface RulingPair {
  readonly before: Ruling;
  readonly after: Ruling;
}

function ruling(finding: Finding): Ruling {
  return { severity: finding.severity, acts: actsUnder(finding) };
}

/** True for a finding whose severity or acts differ. */
export function differs({ before, after }: RulingPair): boolean {
  return before.severity !== after.severity || !hasSameActs({ before, after });
}

/** The ids of the acts that a finding rests on. */
export function actsUnder({ basis }: Pick<Finding, "basis">): readonly string[] {
  return basis?.kind === "acts" ? basis.acts : [];
}

/** True for a finding that rests on the same acts, in any order. */
export function hasSameActs({ before, after }: { readonly [K in keyof RulingPair]: Pick<Ruling, "acts"> }): boolean {
  return [...before.acts].sort().join(" ") === [...after.acts].sort().join(" ");
}
