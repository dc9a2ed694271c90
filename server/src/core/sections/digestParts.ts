import { type Finding, type Severity, severities } from "../finding.ts";
import { countSeverities, type MarkedFinding, quotas, type SeverityCounts, sumOf } from "../judge/digest.ts";
import { fingerprint, fingerprinted, stablePlace } from "../judge/fingerprint.ts";
import { orderFindings } from "../judge/order.ts";
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
  const { offered, lastTaken } = choose(candidatesIn(layout, elsewhere), quotas(counts, most));
  const seen = new Map<string, number>();
  const gravest: MarkedFinding[] = [];
  for (const [index, { candidate, isTaken }] of offered.entries()) {
    const { ruleId } = candidate.finding;
    // Findings are numbered among their like, taken or not, and those of another rule are none.
    if (index > (lastTaken.get(ruleId) ?? -1)) continue;
    const finding = isTaken || candidate.place === undefined ? placedIn(layout, candidate) : candidate.finding;
    const place = candidate.place ?? stablePlace(finding, (path) => naming.partNumberAt(finding.document, path));
    const what = fingerprinted(ruleId, naming.documentId, place);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    if (isTaken) gravest.push({ finding, fingerprint: fingerprint(what, count) });
  }
  return { gravest, counts };
}

/** A finding that may be among the gravest. */
interface Candidate {
  readonly finding: Finding;
  /** The section that it is in, by addresses; undefined where it is placed in the text already. */
  readonly number: number | undefined;
  /** What it is named by, where that is known. */
  readonly place: string | undefined;
}

/** All findings in the order of the text. */
function* candidatesIn(layout: Layout<Part>, elsewhere: Elsewhere): Iterable<Candidate> {
  const placed = (finding: Finding): Candidate => ({ finding, number: undefined, place: undefined });
  yield* elsewhere.before.map(placed);
  for (const number of withFindings(layout, elsewhere)) {
    const own = layout.sections.at(number)?.own;
    const more = elsewhere.bySection.get(number);
    if (own === undefined) continue;
    if (more === undefined) for (const [index, finding] of own.findings.entries()) yield { finding, number, place: own.places[index] };
    else if (more.some(namesOthers) || own.findings.some(namesOthers)) yield* findingsIn(layout, number, elsewhere).map(placed);
    else for (const finding of orderFindings([...own.findings, ...more])) yield { finding, number, place: undefined };
  }
  yield* elsewhere.after.map(placed);
}

/** Whether a message holds a path, so that its place among others may go by where sections are. */
function namesOthers({ message }: Finding): boolean {
  return message.includes("/items/@");
}

/** Takes candidates as long as there is room for their severity; of each rule it is told where the last one was taken. */
function choose(candidates: Iterable<Candidate>, left: Record<Severity, number>) {
  const offered: { readonly candidate: Candidate; readonly isTaken: boolean }[] = [];
  const lastTaken = new Map<string, number>();
  let room = sumOf(left);
  if (room === 0) return { offered, lastTaken };
  for (const candidate of candidates) {
    const { severity, ruleId } = candidate.finding;
    const isTaken = left[severity] > 0;
    if (isTaken) {
      left[severity]--;
      room--;
      lastTaken.set(ruleId, offered.length);
    }
    offered.push({ candidate, isTaken });
    if (room === 0) break;
  }
  return { offered, lastTaken };
}

function placedIn(layout: Layout<Part>, { finding, number }: Candidate): Finding {
  return number === undefined ? finding : layout.place(finding, number);
}

function countAll(layout: Layout<Part>, elsewhere: Elsewhere, tally: Tally): SeverityCounts {
  const counts = { ...tally.severities };
  const add = (more: SeverityCounts, times = 1): void => {
    for (const severity of severities) counts[severity] += times * more[severity];
  };
  for (const [index, more] of elsewhere.bySection) {
    const own = layout.sections.at(index)?.own;
    if (own !== undefined) add(own.counts, -1);
    add(countSeverities(orderFindings([...(own?.findings ?? []), ...more])));
  }
  add(countSeverities(elsewhere.before));
  add(countSeverities(elsewhere.after));
  return counts;
}
