import { matchLists } from "../../core/changes/compareFindings.ts";
import type { DifferenceFile, DifferenceWork } from "../../generated/differenceReport.ts";
import type { Report, ReportFile, ReportFinding, ReportWork } from "../../generated/report.ts";

/** The differences between the files of two reports. */
export interface FileDifferences {
  /** Ordered by path. */
  readonly files: readonly DifferenceFile[];
  /** The files of the earlier report that are there and were not judged now. */
  readonly notCompared: readonly string[];
}

/**
 * Compares the findings that count of two reports, file by file, by their fingerprints, then by what they say.
 *
 * @param isGone true for a path of the earlier report where there is no file now
 * @param isSameLanguage false to ignore differences between texts
 */
export function compareReports(
  earlier: Pick<Report, "files">,
  now: readonly ReportFile[],
  isGone: (path: string) => boolean,
  isSameLanguage: boolean,
): FileDifferences {
  const before = new Map(earlier.files.map((file) => [file.path, file]));
  const after = new Set(now.map(({ path }) => path));
  const left = earlier.files.filter(({ path }) => !after.has(path));
  const gone = left.filter(({ path }) => isGone(path));
  const compared = [
    ...now.map((file) => compareFile(before.get(file.path), file, isSameLanguage)),
    ...gone.map((file) => compareFile(file, undefined, isSameLanguage)),
  ];
  return {
    files: compared.sort((a, b) => (a.path < b.path ? -1 : 1)),
    notCompared: left.filter((file) => !gone.includes(file)).map(({ path }) => path),
  };
}

function compareFile(was: ReportFile | undefined, is: ReportFile | undefined, isSameLanguage: boolean): DifferenceFile {
  const { appears, vanishes, both } = matchLists(counting(was), counting(is), [fingerprintOf, saidBy]);
  const changed = both.filter(({ before, after }) => differs(before, after) || (isSameLanguage && before.message !== after.message));
  const suppressed = new Map((is?.findings ?? []).filter((one) => !isCounting(one)).map((one) => [one.fingerprint, one]));
  return {
    path: (is ?? was)?.path ?? "",
    in: is === undefined ? "earlier" : was === undefined ? "now" : "both",
    appears: [...appears],
    vanishes: vanishes.map((finding) => suppressed.get(finding.fingerprint) ?? finding),
    changed,
    unchanged: both.length - changed.length,
  };
}

function fingerprintOf({ fingerprint }: ReportFinding | ReportWork): string {
  return fingerprint;
}

/** The content of a finding. A fingerprint changes with the order of items that have no part number. */
function saidBy({ ruleId, severity, message, acts }: ReportFinding): string {
  return JSON.stringify([ruleId, severity, message, acts]);
}

function counting(file: ReportFile | undefined): readonly ReportFinding[] {
  return (file?.findings ?? []).filter(isCounting);
}

function isCounting({ suppressed }: ReportFinding): boolean {
  return suppressed === undefined;
}

function differs(before: ReportFinding, after: ReportFinding): boolean {
  return before.severity !== after.severity || !hasSameActs({ before, after });
}

/** True for a finding that rests on the same acts in both reports. */
export function hasSameActs({ before, after }: { readonly before: ReportFinding; readonly after: ReportFinding }): boolean {
  return [...before.acts].sort().join(" ") === [...after.acts].sort().join(" ");
}

/** Compares two work lists. A row with a place in a file that was not compared is neither done nor changed. */
export function compareWork(earlier: readonly ReportWork[], now: readonly ReportWork[], notCompared: readonly string[]): DifferenceWork {
  const left = new Set(notCompared);
  const isCompared = ({ parts }: ReportWork): boolean => parts.every(({ path }) => !left.has(path));
  const { appears, vanishes, both } = matchLists(earlier, now, [fingerprintOf]);
  const changed = both.filter(({ before, after }) => isCompared(before) && workDiffers(before, after));
  return {
    new: [...appears],
    done: vanishes.filter(isCompared),
    changed,
    unchanged: both.length - changed.length,
  };
}

function workDiffers(before: ReportWork, after: ReportWork): boolean {
  const { more, fewer } = partsChanged(before, after);
  return (
    before.severity !== after.severity ||
    before.prohibited !== after.prohibited ||
    before.due?.date !== after.due?.date ||
    more.length + fewer.length > 0
  );
}

/** The parts that a row has gained and lost, by name; none where a row lists only some of its places. */
export function partsChanged(before: ReportWork, after: ReportWork): Readonly<Record<"more" | "fewer", readonly string[]>> {
  if ([before, after].some(({ parts, places }) => places > parts.length)) return { more: [], fewer: [] };
  const [was, is] = [before, after].map(
    ({ parts }) => new Set(parts.map(({ name, path }) => (name === undefined ? path : `${name} (${path})`))),
  );
  if (was === undefined || is === undefined) return { more: [], fewer: [] };
  return { more: [...is].filter((part) => !was.has(part)), fewer: [...was].filter((part) => !is.has(part)) };
}
