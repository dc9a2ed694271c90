import { type Finding, type Severity, severities } from "../finding.ts";
import { asShown, countSeverities, type MarkedFinding, quotas, type SeverityCounts, sumOf } from "../judge/digest.ts";
import { fingerprint } from "../judge/fingerprint.ts";
import { type Elsewhere, findingsIn } from "./elsewhere.ts";
import type { Known } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import type { Tally } from "./tally.ts";
import { type Naming, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** The gravest findings of a text, at most so many, and how many there are of each severity. Only what is given is placed in the text. */
export function digestParts(
  layout: Layout<Part>,
  elsewhere: Elsewhere,
  tally: Tally,
  naming: Naming,
  most: number,
  known: Known,
): { readonly gravest: readonly MarkedFinding[]; readonly counts: SeverityCounts } {
  const counts = countAll(layout, elsewhere, tally, known);
  const chosen = new Choice(quotas(counts, most), known);
  if (!chosen.isFull)
    walkFindings(layout, elsewhere, (finding, section, own, at) => {
      const placed = () => placedFinding(layout, finding, section, own);
      chosen.offer(finding, saidOf(layout, naming, finding, section, own, at), placed);
      return !chosen.isFull;
    });
  return { gravest: chosen.gravest, counts };
}

/** What is known counts as a hint. */
function countAll(layout: Layout<Part>, elsewhere: Elsewhere, tally: Tally, known: Known): SeverityCounts {
  const counts = { ...tally.severities };
  const add = (more: SeverityCounts, times = 1): void => {
    for (const severity of severities) counts[severity] += times * more[severity];
  };
  for (const index of elsewhere.bySection.keys()) {
    const own = layout.sections[index]?.own;
    if (own !== undefined) add(own.counts, -1);
    add(countSeverities(findingsIn(layout, index, elsewhere)));
  }
  add(countSeverities(elsewhere.before));
  add(countSeverities(elsewhere.after));
  add(known.counts, -1);
  counts.hint += known.size;
  return counts;
}

/** Takes findings as long as there is room for their severity. Each is numbered among its like, taken or not. */
class Choice {
  readonly gravest: MarkedFinding[] = [];
  readonly #left: Record<Severity, number>;
  readonly #known: Known;
  readonly #seen = new Map<string, number>();
  #room: number;
  #number = 0;

  constructor(left: Record<Severity, number>, known: Known) {
    this.#left = left;
    this.#known = known;
    this.#room = sumOf(left);
  }

  /** Whether nothing that comes is taken any more. */
  get isFull(): boolean {
    return this.#room === 0;
  }

  /** Offers the next finding of the text. `what` is said of it, and `placed` gives it by places of the text. */
  offer({ severity: given }: Finding, what: string, placed: () => Finding): void {
    const count = (this.#seen.get(what) ?? 0) + 1;
    this.#seen.set(what, count);
    const isKnown = this.#known.has(this.#number++);
    const severity = isKnown ? "hint" : given;
    if (this.#left[severity] === 0) return;
    this.#left[severity]--;
    this.#room--;
    const finding = isKnown ? asShown(this.#known.marked(placed(), what)) : placed();
    this.gravest.push({ finding, fingerprint: fingerprint(what, count) });
  }
}
