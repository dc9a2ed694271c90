import { differs, matchLists } from "../../core/changes/compareFindings.ts";
import type { DifferenceFile, DifferenceWork } from "../../generated/differenceReport.ts";
import type { ReportFile, ReportFinding, ReportWork } from "../../generated/report.ts";
import type { WhyNoWork } from "../../report/model.ts";

/**
 * Compares the findings that count of one file in two reports: first by fingerprint, then by content.
 *
 * @param was undefined for a file that the earlier report does not have
 * @param isSameLanguage false to ignore differences between texts
 */
export function compareFile(was: ReportFile | undefined, is: ReportFile, isSameLanguage: boolean): DifferenceFile {
  const { appears, vanishes, both } = matchLists(was === undefined ? [] : counting(was), counting(is), [fingerprintOf, saidBy]);
  const changed = both.filter((pair) => differs(pair) || (isSameLanguage && pair.before.message !== pair.after.message));
  const suppressed = new Map(is.findings.filter((one) => !isCounting(one)).map((one) => [one.fingerprint, one]));
  return {
    path: is.path,
    in: was === undefined ? "now" : "both",
    appears: [...appears],
    vanishes: vanishes.map((finding) => suppressed.get(finding.fingerprint) ?? finding),
    changed,
    unchanged: both.length - changed.length,
  };
}

/** The difference for a file that only the earlier report has. */
export function goneFile(was: ReportFile): DifferenceFile {
  return { path: was.path, in: "earlier", appears: [], vanishes: counting(was), changed: [], unchanged: 0 };
}

function fingerprintOf({ fingerprint }: ReportFinding | ReportWork): string {
  return fingerprint;
}

/** The content of a finding. A fingerprint changes with the order of items that have no part number. */
function saidBy({ ruleId, severity, message, acts }: ReportFinding): string {
  return JSON.stringify([ruleId, severity, message, [...acts].sort()]);
}

function counting({ findings }: ReportFile): ReportFinding[] {
  return findings.filter(isCounting);
}

function isCounting({ suppressed }: ReportFinding): boolean {
  return suppressed === undefined;
}

/**
 * Compares two work lists. A row with a place in a file that was not compared is neither done nor changed.
 *
 * @param notAsked the reasons why the later list leaves rows out, by fingerprint
 * @param isSameLanguage false to ignore differences between texts
 */
export function compareWork(
  earlier: readonly ReportWork[],
  now: readonly ReportWork[],
  notAsked: ReadonlyMap<string, WhyNoWork>,
  notCompared: readonly string[],
  isSameLanguage: boolean,
): DifferenceWork {
  const left = new Set(notCompared);
  const isCompared = ({ parts }: ReportWork): boolean => parts.every(({ path }) => !left.has(path));
  const { appears, vanishes, both } = matchLists(earlier, now, [fingerprintOf]);
  const changed = both.filter(
    ({ before, after }) => isCompared(before) && (workDiffers(before, after) || (isSameLanguage && asksElse(before, after))),
  );
  const gone = vanishes.filter(isCompared).map((row) => ({ row, why: notAsked.get(row.fingerprint) }));
  return {
    new: [...appears],
    done: gone.flatMap(({ row, why }) => (why === undefined ? [row] : [])),
    notAsked: gone.flatMap(({ row, why }) => (why === undefined ? [] : [{ row, why }])),
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

/** True for letters that ask for different facts, or ask them of other parts, in any order. */
export function asksElse(before: ReportWork, after: ReportWork): boolean {
  const [was, is] = [before, after].map(({ asked = [], places, parts }) => {
    const isCut = places > parts.length;
    return JSON.stringify([asked.map(({ what, parts }) => JSON.stringify([what, isCut ? [] : [...parts].sort()])).sort(), isCut && places]);
  });
  return was !== is;
}

/** The parts that a row has gained and lost, by name and file; none where a row lists only some of its places. */
export function partsChanged(before: ReportWork, after: ReportWork): Readonly<Record<"more" | "fewer", ReportWork["parts"]>> {
  if ([before, after].some(({ parts, places }) => places > parts.length)) return { more: [], fewer: [] };
  const [was, is] = [partsByName(before), partsByName(after)];
  const without = (parts: typeof was, others: typeof was) => [...parts].flatMap(([key, part]) => (others.has(key) ? [] : [part]));
  return { more: without(is, was), fewer: without(was, is) };
}

function partsByName({ parts }: ReportWork) {
  return new Map(parts.map((part) => [JSON.stringify([part.name, part.path]), part]));
}
