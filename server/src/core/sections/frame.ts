import type { OpenFinding } from "../finding.ts";
import type { Format, Seams } from "../formats/format.ts";
import { isBlank, type MapNode, type Node } from "../formats/tree.ts";
import { judgingContext } from "../judge/judgeItems.ts";
import { type JudgingRules, judgingRules, reportingOf, textReportingOf } from "../judge/runRules.ts";
import { asOfOf, type Counts, identify } from "../judge/summary.ts";
import type { DocumentSummary, Engine, SettledInput } from "../judge/types.ts";
import { readHead } from "../mappings/own/read.ts";
import type { DocumentKind } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import type { JudgingContext, ReadDocument, ReadFile } from "../rule.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { documentKind } from "../schema/documentKind.ts";
import { toValue } from "../schema/toValue.ts";
import { pathOf, visitEntries } from "../schema/walk.ts";
import { dated, type SaidOnce, saidInText } from "./saidInText.ts";
import { readSkeleton } from "./skeleton.ts";

/** All that the sections of a document are judged by: what the rest of it says, the law on its date, and the rules. */
export interface Frame {
  readonly root: MapNode;
  readonly context: JudgingContext;
  readonly rules: JudgingRules;
  readonly summary: Omit<DocumentSummary, keyof Counts>;
}

/** Everything of a check but its text. */
export type Conditions = Omit<SettledInput, "text">;

/** What of a text stands outside its sections, as a skeleton; of one that is not cut, all of it. */
export interface Outside extends ReadFile {
  /** The length of the lines before the sections. */
  readonly head: number;
}

/** What stands outside the sections of a text that is cut, and the frame that it makes. */
export interface Surroundings {
  readonly outside: Outside;
  readonly frame: Frame;
  /** What is wrong there, by places in it. */
  readonly textFindings: readonly OpenFinding[];
  readonly once: readonly SaidOnce[];
}

/** Reads the lines before and after the sections; undefined where the text cannot be cut there. */
export function readSurroundings(
  engine: Engine,
  conditions: Conditions,
  format: Format,
  seams: Seams,
  head: string,
  tail: string,
): Surroundings | undefined {
  const skeleton = readSkeleton(format, seams, head, tail);
  if (skeleton === undefined) return undefined;
  const { root, ...lines } = skeleton;
  const read = readDocument(root, 0, conditions, lines);
  if (!isJudged(read)) return undefined; // a parts file is never cut
  const outside = { ...lines, documents: [read] };
  const reporting = textReportingOf(engine, conditions.settings);
  const { said, once } = saidInText(outside, engine.rules, reporting);
  const frame = openFrame(engine, conditions, root, read);
  return { outside, frame, textFindings: said.map((finding) => dated(finding, frame.context.asOf)), once };
}

/** A document of a text, checked against the schema of its kind. */
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

/** A document that is judged, and not a parts file. */
export type JudgedKind = ReadDocument & { readonly kind: DocumentKind };

/** Whether a document is judged: all but parts files are. */
export function isJudged(read: ReadDocument): read is JudgedKind {
  return read.kind !== "parts";
}

/** The frame of a document. */
export function openFrame(engine: Engine, conditions: Conditions, root: MapNode, { index, kind }: JudgedKind): Frame {
  const { settings } = conditions;
  const head = readHead(root, kind, index, undefined, conditions.links?.parts);
  const when = asOfOf(head, conditions);
  return {
    root,
    context: judgingContext(engine, head, when.asOf, conditions),
    rules: judgingRules(engine.rules, reportingOf(engine, settings), settings.regimes),
    summary: identify(head, when),
  };
}

/** Sections judged by one frame would be judged the same by another with the same key and the same settings. */
export const keyOf: (frame: Frame) => string = perKey(({ root, context }: Frame) => {
  const entries = root.entries.filter(({ name }) => !silent.has(name) && !name.startsWith("x-"));
  const said = { ...root, entries };
  return `${context.document.kind} ${context.document.parts?.stamp} ${JSON.stringify([toValue(said), blanksIn(said)])}`;
});

/** The paths of the blanks that make an end use a form: as a value, a blank is the same as `null`. */
function blanksIn(root: MapNode): readonly string[] {
  const paths: string[] = [];
  visitEntries(root, formKeys, ({ name, value }, parent) => {
    if (isBlank(value)) paths.push(pathOf({ parent, step: name }));
  });
  return paths;
}

const formKeys: ReadonlySet<string> = new Set(["category", "statement"]);

/** Keys of a document that say nothing about its items. */
const silent: ReadonlySet<string> = new Set(["id", "revision", "title", "notes", "items"]);
