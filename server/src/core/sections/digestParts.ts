import { type Finding, type Severity, severities } from "../finding.ts";
import { countSeverities, type MarkedFinding, quotas, type SeverityCounts, sumOf } from "../judge/digest.ts";
import { fingerprint, fingerprinted, stablePlace } from "../judge/fingerprint.ts";
import type { Verdict } from "../judge/types.ts";
import { type Elsewhere, findingsIn, withFindings } from "./elsewhere.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import type { Tally } from "./tally.ts";

/** What the findings of a text are named by, beside themselves. */
interface Naming {
  readonly documentId: string;
  readonly partNumberAt: Verdict["partNumberAt"];
}

/** The gravest findings of a text, at most so many, and how many there are of each severity. Only what is given is placed in the text. */
export function digestParts(
  layout: Layout<Part>,
  elsewhere: Elsewhere,
  tally: Tally,
  naming: Naming,
  most: number,
): { readonly gravest: readonly MarkedFinding[]; readonly counts: SeverityCounts } {
  const counts = countAll(layout, elsewhere, tally);
  const chosen = new Choice(quotas(counts, most), naming);
  for (const finding of elsewhere.before) chosen.offer(finding);
  for (const index of withFindings(layout, elsewhere)) {
    if (chosen.isFull) break;
    const own = layout.sections.at(index)?.own;
    if (own === undefined) continue;
    if (elsewhere.bySection.has(index)) for (const finding of findingsIn(layout, index, elsewhere)) chosen.offer(finding);
    else
      own.findings.forEach((finding, position) => {
        chosen.offer(finding, own.places[position], () => layout.place(finding, index));
      });
  }
  for (const finding of elsewhere.after) chosen.offer(finding);
  return { gravest: chosen.gravest, counts };
}

function countAll(layout: Layout<Part>, elsewhere: Elsewhere, tally: Tally): SeverityCounts {
  const counts = { ...tally.severities };
  const add = (more: SeverityCounts, times = 1): void => {
    for (const severity of severities) counts[severity] += times * more[severity];
  };
  for (const index of elsewhere.bySection.keys()) {
    const own = layout.sections.at(index)?.own;
    if (own !== undefined) add(own.counts, -1);
    add(countSeverities(findingsIn(layout, index, elsewhere)));
  }
  add(countSeverities(elsewhere.before));
  add(countSeverities(elsewhere.after));
  return counts;
}

/** Takes findings as long as there is room for their severity. Each is numbered among its like, taken or not. */
class Choice {
  readonly gravest: MarkedFinding[] = [];
  readonly #left: Record<Severity, number>;
  readonly #naming: Naming;
  readonly #seen = new Map<string, number>();
  #room: number;

  constructor(left: Record<Severity, number>, naming: Naming) {
    this.#left = left;
    this.#naming = naming;
    this.#room = sumOf(left);
  }

  /** Whether nothing that comes is taken any more. */
  get isFull(): boolean {
    return this.#room === 0;
  }

  /** Offers the next finding of the text. `place` is what it is named by, where that is known; `placed` gives it by places of the text. */
  offer(finding: Finding, place?: string, placed: () => Finding = () => finding): void {
    if (this.isFull) return;
    const { documentId, partNumberAt } = this.#naming;
    const what = fingerprinted(finding.ruleId, documentId, place ?? stablePlace(placed(), (path) => partNumberAt(finding.document, path)));
    const count = (this.#seen.get(what) ?? 0) + 1;
    this.#seen.set(what, count);
    if (this.#left[finding.severity] === 0) return;
    this.#left[finding.severity]--;
    this.#room--;
    this.gravest.push({ finding: placed(), fingerprint: fingerprint(what, count) });
  }
}
