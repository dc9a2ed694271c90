import type { Seams, SectionTree } from "../formats/format.ts";
import { judgeItems, judgingContext } from "../judge/judgeItems.ts";
import type { CheckResult, VerdictInRun } from "../judge/types.ts";
import { openItems, readHead } from "../mappings/own/read.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import { resolveReferences } from "../model/resolve.ts";
import type { OpenItem } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import type { JudgingContext } from "../rule.ts";
import { totalsOf } from "./blockQueries.ts";
import type { JudgedText } from "./judgedText.ts";
import type { SectionList } from "./sectionList.ts";
import { readSkeleton, withItems } from "./skeleton.ts";

/** The facts behind a verdict, with places in the text. */
export type Facts = Omit<CheckResult, keyof VerdictInRun>;

/** The facts of some sections and of the lines outside; without `indexes`, of the whole text. */
export function factsOf(judged: JudgedText, indexes?: readonly number[]): Facts {
  return indexes === undefined ? allFacts(judged) : { ...readAgain(judged, indexes), withoutEndUse: withoutEndUse(judged) };
}

const allFacts = perKey((judged: JudgedText): Facts => {
  if (judged.seams !== undefined) return factsOf(judged, [...judged.sections.slice().keys()]);
  const facts = judged.documents.map(({ context, sections }) => withFacts(context.judging, sections.at(0)?.result.items ?? [], judged));
  return { judged: facts, file: judged.envelope, withoutEndUse: withoutEndUse(judged) };
});

function withoutEndUse({ documents }: JudgedText): number {
  return documents.reduce((sum, { sections }) => sum + totalsOf(sections).withoutEndUse, 0);
}

/** A document with the facts of items whose references and end uses are resolved. */
function withFacts(context: JudgingContext, items: readonly OpenItem[], { conditions, engine }: JudgedText): CheckResult["judged"][number] {
  const document = { ...context.document, items, lines: items.filter(({ parent }) => parent === undefined) };
  // Failures are already among the findings.
  return { ...context, document, items: judgeItems(items, context, conditions.settings, { findings: [], texts: engine.texts }) };
}

/** Parses some sections of a divided text and the lines outside, with places in the text. */
function readAgain(judged: JudgedText, wanted: readonly number[]): Pick<Facts, "judged" | "file"> {
  const { engine, conditions, envelope, sections, documents, seams } = judged;
  const [only] = documents;
  const gap = sections.end - sections.head;
  const [head, tail] = [envelope.text.slice(0, envelope.head), envelope.text.slice(envelope.head)];
  const skeleton = seams && readSkeleton(conditions.format, seams, head, tail, gap);
  if (only === undefined || seams === undefined || skeleton === undefined) return { judged: [], file: envelope };
  const pieces = wanted.map((index) => ({ before: sections.positionOf(index), ...readAt(seams, sections, index) }));
  const [first, last] = [readAt(seams, sections, 0), readAt(seams, sections, sections.count - 1)];
  const all = pieces.flatMap(({ entries }) => entries);
  const root = withItems(skeleton, { kind: "seq", flow: false, items: all, start: first.start, end: last.end });
  const { asOf, links, document } = only.context.judging;
  const context = judgingContext(engine, readHead(root, document.kind, 0, undefined, links?.parts), asOf, { ...conditions, links });
  const items = pieces.flatMap(({ entries, before }) =>
    openItems(context.document, entries, (position) => `/items/${before + position}`, undefined),
  );
  resolveReferences(items, links);
  for (const item of items) item.endUse = endUseInEffect(item);
  const file = {
    tree: { documents: [{ root, start: 0, end: sections.end + tail.length }] },
    documents: [{ index: 0, kind: document.kind }],
  };
  return { judged: [withFacts(context, items, judged)], file };
}

/** The entries of a section and the range of its list, with places in the text. */
function readAt(seams: Seams, sections: SectionList, index: number): Omit<SectionTree, "tree"> {
  return seams.readSection(sections.at(index)?.section.text ?? "", {}, sections.startOf(index));
}
