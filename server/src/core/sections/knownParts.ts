import { type FileBaseline, type KnownFindings, knowsActs } from "../baseline/types.ts";
import { actsUnder } from "../changes/compareFindings.ts";
import { type Finding, severities } from "../finding.ts";
import { fingerprint, type Naming } from "../judge/fingerprint.ts";
import type { SeverityCounts } from "../judge/severityCounts.ts";
import type { Rule } from "../rule.ts";
import type { CrossSectionFindings } from "./crossSectionFindings.ts";
import { type Found, saidOf, walkFindings } from "./walkFindings.ts";

/** The findings of a text that are in a baseline. */
export interface Known {
  /** True for a finding in the baseline, by its zero-based index in document order. */
  has(number: number): boolean;
  /** The number of these findings. */
  readonly size: number;
  /** Their number by original severity. */
  readonly counts: SeverityCounts;
  /** A baselined finding marked as such. `said`: the content of its fingerprint. */
  marked(finding: Finding, said: string): Finding;
}

/** The result without a baseline. */
export const nothingKnown: Known = {
  has: () => false,
  size: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  marked: (finding) => finding,
};

/** The value for no entry. */
const none = -1;

/**
 * Matches the findings of a text with a baseline. Every finding must be visited, because of equal findings the first ones match, so the
 * matched entry of each is cached with its section.
 */
export class KnownParts {
  readonly #name: string;
  readonly #entries = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #severities: number[] = [];
  readonly #known: KnownFindings;
  readonly #waivable: ReadonlySet<string>;
  /** The key of the entries cached with findings, for one document id. */
  #key: { readonly documentId: string } | undefined;
  #last: { readonly elsewhere: CrossSectionFindings; readonly known: Known } | undefined;

  constructor({ name, known }: FileBaseline, rules: readonly Rule[]) {
    this.#name = name;
    this.#known = known;
    for (const [fingerprint, { count, severity }] of known) {
      this.#entries.set(fingerprint, this.#counts.length);
      this.#counts.push(count);
      this.#severities.push(severities.indexOf(severity));
    }
    this.#waivable = new Set(rules.filter(({ meta }) => meta.waivable).map(({ meta }) => meta.id));
  }

  /** The match for a version of a text, cached by `elsewhere`. Waivers are not considered. */
  in(found: Found, naming: Naming): Known {
    const { elsewhere } = found;
    if (this.#last?.elsewhere !== elsewhere) this.#last = { elsewhere, known: this.#find(found, naming) };
    return this.#last.known;
  }

  /** Matches as many equal findings as the baseline counts, without findings more severe than in the baseline or on other acts. */
  #find(found: Found, naming: Naming): Known {
    const left = Uint32Array.from(this.#counts);
    const known: boolean[] = [];
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    let size = 0;
    const documentId = naming.idOf(0); // a divided text is a single document, and findings of others have no place
    const key = this.#key?.documentId === documentId ? this.#key : { documentId };
    this.#key = key;
    walkFindings(found, (told, _number, section) => {
      const { severity, suppression } = told.finding;
      let entry = suppression !== undefined ? none : told.known?.key === key ? told.known.entry : undefined;
      if (entry === undefined) {
        entry = this.#entryOf(told.finding, fingerprint(saidOf(found, naming, told, section), 1));
        if (told.place !== undefined) told.known = { key, entry };
      }
      const count = left[entry] ?? 0;
      const isKnown = count > 0 && severities.indexOf(severity) >= (this.#severities[entry] ?? 0);
      known.push(isKnown);
      if (isKnown) {
        left[entry] = count - 1;
        counts[severity]++;
        size++;
      }
      return true;
    });
    return {
      has: (number) => known[number] === true,
      size,
      counts,
      marked: (finding, said) => {
        return { ...finding, suppression: { kind: "baseline", baseline: this.#name, fingerprint: fingerprint(said, 1) } };
      },
    };
  }

  /**
   * The baseline entry of a finding, which must rest on its acts. Findings that cannot be waived have none, such as prohibitions and
   * failures, whatever the baseline contains.
   *
   * @param first the fingerprint of the first finding with the same content
   */
  #entryOf(finding: Pick<Finding, "ruleId" | "waivable" | "basis">, first: string): number {
    const entry = this.#known.get(first);
    const isKept = this.#waivable.has(finding.ruleId) && finding.waivable !== false;
    return isKept && entry !== undefined && knowsActs(entry, actsUnder(finding)) ? (this.#entries.get(first) ?? none) : none;
  }
}
