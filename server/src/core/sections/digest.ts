import { type Finding, isOpen, type OpenFinding, type Severity, type Suppression, severities } from "../finding.ts";
import { asShown, countSeverities, type Digest, quotas, type SeverityCounts, type ShownFinding, sumOf } from "../judge/digest.ts";
import { fingerprint, type Naming, namingOf } from "../judge/fingerprint.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import type { Verdict } from "../judge/types.ts";
import type { Span } from "../text/span.ts";
import { type Known, nothingKnown } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import type { KeptMark, OwnFindings } from "./ownFindings.ts";
import type { Part } from "./part.ts";
import { staysWithin } from "./pointing.ts";
import { shownIn } from "./shownFindings.ts";
import { type Found, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** The digest of a verdict with at most so many findings. */
export function digestOf(verdict: Verdict, most: number): Digest {
  const found = placed(verdict.findings.map(asShown));
  const put = (kind: Suppression["kind"]): number => verdict.findings.filter(({ suppression }) => suppression?.kind === kind).length;
  return {
    ...gravestOf(found, countSeverities([]), namingOf(verdict), most, nothingKnown),
    waived: put("waiver"),
    baselined: put("baseline"),
    documents: verdict.documents,
  };
}

/**
 * The gravest findings of a text, at most so many, and how many there are of each severity. Only what is given is placed in the text,
 * and what was shown before and stays within its section is not even that.
 *
 * @param own how many findings stand in sections, beside those that show only elsewhere
 */
export function gravestOf(
  found: Found,
  own: SeverityCounts,
  naming: Naming,
  most: number,
  known: Known,
): Pick<Digest, "gravest" | "counts"> {
  const { layout } = found;
  const counts = countAll(found, own, known);
  const { offered, lastTaken } = choose(found, quotas(counts, most), known);
  // What is kept in sections is of the only document.
  const documentId = naming.idOf(0);
  const seen = new Map<string, number>();
  const gravest: ShownFinding[] = [];
  for (const [number, candidate] of offered.entries()) {
    const { finding, section, own, at, isTaken } = candidate;
    // Findings are numbered among their like, taken or not, and those of another rule are none.
    if (number > (lastTaken.get(finding.ruleId) ?? -1)) continue;
    const position = layout.sections.positionOf(section);
    const last = own?.shown[at];
    const kept = last?.documentId === documentId && last.position === position ? last : undefined;
    const said = kept?.said ?? saidOf(layout, naming, finding, section, own, at);
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    if (!isTaken) continue;
    const isKnown = known.has(number);
    if (kept?.count === count && kept.isKnown === isKnown) gravest.push({ marked: kept.marked, from: layout.startOf(section) });
    else gravest.push(shown(layout, candidate, { documentId, position, count, isKnown, said }, known));
  }
  return { gravest, counts };
}

/** A finding as it is shown, which is kept for the next time where nothing in it leans on other sections. */
function shown(
  layout: Layout<Part>,
  { finding, section, own, at }: Candidate,
  { documentId, position, count, isKnown, said }: Omit<KeptMark, "marked">,
  known: Known,
): ShownFinding {
  const placed = placedFinding(layout, finding, section);
  const inText = isKnown ? asShown(known.marked(placed, said)) : placed;
  const print = fingerprint(said, count);
  const part = layout.sections.at(section);
  if (own === undefined || part === undefined || !isOpen(finding) || !staysWithin(finding, part))
    return { marked: { finding: inText, fingerprint: print }, from: 0 };
  const from = layout.startOf(section);
  const inSection = placeFinding<Span>(inText, ({ start, end }) => ({ start: start - from, end: end - from }));
  const marked = { finding: inSection, fingerprint: print };
  own.shown[at] = { documentId, position, count, isKnown, said, marked };
  return { marked, from };
}

/** A finding that may be among the gravest, as it was visited. */
interface Candidate {
  readonly finding: Finding | OpenFinding;
  readonly section: number;
  readonly own: OwnFindings | undefined;
  readonly at: number;
  readonly isTaken: boolean;
}

/** Takes findings as long as there is room for their severity; of each rule it is told where the last one was taken. */
function choose(found: Found, left: Record<Severity, number>, known: Known) {
  const offered: Candidate[] = [];
  const lastTaken = new Map<string, number>();
  let room = sumOf(left);
  if (room === 0) return { offered, lastTaken };
  walkFindings(found, (finding, section, own, at) => {
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
function countAll({ layout, elsewhere }: Found, own: SeverityCounts, known: Known): SeverityCounts {
  const counts = { ...own };
  const add = (more: SeverityCounts, times = 1): void => {
    for (const severity of severities) counts[severity] += times * more[severity];
  };
  for (const [index, more] of elsewhere.bySection) {
    const part = layout.sections.at(index);
    if (part === undefined) continue;
    add(part.own.counts, -1);
    add(shownIn(part, more).counts);
  }
  add(countSeverities(elsewhere.before));
  add(countSeverities(elsewhere.after));
  add(known.counts, -1);
  counts.hint += known.size;
  return counts;
}
