import type { OpenFinding } from "../finding.ts";
import type { Seams } from "../formats/format.ts";
import { isBlank, type MapNode, type Node } from "../formats/tree.ts";
import { judgingContext } from "../judge/judgeItems.ts";
import { type JudgingRules, judgingRules, reportingOf } from "../judge/runRules.ts";
import { asOfOf, type Counts } from "../judge/summary.ts";
import type { CheckSettings, DocumentSummary, Engine, SettledInput } from "../judge/types.ts";
import { readHead } from "../mappings/own/read.ts";
import type { DocumentKind } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import type { JudgingContext, ReadDocument, ReadFile } from "../rule.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { documentKind } from "../schema/documentKind.ts";
import { toValue } from "../schema/toValue.ts";
import { pathOf, visitEntries } from "../schema/walk.ts";
import { type DedupedRemark, dated, runOnLines } from "./dedupedRemarks.ts";
import { readSkeleton } from "./skeleton.ts";

/** The context for judging the sections of a document: the rest of the document, the law on its date, and the rules. */
export interface DocumentContext {
  readonly root: MapNode;
  readonly judging: JudgingContext;
  readonly rules: JudgingRules;
  readonly settings: CheckSettings;
  readonly summary: Omit<DocumentSummary, keyof Counts>;
}

/** The input of a check without its text. */
export type Conditions = Omit<SettledInput, "text">;

/** The lines of a text outside its sections, parsed as a skeleton. For an undivided text, all lines. */
export interface EnvelopeText extends ReadFile {
  /** The length of the lines before the sections, in UTF-16 code units. */
  readonly head: number;
}

/** The lines outside the sections of a divided text, with the document context that they define. */
export interface Envelope {
  readonly lines: EnvelopeText;
  readonly context: DocumentContext;
  /** The findings on these lines, with places relative to them. */
  readonly textFindings: readonly OpenFinding[];
  readonly deduped: readonly DedupedRemark[];
}

/** Parses the lines before and after the sections; undefined when the text cannot be divided there. */
export function readEnvelope(engine: Engine, conditions: Conditions, seams: Seams, head: string, tail: string): Envelope | undefined {
  const skeleton = readSkeleton(conditions.format, seams, head, tail);
  if (skeleton === undefined) return undefined;
  const { root, ...text } = skeleton;
  const read = readDocument(root, 0, conditions, text);
  if (!isJudged(read)) return undefined; // a parts file is never divided
  const lines = { ...text, documents: [read] };
  const { findings, deduped } = runOnLines(lines, engine.rules, reportingOf(engine, conditions.settings));
  const context = openDocument(engine, conditions, root, read);
  return { lines, context, textFindings: findings.map((finding) => dated(finding, context.judging.asOf)), deduped };
}

/** Validates a document of a text against the schema of its kind. */
export function readDocument(
  root: Node | undefined,
  index: number,
  conditions: Conditions,
  { text, tree }: Omit<ReadFile, "documents">,
): ReadDocument {
  if (conditions.kind === "parts") return { index, kind: "parts", schemaFindings: checkDocument(root, "parts", text, tree) };
  const kind = documentKind(root, conditions.kind);
  return { index, kind, schemaFindings: conditions.format.documents === undefined ? checkDocument(root, kind, text, tree) : [] };
}

/** A document to be judged, that is, not a parts file. */
export type JudgedKind = ReadDocument & { readonly kind: DocumentKind };

/** True for a document to be judged: any but a parts file. */
export function isJudged(read: ReadDocument): read is JudgedKind {
  return read.kind !== "parts";
}

/** Creates the context for the sections of a document. */
export function openDocument(engine: Engine, conditions: Conditions, root: MapNode, { index, kind }: JudgedKind): DocumentContext {
  const { settings } = conditions;
  const head = readHead(root, kind, index, undefined, conditions.links?.parts, conditions.supposed);
  const when = asOfOf(head, conditions);
  return {
    root,
    judging: judgingContext(engine, head, when.asOf, conditions),
    rules: judgingRules(engine.rules, reportingOf(engine, settings), settings.regimes),
    settings,
    summary: { index, kind: head.kind, id: head.id?.value, ...when },
  };
}

/** A cache key of contexts: under the same settings, contexts with equal keys judge sections equally. */
export const keyOf: (context: DocumentContext) => string = perKey(({ root, judging }: DocumentContext) => {
  const entries = root.entries.filter(({ name }) => !silent.has(name) && !name.startsWith("x-"));
  const said = { ...root, entries };
  return `${judging.document.kind} ${judging.document.parts?.stamp} ${JSON.stringify([toValue(said), blanksIn(said)])}`;
});

/** The paths of blanks that turn an end use into an unfilled form. As values, blanks equal `null`. */
function blanksIn(root: MapNode): readonly string[] {
  const paths: string[] = [];
  visitEntries(root, formKeys, ({ name, value }, parent) => {
    if (isBlank(value)) paths.push(pathOf({ parent, step: name }));
  });
  return paths;
}

const formKeys: ReadonlySet<string> = new Set(["category", "statement"]);

/** Keys of a document that do not affect its items. */
const silent: ReadonlySet<string> = new Set(["id", "revision", "title", "notes", "items"]);
