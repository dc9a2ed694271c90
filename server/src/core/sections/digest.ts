import { type Finding, isOpen, type Suppression, severities } from "../finding.ts";
import { fingerprint, type MarkedFinding, type Naming, namingOf } from "../judge/fingerprint.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import { addCounts, type SeverityCounts, sumOf } from "../judge/severityCounts.ts";
import type { DocumentSummary, VerdictInRun } from "../judge/types.ts";
import type { Span } from "../text/span.ts";
import { blockFindings } from "./blockQueries.ts";
import { type Known, nothingKnown } from "./knownParts.ts";
import { staysInSection } from "./placesOutsideSection.ts";
import type { KeptMark, ToldFinding } from "./toldFinding.ts";
import { type Found, findingsWith, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** A finding as an editor shows it. Offsets are relative to its section, so that the object stays the same when the section moves. */
export interface ShownFinding {
  readonly marked: MarkedFinding;
  /** The start of the section in the text; 0 if the offsets of the finding are absolute. */
  readonly from: number;
  /** Set when the finding is shown because it is near the last edit, regardless of severity. */
  readonly isNear?: true;
}

/** The place of the last edit, used when not all findings can be shown. */
export interface Near {
  /** The offset after the last edit. */
  readonly edited: number;
  /** `Digest.nearFrom` of the previous version. */
  readonly from: number | undefined;
}

/** The findings of a verdict that an editor shows, with counts of all findings. */
export interface Digest {
  /**
   * In document order. If not all findings can be shown, the most severe, the first among equal severities, and those near the last edit.
   */
  readonly gravest: readonly ShownFinding[];
  /** The index of the first finding shown because it is near the last edit; undefined without one. */
  readonly nearFrom?: number;
  /** Waived and baselined findings count as hints. */
  readonly counts: SeverityCounts;
  readonly waived: number;
  readonly baselined: number;
  readonly documents: readonly DocumentSummary[];
  /** As in the verdict. */
  readonly partsUsed: VerdictInRun["partsUsed"];
}

/** Shown findings of which at most one is chosen for being near the last edit. */
const shareNear = 10;

/** The digest of a verdict with at most `most` findings. `near` is omitted before the first edit. */
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

/** Waived and baselined findings are shown as hints. */
function asShown(finding: Finding): Finding {
  return finding.suppression === undefined ? finding : { ...finding, severity: "hint" };
}

/**
 * Selects at most `most` findings of a text: if not all fit, those near the last edit and the most severe. It visits findings up to the
 * last selected one and skips the others by block. Selected findings are placed in the text, unless they were shown before and all their
 * places are in their section.
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
    ({ finding, place }, number) => {
      if (number < near.start) return true;
      if (number >= near.end) return false;
      left[known.has(number) ? "hint" : finding.severity]--;
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
  const documentId = naming.idOf(0); // a divided text is a single document
  const seen = new Map<string, number>();
  const gravest: ShownFinding[] = [];
  let [latest, position, from] = [-1, sections.positionOf(-1), sections.startOf(-1)];
  walkFindings(
    found,
    (told, number, section) => {
      if (section !== latest) [latest, position, from] = [section, sections.positionOf(section), sections.startOf(section)];
      const isKnown = known.has(number);
      const severity = isKnown ? "hint" : told.finding.severity;
      const isNear = near.start <= number && number < near.end;
      const isGrave = !isNear && left[severity] > 0;
      if (isGrave) {
        left[severity]--;
        open--;
      }
      const kept = told.shown?.documentId === documentId && told.shown.position === position ? told.shown : undefined;
      // Equal findings are numbered, including those not shown.
      const said = kept?.said ?? saidOf(found, naming, told, section);
      const count = (seen.get(said) ?? 0) + 1;
      seen.set(said, count);
      if (isNear || isGrave) {
        const one =
          kept?.count === count && kept.isKnown === isKnown
            ? { marked: kept.marked, from }
            : shown(found, told, section, { documentId, position, count, isKnown, said }, known);
        gravest.push(isNear ? { ...one, isNear } : one);
      }
      return open > 0 || number + 1 < near.end;
    },
    ({ findings, places }, _from, number) => open === 0 && number + findings <= near.start && !alike.some((place) => places.has(place)),
  );
  return { gravest, counts, ...(near.end > near.start ? { nearFrom: near.start } : {}) };
}

const none: Span = { start: 0, end: 0 };

/** Counts all findings; baselined ones count as hints. */
function countAll({ sections, elsewhere }: Found, known: Known): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: known.size };
  for (const block of sections.gathered(blockFindings)) addCounts(counts, block.counts);
  for (const [index, more] of elsewhere.bySection) {
    const section = sections.at(index);
    if (section === undefined) continue;
    for (const { finding } of section.own) counts[finding.severity]--;
    for (const { finding } of findingsWith(section, more)) counts[finding.severity]++;
  }
  for (const { finding } of [...elsewhere.before, ...elsewhere.after]) counts[finding.severity]++;
  addCounts(counts, known.counts, -1);
  return counts;
}

/** The number of findings on each side of the last edit that are always shown. */
const closest = 10;

/**
 * The range of findings near the last edit, `size` of `total`. The previous range is kept while it contains the closest ones, so that
 * typing in different places shows stable findings; otherwise the nearest are used.
 */
function nearest(found: Found, { edited, from: before }: Near, total: number, size: number): Span {
  const here = found.sections.indexAt(edited);
  let middle = 0;
  walkFindings(
    found,
    ({ finding }, number, section) => {
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

/** Creates a shown finding. It is cached when all its places are in its section. */
function shown(found: Found, told: ToldFinding, section: number, mark: Omit<KeptMark, "marked">, known: Known): ShownFinding {
  const { finding } = told;
  const placed = placedFinding(found, finding, section);
  const inText = mark.isKnown ? asShown(known.marked(placed, mark.said)) : placed;
  const print = fingerprint(mark.said, mark.count);
  const { sections } = found;
  const within = sections.at(section)?.section;
  if (within === undefined || !isOpen(finding) || !staysInSection(finding, within))
    return { marked: { finding: inText, fingerprint: print }, from: 0 };
  const from = sections.startOf(section);
  const inSection = placeFinding<Span>(inText, ({ start, end }) => ({ start: start - from, end: end - from }));
  const marked = { finding: inSection, fingerprint: print };
  told.shown = { ...mark, marked };
  return { marked, from };
}
