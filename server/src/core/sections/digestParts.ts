import { type Finding, type Severity, severities } from "../finding.ts";
import { asShown, countSeverities, type MarkedFinding, quotas, type SeverityCounts, sumOf } from "../judge/digest.ts";
import { fingerprint } from "../judge/fingerprint.ts";
import { orderFindings } from "../judge/order.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Known } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import type { OwnFindings } from "./ownFindings.ts";
import type { Part } from "./part.ts";
import { shownIn } from "./shownFindings.ts";
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
  const { offered, lastTaken } = choose(layout, elsewhere, quotas(counts, most), known);
  const seen = new Map<string, number>();
  const gravest: MarkedFinding[] = [];
  for (const [number, { finding, section, own, at, isTaken }] of offered.entries()) {
    // Findings are numbered among their like, taken or not, and those of another rule are none.
    if (number > (lastTaken.get(finding.ruleId) ?? -1)) continue;
    const what = saidOf(layout, naming, finding, section, own, at);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    if (!isTaken) continue;
    const placed = placedFinding(layout, finding, section, own);
    gravest.push({ finding: known.has(number) ? asShown(known.marked(placed, what)) : placed, fingerprint: fingerprint(what, count) });
  }
  return { gravest, counts };
}

/** A finding that may be among the gravest, as it was visited. */
interface Candidate {
  readonly finding: Finding;
  readonly section: number;
  readonly own: OwnFindings | undefined;
  readonly at: number;
  readonly isTaken: boolean;
}

/** Takes findings as long as there is room for their severity; of each rule it is told where the last one was taken. */
function choose(layout: Layout<Part>, elsewhere: Elsewhere, left: Record<Severity, number>, known: Known) {
  const offered: Candidate[] = [];
  const lastTaken = new Map<string, number>();
  let room = sumOf(left);
  if (room === 0) return { offered, lastTaken };
  walkFindings(layout, elsewhere, (finding, section, own, at) => {
    const number = offered.length;
    const severity = known.has(number) ? "hint" : finding.severity;
    const isTaken = left[severity] > 0;
    if (isTaken) {
      left[severity]--;
      room--;
      lastTaken.set(finding.ruleId, number);
    }
    offered.push({ finding, section, own, at, isTaken });
    return room > 0;
  });
  return { offered, lastTaken };
}

/** What is known counts as a hint. */
function countAll(layout: Layout<Part>, elsewhere: Elsewhere, tally: Tally, known: Known): SeverityCounts {
  const counts = { ...tally.severities };
  const add = (more: SeverityCounts, times = 1): void => {
    for (const severity of severities) counts[severity] += times * more[severity];
  };
  for (const [number, more] of elsewhere.bySection) {
    const part = layout.sections.at(number);
    if (part !== undefined) add(part.own.counts, -1);
    const shown = part === undefined ? undefined : shownIn(part, more);
    add(shown?.counts ?? countSeverities(orderFindings([...(part?.own.findings ?? []), ...more])));
  }
  add(countSeverities(elsewhere.before));
  add(countSeverities(elsewhere.after));
  add(known.counts, -1);
  counts.hint += known.size;
  return counts;
}
