import { KnownIndex } from "../baseline/match.ts";
import type { FileBaseline } from "../baseline/types.ts";
import type { Finding } from "../finding.ts";
import type { SeverityCounts } from "../judge/digest.ts";
import { fingerprint, type Naming } from "../judge/fingerprint.ts";
import type { Rule } from "../rule.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { OwnFindings } from "./ownFindings.ts";
import { type Found, saidOf, walkFindings } from "./walkFindings.ts";

/** Which findings of a text a baseline knows. */
export interface Known {
  /** Whether it knows a finding, by its number in the order of the text, from 0. */
  has(number: number): boolean;
  /** How many it knows. */
  readonly size: number;
  /** How many of each severity that they would have. */
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

/**
 * Finds out which findings of a text a baseline knows. That takes a look at all of them, since of several the first are known;
 * so what each is compared with is kept with its section.
 */
export class KnownParts {
  readonly #index: KnownIndex;
  #last: { readonly elsewhere: Elsewhere; readonly known: Known } | undefined;

  constructor(baseline: FileBaseline, rules: readonly Rule[]) {
    this.#index = new KnownIndex(baseline, rules);
  }

  /** What is known in a text at one moment, which `elsewhere` stands for. What a waiver covers is not looked for. */
  in(found: Found, naming: Naming): Known {
    const { elsewhere } = found;
    if (this.#last?.elsewhere !== elsewhere) this.#last = { elsewhere, known: this.#find(found, naming) };
    return this.#last.known;
  }

  #find(found: Found, naming: Naming): Known {
    const isKnown = this.#index.begin();
    const known: boolean[] = [];
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    let size = 0;
    walkFindings(found, (finding, section, own, at) => {
      if (finding.suppression !== undefined) {
        known.push(false);
        return true;
      }
      const kept = own === undefined ? undefined : this.#kept(own, naming.idOf(finding.document));
      let entry = kept?.[at];
      if (entry === undefined) {
        entry = this.#index.entryOf(finding, fingerprint(saidOf(found.layout, naming, finding, section, own, at), 1));
        if (kept !== undefined && own?.places[at] !== undefined) kept[at] = entry;
      }
      const one = isKnown(entry, finding.severity);
      known.push(one);
      if (one) {
        counts[finding.severity]++;
        size++;
      }
      return true;
    });
    return {
      has: (number) => known[number] === true,
      size,
      counts,
      marked: (finding, said) => this.#index.marked(finding, fingerprint(said, 1)),
    };
  }

  /** What is kept of the entries of some findings: by whom, and for a document of which id. */
  #kept({ entries }: OwnFindings, documentId: string): (number | undefined)[] {
    if (entries.index !== this.#index || entries.documentId !== documentId) {
      entries.index = this.#index;
      entries.documentId = documentId;
      entries.byPosition = [];
    }
    return entries.byPosition;
  }
}
