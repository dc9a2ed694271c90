import { isOpen, type Severity, type Suppression, severities } from "../finding.ts";
import {
  asShown,
  countSeverities,
  type Digest,
  type Near,
  quotas,
  type SeverityCounts,
  type ShownFinding,
  sumOf,
} from "../judge/digest.ts";
import { fingerprint, type Naming, namingOf } from "../judge/fingerprint.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import type { VerdictInRun } from "../judge/types.ts";
import type { Span } from "../text/span.ts";
import { type Known, nothingKnown } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import { type FindingAt, type Numbered, neighbourhood, numbered } from "./nearFindings.ts";
import type { KeptMark } from "./ownFindings.ts";
import type { Part } from "./part.ts";
import { staysWithin } from "./pointing.ts";
import { shownIn } from "./shownFindings.ts";
import { type Found, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** Of the findings that are shown, how many may be there for standing near the last edit: one of so many. */
const shareNear = 10;

/** The digest of a verdict with at most so many findings. */
export function digestOf(verdict: VerdictInRun, most: number, near?: Near): Digest {
  const found = placed(verdict.findings.map(asShown));
  const put = (kind: Suppression["kind"]): number => verdict.findings.filter(({ suppression }) => suppression?.kind === kind).length;
  return {
    ...gravestOf(found, countSeverities([]), namingOf(verdict), most, nothingKnown, near),
    waived: put("waiver"),
    baselined: put("baseline"),
    documents: verdict.documents,
    partsUsed: verdict.partsUsed,
  };
}

/**
 * The gravest findings of a text, at most so many, and how many there are of each severity. Only what is given is placed in the text,
 * and what was shown before and stays within its section is not even that.
 *
 * @param own how many findings stand in sections, beside those that show only elsewhere
 * @param near the last edit; what stands near it is taken too where not all can be
 */
export function gravestOf(
  found: Found,
  own: SeverityCounts,
  naming: Naming,
  most: number,
  known: Known,
  near?: Near,
): Pick<Digest, "gravest" | "counts" | "firstNear"> {
  const { layout } = found;
  const counts = countAll(found, own, known);
  const isNearWanted = near !== undefined && sumOf(counts) > most;
  const chosen = isNearWanted ? chooseNear(found, counts, naming, most, known, near) : choose(found, quotas(counts, most), known);
  const { offered, lastTaken, nearby = [] } = chosen;
  const isNear = new Set(nearby.map(({ finding }) => finding));
  // What is kept in sections is of the only document.
  const documentId = naming.idOf(0);
  const seen = new Map<string, number>();
  const gravest: ShownFinding[] = [];
  const show = (candidate: FindingAt, mark: Omit<KeptMark, "marked">): void => {
    const { section, own, at, finding } = candidate;
    const last = own?.shown[at];
    const isSame =
      last?.documentId === documentId && last.position === mark.position && last.count === mark.count && last.isKnown === mark.isKnown;
    const one = isSame ? { marked: last.marked, from: layout.startOf(section) } : shown(layout, candidate, mark, known);
    gravest.push(isNear.has(finding) ? { ...one, isNear: true } : one);
  };
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
    if (isTaken) show(candidate, { documentId, position, count, isKnown: known.has(number), said });
  }
  // Those behind the last of the gravest.
  for (const { number, said, count, ...candidate } of nearby) {
    if (number < offered.length) continue;
    const position = layout.sections.positionOf(candidate.section);
    show(candidate, { documentId, position, count, isKnown: known.has(number), said });
  }
  const firstNear = gravest.find((one) => one.isNear)?.marked;
  return { gravest, counts, ...(firstNear === undefined ? {} : { firstNear }) };
}

/** A finding as it is shown, which is kept for the next time where nothing in it leans on other sections. */
function shown(
  layout: Layout<Part>,
  { finding, section, own, at }: FindingAt,
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
interface Candidate extends FindingAt {
  readonly isTaken: boolean;
}

/** What was chosen of the findings of a text. */
interface Chosen {
  /** Those that were visited, from the first on. */
  readonly offered: readonly Candidate[];
  /** Of each rule, the number of the last one that was taken. */
  readonly lastTaken: ReadonlyMap<string, number>;
  /** Those that are taken for standing near the last edit, be they among the offered or behind them. */
  readonly nearby?: readonly Numbered[];
}

/** Takes what stands near the last edit: what was taken for that last time, as long as it holds what is closest to the edit. */
function chooseNear(found: Found, counts: SeverityCounts, naming: Naming, most: number, known: Known, near: Near): Chosen {
  const { closest, choices } = neighbourhood(found, near, Math.floor(most / shareNear));
  const said = ({ finding, section, own, at }: FindingAt): string => saidOf(found.layout, naming, finding, section, own, at);
  let chosen: Chosen = { offered: [], lastTaken: new Map() };
  for (const choice of choices) {
    const nearby = numbered(found, choice, said);
    const others = { ...counts };
    for (const { number, finding } of nearby) others[known.has(number) ? "hint" : finding.severity]--;
    const numbers = new Set(nearby.map(({ number }) => number));
    chosen = { ...choose(found, quotas(others, most - nearby.length), known, numbers), nearby };
    const taken = new Set([...nearby, ...chosen.offered.filter(({ isTaken }) => isTaken)].map(({ finding }) => finding));
    if (closest.every(({ finding }) => taken.has(finding))) break;
  }
  return chosen;
}

const none: ReadonlySet<number> = new Set();

/** Takes findings as long as there is room for their severity, and those with some numbers without that; of each rule it is told where the last one was taken. */
function choose(found: Found, left: Record<Severity, number>, known: Known, anyway = none): Chosen {
  const offered: Candidate[] = [];
  const lastTaken = new Map<string, number>();
  let room = sumOf(left);
  if (room === 0) return { offered, lastTaken };
  walkFindings(found, (finding, section, own, at) => {
    const number = offered.length;
    const severity = known.has(number) ? "hint" : finding.severity;
    const isAnyway = anyway.has(number);
    const isTaken = isAnyway || left[severity] > 0;
    if (isTaken) lastTaken.set(finding.ruleId, number);
    if (isTaken && !isAnyway) {
      left[severity]--;
      room--;
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
