import type { OpenFinding } from "../finding.ts";
import { content, type MapNode, type TreeDocument, type TreeFile } from "../formats/tree.ts";
import { orderFindings } from "../judge/order.ts";
import { placeFinding } from "../judge/placeFinding.ts";
import { guarded, reportingOf, runTextRules } from "../judge/runRules.ts";
import type { Engine, SettledInput } from "../judge/types.ts";
import { itemNodes } from "../mappings/own/items.ts";
import { staleEntries } from "../parts/declared.ts";
import { pushAll } from "../pushAll.ts";
import type { ReadFile } from "../rule.ts";
import { type Place, spanOf, topOfText } from "../text/place.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";
import { CrossSectionRules } from "./crossSectionFindings.ts";
import { dated } from "./dedupedRemarks.ts";
import { isJudged, type JudgedKind, openDocument, readDocument } from "./documentContext.ts";
import { judgeAlone } from "./judgedSection.ts";
import type { JudgedDocument, JudgedText } from "./judgedText.ts";
import { KnownParts } from "./knownParts.ts";
import { wholeSection } from "./section.ts";
import { SectionList } from "./sectionList.ts";
import { placed } from "./walkFindings.ts";

/**
 * Parses and judges an undivided text, where each document is one section with all its items. Never throws; a crash of the parser becomes a
 * finding. `known`: the parsed text, if available.
 */
export function judgeUncut(engine: Engine, input: SettledInput, known?: TreeFile): JudgedText {
  const { text, settings } = input;
  const found: OpenFinding[] = [];
  const into = { findings: found, texts: engine.texts };
  const file = guarded("lodestone", topOfText, { document: 0, path: "" }, into, () => readFile(input, known));
  const inText = file === undefined ? [] : runTextRules(file, engine.rules, reportingOf(engine, settings));
  const documents = (file?.documents ?? []).flatMap((read) => {
    const root = rootMap(file?.tree.documents[read.index]);
    if (root === undefined || !isJudged(read)) return [];
    const where = { document: read.index, path: "" };
    return (
      guarded("lodestone", { in: undefined, start: root.start, end: root.start }, where, into, () =>
        judgeDocument(engine, input, root, read, found),
      ) ?? []
    );
  });
  // If no item has any text, one finding on the whole file is enough.
  const said = inText.some(({ ruleId }) => ruleId === "mapping/no-items") ? found.filter(({ ruleId }) => ruleId !== "item/no-text") : found;
  pushAll(said, datedByDocument(inText, documents, input));
  return {
    engine,
    conditions: input,
    envelope: { text, tree: unread, documents: [], ...file, head: text.length },
    ...placed(orderFindings(said.map((finding) => placeFinding<Place>(finding, spanOf)))),
    documents,
    seams: undefined,
    baseline: settings.baseline && new KnownParts(settings.baseline, engine.rules),
  };
}

/** The findings with the dates of their documents. */
function datedByDocument(
  inText: readonly OpenFinding[],
  documents: readonly JudgedDocument[],
  { settings, today }: SettledInput,
): readonly OpenFinding[] {
  return inText.map((finding) => {
    const { asOf = settings.asOf?.date ?? today } =
      documents.find(({ context }) => context.summary.index === finding.document)?.context.summary ?? {};
    return dated(finding, asOf);
  });
}

/** The parsed text if it is well-formed or never divided; otherwise undefined. A crash of the parser is reported by the following check. */
export function readWhole(input: SettledInput): TreeFile | undefined {
  const { sections, read } = input.format;
  try {
    return (sections?.readWellFormed ?? read)(input.text, { scalars: wantsScalars(input) });
  } catch {
    return undefined;
  }
}

/** True when comments may be waivers, which requires the positions of scalars. */
function wantsScalars({ text, settings, format }: SettledInput): boolean {
  return settings.ignoreWaivers !== true && mayHoldWaivers(text, format);
}

/** The tree of a text that could not be parsed. */
const unread: TreeFile = { documents: [], problems: [], unread: undefined, usesAnchors: false };

function readFile(input: SettledInput, known: TreeFile | undefined): ReadFile {
  const { text } = input;
  const tree = known ?? input.format.read(text, { scalars: wantsScalars(input) });
  // Empty documents beside others are ignored; if all are empty, only the first is reported.
  const allEmpty = tree.documents.every(({ root }) => root === undefined);
  const documents = tree.documents.flatMap(({ root }, index) => {
    if (root === undefined && (allEmpty ? index > 0 : tree.documents.length > 1)) return [];
    return [readDocument(root, index, input, { text, tree })];
  });
  const { kind, links, partsInUse, settings, today } = input;
  const parts = kind === "parts" ? links?.parts : undefined;
  if (parts === undefined) return { text, tree, documents };
  return {
    text,
    tree,
    documents,
    parts,
    ...(settings.factsMaxAge === undefined
      ? {}
      : { stale: staleEntries(parts.own.sourced, { maxAge: settings.factsMaxAge, asOf: settings.asOf?.date ?? today }) }),
    unused: partsInUse && parts.own.declarations.filter(({ id }) => !partsInUse.declarations.has(id)),
  };
}

function judgeDocument(engine: Engine, input: SettledInput, root: MapNode, read: JudgedKind, found: OpenFinding[]): JudgedDocument {
  const context = openDocument(engine, input, root, read);
  const section = wholeSection(itemNodes(root));
  const sections = SectionList.of([judgeAlone(section, context)]);
  pushAll(found, new CrossSectionRules(context).findIn(sections));
  return { context, sections };
}

function rootMap(document: TreeDocument | undefined): MapNode | undefined {
  if (document?.root === undefined) return undefined;
  const root = content(document.root);
  return root.kind === "map" ? root : undefined;
}
