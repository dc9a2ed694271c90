import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { Span } from "../../text/span.ts";
import { remarked, settle } from "../problems.ts";
import type { ScalarStyle, TreeFile, TreeProblem } from "../tree.ts";
import { TreeBuilder } from "./builder.ts";
import { type Composed, compose } from "./compose.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { type Refusal, treeOfEvents } from "./readEvents.ts";
import { repair } from "./repair.ts";
import { documentStart, isMarker, lineEnd } from "./scan.ts";
import { plainWords } from "./syntaxFaults.ts";

/** The limit on the text that is composed, in code units: the tokens of a longer one would take gigabytes. */
const longestComposed = 4_000_000;

/**
 * Reads a text that the event parser refused. It leaves out the broken lines and reads the rest as usual, or else lets the `yaml` package
 * read the whole. At least one problem is reported.
 */
export function readRecovering(text: string, refusal: Refusal, options: PieceOptions): TreeFile {
  const repaired = repair(text, refusal);
  const { outcome } = repaired;
  const problems: TreeProblem[] = [...repaired.problems];
  const builder =
    "offset" in outcome ? readUnrepaired(repaired.text, outcome, problems, options) : treeOfEvents(repaired.text, outcome, options);
  for (const problem of builder.problems) if (!isConsequence(text, repaired.blanked, problem)) problems.push(problem);
  // js-yaml refuses some tabs that YAML allows. If it can read the text without them, the other parser decides.
  const onlyTabs = !("offset" in outcome) && repaired.blanked.length === 0;
  if (onlyTabs && text.length <= longestComposed) for (const mistake of mistakesIn(text, compose(text))) problems.push(mistake);
  return {
    documents: builder.documents,
    problems: settle(problems),
    ...remarked(builder.remarks),
    unread: "offset" in outcome ? undefined : repaired.blanked,
    usesAnchors: builder.usesAnchors,
    scalars: builder.scalars,
  };
}

/** Reads a text with the `yaml` package, and adds its mistakes to the problems. */
function readUnrepaired(text: string, refusal: Refusal, problems: TreeProblem[], options: PieceOptions): TreeBuilder {
  if (text.length > longestComposed) {
    problems.push(refusalProblem(text, refusal));
    return treeOf(text, [], options);
  }
  const composed = compose(text);
  const mistakes = mistakesIn(text, composed);
  for (const mistake of mistakes) problems.push(mistake);
  const builder = treeOf(text, composed.documents, options);
  if (mistakes.length === 0 && builder.problems.length === 0) problems.push(refusalProblem(text, refusal));
  return builder;
}

/** The mistakes of the `yaml` package as problems, each on one line. */
function mistakesIn(text: string, { mistakes }: Composed): TreeProblem[] {
  // Thousands of them may be on one long line, so its end is searched once.
  let lineTo = -1;
  return mistakes.map(({ start, end, ...said }) => {
    if (start > lineTo) lineTo = lineEnd(text, start);
    return { rule: "yaml/syntax" as const, start, end: Math.max(start, Math.min(end, lineTo)), ...plainWords(said) };
  });
}

function refusalProblem(text: string, { offset, ...said }: Refusal): TreeProblem {
  return { rule: "yaml/syntax", start: offset, end: Math.min(offset + 1, text.length), ...plainWords(said) };
}

/** True for an alias whose anchor is in a blanked part, which is no mistake of its own. */
function isConsequence(text: string, blanked: readonly Span[], { start, end }: TreeProblem): boolean {
  if (text.charCodeAt(start) !== 42) return false;
  const anchor = `&${text.slice(start + 1, end)}`;
  return blanked.some((region) => text.slice(region.start, region.end).includes(anchor));
}

/** Builds the tree of documents composed by the `yaml` package, with the same builder as the event reader. */
export function treeOf(text: string, documents: readonly Document.Parsed[], options?: PieceOptions): TreeBuilder {
  const builder = new TreeBuilder(text, options);
  for (const document of documents) {
    const explicit = document.directives.docStart === true;
    const start = documentStart(text, document.range[0]);
    // The composer makes a document of a lone `...`.
    if (!explicit && document.contents?.range[1] === document.range[0] && isMarker(text, document.range[0], "...")) continue;
    builder.openDocument(explicit, start);
    walk(builder, text.length, document.contents);
  }
  builder.finish();
  return builder;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
} satisfies Record<Scalar.Type, ScalarStyle>;

/** Adds a node, recursively; `compose` limits the depth. `length` is that of the text, which an unclosed quote may exceed. */
function walk(builder: TreeBuilder, length: number, node: ParsedNode | null | undefined): void {
  if (node === null || node === undefined) {
    builder.absent(undefined, undefined);
  } else if (isAlias(node)) {
    builder.alias(node.range[0], node.range[1], node.source);
  } else if (isScalar(node)) {
    const source = node.source ?? "";
    const style = styles[node.type ?? "PLAIN"] ?? "plain";
    if (style === "plain" && source === "") builder.absent(node.anchor, node.tag);
    else builder.scalar(node.range[0], Math.min(node.range[1], length), style, source, node.anchor, node.tag);
  } else if (isMap(node)) {
    // The composer makes a map of a lone `key: value` in a flow sequence, so it has no token.
    const pair = node.flow === true && node.srcToken === undefined;
    builder.open("map", node.range[0], node.flow === true, pair, node.anchor, node.tag);
    for (const { key, value } of node.items) {
      walk(builder, length, key);
      walk(builder, length, value);
    }
    builder.close(node.flow === true && !pair ? Math.min(node.range[1], length) : -1);
  } else if (isSeq(node)) {
    builder.open("seq", node.range[0], node.flow === true, false, node.anchor, node.tag);
    for (const item of node.items) walk(builder, length, item as ParsedNode);
    builder.close(node.flow === true ? Math.min(node.range[1], length) : -1);
  }
}
