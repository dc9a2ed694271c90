import { type Finding, type Severity, severities } from "../finding.ts";
import { asShown, countSeverities, type MarkedFinding, quotas, type SeverityCounts, sumOf } from "../judge/digest.ts";
import { fingerprint } from "../judge/fingerprint.ts";
import { type Elsewhere, findingsIn } from "./elsewhere.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import type { Tally } from "./tally.ts";
import { type Naming, saidOf, type Unplaced, walkFindings } from "./walkFindings.ts";

/** The numbers of the findings that a baseline knows, in the order of the text, each with its mark. */
type Known = ReadonlyMap<number, (finding: Finding) => Finding>;

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
  const chosen = new Choice(quotas(counts, most), naming, known);
  if (!chosen.isFull)
    walkFindings(layout, elsewhere, (one) => {
      chosen.offer(one);
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
  if (known.size === 0) return counts;
  let number = 0;
  walkFindings(layout, elsewhere, ({ finding }) => {
    if (known.has(number++)) {
      counts[finding.severity]--;
      counts.hint++;
    }
    return true;
  });
  return counts;
}

/** Takes findings as long as there is room for their severity. Each is numbered among its like, taken or not. */
class Choice {
  readonly gravest: MarkedFinding[] = [];
  readonly #left: Record<Severity, number>;
  readonly #naming: Naming;
  readonly #known: Known;
  readonly #seen = new Map<string, number>();
  #room: number;
  #number = 0;

  constructor(left: Record<Severity, number>, naming: Naming, known: Known) {
    this.#left = left;
    this.#naming = naming;
    this.#known = known;
    this.#room = sumOf(left);
  }

  /** Whether nothing that comes is taken any more. */
  get isFull(): boolean {
    return this.#room === 0;
  }

  /** Offers the next finding of the text. */
  offer(one: Unplaced): void {
    const what = saidOf(one, this.#naming);
    const count = (this.#seen.get(what) ?? 0) + 1;
    this.#seen.set(what, count);
    const mark = this.#known.get(this.#number++);
    const severity = mark === undefined ? one.finding.severity : "hint";
    if (this.#left[severity] === 0) return;
    this.#left[severity]--;
    this.#room--;
    const finding = mark === undefined ? one.placed() : asShown(mark(one.placed()));
    this.gravest.push({ finding, fingerprint: fingerprint(what, count) });
  }
}
