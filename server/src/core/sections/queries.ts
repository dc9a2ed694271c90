import type { Finding } from "../finding.ts";
import { type Naming, namingOf } from "../judge/fingerprint.ts";
import { type Entries, judgeWaivers } from "../judge/judgeWaivers.ts";
import { isUndeclared } from "../judge/summary.ts";
import type { CheckResult, DocumentSummary, VerdictInRun } from "../judge/types.ts";
import type { EntryWaiver, Item } from "../model/types.ts";
import type { PartsUsed } from "../parts/inUse.ts";
import { perKey } from "../perKey.ts";
import { mayHideFindings } from "../ruleMeta.ts";
import { headOf } from "../states/concerning.ts";
import { isWaivedEndUse } from "../states/ofItem.ts";
import { itemsWithState } from "../states/ofItems.ts";
import type { Span } from "../text/span.ts";
import { declarationsUsed, notReadWhole, totalsOf, undeclaredConcerned, withWaivers } from "./blockQueries.ts";
import { type Digest, digestOf, type Near, topBySeverity } from "./digest.ts";
import { factsOf } from "./facts.ts";
import type { JudgedSection } from "./judgedSection.ts";
import type { JudgedText } from "./judgedText.ts";
import { type Known, type KnownParts, nothingKnown } from "./knownParts.ts";
import { withTargets } from "./references.ts";
import type { ToldFinding } from "./toldFinding.ts";
import { waiversOf } from "./waivers.ts";
import { type Found, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";
import type { Around } from "./whole.ts";

/** The verdict on the whole text, cached for each version. */
export const verdictOf: (judged: JudgedText) => VerdictInRun = perKey((judged) => {
  const { engine, conditions, baseline } = judged;
  const { waivedBy, ...waived } = judgeWaivers(
    findingsIn(judged),
    () => waiversOf(judged),
    engine,
    conditions.settings,
    entriesOfParts(judged),
  );
  const verdict = {
    ...waived,
    documents: lessWaived(judged, waived.findings, summariesOf(judged)),
    isParts: conditions.kind === "parts",
    partNumberAt: partNumbersOf(judged),
    partsUsed: partsUsedIn(judged, waivedBy),
  };
  return baseline === undefined ? verdict : { ...verdict, findings: findingsIn(placed(waived.findings), baseline, namingOf(verdict)) };
});

/** Document summaries that leave out the items whose missing end use is waived. */
function lessWaived(judged: JudgedText, findings: readonly Finding[], documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const waived = findings.filter(isWaivedEndUse);
  if (waived.length === 0) return documents;
  const heads = new Set(waived.flatMap(({ document, path }) => headOf(path)?.concat(`#${document}`) ?? []));
  const isUnderHead = ({ endUse, document }: Item): boolean =>
    endUse?.kind === "declared" && heads.has(`${endUse.endUse.path}#${document.index}`);
  const onItems = waived.filter(({ path }) => headOf(path) === undefined);
  const { sections } = judged;
  const indexes = judged.seams && withTargets(sections, [...new Set(onItems.map(({ start }) => sections.indexAt(start)))]);
  const items = onItems.length === 0 ? noItems : itemsWithState({ judged: factsOf(judged, indexes).judged, findings: onItems });
  return documents.map((document) => {
    const byOwn =
      items.get(document.index)?.filter((one) => one.judged !== undefined && isUndeclared(one.judged) && !one.isUndeclared) ?? [];
    const own = judged.documents.find(({ context }) => context.summary.index === document.index)?.sections;
    const underHead = heads.size === 0 ? [] : (own?.gathered(undeclaredConcerned).filter(({ item }) => isUnderHead(item)) ?? []);
    const waivedItems = byOwn.filter(({ item }) => !isUnderHead(item)).length + underHead.length;
    return waivedItems === 0 ? document : { ...document, undeclared: document.undeclared - waivedItems, undeclaredWaived: waivedItems };
  });
}

const noItems: ReturnType<typeof itemsWithState> = new Map();

/** The parts-file entries in use; undefined when something was not read, so that more may be in use. */
function partsUsedIn({ conditions, documents, sections, elsewhere }: JudgedText, waivers: readonly EntryWaiver[]): PartsUsed | undefined {
  if (conditions.links?.parts === undefined) return nothingUsed;
  const outside = [...elsewhere.before, ...elsewhere.after].map(({ finding }) => finding);
  const isHiding = ({ ruleId }: Pick<Finding, "ruleId">): boolean => mayHideFindings(ruleId);
  if (sections.indexes(notReadWhole).length > 0 || [...outside, ...[...elsewhere.bySection.values()].flat()].some(isHiding))
    return undefined;
  return { waivers, declarations: new Set(documents.flatMap((document) => document.sections.gathered(declarationsUsed))) };
}

const nothingUsed: PartsUsed = { waivers: [], declarations: [] };

/** The waivers of parts files; undefined when there are none. */
function entriesOfParts({ conditions, documents }: JudgedText): Entries | undefined {
  const parts = conditions.links?.parts;
  if (parts?.hasWaivers !== true) return undefined;
  const { settings, today, partsInUse: inUse } = conditions;
  return { parts, asOf: settings.asOf?.date ?? today, inUse, itemAt: (document, path) => itemAt(documents, document, path) };
}

/** The verdict with all facts behind it. */
export function resultOf(judged: JudgedText): CheckResult {
  return { ...verdictOf(judged), ...factsOf(judged) };
}

/**
 * The digest of a text with at most `most` findings; `near` as in `digestOf`. Without waivers, it costs little more than a visit of each
 * finding.
 */
export function digestOfText(judged: JudgedText, most: number, near?: Near): Digest {
  if (mayWaive(judged)) return digestOf(verdictOf(judged), most, near);
  const known = inBaseline(judged);
  const top = topBySeverity(judged, namingIn(judged), most, known, near);
  return { ...top, waived: 0, baselined: known.size, documents: summariesOf(judged), partsUsed: partsUsedIn(judged, []) };
}

/** The sections that touch a span, with their facts. Returns the whole text when the facts need it. */
export function aroundOf(judged: JudgedText, span: Span): Around {
  const { sections, seams, baseline } = judged;
  const indexes: number[] = [];
  for (let index = sections.indexAt(Math.max(0, span.start - 1)); index <= sections.indexAt(span.end); index++) indexes.push(index);
  const wanted = seams && withTargets(sections, indexes);
  return {
    findings:
      wanted === undefined || mayWaive(judged)
        ? verdictOf(judged).findings
        : findingsIn(judged, baseline, namingIn(judged), new Set([-1, ...wanted])),
    documents: summariesOf(judged),
    ...factsOf(judged, wanted),
  };
}

/**
 * The placed findings of a text, or of some of its sections; -1 stands for findings outside all sections. Baselined findings are marked.
 */
function findingsIn(found: Found, baseline?: KnownParts, naming?: Naming, wanted?: ReadonlySet<number>): Finding[] {
  const known = naming && baseline?.in(found, naming);
  const findings: Finding[] = [];
  const add = (told: ToldFinding, number: number, section: number): boolean => {
    if (wanted?.has(section) === false) return true;
    const one = placedFinding(found, told.finding, section);
    const isKnown = known?.has(number) === true;
    findings.push(isKnown && naming !== undefined ? known.marked(one, saidOf(found, naming, told, section)) : one);
    return true;
  };
  walkFindings(found, add, ({ sections }, from) => wanted !== undefined && !sections.some((_, index) => wanted.has(from + index)));
  return findings;
}

/** True when the text may contain waivers. A finding may then be waived from another place. */
function mayWaive({ conditions, envelope, sections }: JudgedText): boolean {
  if (conditions.settings.ignoreWaivers === true) return false;
  if (conditions.links?.parts?.hasWaivers === true) return true;
  return envelope.tree.scalars !== undefined || sections.indexes(withWaivers).length > 0;
}

function namingIn(judged: JudgedText): Naming {
  return namingOf({ documents: judged.documents.map(({ context }) => context.summary), partNumberAt: partNumbersOf(judged) });
}

/** The baselined findings of a text without waivers. */
function inBaseline(judged: JudgedText): Known {
  return judged.baseline?.in(judged, namingIn(judged)) ?? nothingKnown;
}

function summariesOf({ documents }: JudgedText): DocumentSummary[] {
  return documents.map(({ context, sections }) => {
    const { items, materialItems, undeclared, notChecked } = totalsOf(sections);
    return { ...context.summary, items, materialItems, undeclared, notChecked };
  });
}

function partNumbersOf({ documents }: JudgedText): VerdictInRun["partNumberAt"] {
  return (document, path) => itemAt(documents, document, path)?.partNumber?.value;
}

/** The item at a path of a document. */
function itemAt(documents: JudgedText["documents"], document: number, path: string): Item | undefined {
  const parsed = /^\/items\/(\d+)(.*)$/.exec(path);
  const sections = documents.find(({ context }) => context.summary.index === document)?.sections;
  if (parsed === null || sections === undefined) return undefined;
  const position = Number(parsed[1]);
  const index = sections.indexAtPosition(position);
  const [one, first] = [sections.at(index), sections.positionOf(index)];
  if (one === undefined || position >= first + one.section.entries.length) return undefined;
  return itemsByPath(one).get(`/items/${position - first}${parsed[2] ?? ""}`);
}

/** The items of a section by path. */
const itemsByPath = perKey(({ result }: JudgedSection) => new Map<string, Item>(result.items.map((item) => [item.path, item])));
