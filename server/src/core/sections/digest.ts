import { type Finding, isOpen, type OpenFinding, type Suppression, severities } from "../finding.ts";
import { fingerprint, type MarkedFinding, type Naming, namingOf } from "../judge/fingerprint.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import { addCounts, countSeverities, type SeverityCounts, sumOf } from "../judge/severityCounts.ts";
import type { DocumentSummary, VerdictInRun } from "../judge/types.ts";
import type { Span } from "../text/span.ts";
import { blockFindings } from "./blockQueries.ts";
import { type Known, nothingKnown } from "./knownParts.ts";
import type { KeptMark, OwnFindings } from "./ownFindings.ts";
import { staysInSection } from "./placesOutsideSection.ts";
import { type Found, findingsWith, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/**
 * A finding as an editor shows it. Its offsets count from the beginning of its section, so that it stays the same object while the
 * section moves.
 */
export interface ShownFinding {
  readonly marked: MarkedFinding;
  /** The offset in the text from which its own offsets count; 0 where they count in the text. */
  readonly from: number;
  /** Set where it is shown for its place near the last edit, whatever its severity. */
  readonly isNear?: true;
}

/** The place of the last edit, where there are more findings than can be shown. */
export interface Near {
  /** The offset behind the last edit. */
  readonly edited: number;
  /** `Digest.nearFrom` of the version before. */
  readonly from: number | undefined;
}

/** The findings that an editor shows of a verdict, and the numbers of all. */
export interface Digest {
  /** In the order of the text. Where there are more than can be shown, the gravest, of one severity the first ones, and those near the last edit. */
  readonly gravest: readonly ShownFinding[];
  /** The number in the order of the text of the first finding that is shown for its place near the last edit; undefined where none is. */
  readonly nearFrom?: number;
  /** Waived findings, and those in a baseline, count as hints. */
  readonly counts: SeverityCounts;
  readonly waived: number;
  readonly baselined: number;
  readonly documents: readonly DocumentSummary[];
  /** As in the verdict. */
  readonly partsUsed: VerdictInRun["partsUsed"];
}

/** Of the findings that are shown, at most one in so many is shown for its place near the last edit. */
const shareNear = 10;

/** The digest of a verdict with at most `most` findings. `near` is left out before the first edit. */
export function digestOf(verdict: VerdictInRun, most: number, near?: Near): Digest {
  const found = placed(verdict.findings.map(asShown));
  const put = (kind: Suppression["kind"]): number => verdict.findings.filter(({ suppression }) => suppression?.kind === kind).length;
  return {
    ...topBySeverity(found, namingOf(verdict), most, nothingKnown, near),
    waived: put("waiver"),
    baselined: put("baseline"),
    documents: verdict.documents,
    partsUsed: verdict.partsUsed,
  };
}

/** Waived findings, and those in a baseline, stay in sight as hints. */
function asShown(finding: Finding): Finding {
  return finding.suppression === undefined ? finding : { ...finding, severity: "hint" };
}

/**
 * Chooses at most `most` findings of a text: those near the last edit where not all can be shown, and the gravest. It looks at the findings
 * up to the last of these, and passes over the others by blocks. Those chosen are placed in the text, unless they were shown before and all
 * their places lie in their section.
 */
export function topBySeverity(
  found: Found,
  naming: Naming,
  most: number,
  known: Known,
  last?: Near,
): Pick<Digest, "gravest" | "counts" | "nearFrom"> {
  const { sections } = found;
  const counts = countAll(found, known);
  const near = last === undefined || sumOf(counts) <= most ? none : nearest(found, last, sumOf(counts), Math.floor(most / shareNear));
  const nearPlaces = new Set<string>();
  const left = { ...counts };
  walkFindings(
    found,
    ({ severity }, number, _section, own, at) => {
      if (number < near.start) return true;
      if (number >= near.end) return false;
      left[known.has(number) ? "hint" : severity]--;
      const place = own?.places[at];
      if (place !== undefined) nearPlaces.add(place);
      return true;
    },
    (block, _from, number) => number + block.findings <= near.start,
  );
  let room = most - (near.end - near.start);
  for (const severity of severities) {
    left[severity] = Math.min(left[severity], room);
    room -= left[severity];
  }
  let open = sumOf(left);
  const alike = [...nearPlaces];
  const documentId = naming.idOf(0); // sections are of the only document
  const seen = new Map<string, number>();
  const gravest: ShownFinding[] = [];
  walkFindings(
    found,
    (finding, number, section, own, at) => {
      const isKnown = known.has(number);
      const severity = isKnown ? "hint" : finding.severity;
      const isNear = near.start <= number && number < near.end;
      const isGrave = !isNear && left[severity] > 0;
      if (isGrave) {
        left[severity]--;
        open--;
      }
      const position = sections.positionOf(section);
      const before = own?.shown[at];
      const kept = before?.documentId === documentId && before.position === position ? before : undefined;
      // Equal findings are numbered, the shown ones and the others.
      const said = kept?.said ?? saidOf(found, naming, finding, section, own, at);
      const count = (seen.get(said) ?? 0) + 1;
      seen.set(said, count);
      if (isNear || isGrave) {
        const one =
          kept?.count === count && kept.isKnown === isKnown
            ? { marked: kept.marked, from: sections.startOf(section) }
            : shown(found, finding, section, own, at, { documentId, position, count, isKnown, said }, known);
        gravest.push(isNear ? { ...one, isNear } : one);
      }
      return open > 0 || number + 1 < near.end;
    },
    ({ findings, places }, _from, number) => open === 0 && number + findings <= near.start && !alike.some((place) => places.has(place)),
  );
  return { gravest, counts, ...(near.end > near.start ? { nearFrom: near.start } : {}) };
}

const none: Span = { start: 0, end: 0 };

/** Counts all findings; those in the baseline count as hints. */
function countAll({ sections, elsewhere }: Found, known: Known): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: known.size };
  for (const block of sections.gathered(blockFindings)) addCounts(counts, block.counts);
  for (const [index, more] of elsewhere.bySection) {
    const section = sections.at(index);
    if (section === undefined) continue;
    addCounts(counts, countSeverities(section.own.findings), -1);
    addCounts(counts, countSeverities(findingsWith(section, more).findings));
  }
  addCounts(counts, countSeverities([...elsewhere.before, ...elsewhere.after]));
  addCounts(counts, known.counts, -1);
  return counts;
}

/** Of so many findings on either side of the last edit all are shown. */
const closest = 10;

/**
 * The numbers of findings around the last edit, `size` of `total`: those of the version before while the closest are among them, so that
 * typing here and there shows the same ones, else the nearest.
 */
function nearest(found: Found, { edited, from: before }: Near, total: number, size: number): Span {
  const here = found.sections.indexAt(edited);
  let middle = 0;
  walkFindings(
    found,
    (finding, number, section) => {
      const isBefore = section < 0 || section === here ? placedFinding(found, finding, section).end < edited : section < here;
      if (isBefore) middle = number + 1;
      return section <= here;
    },
    (block, from, number) => {
      if (from + block.sections.length > here) return from > here;
      middle = number + block.findings;
      return true;
    },
  );
  const isKept = before !== undefined && before <= Math.max(0, middle - closest) && Math.min(total, middle + closest) <= before + size;
  const start = isKept ? before : Math.max(0, Math.min(middle - (size >> 1), total - size));
  return { start, end: Math.min(total, start + size) };
}

/** Makes a finding to be shown, and keeps it for the next time where all its places lie in its section. */
function shown(
  found: Found,
  finding: Finding | OpenFinding,
  section: number,
  own: OwnFindings | undefined,
  at: number,
  mark: Omit<KeptMark, "marked">,
  known: Known,
): ShownFinding {
  const placed = placedFinding(found, finding, section);
  const inText = mark.isKnown ? asShown(known.marked(placed, mark.said)) : placed;
  const print = fingerprint(mark.said, mark.count);
  const { sections } = found;
  const within = sections.at(section)?.section;
  if (own === undefined || within === undefined || !isOpen(finding) || !staysInSection(finding, within))
    return { marked: { finding: inText, fingerprint: print }, from: 0 };
  const from = sections.startOf(section);
  const inSection = placeFinding<Span>(inText, ({ start, end }) => ({ start: start - from, end: end - from }));
  const marked = { finding: inSection, fingerprint: print };
  own.shown[at] = { ...mark, marked };
  return { marked, from };
}
