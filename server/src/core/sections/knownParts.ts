import type { FileBaseline } from "../baseline/types.ts";
import { type Finding, severities } from "../finding.ts";
import { fingerprint, type Naming } from "../judge/fingerprint.ts";
import type { SeverityCounts } from "../judge/severityCounts.ts";
import type { Rule } from "../rule.ts";
import type { CrossSectionFindings } from "./crossSectionFindings.ts";
import type { OwnFindings } from "./ownFindings.ts";
import { type Found, saidOf, walkFindings } from "./walkFindings.ts";

/** Which findings of a text a baseline knows. */
export interface Known {
  /** Whether it knows a finding, by its number in the order of the text, from 0. */
  has(number: number): boolean;
  /** How many it knows. */
  readonly size: number;
  /** Their numbers by the severity that they would have. */
  readonly counts: SeverityCounts;
  /** A known finding marked as one; `said` is what is said of it. */
  marked(finding: Finding, said: string): Finding;
}

/** What is known where there is no baseline. */
export const nothingKnown: Known = {
  has: () => false,
  size: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  marked: (finding) => finding,
};

/** What stands for no entry. */
const none = -1;

/**
 * Finds out which findings of a text a baseline knows. That takes a look at all of them, since of several the first are known;
 * so what each is compared with is kept with its section.
 */
export class KnownParts {
  readonly #name: string;
  readonly #entries = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #severities: number[] = [];
  readonly #waivable: ReadonlySet<string>;
  #last: { readonly elsewhere: CrossSectionFindings; readonly known: Known } | undefined;

  constructor({ name, known }: FileBaseline, rules: readonly Rule[]) {
    this.#name = name;
    for (const [fingerprint, { count, severity }] of Object.entries(known)) {
      this.#entries.set(fingerprint, this.#counts.length);
      this.#counts.push(count);
      this.#severities.push(severities.indexOf(severity));
    }
    this.#waivable = new Set(rules.filter(({ meta }) => meta.waivable).map(({ meta }) => meta.id));
  }

  /** What is known in a text at one moment, which `elsewhere` stands for. What a waiver covers is not looked for. */
  in(found: Found, naming: Naming): Known {
    const { elsewhere } = found;
    if (this.#last?.elsewhere !== elsewhere) this.#last = { elsewhere, known: this.#find(found, naming) };
    return this.#last.known;
  }

  /** Of the same findings as many are known as the baseline counts, and none that is graver than it was. */
  #find(found: Found, naming: Naming): Known {
    const left = Uint32Array.from(this.#counts);
    const known: boolean[] = [];
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    let size = 0;
    walkFindings(found, (finding, _number, section, own, at) => {
      const { severity, suppression } = finding;
      const kept = own === undefined ? undefined : this.#kept(own, naming.idOf(finding.document));
      let entry = suppression === undefined ? kept?.[at] : none;
      if (entry === undefined) {
        entry = this.#entryOf(finding, fingerprint(saidOf(found, naming, finding, section, own, at), 1));
        if (kept !== undefined && own?.places[at] !== undefined) kept[at] = entry;
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
   * The entry of a finding; what can never be waived has none, whatever the baseline says: a prohibition, what could not be judged.
   *
   * @param first the fingerprint of the first finding of which the same is said
   */
  #entryOf({ ruleId, waivable }: Pick<Finding, "ruleId" | "waivable">, first: string): number {
    return this.#waivable.has(ruleId) && waivable !== false ? (this.#entries.get(first) ?? none) : none;
  }

  /** What is kept of the entries of some findings: by whom, and for a document of which id. */
  #kept({ entries }: OwnFindings, documentId: string): (number | undefined)[] {
    if (entries.index !== this || entries.documentId !== documentId) {
      entries.index = this;
      entries.documentId = documentId;
      entries.byPosition = [];
    }
    return entries.byPosition;
  }
}
