import { applyBaseline } from "../baseline/apply.ts";
import type { Finding } from "../finding.ts";
import { getOrInsert } from "../maps.ts";
import { buildDocument } from "../model/build.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgedDocument, ReadDocument, ReadFile } from "../rule.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { documentKind } from "../schema/documentKind.ts";
import { findWaivers } from "../waivers/comments.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";
import type { PlacedWaiver } from "../waivers/types.ts";
import { readYaml } from "../yaml/read.ts";
import { content, type YamlDocument, type YamlFile } from "../yaml/tree.ts";
import { judgeItems, judgingContext } from "./judgeItems.ts";
import { judgeWaivers } from "./judgeWaivers.ts";
import { orderFindings } from "./order.ts";
import { guarded, judgingRules, runDocumentRules, runItemRules, runTextRules } from "./runRules.ts";
import { asOfOf, count, identify } from "./summary.ts";
import type { CheckInput, CheckResult, DocumentSummary, Engine } from "./types.ts";

/** Checks a text as a whole: every document of it is read and judged at once. `known` is the text as read, where it was read before. */
export function checkWhole(engine: Engine, input: CheckInput, known?: YamlFile): CheckResult {
  const findings: Finding[] = [];
  const documents: DocumentSummary[] = [];
  const judged: JudgedDocument[] = [];
  const rules = judgingRules(engine.rules, input.settings.severities, input.settings.regimes);
  let file: ReadFile | undefined;
  const nowhere = { start: 0, end: 0 };
  guarded("lodestone", nowhere, { document: 0, path: "" }, findings, () => {
    const scalars = input.settings.ignoreWaivers !== true && mayHoldWaivers(input.text);
    const yaml = known ?? readYaml(input.text, { scalars });
    const read = readFile(input, yaml);
    file = read;
    pushAll(findings, runTextRules(read, engine.rules, input.settings.severities));
    for (const { index, kind } of read.documents) {
      const root = rootMap(yaml.documents[index]);
      if (root === undefined) continue;
      guarded("lodestone", { start: root.start, end: root.start }, { document: index, path: "" }, findings, () => {
        const document = buildDocument(root, kind, index, input.links);
        const when = asOfOf(document, input);
        const context = judgingContext(engine, document, when.asOf, input);
        const items = judgeItems(document.items, context, input.settings, findings);
        judged.push({ ...context, document, items });
        const concerned = runItemRules(items, context, rules, findings);
        runDocumentRules(context, concerned, rules, findings);
        documents.push({ ...identify(document, when), ...count(document.items.length, items) });
      });
    }
  });
  const ordered = orderFindings(findings);
  const find = () => (file === undefined ? [] : waiversIn(file, documents, input));
  const waived = judgeWaivers(ordered, find, engine, input.settings);
  const result: CheckResult = { ...waived, documents, partNumberAt: partNumbers(judged), judged, file };
  return applyBaseline(result, input.settings.baseline, engine.rules);
}

/** The waivers of a text, each with the document that the line it speaks of stands in. */
function waiversIn({ text, yaml }: ReadFile, documents: readonly DocumentSummary[], { settings, today }: CheckInput): PlacedWaiver[] {
  if (yaml.scalars === undefined) return [];
  return findWaivers({ text, scalars: yaml.scalars, start: 0, end: text.length }).map((comment) => {
    const covers = comment.covers === "next" ? [] : comment.covers;
    const at = covers[0]?.end ?? comment.end;
    const document = Math.max(
      0,
      yaml.documents.findLastIndex(({ start }) => start <= at),
    );
    const asOf = documents.find(({ index }) => index === document)?.asOf ?? settings.asOf?.date ?? today;
    return { ...comment, covers, document, asOf, isReadWhole: yaml.problems.length === 0 };
  });
}

function readFile(input: CheckInput, yaml: YamlFile): ReadFile {
  const documents: ReadDocument[] = [];
  // Of empty documents beside others nothing is said; where all are empty, it is said of the first.
  const allEmpty = yaml.documents.every(({ root }) => root === undefined);
  yaml.documents.forEach((document, index) => {
    if (document.root === undefined && (allEmpty ? index > 0 : yaml.documents.length > 1)) return;
    const kind = documentKind(document.root, input.kind);
    documents.push({ index, kind, schemaFindings: checkDocument(document.root, kind, input.text, yaml) });
  });
  return { text: input.text, yaml, documents };
}

function rootMap(document: YamlDocument | undefined) {
  if (document?.root === undefined) return undefined;
  const root = content(document.root);
  return root.kind === "map" ? root : undefined;
}

/** Looks part numbers up by path; the index is made when the first one is asked for. */
function partNumbers(judged: readonly JudgedDocument[]): CheckResult["partNumberAt"] {
  const indices = new Map<number, Map<string, string>>();
  return (index, path) => {
    const parts = getOrInsert(indices, index, () => {
      const items = judged.find(({ document }) => document.index === index)?.document.items ?? [];
      return new Map(items.flatMap((item) => (item.partNumber === undefined ? [] : [[item.path, item.partNumber.value] as const])));
    });
    return parts.get(path);
  };
}
