import { Matcher } from "../baseline/match.ts";
import type { FileBaseline } from "../baseline/types.ts";
import type { Finding } from "../finding.ts";
import { fingerprint } from "../judge/fingerprint.ts";
import type { Rule } from "../rule.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import { type Naming, saidOf, type Unplaced, walkFindings } from "./walkFindings.ts";

/**
 * Finds out which findings of a text a baseline knows. That takes a look at all of them, since of several the first are known;
 * so the fingerprints of those that stand in a section are kept as long as it stays as it is.
 */
export class KnownParts {
  readonly #baseline: FileBaseline;
  readonly #rules: readonly Rule[];
  #kept = new WeakMap<Finding, string>();
  #keptFor: string | undefined;

  constructor(baseline: FileBaseline, rules: readonly Rule[]) {
    this.#baseline = baseline;
    this.#rules = rules;
  }

  /** The numbers of the known findings in the order of the text, from 0, each with its mark. */
  in(layout: Layout<Part>, elsewhere: Elsewhere, naming: Naming): ReadonlyMap<number, (finding: Finding) => Finding> {
    if (naming.documentId !== this.#keptFor) {
      this.#kept = new WeakMap();
      this.#keptFor = naming.documentId;
    }
    const matcher = new Matcher(this.#baseline, this.#rules);
    const known = new Map<number, (finding: Finding) => Finding>();
    let number = 0;
    walkFindings(layout, elsewhere, (one) => {
      let key = "";
      if (matcher.knows(one.finding, () => (key = this.#key(one, naming)))) known.set(number, (finding) => matcher.marked(finding, key));
      number++;
      return true;
    });
    return known;
  }

  #key(one: Unplaced, naming: Naming): string {
    if (one.place === undefined) return fingerprint(saidOf(one, naming), 1);
    let key = this.#kept.get(one.finding);
    if (key === undefined) {
      key = fingerprint(saidOf(one, naming), 1);
      this.#kept.set(one.finding, key);
    }
    return key;
  }
}
