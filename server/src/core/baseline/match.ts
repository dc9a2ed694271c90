import { type Finding, type Severity, severities } from "../finding.ts";
import type { Rule } from "../rule.ts";
import type { FileBaseline } from "./types.ts";

/** What stands for no entry. */
const none = -1;

/** What a baseline knows of a file, ready to be compared with its findings again and again. */
export class KnownIndex {
  readonly #name: string;
  readonly #entries = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #severities: number[] = [];
  readonly #waivable: ReadonlySet<string>;

  constructor({ name, known }: FileBaseline, rules: readonly Rule[]) {
    this.#name = name;
    for (const [fingerprint, { count, severity }] of Object.entries(known)) {
      this.#entries.set(fingerprint, this.#counts.length);
      this.#counts.push(count);
      this.#severities.push(severities.indexOf(severity));
    }
    this.#waivable = new Set(rules.filter(({ meta }) => meta.waivable).map(({ meta }) => meta.id));
  }

  /**
   * The entry of a finding, to be asked about; what can never be waived has none, whatever the baseline says: a prohibition, what
   * could not be judged.
   *
   * @param fingerprint that of the first finding of which the same is said
   */
  entryOf({ ruleId, waivable }: Finding, fingerprint: string): number {
    return this.#waivable.has(ruleId) && waivable !== false ? (this.#entries.get(fingerprint) ?? none) : none;
  }

  /**
   * Begins to go through the findings of a text, in its order. Of each it is to be asked, by its entry, whether it is known: as many
   * of the same are as the baseline counts, and none that is graver than it was.
   */
  begin(): (entry: number, severity: Severity) => boolean {
    const left = Uint32Array.from(this.#counts);
    return (entry, severity) => {
      const count = left[entry] ?? 0;
      if (count === 0 || severities.indexOf(severity) < (this.#severities[entry] ?? 0)) return false;
      left[entry] = count - 1;
      return true;
    };
  }

  /** A finding that is known, marked as such. */
  marked(finding: Finding, fingerprint: string): Finding {
    return { ...finding, suppression: { kind: "baseline", baseline: this.#name, fingerprint } };
  }
}
