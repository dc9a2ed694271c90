import type { Finding } from "../finding.ts";
import type { Piece, PlacedEntry } from "../formats/placed.ts";
import { countSeverities, type Digest, type Near } from "../judge/digest.ts";
import { type Naming, namingOf } from "../judge/fingerprint.ts";
import { judgeItems } from "../judge/judgeItems.ts";
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
import { type Around, type Whole, wholeOf } from "./around.ts";
import { digestOf, gravestOf } from "./digest.ts";
import { findingsIn, withFindings } from "./elsewhere.ts";
import { inspectSections, withTargets } from "./inspectSections.ts";
import { isCut, type JudgedText } from "./judgedText.ts";
import { type Known, type KnownParts, nothingKnown } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import { linksOf } from "./links.ts";
import { numberedItems } from "./numbered.ts";
import { declarationsUsed, notReadWhole, type Part, undeclaredConcerned, withUndeclared, withWaivers } from "./part.ts";
import { listKey } from "./skeleton.ts";
import { waiversOf } from "./waivers.ts";
import { type Found, placed, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** What is found in the whole text; made once for each moment. */
export const verdictOf: (judged: JudgedText) => VerdictInRun = perKey((judged) => {
  const { engine, conditions, baseline } = judged;
  const found = allFindings(judged);
  const { waivedBy, ...waived } = judgeWaivers(found, () => waiversOf(judged), engine, conditions.settings, entriesOfParts(judged));
  const partsUsed = partsUsedIn(judged, waivedBy);
  const documents = lessWaived(judged, waived.findings, summariesOf(judged));
  const isParts = conditions.kind === "parts";
  const verdict = { ...waived, documents, isParts, partNumberAt: partNumbersOf(judged), partsUsed };
  return baseline === undefined ? verdict : { ...verdict, findings: markedIn(placed(waived.findings), baseline, namingOf(verdict)) };
});

/** The documents, of which those items are not counted as undeclared whose end use a waiver says is not asked for. */
function lessWaived(judged: JudgedText, findings: readonly Finding[], documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const waived = findings.filter(isWaivedEndUse);
  if (waived.length === 0) return documents;
  const heads = new Set(waived.flatMap(({ document, path }) => headOf(path)?.concat(`#${document}`) ?? []));
  const isUnderHead = ({ endUse, document }: Item): boolean =>
    endUse?.kind === "declared" && heads.has(`${endUse.endUse.path}#${document.index}`);
  const onItems = waived.filter(({ path }) => headOf(path) === undefined);
  const { layout } = judged;
  const indexes = isCut(judged) ? withTargets(layout, [...new Set(onItems.map(({ start }) => layout.indexAt(start)))]) : undefined;
  const items = onItems.length === 0 ? noItems : itemsWithState({ judged: factsOf(judged, indexes).judged, findings: onItems });
  return documents.map((document) => {
    const byOwn =
      items.get(document.index)?.filter((one) => one.judged !== undefined && isUndeclared(one.judged) && !one.isUndeclared) ?? [];
    const sections = judged.documents.find(({ frame }) => frame.summary.index === document.index)?.sections;
    const underHead = heads.size === 0 ? [] : (sections?.gathered(undeclaredConcerned).filter(({ item }) => isUnderHead(item)) ?? []);
    const waivedItems = byOwn.filter(({ item }) => !isUnderHead(item)).length + underHead.length;
    return { ...document, undeclared: document.undeclared - waivedItems };
  });
}

const noItems: ReturnType<typeof itemsWithState> = new Map();

/** What it uses of parts files; undefined where something was not read, so that it may use more. */
function partsUsedIn({ conditions, documents, layout, elsewhere }: JudgedText, waivers: readonly EntryWaiver[]): PartsUsed | undefined {
  if (conditions.links?.parts === undefined) return nothingUsed;
  const outside = [elsewhere.before, elsewhere.after, ...elsewhere.bySection.values()];
  const isHidden = (findings: readonly Pick<Finding, "ruleId">[]): boolean => findings.some(({ ruleId }) => mayHideFindings(ruleId));
  if (layout.sections.indexes(notReadWhole).length > 0 || outside.some(isHidden)) return undefined;
  return { waivers, declarations: new Set(documents.flatMap(({ sections }) => sections.gathered(declarationsUsed))) };
}

const nothingUsed: PartsUsed = { waivers: [], declarations: [] };

/** What parts files waive here; undefined for nothing. */
function entriesOfParts({ conditions, documents }: JudgedText): Entries | undefined {
  const parts = conditions.links?.parts;
  if (parts?.hasWaivers !== true) return undefined;
  const { settings, today, partsInUse: inUse } = conditions;
  return { parts, asOf: settings.asOf?.date ?? today, inUse, itemAt: (document, path) => found(documents, document, path, itemsByPath) };
}

const itemsByPath = perKey(({ items }: Part) => new Map<string, Item>(items.map((item) => [item.path, item])));

/** The same with all facts that it rests on. */
export function resultOf(judged: JudgedText): CheckResult {
  return { ...verdictOf(judged), ...factsOf(judged) };
}

/** The gravest of all that is found, at most so many, and what stands near the last edit; costs little more than these. */
export function digestOfText(judged: JudgedText, most: number, near?: Near): Digest {
  if (mayWaive(judged)) return digestOf(verdictOf(judged), most, near);
  const known = inBaseline(judged);
  const own = judged.documents[0]?.totals.severities ?? countSeverities([]);
  const digest = gravestOf(judged, own, namingIn(judged), most, known, near);
  return { ...digest, waived: 0, baselined: known.size, documents: summariesOf(judged), partsUsed: partsUsedIn(judged, []) };
}

/** The sections that touch a span with all they rest on; all of the text where what that is shows only there. */
export function aroundOf(judged: JudgedText, span: Span): Around {
  const { layout } = judged;
  const indexes: number[] = [];
  for (let index = layout.indexAt(Math.max(0, span.start - 1)); index <= layout.indexAt(span.end); index++) indexes.push(index);
  const wanted = isCut(judged) ? withTargets(layout, indexes) : undefined;
  return {
    findings: wanted === undefined || mayWaive(judged) ? verdictOf(judged).findings : findingsAround(judged, wanted),
    documents: summariesOf(judged),
    ...factsOf(judged, wanted),
  };
}

/** The findings in some sections and outside of all, in the order of the text, those marked that a baseline knows. */
function findingsAround(judged: JudgedText, wanted: readonly number[]): Finding[] {
  const { layout, elsewhere, baseline } = judged;
  if (baseline === undefined)
    return [...elsewhere.before, ...wanted.flatMap((index) => findingsIn(layout, index, elsewhere)), ...elsewhere.after];
  return markedIn(judged, baseline, namingIn(judged), new Set([-1, ...wanted]));
}

/** The findings of a text, or of some of its sections, those marked that a baseline knows. What stands outside is in section -1. */
function markedIn(found: Found, baseline: KnownParts, naming: Naming, wanted?: ReadonlySet<number>): Finding[] {
  const { layout } = found;
  const known = baseline.in(found, naming);
  const marked: Finding[] = [];
  let number = 0;
  walkFindings(found, (finding, section, own, at) => {
    const isKnown = known.has(number++);
    if (wanted !== undefined && !wanted.has(section)) return true;
    const one = placedFinding(layout, finding, section);
    marked.push(isKnown ? known.marked(one, saidOf(layout, naming, finding, section, own, at)) : one);
    return true;
  });
  return marked;
}

type Facts = Omit<CheckResult, keyof VerdictInRun>;

/** What some sections rest on and how they are judged, by places in the text; without indexes all of it. */
function factsOf(judged: JudgedText, indexes?: readonly number[]): Facts {
  return indexes === undefined ? allFacts(judged) : { ...inspect(judged, indexes), withoutEndUse: withoutEndUse(judged) };
}

const allFacts = perKey((judged: JudgedText): Facts => {
  const { layout, documents, conditions, outside } = judged;
  if (isCut(judged)) return factsOf(judged, [...layout.sections.slice().keys()]);
  // What goes wrong in judging is among the findings already.
  const facts = documents.map(({ frame: { context }, sections }) => {
    const items = sections.at(0)?.items ?? [];
    const document = { ...context.document, items, lines: items.filter(({ parent }) => parent === undefined) };
    return { ...context, document, items: judgeItems(items, context, conditions.settings, { findings: [], texts: judged.engine.texts }) };
  });
  return { judged: facts, file: outside, withoutEndUse: withoutEndUse(judged) };
});

function inspect({ engine, conditions, outside, layout, documents, seams }: JudgedText, indexes: readonly number[]) {
  const [only] = documents;
  if (only === undefined || seams === undefined) return { judged: [], file: outside };
  return inspectSections(engine, conditions, seams, only.frame, outside, layout, indexes);
}

function withoutEndUse({ documents }: JudgedText): number {
  return documents.reduce((sum, { totals }) => sum + totals.withoutEndUse, 0);
}

/** The text as a whole, as far as it is asked for. */
export function wholeIn(judged: JudgedText): Whole {
  const { documents, layout, outside } = judged;
  const [only] = documents;
  if (only === undefined || !isCut(judged)) return wholeOf(allFacts(judged));
  const { root } = only.frame;
  const after = layout.end - outside.head;
  const entries = root.entries.map((entry): PlacedEntry => {
    if (entry.name !== listKey || entry.via !== undefined) return { entry, by: entry.key.start < outside.head ? 0 : after };
    const pieces = { [Symbol.iterator]: () => entriesOf(layout) };
    return { entry, by: 0, list: { start: entry.key.start, end: endOfEntries(layout), count: layout.sections.entryCount, pieces } };
  });
  return {
    documents: [{ index: 0, root, entries }],
    links: () => linksOf(layout),
    numbered: () => numberedItems(layout),
    undeclared: () => factsOf(judged, withTargets(layout, layout.sections.indexes(withUndeclared))).judged,
  };
}

function* entriesOf(layout: Layout<Part>): Generator<Piece, void> {
  for (const [{ entries }, start] of layout.placed()) yield { entries, by: start };
}

/** Where the last entry ends in the text. */
function endOfEntries(layout: Layout<Part>): number {
  const { sections } = layout;
  const index = sections.indexAtPosition(sections.entryCount - 1);
  const section = sections.at(index);
  const last = section?.entries.at(-1);
  return last === undefined ? 0 : last.end + layout.startOf(index);
}

/** Whether a waiver may stand somewhere: then what is found at one place may be put aside at another. */
function mayWaive({ conditions, outside, layout }: JudgedText): boolean {
  if (conditions.settings.ignoreWaivers === true) return false;
  if (conditions.links?.parts?.hasWaivers === true) return true;
  return outside.tree.scalars !== undefined || layout.sections.indexes(withWaivers).length > 0;
}

function namingIn(judged: JudgedText): Naming {
  return namingOf({ documents: judged.documents.map(({ frame }) => frame.summary), partNumberAt: partNumbersOf(judged) });
}

/** What of the findings a baseline knows, where no waiver may cover one. */
function inBaseline(judged: JudgedText): Known {
  return judged.baseline?.in(judged, namingIn(judged)) ?? nothingKnown;
}

function summariesOf({ documents }: JudgedText): DocumentSummary[] {
  return documents.map(({ frame, totals }) => ({ ...frame.summary, ...totals.counts }));
}

function allFindings({ layout, elsewhere }: Found): Finding[] {
  const inSections = withFindings(layout, elsewhere).flatMap((index) => findingsIn(layout, index, elsewhere));
  return [...elsewhere.before, ...inSections, ...elsewhere.after];
}

function partNumbersOf({ documents }: JudgedText): VerdictInRun["partNumberAt"] {
  return (document, path) => found(documents, document, path, partNumbers);
}

/** What stands under the path of an item in the section that it is in. */
function found<T>(
  documents: JudgedText["documents"],
  document: number,
  path: string,
  byPath: (section: Part) => ReadonlyMap<string, T>,
): T | undefined {
  const parsed = /^\/items\/(\d+)(.*)$/.exec(path);
  const sections = documents.find(({ frame }) => frame.summary.index === document)?.sections;
  if (parsed === null || sections === undefined) return undefined;
  const position = Number(parsed[1]);
  const index = sections.indexAtPosition(position);
  const [section, first] = [sections.at(index), sections.positionOf(index)];
  if (section === undefined || position >= first + section.entries.length) return undefined;
  return byPath(section).get(`/items/${position - first}${parsed[2] ?? ""}`);
}

/** The part numbers of the items of a section, by their paths in it. */
const partNumbers = perKey(({ items }: Part) => new Map(items.map(({ path, partNumber }) => [path, partNumber?.value])));
