import { type Finding, type Severity, severityAtLeast } from "../finding.ts";
import type { Rule } from "../rule.ts";
import type { FileBaseline } from "./types.ts";

/**
 * Says of the findings of a text, in its order, which ones a baseline knows: as many of the same as it counts, and none that is
 * graver than it was. What can never be waived is never known, whatever the baseline says: a prohibition, what could not be judged.
 */
export class Matcher {
  readonly #baseline: FileBaseline;
  readonly #waivable: ReadonlySet<string>;
  readonly #taken = new Map<string, number>();

  constructor(baseline: FileBaseline, rules: readonly Rule[]) {
    this.#baseline = baseline;
    this.#waivable = new Set(rules.filter(({ meta }) => meta.waivable).map(({ meta }) => meta.id));
  }

  /** Whether the next finding is known. `key`: the fingerprint of the first finding of which the same is said; asked for only where it matters. */
  knows({ ruleId, severity, suppression }: Pick<Finding, "ruleId" | "severity" | "suppression">, key: () => string): boolean {
    if (suppression !== undefined || !this.#waivable.has(ruleId)) return false;
    const fingerprint = key();
    const known = this.#baseline.known[fingerprint];
    if (known === undefined || isGraver(severity, known.severity)) return false;
    const taken = this.#taken.get(fingerprint) ?? 0;
    if (taken >= known.count) return false;
    this.#taken.set(fingerprint, taken + 1);
    return true;
  }

  /** A finding that is known, marked as such. */
  marked(finding: Finding, fingerprint: string): Finding {
    return { ...finding, suppression: { kind: "baseline", baseline: this.#baseline.name, fingerprint } };
  }
}

/** Whether a severity is graver than another one. */
function isGraver(severity: Severity, than: Severity): boolean {
  return severity !== than && severityAtLeast(severity, than);
}
