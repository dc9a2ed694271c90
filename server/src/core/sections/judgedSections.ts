import { applyBaseline } from "../baseline/apply.ts";
import type { Finding } from "../finding.ts";
import { type Digest, digestOf } from "../judge/digest.ts";
import { judgeWaivers } from "../judge/judgeWaivers.ts";
import type { DocumentSummary, Engine, Verdict } from "../judge/types.ts";
import { perKey } from "../perKey.ts";
import type { Span } from "../text/span.ts";
import { entryOf } from "../yaml/tree.ts";
import type { Around, Piece, Pieces } from "./around.ts";
import { digestParts } from "./digestParts.ts";
import { type Elsewhere, findingsIn, withFindings } from "./elsewhere.ts";
import type { Conditions, Frame } from "./frame.ts";
import { inspectSections, withTargets } from "./inspectSections.ts";
import { type Known, type KnownParts, nothingKnown } from "./knownParts.ts";
import type { Layout } from "./layout.ts";
import { linksOf } from "./links.ts";
import { numberedItems } from "./numbered.ts";
import { type Part, withUndeclared, withWaivers } from "./part.ts";
import type { SectionTotals } from "./sectionTotals.ts";
import { readSkeleton } from "./skeleton.ts";
import { waiversOf } from "./waivers.ts";
import { type Naming, placedFinding, saidOf, walkFindings } from "./walkFindings.ts";

/** A text at one moment, section by section, with all that was found: everything that is said of it is said by this. */
export interface JudgedSections {
  readonly engine: Engine;
  readonly conditions: Conditions;
  /** The lines before the sections, and those after them. */
  readonly head: string;
  readonly tail: string;
  readonly frame: Frame;
  readonly layout: Layout<Part>;
  readonly totals: SectionTotals;
  readonly elsewhere: Elsewhere;
  /** What a baseline knows; undefined where there is none. */
  readonly baseline: KnownParts | undefined;
}

/** What is found in the whole text; made once for each moment. */
export const verdictOf: (judged: JudgedSections) => Verdict = perKey((judged) => {
  const { engine, conditions, frame, layout } = judged;
  const find = () => waiversOf(frame.skeleton, layout, frame.context.asOf);
  const verdict: Verdict = {
    ...judgeWaivers(allFindings(judged), find, engine, conditions.settings),
    documents: [summaryOf(judged)],
    partNumberAt: (_document, path) => partNumberAt(layout, path),
  };
  return applyBaseline(verdict, conditions.settings.baseline, engine.rules);
});

/** The gravest of all that is found, at most so many; costs little more than these. */
export function digestOfSections(judged: JudgedSections, most: number): Digest {
  if (mayWaive(judged)) return digestOf(verdictOf(judged), most);
  const { layout, elsewhere, totals } = judged;
  const known = inBaseline(judged);
  const digest = digestParts(layout, elsewhere, totals, namingOf(judged), most, known);
  return { ...digest, waived: 0, baselined: known.size, documents: [summaryOf(judged)] };
}

/** The sections that touch a span with all they rest on; undefined where that shows only in the text as a whole. */
export function aroundOf(judged: JudgedSections, span: Span): Around | undefined {
  const { layout, elsewhere, totals } = judged;
  const numbers: number[] = [];
  for (let number = layout.numberAt(Math.max(0, span.start - 1)); number <= layout.numberAt(span.end); number++) numbers.push(number);
  const inspected = inspect(judged, numbers);
  if (inspected === undefined) return undefined;
  const { wanted, ...known } = inspected;
  return {
    findings: mayWaive(judged)
      ? verdictOf(judged).findings
      : findingsAround(layout, elsewhere, namingOf(judged), wanted, inBaseline(judged)),
    documents: [summaryOf(judged)],
    ...known,
    withoutEndUse: totals.withoutEndUse,
  };
}

/** The findings in some sections and outside of all, in the order of the text, those marked that a baseline knows. */
function findingsAround(layout: Layout<Part>, elsewhere: Elsewhere, naming: Naming, wanted: readonly number[], known: Known): Finding[] {
  if (known.size === 0)
    return [...elsewhere.before, ...wanted.flatMap((number) => findingsIn(layout, number, elsewhere)), ...elsewhere.after];
  const sections = new Set([-1, ...wanted]);
  const found: Finding[] = [];
  let number = 0;
  walkFindings(layout, elsewhere, (finding, section, own, at) => {
    const isKnown = known.has(number++);
    if (!sections.has(section)) return true;
    const placed = placedFinding(layout, finding, section, own);
    found.push(isKnown ? known.marked(placed, saidOf(layout, naming, finding, section, own, at)) : placed);
    return true;
  });
  return found;
}

/** What some sections rest on and how they are judged; undefined where that shows only in the text as a whole. */
function inspect({ engine, conditions, frame, layout, head, tail }: JudgedSections, numbers: readonly number[]) {
  const skeleton = readSkeleton(head, tail);
  // What stands behind the sections is moved, and several places may share what an anchor names.
  if (skeleton === undefined || (skeleton.yaml.usesAnchors && tail !== "")) return undefined;
  const wanted = withTargets(layout, numbers);
  if (wanted === undefined) return undefined;
  return { wanted, ...inspectSections(engine, conditions.settings, frame, skeleton, layout, wanted) };
}

/** The tree in pieces. */
export function piecesOf(judged: JudgedSections): Pieces {
  const { frame, layout, head } = judged;
  const { root } = frame.skeleton;
  return {
    root,
    list: { start: entryOf(root, "items")?.key.start ?? 0, end: endOfEntries(layout) },
    head: head.length,
    after: layout.end - head.length,
    count: layout.sections.entryCount,
    items: { [Symbol.iterator]: () => entriesOf(layout) },
    links: () => linksOf(layout),
    numbered: () => numberedItems(layout),
    undeclared: () => inspect(judged, layout.sections.numbers(withUndeclared))?.judged,
  };
}

function* entriesOf(layout: Layout<Part>): Generator<Piece, void> {
  for (const [{ entries, base }, start] of layout.placed()) yield { entries, by: start - base };
}

/** Where the last entry ends in the text. */
function endOfEntries(layout: Layout<Part>): number {
  const { sections } = layout;
  const number = sections.numberAtPosition(sections.entryCount - 1);
  const section = sections.at(number);
  const last = section?.entries.at(-1);
  return section === undefined || last === undefined ? 0 : last.end + layout.startOf(number) - section.base;
}

/** Whether a waiver may stand somewhere: then what is found at one place may be put aside at another. */
function mayWaive({ conditions, frame, layout }: JudgedSections): boolean {
  if (conditions.settings.ignoreWaivers === true) return false;
  return frame.skeleton.yaml.scalars !== undefined || layout.sections.numbers(withWaivers).length > 0;
}

function namingOf({ frame, layout }: JudgedSections): Naming {
  return { documentId: frame.summary.id ?? "0", partNumberAt: (_, path) => partNumberAt(layout, path) };
}

/** What of the findings a baseline knows, where no waiver may cover one. */
function inBaseline(judged: JudgedSections): Known {
  return judged.baseline?.in(judged.layout, judged.elsewhere, namingOf(judged)) ?? nothingKnown;
}

function summaryOf({ frame, totals }: JudgedSections): DocumentSummary {
  return { ...frame.summary, ...totals.counts };
}

function allFindings({ layout, elsewhere }: JudgedSections): Finding[] {
  const inSections = withFindings(layout, elsewhere).flatMap((number) => findingsIn(layout, number, elsewhere));
  return [...elsewhere.before, ...inSections, ...elsewhere.after];
}

function partNumberAt({ sections }: Layout<Part>, path: string): string | undefined {
  const parsed = /^\/items\/(\d+)(.*)$/.exec(path);
  if (parsed === null) return undefined;
  const position = Number(parsed[1]);
  const number = sections.numberAtPosition(position);
  const [section, first] = [sections.at(number), sections.positionOf(number)];
  if (section === undefined || position >= first + section.entries.length) return undefined;
  const own = `/items/${section.name}.${position - first}${parsed[2] ?? ""}`;
  return section.items.find((item) => item.path === own)?.partNumber?.value;
}
